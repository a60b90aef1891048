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
    private static final int SIBILANTS = set("szxcg");
    private static final int L_OR_R = set("lr");
    private static final int C_OR_S = set("cs");
    private static final int T_OR_D = set("td");

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

    /**
     * All rules. Which of them can stand at a place of a word is told by bits, one a rule, of four letters: a few operations leave of
     * all rules those that are worth a look.
     */
    private static final class Rules {
        private static final Rules ALL = new Rules();
        private static final int FILTERED = 4;
        /** The letters, the edge, and what is behind it. */
        private static final int KINDS = 28;
        private static final int BEHIND = 27;

        private final List<Rule> rules = new ArrayList<>();
        private final int longs;
        /** By the place in the pattern and what stands there in the word, the rules that allow it. */
        private final long[] allowed;

        private Rules() {
            for (String[] fields : Lexicon.entries(Syllables.class, "syllables-en.txt")) {
                rules.add(new Rule(pattern(fields[0]), Integer.parseInt(fields[1])));
            }
            longs = rules.size() + Long.SIZE - 1 >> 6;
            allowed = new long[FILTERED * KINDS * longs];
            for (int rule = 0; rule < rules.size(); rule++) {
                int[] pattern = rules.get(rule).pattern;
                for (int place = 0; place < FILTERED; place++) {
                    int kinds = place < pattern.length ? pattern[place] : -1;
                    for (; kinds != 0; kinds &= kinds - 1) {
                        int kind = Integer.numberOfTrailingZeros(kinds);
                        if (kind < KINDS) {
                            allowed[at(place, kind) + (rule >> 6)] |= 1L << rule;
                        }
                    }
                }
            }
        }

        private int at(int place, int kind) {
            return (place * KINDS + kind) * longs;
        }

        private static int kind(int[] word, int at) {
            return at < word.length ? Integer.numberOfTrailingZeros(word[at]) : BEHIND;
        }

        /** What the rules change that stand in a word. */
        int changes(int[] word) {
            int sum = 0;
            int second = at(1, kind(word, 0));
            int third = at(2, kind(word, 1));
            int fourth = at(3, kind(word, 2));
            for (int at = 0; at < word.length; at++) {
                int first = second - KINDS * longs;
                second = third - KINDS * longs;
                third = fourth - KINDS * longs;
                fourth = at(3, kind(word, at + 3));
                for (int i = 0; i < longs; i++) {
                    long left = allowed[first + i] & allowed[second + i] & allowed[third + i] & allowed[fourth + i];
                    for (; left != 0; left &= left - 1) {
                        Rule rule = rules.get((i << 6) + Long.numberOfTrailingZeros(left));
                        sum += rule.matches(word, at) ? rule.change : 0;
                    }
                }
            }
            return sum;
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
        return Math.max(1, syllables + Rules.ALL.changes(letters));
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
        boolean plain = last == letter('e');
        int e = plain ? letters.length - 2 : letters.length - 3;
        boolean ends = letters[e] == letter('e') && (plain || last == letter('s') || last == letter('d'));
        if (!ends || e < 3) {
            return false;
        }
        int before = letters[e - 1];
        int second = letters[e - 2];
        if (before == letter('u')) {
            // league, unique; argue
            return second == letter('q') || second == letter('g') && letters[e - 3] != letter('r');
        }
        boolean afterConsonant = (before & CONSONANTS) != 0 || before == letter('y') && (second & VOWELS) != 0;
        if (!afterConsonant) {
            return false;
        }
        if ((before & L_OR_R) != 0 && (second & CONSONANTS & ~letter('w')) != 0) {
            // table, settled, acre, hundred; called, hurled, stirred
            return second == before || second == letter('r');
        }
        if (last == letter('s')) {
            // places, houses, judges; churches, wishes; but clothes
            return (before & SIBILANTS) == 0 && !(before == letter('h') && (second & C_OR_S) != 0);
        }
        return last != letter('d') || (before & T_OR_D) == 0;
    }

    /** A y before a vowel, at the beginning or after another vowel. */
    private static boolean isConsonantY(int[] letters, int i) {
        return letters[i] == letter('y') && (letters[i + 1] & VOWELS) != 0 && (letters[i - 1] & (VOWELS | EDGE)) != 0;
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
                letters[size++] = letter(c);
            } else if (Character.getType(c) == Character.NON_SPACING_MARK && (letters[size - 1] & VOWELS) != 0) {
                letters[size - 1] = letter('a');
                if (c == DIAERESIS) {
                    letters[size - 1] = letter('h');
                    letters[size++] = letter('a');
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
            set |= letter(letters.charAt(i));
        }
        return set;
    }

    private static int letter(char letter) {
        return 1 << letter - 'a';
    }
}
