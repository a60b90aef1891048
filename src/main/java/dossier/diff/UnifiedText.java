package dossier.diff;

import dossier.text.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a comparison as hunks in the unified format of diff(1): lines of A that are not in B after a {@code -}, lines of B that
 * are not in A after a {@code +}, and lines of both around them. Immutable.
 */
public final class UnifiedText {
    private final int context;
    private final Marks marks;

    /**
     * @param context how many equal lines are shown before and after each change; three is usual
     * @param marks what is put around changes within lines and around headings
     */
    public UnifiedText(int context, Marks marks) {
        this.context = context;
        this.marks = marks;
    }

    /**
     * Writes the hunks of a comparison; nothing when the texts are equal. Lines are numbered within the two texts.
     *
     * @param rows what {@link TextComparison#compare} gave for these two documents
     */
    public void write(Document a, Document b, List<DifferenceRow> rows, Appendable out) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.append(marks.headingOn()).append("--- ").append(a.name()).append(marks.headingOff()).append('\n');
        out.append(marks.headingOn()).append("+++ ").append(b.name()).append(marks.headingOff()).append('\n');
        Side left = new Side(a.text(), marks.deletedOn(), marks.deletedOff());
        Side right = new Side(b.text(), marks.insertedOn(), marks.insertedOff());
        List<Change> changes = changes(a, b, rows, left, right);
        for (int first = 0; first < changes.size(); ) {
            int last = first + 1;
            while (last < changes.size() && changes.get(last).aFrom() - changes.get(last - 1).aTo() <= 2 * context) {
                last++;
            }
            hunk(changes.subList(first, last), left, right, out);
            first = last;
        }
    }

    /**
     * Whole lines that change, and where within them.
     *
     * @param aFrom the first line of A, from 0
     * @param aTo the line after the last one
     * @param bFrom the first line of B
     * @param bTo the line after the last one
     * @param inA the changed stretches of A as pairs of offsets
     * @param inB the changed stretches of B
     */
    private record Change(int aFrom, int aTo, int bFrom, int bTo, List<int[]> inA, List<int[]> inB) {
    }

    private static List<Change> changes(Document a, Document b, List<DifferenceRow> rows, Side left, Side right) {
        List<Change> changes = new ArrayList<>();
        long codePointA = 0;
        long codePointB = 0;
        int atA = 0;
        int atB = 0;
        for (DifferenceRow row : rows) {
            int startA = a.text().offsetByCodePoints(atA, (int) (row.aStart() - a.codePoint(0) - codePointA));
            int startB = b.text().offsetByCodePoints(atB, (int) (row.bStart() - b.codePoint(0) - codePointB));
            atA = startA + row.aText().length();
            atB = startB + row.bText().length();
            codePointA = row.aEnd() - a.codePoint(0);
            codePointB = row.bEnd() - b.codePoint(0);
            // What stands before a change in its line, and after it, is the same in both: both sides take it whole, or neither.
            boolean begins = left.beginsLine(startA) && right.beginsLine(startB);
            boolean ends = left.beginsLine(atA) && right.beginsLine(atB) && begins;
            int aFrom = left.line(startA);
            int bFrom = right.line(startB);
            int aTo = ends ? left.line(atA) : left.lineAfter(atA);
            int bTo = ends ? right.line(atB) : right.lineAfter(atB);
            Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last != null && (last.aTo() > aFrom || last.bTo() > bFrom)) {
                changes.remove(changes.size() - 1);
                aFrom = last.aFrom();
                bFrom = last.bFrom();
                aTo = Math.max(aTo, last.aTo());
                bTo = Math.max(bTo, last.bTo());
            } else {
                last = null;
            }
            List<int[]> inA = last == null ? new ArrayList<>() : last.inA();
            List<int[]> inB = last == null ? new ArrayList<>() : last.inB();
            inA.add(new int[] {startA, atA});
            inB.add(new int[] {startB, atB});
            changes.add(new Change(aFrom, aTo, bFrom, bTo, inA, inB));
        }
        return changes;
    }

    private void hunk(List<Change> changes, Side left, Side right, Appendable out) throws IOException {
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        int before = Math.min(context, Math.min(first.aFrom(), first.bFrom()));
        int after = Math.min(context, Math.min(left.count() - last.aTo(), right.count() - last.bTo()));
        int aFrom = first.aFrom() - before;
        int bFrom = first.bFrom() - before;
        out.append(marks.headingOn()).append("@@ -").append(range(aFrom, last.aTo() + after)).append(" +")
                .append(range(bFrom, last.bTo() + after)).append(" @@").append(marks.headingOff()).append('\n');
        int at = aFrom;
        for (Change change : changes) {
            left.write(' ', at, change.aFrom(), List.of(), out);
            left.write('-', change.aFrom(), change.aTo(), change.inA(), out);
            right.write('+', change.bFrom(), change.bTo(), change.inB(), out);
            at = change.aTo();
        }
        left.write(' ', at, last.aTo() + after, List.of(), out);
    }

    /** Lines [from, to) as unified diffs number them: from 1, the line before when there are none. */
    private static String range(int from, int to) {
        int length = to - from;
        return (length == 0 ? from : from + 1) + (length == 1 ? "" : "," + length);
    }

    /** One of the two texts in lines. */
    private static final class Side {
        private final String text;
        private final String on;
        private final String off;
        private final int[] starts;
        private final int count;

        Side(String text, String on, String off) {
            this.text = text;
            this.on = on;
            this.off = off;
            int[] found = new int[16];
            int lines = 0;
            for (int start = 0; start < text.length(); start = CharUnits.endOfLine(text, start)) {
                if (lines + 1 == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = start;
            }
            found[lines] = text.length();
            starts = Arrays.copyOf(found, lines + 1);
            count = lines;
        }

        int count() {
            return count;
        }

        /** The line that {@code offset} lies in; the number of lines at the text's end when that begins one. */
        int line(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found : -found - 2;
        }

        /** The line after the one that {@code offset} lies in, at most the number of lines. */
        int lineAfter(int offset) {
            return Math.min(count, line(offset) + 1);
        }

        boolean beginsLine(int offset) {
            return Arrays.binarySearch(starts, offset) >= 0;
        }

        void write(char sign, int from, int to, List<int[]> changed, Appendable out) throws IOException {
            int next = 0;
            for (int line = from; line < to; line++) {
                int end = withoutEnd(starts[line], starts[line + 1]);
                out.append(sign);
                int at = starts[line];
                while (next < changed.size() && changed.get(next)[1] <= at) {
                    next++;
                }
                for (int i = next; i < changed.size() && changed.get(i)[0] < end; i++) {
                    int start = Math.max(at, changed.get(i)[0]);
                    int stop = Math.min(end, changed.get(i)[1]);
                    out.append(text, at, start);
                    if (start < stop) {
                        out.append(on).append(text, start, stop).append(off);
                    }
                    at = stop;
                }
                out.append(text, at, Math.max(at, end)).append('\n');
                if (line + 1 == count && end == text.length()) {
                    out.append("\\ No newline at end of file\n");
                }
            }
        }

        private int withoutEnd(int start, int next) {
            int end = next;
            while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
                end--;
            }
            return end;
        }
    }
}
