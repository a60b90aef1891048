package dossier.diff;

import dossier.text.Document;
import dossier.text.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares two texts unit by unit. What differs are units deleted and inserted, as few as can be, and the white space between
 * units that stay. Immutable; safe for use by several threads.
 */
public final class TextComparison {
    /** From so many characters of both texts together on, words are looked for only between equal lines; see {@link Utf8Comparison}. */
    private static final long LARGE = 1L << 20;

    private final ComparisonUnit unit;
    private final Equivalence equivalence;
    private final long budget;
    private final long large;

    /**
     * @param unit what is compared as one
     * @param options what counts as equal
     */
    public TextComparison(ComparisonUnit unit, ComparisonOptions options) {
        this(unit, options, UnitDiff.BUDGET, LARGE);
    }

    TextComparison(ComparisonUnit unit, ComparisonOptions options, long budget, long large) {
        this.large = large;
        this.unit = unit;
        this.equivalence = new Equivalence(options);
        this.budget = budget;
    }

    /** How {@code b} differs from {@code a}, both whole texts and no pieces. */
    public Comparison compare(Document a, Document b) {
        if (a.text().equals(b.text())) {
            return new Comparison(List.of(), true);
        }
        if (takesBytes() && (long) a.text().length() + b.text().length() >= large) {
            Utf8Text bytesA = utf8(a);
            Utf8Text bytesB = utf8(b);
            if (bytesA != null && bytesB != null) {
                Differences differences = differences(bytesA, lines(bytesA), bytesB, lines(bytesB));
                return new Comparison(rows(a, bytesA, b, bytesB, differences), differences.minimal());
            }
        }
        CharUnits inA = CharUnits.of(a, unit, equivalence);
        CharUnits inB = CharUnits.of(b, unit, equivalence);
        Interner<CharUnits> interner = new Interner<>(inA, inB);
        int[] numbersA = interner.first(0, inA.count());
        int[] numbersB = interner.second(0, inB.count());
        Differences differences = Differences.of(inA, inB, UnitDiff.compare(numbersA, numbersB, interner.count(), budget));
        List<DifferenceRow> rows = new ArrayList<>(differences.count());
        for (int i = 0; i < differences.count(); i++) {
            rows.add(row(a, differences.aStart(i), differences.aEnd(i), b, differences.bStart(i), differences.bEnd(i)));
        }
        return new Comparison(rows, differences.minimal());
    }

    /**
     * How {@code b} differs from {@code a}, word by word.
     *
     * @return null when either is malformed
     * @throws IllegalStateException when something else than words is compared, or not every character counts
     */
    public Utf8Differences compare(Utf8Text a, Utf8Text b) {
        if (!takesBytes()) {
            throw new IllegalStateException("bytes are compared by words of which all counts");
        }
        if (Arrays.equals(a.bytes(), a.from(), a.to(), b.bytes(), b.from(), b.to())) {
            return new Utf8Differences(a, null, b, null, Differences.NONE);
        }
        Utf8Lines linesA = lines(a);
        Utf8Lines linesB = lines(b);
        return linesA.isWellFormed() && linesB.isWellFormed() ? new Utf8Differences(a, linesA, b, linesB, differences(a, linesA, b, linesB))
                : null;
    }

    /** Whether texts can be compared as bytes. */
    public boolean takesBytes() {
        return unit == ComparisonUnit.WORD && equivalence.isExact();
    }

    private static Utf8Lines lines(Utf8Text text) {
        return new Utf8Lines(text.bytes(), text.from(), text.to());
    }

    private Differences differences(Utf8Text a, Utf8Lines linesA, Utf8Text b, Utf8Lines linesB) {
        Utf8Comparison comparison = new Utf8Comparison(a, b, budget);
        return (long) a.length() + b.length() >= large ? comparison.anchored(linesA, linesB) : comparison.whole();
    }

    /** The bytes of a document's text; null when it has halves of surrogate pairs, which no UTF-8 has. */
    private static Utf8Text utf8(Document document) {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        Utf8Text text = new Utf8Text(document.name(), bytes, 0, bytes.length);
        return text.text(0, bytes.length).equals(document.text()) ? text : null;
    }

    /** The rows of differences that bytes show, told in the characters of the documents. */
    private static List<DifferenceRow> rows(Document a, Utf8Text bytesA, Document b, Utf8Text bytesB, Differences differences) {
        List<DifferenceRow> rows = new ArrayList<>(differences.count());
        int aAt = 0;
        int bAt = 0;
        int aByte = 0;
        int bByte = 0;
        for (int i = 0; i < differences.count(); i++) {
            int aStart = aAt + bytesA.utf16(aByte, differences.aStart(i));
            int bStart = bAt + bytesB.utf16(bByte, differences.bStart(i));
            aAt = aStart + bytesA.utf16(differences.aStart(i), differences.aEnd(i));
            bAt = bStart + bytesB.utf16(differences.bStart(i), differences.bEnd(i));
            aByte = differences.aEnd(i);
            bByte = differences.bEnd(i);
            rows.add(row(a, aStart, aAt, b, bStart, bAt));
        }
        return rows;
    }

    private static DifferenceRow row(Document a, int aStart, int aEnd, Document b, int bStart, int bEnd) {
        Place placeA = a.place(aStart);
        Place placeB = b.place(bStart);
        return new DifferenceRow(a.name(), a.codePoint(aStart), a.codePoint(aEnd), placeA.line(), placeA.column(),
                a.text().substring(aStart, aEnd),
                b.name(), b.codePoint(bStart), b.codePoint(bEnd), placeB.line(), placeB.column(), b.text().substring(bStart, bEnd));
    }
}
