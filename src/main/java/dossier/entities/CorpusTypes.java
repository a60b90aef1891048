package dossier.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What names are of one type in a whole corpus, whatever they were taken for here and there. */
final class CorpusTypes {
    private final NameTable names;

    CorpusTypes(NameTable names) {
        this.names = names;
    }

    /**
     * For each name the number of the one that stands for it when a surface has several types: that of its most frequent type, unless
     * the rarer type is frequent too. A place or person of one word is a group when the corpus has a group of this name with a group's
     * noun behind it ("Fatah" and "Fatah Alliance"), and no list says that it is a place or a people.
     */
    int[] main() {
        Map<String, List<Integer>> types = new HashMap<>();
        Set<String> groups = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            String surface = names.name(i).surface();
            List<Integer> same = types.get(surface);
            if (same == null) {
                same = new ArrayList<>(1);
                types.put(surface, same);
            }
            same.add(i);
            int space = surface.indexOf(' ');
            if (names.name(i).type() == EntityType.ORG && space > 0 && NameMatch.isLooseHead(surface.substring(space + 1))) {
                groups.add(surface.substring(0, space));
            }
        }
        for (Iterator<String> each = groups.iterator(); each.hasNext(); ) {
            String group = each.next();
            List<Integer> same = types.get(group);
            if (same == null || NameLexicon.get().phrase(group) == EntityType.LOC || NameLexicon.get().phrase(group) == EntityType.NORP) {
                each.remove();
            } else if (!hasGroup(same)) {
                same.add(names.number(group, EntityType.ORG));
            }
        }
        int[] main = new int[names.size()];
        for (Map.Entry<String, List<Integer>> same : types.entrySet()) {
            choose(same.getValue(), groups.contains(same.getKey()), main);
        }
        return main;
    }

    private void choose(List<Integer> same, boolean group, int[] main) {
        int best = same.get(0);
        for (int number : same) {
            boolean better = group && isGroup(number) != isGroup(best) ? isGroup(number) : names.isBefore(number, best);
            best = better ? number : best;
        }
        for (int number : same) {
            boolean own = names.count(number) >= 3 && names.count(number) * 4 >= names.count(best) && !group;
            main[number] = own ? number : best;
        }
    }

    private boolean hasGroup(List<Integer> numbers) {
        for (int number : numbers) {
            if (isGroup(number)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGroup(int number) {
        return names.name(number).type() == EntityType.ORG;
    }
}
