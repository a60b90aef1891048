package dossier.diff;

import dossier.entities.Mention;
import dossier.entities.NamedText;
import dossier.entities.ResolvedEntities;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a name of the user's means.
 *
 * @param entities the entities of that name
 * @param words in small letters, what a sentence that speaks of it may hold even where that is no name: the name itself, and what those are
 * called
 *        whom it gathers
 */
record Subject(Set<String> entities, List<String> words) {
    /** Entities of that canonical name or called so somewhere; when there are none, those whose name holds it. */
    static Subject of(String name, List<NamedText> texts, ResolvedEntities resolved) {
        Set<String> exact = new HashSet<>();
        Set<String> holding = new HashSet<>();
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int n = 0; n < texts.size(); n++) {
            List<Mention> mentions = texts.get(n).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                String entity = resolved.entity(n, m).name();
                String canonical = entity.toLowerCase(Locale.ROOT);
                String called = mentions.get(m).span().of(texts.get(n).document().text()).toLowerCase(Locale.ROOT);
                if (canonical.equals(wanted) || called.equals(wanted)) {
                    exact.add(entity);
                } else if (canonical.contains(wanted)) {
                    holding.add(entity);
                }
            }
        }
        String members = members(wanted);
        return new Subject(exact.isEmpty() ? holding : exact, members == null ? List.of(wanted) : List.of(wanted, members));
    }

    /**
     * What the members of a group are called by its name: a communist party has communists, a democratic one democrats, the Greens are the
     * Green Party. Null for the name of no group, or of one that is called after a thing (a labour party has no "labours").
     */
    private static String members(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0 || !FactLexicon.isGroup(name.substring(space + 1))) {
            return null;
        }
        String kind = name.substring(name.lastIndexOf(' ', space - 1) + 1, space);
        if (kind.endsWith("cratic")) {
            return kind.substring(0, kind.length() - "ic".length()) + "s";
        }
        boolean people = kind.endsWith("ist") || kind.endsWith("an") || kind.endsWith("ive") || kind.endsWith("al") || kind.endsWith("ite")
                || kind.equals("green");
        return people ? kind + "s" : null;
    }

    /** Whether a sentence holds one of the words, as whole words. */
    boolean isIn(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        for (String word : words) {
            for (int at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
                int end = at + word.length();
                boolean begins = at == 0 || !Character.isLetter(small.charAt(at - 1));
                if (begins && (end == small.length() || !Character.isLetter(small.charAt(end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isAmong(List<String> names) {
        return names.stream().anyMatch(entities::contains);
    }
}
