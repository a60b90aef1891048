package dossier.diff;

import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Compares two texts unit by unit. What differs are units deleted and inserted, as few as can be, and the white space between
 * units that stay. Immutable; safe for use by several threads.
 */
public final class TextComparison {
    /** From so many characters of both texts together on, words are looked for only between equal sentences; see {@link StretchAnchors}. */
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
        if (unit == ComparisonUnit.WORD && equivalence.isExact() && (long) a.text().length() + b.text().length() >= large) {
            StretchAnchors.Compared compared = StretchAnchors.compare(a.text(), b.text(), equivalence, budget);
            return new Comparison(rows(a, compared.a(), compared.script().deleted(), b, compared.b(), compared.script().inserted()),
                    compared.script().minimal());
        }
        Units inA = Units.of(a, unit, equivalence);
        Units inB = Units.of(b, unit, equivalence);
        Interner interner = new Interner(equivalence);
        int[] numbersA = interner.numbers(inA);
        int[] numbersB = interner.numbers(inB);
        UnitDiff.Script script = UnitDiff.compare(numbersA, numbersB, interner.count(), budget);
        return new Comparison(rows(a, inA, script.deleted(), b, inB, script.inserted()), script.minimal());
    }

    private static List<DifferenceRow> rows(Document a, Units inA, BitSet deleted, Document b, Units inB, BitSet inserted) {
        List<DifferenceRow> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (true) {
            int iEnd = deleted.nextClearBit(i);
            int jEnd = inserted.nextClearBit(j);
            iEnd = Math.min(iEnd, inA.count());
            jEnd = Math.min(jEnd, inB.count());
            if (i < iEnd || j < jEnd || !inA.gap(i).equals(inB.gap(j))) {
                rows.add(row(a, inA, i, iEnd, b, inB, j, jEnd));
            }
            if (iEnd == inA.count()) {
                return rows;
            }
            i = iEnd + 1;
            j = jEnd + 1;
        }
    }

    /** The row of the units [i, iEnd) and [j, jEnd) with the gaps around them, as far as these differ. */
    private static DifferenceRow row(Document a, Units inA, int i, int iEnd, Document b, Units inB, int j, int jEnd) {
        String textA = inA.text();
        String textB = inB.text();
        int aStart = inA.gapStart(i);
        int bStart = inB.gapStart(j);
        int aEnd = inA.gapEnd(iEnd);
        int bEnd = inB.gapEnd(jEnd);
        while (aStart < inA.gapEnd(i) && bStart < inB.gapEnd(j) && sameWhitespace(textA, aStart, textB, bStart)) {
            aStart++;
            bStart++;
        }
        int aLast = Math.max(aStart, inA.gapStart(iEnd));
        int bLast = Math.max(bStart, inB.gapStart(jEnd));
        while (aEnd > aLast && bEnd > bLast && sameWhitespace(textA, aEnd - 1, textB, bEnd - 1)) {
            aEnd--;
            bEnd--;
        }
        Place placeA = a.place(aStart);
        Place placeB = b.place(bStart);
        return new DifferenceRow(a.name(), a.codePoint(aStart), a.codePoint(aEnd), placeA.line(), placeA.column(), textA.substring(aStart, aEnd),
                b.name(), b.codePoint(bStart), b.codePoint(bEnd), placeB.line(), placeB.column(), textB.substring(bStart, bEnd));
    }

    private static boolean sameWhitespace(String a, int i, String b, int j) {
        return a.charAt(i) == b.charAt(j) && Whitespace.is(a.charAt(i));
    }
}
