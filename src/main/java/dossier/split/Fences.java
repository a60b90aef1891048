package dossier.split;

import java.util.Arrays;

/** The stretches of Markdown between two fences, lines of {@code ```} or {@code ~~~}: code, whose number signs mark nothing. */
final class Fences {
    private static final int DEEPEST_INDENT = 3;

    private final char[] text;
    /** Where each stretch begins and ends, in turn. */
    private int[] bounds = new int[8];
    private int count;

    private Fences(char[] text) {
        this.text = text;
    }

    static Fences of(String text) {
        boolean likely = text.indexOf('`') >= 0 && text.contains("```") || text.indexOf('~') >= 0 && text.contains("~~~");
        Fences fences = new Fences(likely ? text.toCharArray() : new char[0]);
        fences.find();
        return fences;
    }

    /** The same, of a text whose lines are known. */
    static Fences of(char[] text, LineTable lines) {
        Fences fences = new Fences(text);
        for (int line = 0; line < lines.count(); line++) {
            if (fences.isFence('`', lines.start(line)) || fences.isFence('~', lines.start(line))) {
                fences.find();
                break;
            }
        }
        return fences;
    }

    /** Whether an offset lies between two fences. */
    boolean hold(int offset) {
        int found = Arrays.binarySearch(bounds, 0, count, offset);
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && before % 2 == 0;
    }

    /** Pairs the fences; the last one of a sign, where it has no partner, is none. */
    private void find() {
        int lastTick = last('`');
        int lastTilde = last('~');
        int open = -1;
        for (int line = 0; line < text.length; line = next(line)) {
            char c = fence(line);
            if (c != 0 && open < 0 && line < (c == '`' ? lastTick : lastTilde)) {
                open = line;
            } else if (c != 0 && open >= 0 && c == fence(open)) {
                add(open, line);
                open = -1;
            }
        }
    }

    /** Where the last fence of a sign stands; -1 when there is none. */
    private int last(char sign) {
        int last = -1;
        for (int line = 0; line < text.length; line = next(line)) {
            last = fence(line) == sign ? line : last;
        }
        return last;
    }

    /** Where the line after the one that begins at {@code line} begins. */
    private int next(int line) {
        int end = line;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return Math.min(text.length, end + 1);
    }

    /** The sign of the fence that the line from {@code line} on is; 0 when it is none. */
    private char fence(int line) {
        int at = line;
        while (at < text.length && at < line + DEEPEST_INDENT && text[at] == ' ') {
            at++;
        }
        return isFence('`', at) ? '`' : isFence('~', at) ? '~' : (char) 0;
    }

    private boolean isFence(char sign, int at) {
        return at + 2 < text.length && text[at] == sign && text[at + 1] == sign && text[at + 2] == sign;
    }

    private void add(int start, int end) {
        if (count + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[count++] = start;
        bounds[count++] = end;
    }
}
