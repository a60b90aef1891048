package dossier.split;

import dossier.text.Whitespace;

/**
 * Tells line ends that wrap a paragraph from those that end one. A text's line ends testify together whether it is wrapped at
 * a width: each says so by three signs, taken as independent (a naive Bayes classifier): the next line's first word would not
 * have fitted on its line any more; its line does not end a sentence; the next line begins with a small letter.
 */
final class Wrapping {
    /** No wrapped text is narrower or wider than this, in columns. */
    private static final int NARROWEST = 36;
    private static final int WIDEST = 140;
    /** Texts of a line or two are seldom wrapped at a narrower width; one that breaks off before is a headline rather. */
    private static final int USUAL = 56;
    /** So many lines away the numbers of a list are looked for. */
    private static final int NEARBY = 30;
    /** A word is spelled downwards, a letter or two a line, in so many lines at least. */
    private static final int SPELLED = 4;

    private final char[] text;
    private final LineTable lines;
    /** How many lines can tell of the width. */
    private int testifying;
    private final int width;
    private final boolean wrapped;

    Wrapping(char[] text, LineTable lines) {
        this.text = text;
        this.lines = lines;
        width = usualWidth();
        wrapped = width >= NARROWEST && width <= WIDEST && evidence() > 0;
    }

    /** Whether the text as a whole is wrapped at a width. */
    boolean wrapped() {
        return wrapped;
    }

    /** Whether the end of {@code line} only wraps: the sentence may go on in the line below. Neither may be blank. */
    boolean wraps(int line) {
        int next = line + 1;
        if (isSpelled(line) && isSpelled(next)) {
            return text[lines.start(next)] != text[lines.start(line)] + 1;
        }
        int mark = ListMark.end(text, lines.start(next), lines.end(next));
        boolean ends = endsSentence(line);
        boolean small = beginsSmall(next);
        if (mark > 0 && (!wrapped || !full(line) || ends && !isStray(next, mark) || ListMark.isBullet(text[lines.start(next)]))) {
            return false;
        }
        if (!ends && !small && !goesOnWithDay(line) && DateLine.endsWithYear(text, lines.start(next), lines.end(next))) {
            return false;
        }
        if (!wrapped) {
            return small && !ends && mark == 0 && (lines.trailingSpace(line) || lines.width(line) >= NARROWEST && lines.width(line) < WIDEST
                    && Character.isLetter(text[lines.end(line) - 1]) && lines.width(line) * 10 >= width * 9);
        }
        if (full(line)) {
            return !(ends && lines.indent(next) > lines.indent(line) + 1);
        }
        return small && !ends;
    }

    /** Whether a line is one of several of one or two capitals each: a word set from top to bottom. */
    private boolean isSpelled(int line) {
        if (!hasCapitals(line)) {
            return false;
        }
        int first = line;
        while (first > 0 && first > line - SPELLED && hasCapitals(first - 1)) {
            first--;
        }
        int last = line;
        while (last + 1 < lines.count() && last + 1 < first + SPELLED && hasCapitals(last + 1)) {
            last++;
        }
        return last - first + 1 >= SPELLED;
    }

    private boolean hasCapitals(int line) {
        int length = lines.end(line) - lines.start(line);
        return (length == 1 || length == 2) && Character.isUpperCase(text[lines.start(line)])
                && Character.isUpperCase(text[lines.end(line) - 1]);
    }

    /** Whether the date in the line below begins in this one: "Sunday,", "January" before "31, 2009". */
    private boolean goesOnWithDay(int line) {
        int at = lines.start(line + 1);
        while (at < lines.end(line + 1) && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return text[lines.end(line) - 1] == ',' || at > lines.start(line + 1) && at < lines.end(line + 1) && text[at] == ',';
    }

    /**
     * Whether what looks like the mark of a list at the beginning of a line, up to {@code mark}, is none but stands there by chance: a
     * dash before a small letter, or a number that no line nearby begins to count to or goes on from ("(see chap.", "3) …"; a note's
     * "[14]").
     */
    private boolean isStray(int line, int mark) {
        int from = lines.start(line);
        char c = text[from];
        if (c == '–' || c == '—') {
            int next = Whitespace.skip(text, mark, lines.end(line));
            return next < lines.end(line) && Character.isLowerCase(text[next]);
        }
        int value = number(line);
        if (value < 0) {
            return false;
        }
        for (int i = Math.max(0, line - NEARBY); i < Math.min(lines.count(), line + NEARBY); i++) {
            int counted = i == line || lines.blank(i) || (text[lines.start(i)] == '[') != (c == '[') ? -1 : number(i);
            if (counted > 0 && Math.abs(counted - value) == 1) {
                return false;
            }
        }
        return value > 1 || c == '[';
    }

    /** The number of the list's mark, "3." or "[3]", with which a line begins; 0 for a number that marks no item, -1 for none. */
    private int number(int line) {
        int from = lines.start(line);
        char first = text[from] == '[' && from + 1 < text.length ? text[from + 1] : text[from];
        if (first < '1' || first > '9') {
            return -1;
        }
        int end = ListMark.enumeratorEnd(text, from, lines.end(line));
        return end == 0 ? 0 : ListMark.value(text, from, end);
    }

    /** The width that all but a thirtieth of the lines that testify keep to; 0 when there is none. */
    private int usualWidth() {
        int[] histogram = new int[WIDEST + 2];
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (testifies(i)) {
                histogram[Math.min(lines.width(i), WIDEST + 1)]++;
                testifying++;
            }
        }
        int beyond = 0;
        int at = WIDEST + 1;
        while (at > 0 && (beyond + histogram[at]) * 30 < testifying) {
            beyond += histogram[at--];
        }
        while (at > 0 && histogram[at] == 0) {
            at--;
        }
        return at;
    }

    /**
     * Whether a line can tell of the width: one stands below it, and it is not all one long word (an address), which no wrapping
     * breaks.
     */
    private boolean testifies(int line) {
        if (lines.blank(line) || lines.blank(line + 1)) {
            return false;
        }
        int at = lines.start(line);
        while (at < lines.end(line) && !Whitespace.is(text[at])) {
            at++;
        }
        return at < lines.end(line) || lines.width(line) <= NARROWEST;
    }

    /** The sum of the logarithms of the signs' likelihood ratios; positive when the text is wrapped. */
    private double evidence() {
        double sum = testifying == 1 && width < USUAL ? -1.7 : 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (testifies(i)) {
                sum += full(i) ? 1.2 : -2.8;
                sum += endsSentence(i) ? -1.9 : 1.2;
                sum += beginsSmall(i + 1) ? 2.1 : -1.1;
                sum += lines.indent(i + 1) > lines.indent(i) ? -1.5 : 0;
                sum += lines.width(i) > WIDEST ? -3 : 0;
                sum += lines.width(i + 1) > WIDEST && lines.width(i + 1) > 2 * width ? -3 : 0;
            }
        }
        return sum;
    }

    /** Whether the first word of the next line would have left the line no room, a ragged edge of a twelfth of the width allowed for. */
    private boolean full(int line) {
        int from = lines.start(line + 1);
        int to = from;
        int longest = Math.min(lines.end(line + 1), from + width);
        while (to < longest && !Whitespace.is(text[to])) {
            to++;
        }
        return lines.width(line) + 1 + to - from > width - width / 12;
    }

    private boolean endsSentence(int line) {
        int at = lines.end(line) - 1;
        while (at > lines.start(line) && Signs.closes(text[at])) {
            at--;
        }
        char c = text[at];
        return Signs.ends(c) || c == ':';
    }

    private boolean beginsSmall(int line) {
        return Character.isLowerCase(Character.codePointAt(text, lines.start(line)));
    }
}
