package dossier.entities;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of one thing that no rule of spelling finds: the resource file {@code equivalents.txt}. */
final class Equivalents {
    /**
     * Names of one thing.
     *
     * @param type what they name
     * @param names the one to call it by first
     */
    record Group(EntityType type, List<String> names) {
    }

    private Equivalents() {
    }

    static List<Group> groups() {
        return Holder.GROUPS;
    }

    /** Whether a name is in any group. */
    static boolean has(String name) {
        return Holder.NAMES.contains(name);
    }

    private static final class Holder {
        static final List<Group> GROUPS = read();
        static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new HashSet<>();
            for (Group group : GROUPS) {
                names.addAll(group.names());
            }
            return names;
        }

        private static List<Group> read() {
            List<Group> groups = new ArrayList<>();
            for (String[] entry : Lexicon.entries(Equivalents.class, "equivalents.txt")) {
                groups.add(new Group(EntityType.valueOf(entry[0]), List.of(entry[1].split("\\|"))));
            }
            return List.copyOf(groups);
        }
    }
}
