package dossier.clean;

import dossier.text.Edit;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a text and the units they make. Lines are joined only where their lengths show that the text was wrapped: a line ends
 * there because the next word found no room, and the next line goes on in the middle of a sentence.
 */
final class Layout {
    /** A longer line is no line of a wrapped text. */
    private static final int WIDEST = 160;
    private static final int NARROWEST = 30;
    /** A line of this length is a paragraph by itself, or a part of one. */
    private static final int PARAGRAPH = 80;

    private final String text;
    private final char[] chars;
    private final List<Span> code;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] blanks = new int[64];
    private int count;
    private boolean[] joined;
    private Set<String> compounds;

    private Layout(String text, char[] chars, List<Span> code) {
        this.text = text;
        this.chars = chars;
        this.code = code;
    }

    /** The layout of a text whose lines end in LF. */
    static Layout of(String text) {
        return of(text, text.toCharArray(), List.of());
    }

    /**
     * The layout of a text whose lines end in LF.
     *
     * @param chars its characters
     * @param code stretches of whole lines, in order, each of which counts as one line that no other is joined to
     */
    static Layout of(String text, char[] chars, List<Span> code) {
        Layout layout = new Layout(text, chars, code);
        layout.findLines();
        layout.joinWrappedLines();
        return layout;
    }

    private void findLines() {
        int blank = 0;
        int next = 0;
        for (int at = 0, n = chars.length; at < n; ) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? n : lineEnd;
            if (next < code.size() && code.get(next).start() <= lineEnd) {
                lineEnd = code.get(next++).end();
            }
            int start = Whitespace.skip(chars, at, lineEnd);
            if (start == lineEnd) {
                blank++;
            } else {
                int end = lineEnd;
                while (Whitespace.is(chars[end - 1])) {
                    end--;
                }
                add(start, end, blank);
                blank = 0;
            }
            at = lineEnd + 1;
        }
    }

    private void add(int start, int end, int blank) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            blanks = Arrays.copyOf(blanks, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        blanks[count++] = blank;
    }

    private boolean isCode(int line) {
        return !code.isEmpty() && text.substring(starts[line], ends[line]).indexOf('\n') >= 0;
    }

    private int length(int line) {
        return ends[line] - starts[line];
    }

    private void joinWrappedLines() {
        joined = new boolean[count];
        int width = width();
        if (width < NARROWEST) {
            return;
        }
        int inner = 0;
        int full = 0;
        int running = 0;
        for (int i = 0; i + 1 < count; i++) {
            if (blanks[i + 1] == 0 && length(i) <= WIDEST && !isListItem(i + 1)) {
                inner++;
                if (isFull(i, width)) {
                    full++;
                    running += runsOn(i) ? 1 : 0;
                }
            }
        }
        if (running == 0 || running * 2 < full || full * 2 < inner) {
            return;
        }
        for (int i = 0; i + 1 < count; i++) {
            joined[i] = blanks[i + 1] == 0 && !isCode(i) && !isCode(i + 1) && length(i) <= WIDEST && !isListItem(i + 1)
                    && (isFull(i, width) || isCutWord(i));
        }
    }

    /** Whether a line ends in a hyphen after a letter and the next one goes on in lower case. */
    private boolean isCutWord(int line) {
        return text.charAt(ends[line] - 1) == '-' && length(line) > 1 && Character.isLetter(text.charAt(ends[line] - 2))
                && Character.isLowerCase(text.codePointAt(starts[line + 1]));
    }

    /** The length that all but one in twenty of the lines that are followed by another do not exceed; 0 when there are none. */
    private int width() {
        int[] byLength = new int[WIDEST + 1];
        int all = 0;
        for (int i = 0; i + 1 < count; i++) {
            if (blanks[i + 1] == 0 && length(i) <= WIDEST) {
                byLength[length(i)]++;
                all++;
            }
        }
        int above = all / 20;
        for (int length = WIDEST; length > 0; length--) {
            above -= byLength[length];
            if (above < 0) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the first word of the next line found no room at the end of this line. */
    private boolean isFull(int line, int width) {
        int wordEnd = starts[line + 1];
        while (wordEnd < ends[line + 1] && !Whitespace.is(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return (length(line) + 1 + wordEnd - starts[line + 1]) * 10L > width * 9L;
    }

    /** Whether a sentence goes on from a line to the next. */
    private boolean runsOn(int line) {
        int first = text.codePointAt(starts[line + 1]);
        boolean inside = Character.isLowerCase(first) || Character.isLetter(first) && !Character.isUpperCase(first)
                && !Character.isTitleCase(first);
        return inside && !Unit.endsSentence(text.subSequence(Math.max(starts[line], ends[line] - 4), ends[line]));
    }

    /** Whether a line is the row of a table, apart by bars. */
    private boolean isRow(int line) {
        int last = ends[line] - 1;
        for (int at = starts[line]; at <= last; at++) {
            if (chars[at] == '|' && (at == starts[line] || at < last && chars[at - 1] == ' ' && chars[at + 1] == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins with a bullet or the bar of a table, or with a number and a point or bracket. */
    private boolean isListItem(int line) {
        int at = starts[line];
        int end = ends[line];
        if (text.charAt(at) == '|') {
            return true;
        }
        if ("-*•·◦▪–—+".indexOf(text.charAt(at)) >= 0) {
            return at + 1 == end || Whitespace.is(text.charAt(at + 1));
        }
        int digits = at;
        boolean isNumber = Character.isDigit(text.charAt(at));
        while (digits < end && digits - at < (isNumber ? 4 : 1) && Character.isLetterOrDigit(text.charAt(digits))) {
            digits++;
        }
        boolean marked = digits > at && digits + 1 < end && text.charAt(digits + 1) == ' ';
        return marked && (text.charAt(digits) == ')' || isNumber && text.charAt(digits) == '.');
    }

    /**
     * The units of the text, in order.
     *
     * @param links stretches that were links, in order
     */
    List<Unit> units(List<Span> links) {
        List<Unit> units = new ArrayList<>();
        int link = 0;
        for (int first = 0; first < count; ) {
            int last = first;
            while (joined[last]) {
                last++;
            }
            Span span = new Span(starts[first], ends[last]);
            String words = span.of(text);
            int linked = 0;
            while (link < links.size() && links.get(link).end() <= span.start()) {
                link++;
            }
            for (int i = link; i < links.size() && links.get(i).start() < span.end(); i++) {
                linked += Math.min(links.get(i).end(), span.end()) - Math.max(links.get(i).start(), span.start());
            }
            units.add(new Unit(span, words, chars, blanks[first], breakBefore(first), Whitespace.words(chars, span.start(), span.end()),
                    hasDigit(span.start(), span.end()), (double) linked / span.length()));
            first = last + 1;
        }
        return units;
    }

    private boolean hasDigit(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] <= '9' && chars[i] >= '0') {
                return true;
            }
        }
        return false;
    }

    private Unit.Break breakBefore(int line) {
        if (line == 0 || blanks[line] > 0) {
            return Unit.Break.PARAGRAPH;
        }
        boolean items = isListItem(line);
        boolean isLong = length(line) >= PARAGRAPH || length(line - 1) >= PARAGRAPH || line > 1 && joined[line - 2];
        return isLong && !items && !(isRow(line) && isRow(line - 1)) ? Unit.Break.PARAGRAPH : Unit.Break.LINE;
    }

    /** The edits that join the lines of the units in {@code span}. */
    List<Edit> joins(Span span) {
        List<Edit> edits = new ArrayList<>();
        int line = Arrays.binarySearch(starts, 0, count, span.start());
        for (; line + 1 < count && ends[line] < span.end(); line++) {
            if (joined[line]) {
                edits.add(join(ends[line], starts[line + 1]));
            }
        }
        return edits;
    }

    /** The edit that joins two stretches of one sentence: a space, or nothing after a hyphen that only the line's end asked for. */
    Edit join(int end, int start) {
        char last = text.charAt(end - 1);
        int next = text.codePointAt(start);
        if ((last == '-' || last == '\u2010') && end > 1 && Character.isLetter(text.charAt(end - 2))) {
            if (Character.isLowerCase(next) && !isCompound(end, start)) {
                return Edit.delete(end - 1, start, "line-end-hyphen");
            }
            return Edit.delete(end, start, "wrapped-line");
        }
        boolean spaced = !(isIdeographic(last) && Character.isIdeographic(next));
        return new Edit(end, start, spaced ? " " : "", "wrapped-line");
    }

    private static boolean isIdeographic(char c) {
        return Character.isIdeographic(c) || c == '，' || c == '、' || c == '。';
    }

    /** Whether the word cut at a hyphen stands elsewhere in the text with its hyphen. */
    private boolean isCompound(int end, int start) {
        if (compounds == null) {
            compounds = findCompounds();
        }
        int from = end - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = start;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return compounds.contains((text.substring(from, end) + text.substring(start, to)).toLowerCase(Locale.ROOT));
    }

    private Set<String> findCompounds() {
        Set<String> found = new HashSet<>();
        for (int hyphen = text.indexOf('-', 1); hyphen > 0; hyphen = text.indexOf('-', hyphen + 1)) {
            int from = hyphen;
            while (from > 0 && hyphen - from < 40 && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            int to = hyphen + 1;
            while (to < text.length() && to - hyphen < 40 && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (from < hyphen && to > hyphen + 1) {
                found.add(text.substring(from, to).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
