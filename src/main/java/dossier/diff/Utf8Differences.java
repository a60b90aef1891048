package dossier.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * How two texts in UTF-8 differ, stretch by stretch: their places are told in passing, and nothing is made a string of that is not asked
 * for.
 */
public final class Utf8Differences {
    private final Utf8Text a;
    private final Utf8Text b;
    private final Utf8Lines linesA;
    private final Utf8Lines linesB;
    private final Differences differences;

    Utf8Differences(Utf8Text a, Utf8Lines linesA, Utf8Text b, Utf8Lines linesB, Differences differences) {
        this.a = a;
        this.b = b;
        this.linesA = linesA;
        this.linesB = linesB;
        this.differences = differences;
    }

    public Utf8Text a() {
        return a;
    }

    public Utf8Text b() {
        return b;
    }

    /** How many stretches differ. */
    public int count() {
        return differences.count();
    }

    /** Whether no other comparison deletes and inserts fewer words; false when the search went beyond its limit. */
    public boolean minimal() {
        return differences.minimal();
    }

    /** Takes the stretches that differ, in order; what it is given is what the rows tell. */
    @FunctionalInterface
    public interface Taker {
        void difference(Side a, Side b);
    }

    /** One side of a stretch that differs. Valid during the call. */
    public static final class Side {
        private final Utf8Text text;
        private final Utf8Lines.Walk walk;
        private int from;
        private int to;
        private int start;
        private int line;
        private int column;

        private Side(Utf8Text text, Utf8Lines lines) {
            this.text = text;
            this.walk = lines.new Walk();
        }

        private void lie(int newFrom, int newTo) {
            from = newFrom;
            to = newTo;
            walk.to(from);
            start = walk.codePoint();
            line = walk.line();
            column = walk.column();
            walk.to(to);
        }

        public Utf8Text text() {
            return text;
        }

        /** The first byte. */
        public int from() {
            return from;
        }

        /** The byte behind the last one. */
        public int to() {
            return to;
        }

        /** Where it begins, in code points. */
        public int start() {
            return start;
        }

        /** Where it ends, in code points. */
        public int end() {
            return walk.codePoint();
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }

        private String string() {
            return text.text(from, to);
        }
    }

    /** Gives all stretches that differ. */
    public void forEach(Taker taker) {
        if (differences.count() == 0) {
            return;
        }
        Side inA = new Side(a, linesA);
        Side inB = new Side(b, linesB);
        for (int i = 0; i < differences.count(); i++) {
            inA.lie(differences.aStart(i), differences.aEnd(i));
            inB.lie(differences.bStart(i), differences.bEnd(i));
            taker.difference(inA, inB);
        }
    }

    /** The same as rows. */
    public List<DifferenceRow> rows() {
        List<DifferenceRow> rows = new ArrayList<>(differences.count());
        forEach((inA, inB) -> rows.add(new DifferenceRow(a.name(), inA.start(), inA.end(), inA.line(), inA.column(), inA.string(),
                b.name(), inB.start(), inB.end(), inB.line(), inB.column(), inB.string())));
        return rows;
    }
}
