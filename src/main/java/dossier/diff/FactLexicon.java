package dossier.diff;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which facts are read. Loaded when the first fact is looked for. */
final class FactLexicon {
    enum Kind { DIGIT, TEEN, TEN, HUNDRED, SCALE, DOZEN, PART, WHOLE, RANK, SUFFIX }

    /** A word of {@code numbers.tsv}. */
    record Word(Kind kind, long value) {
    }

    private static final Map<String, Word> NUMBERS = new HashMap<>();
    private static final Map<String, String> UNITS = new HashMap<>();
    private static final Map<String, Quantity.Bound> BOUNDS = new HashMap<>();
    private static final Set<String> LIGHT = new HashSet<>();
    private static final Set<String> PLURALS = new HashSet<>();
    private static final Set<String> GENERIC = new HashSet<>();
    private static final Set<String> GROUPS = new HashSet<>();

    static {
        for (String[] entry : Lexicon.entries(FactLexicon.class, "numbers.tsv")) {
            NUMBERS.put(entry[0], new Word(Kind.valueOf(entry[1].toUpperCase(Locale.ROOT)), Long.parseLong(entry[2])));
        }
        for (String[] entry : Lexicon.entries(FactLexicon.class, "units.tsv")) {
            UNITS.put(entry[0], entry[1]);
        }
        for (String[] entry : Lexicon.entries(FactLexicon.class, "bounds.tsv")) {
            BOUNDS.put(entry[0], Quantity.Bound.valueOf(entry[1].toUpperCase(Locale.ROOT)));
        }
        for (String[] entry : Lexicon.entries(FactLexicon.class, "light-words.tsv")) {
            LIGHT.add(entry[0]);
        }
        for (String[] entry : Lexicon.entries(FactLexicon.class, "plurals.tsv")) {
            PLURALS.add(entry[0]);
        }
        for (String[] entry : Lexicon.entries(FactLexicon.class, "generic-nouns.tsv")) {
            GENERIC.add(Stem.of(entry[0]));
        }
        for (String[] entry : Lexicon.entries(FactLexicon.class, "groups.tsv")) {
            GROUPS.add(entry[0]);
        }
    }

    private FactLexicon() {
    }

    /** The number word; null when it is none. A suffix is one only right behind digits. */
    static Word number(String word) {
        return NUMBERS.get(word);
    }

    /** The unit that a word, or two apart by a space, name; null when none. */
    static String unit(String words) {
        return UNITS.get(words);
    }

    /** What words before a number say of its exactness; null when nothing. */
    static Quantity.Bound bound(String words) {
        return BOUNDS.get(words);
    }

    /** Whether a word says little of what a statement is about. */
    static boolean isLight(String word) {
        return LIGHT.contains(word);
    }

    /** Whether a noun, as a {@link Stem}, is said of so many things that two numbers of it need not be of the same. */
    static boolean isGeneric(String stem) {
        return GENERIC.contains(stem);
    }

    /** Whether a noun, in small letters, names people who are gathered under a name. */
    static boolean isGroup(String noun) {
        return GROUPS.contains(noun);
    }

    /** Whether a noun in this form can be what is counted. */
    static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s") || PLURALS.contains(word);
    }
}
