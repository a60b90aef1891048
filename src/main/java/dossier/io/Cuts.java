package dossier.io;

import dossier.text.Whitespace;

/** Where a text that is too long for one piece is cut. */
final class Cuts {
    private Cuts() {
    }

    /**
     * The end of the piece of {@code text} that begins at {@code from}: after the last blank line of its second half, else after the
     * last line end, else after the last white space, else anywhere but within a CRLF or a surrogate pair.
     *
     * @param text longer than {@code from + limit}
     * @param limit the most a piece may hold, at least 2
     * @return from {@code from + 1} to {@code from + limit}
     */
    static int after(CharSequence text, int from, int limit) {
        int most = from + limit;
        int blankLine = afterBlankLine(text, from, from + limit / 2, most);
        if (blankLine > 0) {
            return blankLine;
        }
        for (int at = most; at > from; at--) {
            if (endsLine(text, at - 1)) {
                return at;
            }
        }
        for (int at = most; at > from; at--) {
            if (Whitespace.is(text.charAt(at - 1)) && !isWithin(text, at)) {
                return at;
            }
        }
        return isWithin(text, most) ? most - 1 : most;
    }

    /**
     * The end of the last blank line that ends behind {@code least} and not behind {@code most}; -1 when there is none.
     *
     * @param from where the text that is looked at begins
     */
    static int afterBlankLine(CharSequence text, int from, int least, int most) {
        for (int at = most; at > least; at--) {
            if (endsLine(text, at - 1) && isBlankLineBefore(text, from, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean endsLine(CharSequence text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && text.charAt(at + 1) != '\n';
    }

    /** Whether the line that ends before {@code at} holds white space only and another one goes before it. */
    private static boolean isBlankLineBefore(CharSequence text, int from, int at) {
        int i = at - 1;
        if (text.charAt(i) == '\n' && i > from && text.charAt(i - 1) == '\r') {
            i--;
        }
        while (i > from && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i > from && (text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r');
    }

    private static boolean isWithin(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return before == '\r' && after == '\n' || Character.isHighSurrogate(before) && Character.isLowSurrogate(after);
    }
}
