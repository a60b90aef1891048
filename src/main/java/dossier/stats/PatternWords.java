package dossier.stats;

import java.util.Arrays;

/** Which words of a vocabulary fit a word of a pattern; each is looked at once. */
final class PatternWords {
    private final WordPattern pattern;
    private final int index;
    private final Vocabulary vocabulary;
    /** 0 for a word not yet looked at, 1 for one that does not fit, 2 for one that does. */
    private byte[] known = new byte[64];

    PatternWords(WordPattern pattern, int index, Vocabulary vocabulary) {
        this.pattern = pattern;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    boolean has(int id) {
        if (id >= known.length) {
            known = Arrays.copyOf(known, Math.max(id + 1, known.length * 2));
        }
        if (known[id] == 0) {
            known[id] = (byte) (pattern.matches(index, vocabulary.word(id)) ? 2 : 1);
        }
        return known[id] == 2;
    }
}
