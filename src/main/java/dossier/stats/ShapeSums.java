package dossier.stats;

/** Adds up what the words of texts are made of, type by type. */
final class ShapeSums {
    /** Words of as many letters are long words (LIX, RIX). */
    private static final int LONG_WORD = 7;
    private static final int POLYSYLLABLE = 3;

    private final WordShapes shapes;
    private final boolean syllabic;
    private long letters;
    private long longWords;
    private long syllables;
    private long polysyllables;

    /** @param syllabic whether syllables are wanted */
    ShapeSums(WordShapes shapes, boolean syllabic) {
        this.shapes = shapes;
        this.syllabic = syllabic;
    }

    /** Adds a word that stands so often. */
    void add(int id, long count) {
        int length = shapes.letters(id);
        letters += count * length;
        longWords += length >= LONG_WORD ? count : 0;
        if (syllabic) {
            int number = shapes.syllables(id);
            syllables += count * number;
            polysyllables += number >= POLYSYLLABLE ? count : 0;
        }
    }

    /** The sums of these texts, with these in place of theirs. */
    TextSums in(TextSums texts) {
        return new TextSums(texts.tokens(), texts.sentences(), letters, longWords, syllables, polysyllables, texts.english());
    }
}
