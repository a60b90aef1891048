package dossier.stats;

/**
 * What is added up over texts.
 *
 * @param tokens words
 * @param sentences sentences that hold a word
 * @param letters letters and digits of the words
 * @param longWords words of seven letters or more
 * @param syllables syllables of the words
 * @param polysyllables words of three syllables or more
 * @param english whether no text is known to be in another language than English, so that syllables could be counted
 */
record TextSums(long tokens, long sentences, long letters, long longWords, long syllables, long polysyllables, boolean english) {
    static final TextSums NONE = new TextSums(0, 0, 0, 0, 0, 0, true);

    TextSums plus(TextSums other) {
        return new TextSums(tokens + other.tokens, sentences + other.sentences, letters + other.letters, longWords + other.longWords,
                syllables + other.syllables, polysyllables + other.polysyllables, english && other.english);
    }
}
