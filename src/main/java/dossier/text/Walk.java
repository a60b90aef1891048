package dossier.text;

/** Where a reader stands who goes through a text and counts its characters and lines. */
final class Walk {
    private final String text;
    private final int start;
    private long codePoint;
    private long line;
    private long column;

    /**
     * @param start where the reader begins: half of a pair before it is none of his
     * @param from the place there
     * @param before the code points before it
     */
    Walk(String text, int start, Place from, long before) {
        this.text = text;
        this.start = start;
        codePoint = before;
        line = from.line();
        column = from.column();
    }

    /** The code points so far. */
    long codePoint() {
        return codePoint;
    }

    boolean isAt(Place place) {
        return place.line() == line && place.column() == column;
    }

    void moveTo(Place place) {
        line = place.line();
        column = place.column();
    }

    /** Goes over the characters from {@code from} to {@code to}; over those of a stretch that stands still without leaving its place. */
    void over(int from, int to, boolean still) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean secondHalf = Character.isLowSurrogate(c) && i > start && Character.isHighSurrogate(text.charAt(i - 1));
            codePoint += secondHalf ? 0 : 1;
            if (!still && c <= '\r' && Lines.endsLine(text, i)) {
                line++;
                column = 1;
            } else if (!still && !secondHalf) {
                column++;
            }
        }
    }
}
