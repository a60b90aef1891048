package dossier.stats;

import java.util.Arrays;

/** The letters and syllables of the words of a vocabulary; each word is looked at once. */
final class WordShapes {
    private final Vocabulary vocabulary;
    /** Letters and digits, by the numbers of the words. */
    private int[] letters = new int[64];
    private int known;
    /** Syllables; 0 where not yet counted. */
    private int[] syllables = new int[64];

    WordShapes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How many letters and digits a word has. */
    int letters(int id) {
        if (id >= known) {
            learn(id);
        }
        return letters[id];
    }

    /** See {@link Syllables#count}. */
    int syllables(int id) {
        if (id >= syllables.length) {
            syllables = Arrays.copyOf(syllables, Math.max(id + 1, syllables.length * 2));
        }
        if (syllables[id] == 0) {
            syllables[id] = Syllables.count(vocabulary.word(id));
        }
        return syllables[id];
    }

    private void learn(int id) {
        if (id >= letters.length) {
            letters = Arrays.copyOf(letters, Math.max(id + 1, letters.length * 2));
        }
        for (; known <= id; known++) {
            letters[known] = letters(vocabulary.word(known));
        }
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); ) {
            int code = word.codePointAt(i);
            letters += Character.isLetterOrDigit(code) ? 1 : 0;
            i += Character.charCount(code);
        }
        return letters;
    }
}
