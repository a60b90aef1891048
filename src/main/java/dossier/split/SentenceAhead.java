package dossier.split;

import dossier.text.Whitespace;

/** The next mark behind a gap that may end a sentence, or that there is none near. One object serves a text. */
final class SentenceAhead {
    /** So far it is looked for. */
    private static final int FARTHEST = 160;
    private static final String CLOSING = "\"').!?”’]";
    private static final int NONE = 1;
    private static final int FAR = 2;

    private final char[] text;
    private final CharacterFlags flags;
    private int mark;
    private int distance;

    SentenceAhead(char[] text, CharacterFlags flags) {
        this.text = text;
        this.flags = flags;
    }

    /** Looks from {@code next} on, behind the word there that ends at {@code word}, in a paragraph that ends at {@code to}. */
    void look(int next, int word, int to) {
        int bound = Math.min(to, next + FARTHEST);
        int at = flags.next(CharacterFlags.MARK, Math.min(to, word), bound);
        while (at < bound && at + 1 < to && !Whitespace.is(text[at + 1]) && CLOSING.indexOf(text[at + 1]) < 0) {
            at = flags.next(CharacterFlags.MARK, at + 1, bound);
        }
        mark = at < bound ? SignCodes.of(text[at]) : bound == to ? NONE : FAR;
        distance = at - next;
    }

    /** The mark, as its code; what stands for none in the paragraph, or for none near. */
    int mark() {
        return mark;
    }

    /** How far away it is. */
    int distance() {
        return distance;
    }
}
