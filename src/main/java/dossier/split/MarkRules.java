package dossier.split;

/** What the rules about marks look at: a paragraph of a text, its words, the abbreviations of its language. */
abstract class MarkRules {
    final char[] chars;
    final Abbreviations abbreviations;
    final SentenceWords words;
    /** Where the paragraph ends. */
    int to;

    MarkRules(char[] chars, Abbreviations abbreviations, SentenceWords words) {
        this.chars = chars;
        this.abbreviations = abbreviations;
        this.words = words;
    }

    /** Begins with another paragraph, which ends at {@code to}. */
    void within(int to) {
        this.to = to;
    }
}
