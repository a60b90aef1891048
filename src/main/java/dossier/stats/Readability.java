package dossier.stats;

/**
 * Readability formulas. A formula that isn't defined (no sentence, no word) is null. Those that count syllables, and the grades, were
 * fitted to English.
 *
 * @param words words, N
 * @param sentences sentences that hold a word, S
 * @param letters letters and digits of the words
 * @param longWords words of 7 letters and digits or more
 * @param syllables syllables of the words; null when they are not known
 * @param polysyllables words of 3 syllables or more, P
 */
record Readability(long words, long sentences, long letters, long longWords, Long syllables, long polysyllables) {
    private double wordsPerSentence() {
        return (double) words / sentences;
    }

    private double perWord(long count) {
        return (double) count / words;
    }

    /** Flesch 1948: 206.835 - 1.015 N/S - 84.6 syllables/N. */
    Double fleschReadingEase() {
        return syllables == null ? null : Diversity.defined(206.835 - 1.015 * wordsPerSentence() - 84.6 * perWord(syllables));
    }

    /** Kincaid and others 1975: 0.39 N/S + 11.8 syllables/N - 15.59. */
    Double fleschKincaidGrade() {
        return syllables == null ? null : Diversity.defined(0.39 * wordsPerSentence() + 11.8 * perWord(syllables) - 15.59);
    }

    /** Gunning 1952: 0.4 (N/S + 100 P/N), with all words of three syllables or more. */
    Double gunningFog() {
        return syllables == null ? null : Diversity.defined(0.4 * (wordsPerSentence() + 100 * perWord(polysyllables)));
    }

    /** McLaughlin 1969: 1.043 sqrt(30 P/S) + 3.1291. */
    Double smog() {
        return syllables == null ? null : Diversity.defined(1.043 * Math.sqrt(30.0 * polysyllables / sentences) + 3.1291);
    }

    /** Coleman and Liau 1975: 0.0588 L - 0.296 S - 15.8 with letters and sentences per 100 words. */
    Double colemanLiau() {
        return sentences == 0 ? null : Diversity.defined(5.88 * perWord(letters) - 29.6 * perWord(sentences) - 15.8);
    }

    /** Automated Readability Index, Senter and Smith 1967: 4.71 letters/N + 0.5 N/S - 21.43. */
    Double ari() {
        return Diversity.defined(4.71 * perWord(letters) + 0.5 * wordsPerSentence() - 21.43);
    }

    /** Björnsson 1968: N/S + 100 long words/N. */
    Double lix() {
        return Diversity.defined(wordsPerSentence() + 100 * perWord(longWords));
    }

    /** Anderson 1983: long words a sentence. */
    Double rix() {
        return Diversity.defined((double) longWords / sentences);
    }
}
