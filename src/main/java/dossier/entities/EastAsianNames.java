package dossier.entities;

import dossier.text.Lexicon;
import java.util.HashSet;
import java.util.Set;

/** Chinese and Korean names in Latin letters: a family name of the list {@code east-asian-families.txt}, then one or two syllables. */
final class EastAsianNames {
    private static final int LONGEST_SYLLABLE = 6;
    private static final String VOWELS = "aeiou\u00FC";
    private static final String[] INITIALS = {"hs", "sh", "ch", "zh", "ts", "tz", "x", "j", "q", "z", "c", "s", "k", "g", "p", "b", "t",
            "d", "m", "n",
            "l", "r", "f", "h", "y", "w"};
    private static final String[] CODAS = {"ng", "n", "k", "l", "m", "p", "t", "r", "h"};
    /** Spellings of one sound in Wade-Giles or McCune-Reischauer, and in the newer systems; applied in this order. */
    private static final String[][] FOLDED =
            {{"hs", "x"}, {"sh", "x"}, {"zh", "j"}, {"ch", "j"}, {"q", "j"}, {"ts", "z"}, {"tz", "z"}, {"c", "z"},
            {"ieh", "ie"}, {"ueh", "ue"}, {"ih", "i"}, {"ien", "ian"}, {"ung", "ong"}, {"uo", "o"}, {"yi", "i"}, {"wu", "u"}, {"k", "g"},
            {"p", "b"}, {"t", "d"},
            {"eo", "o"}, {"oo", "u"}, {"ee", "i"}, {"ae", "e"}};

    private EastAsianNames() {
    }

    /** Whether a word in small letters is a listed family name. */
    static boolean isFamily(String plain) {
        return plain.length() <= LONGEST_SYLLABLE && Families.ALL.contains(plain);
    }

    /** Whether a word in small letters can be one syllable. */
    static boolean isSyllable(String plain) {
        return syllableEnd(plain, 0, true) == plain.length();
    }

    private static int syllableEnd(String word, int from, boolean whole) {
        int at = from;
        for (String initial : INITIALS) {
            if (word.startsWith(initial, at)) {
                at += initial.length();
                break;
            }
        }
        int vowels = at;
        while (at < word.length() && at - vowels < 3 && (VOWELS.indexOf(word.charAt(at)) >= 0 || word.charAt(at) == 'y' && at > from)) {
            at++;
        }
        if (at == vowels) {
            return -1;
        }
        for (String coda : CODAS) {
            if (word.startsWith(coda, at)
                    && (whole || at + coda.length() == word.length() || VOWELS.indexOf(word.charAt(at + coda.length())) < 0)) {
                return at + coda.length();
            }
        }
        return at;
    }

    private static boolean isOneOrTwoSyllables(String word) {
        if (isSyllable(word)) {
            return true;
        }
        int first = syllableEnd(word, 0, false);
        return first > 0 && first < word.length() && syllableEnd(word, first, true) == word.length();
    }

    /** The sounds of a name whatever system it is spelled in; null for a name of another kind. */
    static String sounds(NameForm name) {
        if (name.size() < 2 || name.size() > 3 || name.type() != EntityType.PERSON || !isFamily(name.word(0))) {
            return null;
        }
        for (int i = 1; i < name.size(); i++) {
            if (!isOneOrTwoSyllables(name.word(i))) {
                return null;
            }
        }
        String sounds = name.joined();
        for (String[] pair : FOLDED) {
            sounds = sounds.replace(pair[0], pair[1]);
        }
        return sounds;
    }

    private static final class Families {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            Set<String> all = new HashSet<>(1024);
            for (String[] entry : Lexicon.entries(EastAsianNames.class, "east-asian-families.txt")) {
                all.addAll(Set.of(entry[0].split(" ")));
            }
            return all;
        }
    }
}
