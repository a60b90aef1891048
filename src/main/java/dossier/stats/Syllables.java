package dossier.stats;

import dossier.text.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the syllables of English words: a syllable for each group of vowels, without an e that is silent at the end, corrected by the
 * rules of {@code syllables-en.txt}, each of which adds or takes away one wherever its pattern stands in the word.
 */
final class Syllables {
    /** The bit of a word's edge in the sets of a pattern; those below are the letters. */
    private static final int EDGE = 1 << 26;
    private static final int ALL_LETTERS = EDGE - 1;
    private static final int VOWELS = set("aeiouy");
    private static final int CONSONANTS = ALL_LETTERS & ~VOWELS;

    /** The mark of a vowel that is spoken apart from the one before it. */
    private static final char DIAERESIS = '\u0308';

    private Syllables() {
    }

    /** A pattern as the sets of letters that may stand at each place, and what it adds. */
    private record Rule(int[] pattern, int change) {
        boolean matches(int[] word, int at) {
            if (at + pattern.length > word.length) {
                return false;
            }
            for (int i = 0; i < pattern.length; i++) {
                if ((pattern[i] & word[at + i]) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The rules, by the first letter (26 for the edge) that their patterns can begin with. */
    private static final class Rules {
        private static final Rule[][] BY_FIRST = read();

        private static Rule[][] read() {
            List<Rule> rules = new ArrayList<>();
            for (String[] fields : Lexicon.entries(Syllables.class, "syllables-en.txt")) {
                rules.add(new Rule(pattern(fields[0]), Integer.parseInt(fields[1])));
            }
            Rule[][] byFirst = new Rule[27][];
            for (int first = 0; first < byFirst.length; first++) {
                List<Rule> beginning = new ArrayList<>();
                for (Rule rule : rules) {
                    if ((rule.pattern[0] & 1 << first) != 0) {
                        beginning.add(rule);
                    }
                }
                byFirst[first] = beginning.toArray(new Rule[0]);
            }
            return byFirst;
        }
    }

    /** How many syllables a word has in lower case or upper case letters; at least 1, and 1 for what has no Latin letters. */
    static int count(String word) {
        int[] letters = letters(word);
        int syllables = 0;
        boolean inVowels = false;
        for (int i = 1; i < letters.length - 1; i++) {
            boolean vowel = (letters[i] & VOWELS) != 0 && !isConsonantY(letters, i);
            syllables += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        if (syllables > 1 && endsSilently(letters)) {
            syllables--;
        }
        for (int i = 0; i < letters.length; i++) {
            for (Rule rule : Rules.BY_FIRST[Integer.numberOfTrailingZeros(letters[i])]) {
                syllables += rule.matches(letters, i) ? rule.change : 0;
            }
        }
        return Math.max(1, syllables);
    }

    /** Whether a pattern stands in a word. */
    static boolean hits(String pattern, String word) {
        Rule rule = new Rule(pattern(pattern), 0);
        int[] letters = letters(word);
        for (int i = 0; i < letters.length; i++) {
            if (rule.matches(letters, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word ends in an e, es or ed that is no syllable. */
    private static boolean endsSilently(int[] letters) {
        int last = letters[letters.length - 2];
        boolean plain = last == set("e");
        int e = plain ? letters.length - 2 : letters.length - 3;
        boolean ends = letters[e] == set("e") && (plain || last == set("s") || last == set("d"));
        if (!ends || e < 3) {
            return false;
        }
        int before = letters[e - 1];
        int second = letters[e - 2];
        if (before == set("u")) {
            // league, unique; argue
            return second == set("q") || second == set("g") && letters[e - 3] != set("r");
        }
        boolean afterConsonant = (before & CONSONANTS) != 0 || before == set("y") && (second & VOWELS) != 0;
        if (!afterConsonant) {
            return false;
        }
        if ((before & set("lr")) != 0 && (second & CONSONANTS & ~set("w")) != 0) {
            // table, settled, acre, hundred; called, hurled, stirred
            return second == before || second == set("r");
        }
        if (last == set("s")) {
            // places, houses, judges; churches, wishes; but clothes
            return (before & set("szxcg")) == 0 && !(before == set("h") && (second & set("cs")) != 0);
        }
        return last != set("d") || (before & set("td")) == 0;
    }

    /** A y before a vowel, at the beginning or after another vowel. */
    private static boolean isConsonantY(int[] letters, int i) {
        return letters[i] == set("y") && (letters[i + 1] & VOWELS) != 0 && (letters[i - 1] & (VOWELS | EDGE)) != 0;
    }

    /**
     * A word as sets of one letter each, between two edges. Apostrophes and marks are left out; an accented vowel, which is never silent,
     * is an a, after an h when it has a diaeresis.
     */
    private static int[] letters(String word) {
        String plain = word;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                plain = Normalizer.normalize(word, Normalizer.Form.NFD);
                break;
            }
        }
        int[] letters = new int[plain.length() + 3];
        int size = 0;
        letters[size++] = EDGE;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            if (c >= 'a' && c <= 'z') {
                letters[size++] = 1 << c - 'a';
            } else if (Character.getType(c) == Character.NON_SPACING_MARK && (letters[size - 1] & VOWELS) != 0) {
                letters[size - 1] = set("a");
                if (c == DIAERESIS) {
                    letters[size - 1] = set("h");
                    letters[size++] = set("a");
                }
            }
        }
        letters[size++] = EDGE;
        return Arrays.copyOf(letters, size);
    }

    /**
     * The sets of a pattern: letters stand for themselves, {@code ^} and {@code $} for the edges of the word, {@code C} for any consonant
     * but y, {@code V} for any vowel or y, {@code L} for any letter, {@code [abc]} for one of these and {@code [^abc]} for any other
     * letter.
     */
    private static int[] pattern(String source) {
        int[] sets = new int[source.length()];
        int size = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '[') {
                int close = source.indexOf(']', i);
                boolean not = source.charAt(i + 1) == '^';
                int set = set(source.substring(not ? i + 2 : i + 1, close));
                sets[size++] = not ? ALL_LETTERS & ~set : set;
                i = close;
            } else if (c == '^' || c == '$') {
                sets[size++] = EDGE;
            } else if (c == 'C') {
                sets[size++] = ALL_LETTERS & ~VOWELS;
            } else if (c == 'V') {
                sets[size++] = VOWELS;
            } else if (c == 'L') {
                sets[size++] = ALL_LETTERS;
            } else {
                sets[size++] = set(String.valueOf(c));
            }
        }
        return Arrays.copyOf(sets, size);
    }

    private static int set(String letters) {
        int set = 0;
        for (int i = 0; i < letters.length(); i++) {
            set |= 1 << letters.charAt(i) - 'a';
        }
        return set;
    }
}
