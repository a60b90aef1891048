package dossier.diff;

import dossier.text.Whitespace;
import java.util.BitSet;

/**
 * Compares large texts word by word without cutting all of them into words: lines and sentences that stand once in each text, and in
 * the same order in both, are taken as they are (B. Cohen's patience diff, on these only), and so are the equal words next to
 * them. What is left between is compared by {@link UnitDiff}. An anchor has at least {@value #LONG} characters; a shorter one
 * that two texts share by chance could stand in the way of the fewest changes.
 */
final class StretchAnchors {
    private static final int LONG = 40;

    private final Equivalence equivalence;
    private final String textA;
    private final String textB;
    private final Units unitsA;
    private final Units unitsB;
    private final BitSet deleted = new BitSet();
    private final BitSet inserted = new BitSet();
    private long budget;
    private boolean minimal = true;

    private StretchAnchors(String textA, String textB, Equivalence equivalence, long budget) {
        this.equivalence = equivalence;
        this.textA = textA;
        this.textB = textB;
        this.budget = budget;
        unitsA = Units.none(textA);
        unitsB = Units.none(textB);
    }

    /**
     * What came of a comparison.
     *
     * @param a the units of A: words, and stretches of several words that are equal to one unit of B
     * @param b the units of B
     * @param script which of them go and which come
     */
    record Compared(Units a, Units b, UnitDiff.Script script) {
    }

    /** Compares two texts whose words are equal when their characters are. */
    static Compared compare(String textA, String textB, Equivalence equivalence, long budget) {
        return new StretchAnchors(textA, textB, equivalence, budget).run();
    }

    private Compared run() {
        Units stretchesA = Units.longStretches(textA, LONG);
        Units stretchesB = Units.longStretches(textB, LONG);
        Interner interner = new Interner(equivalence);
        int[] numbersA = interner.numbers(stretchesA);
        int[] numbersB = interner.numbers(stretchesB);
        int[] anchors = Anchoring.of(numbersA, 0, numbersA.length, numbersB, 0, numbersB.length);
        int atA = 0;
        int atB = 0;
        for (int i = 0; i < anchors.length; i += 2) {
            between(atA, stretchesA.start(anchors[i]), atB, stretchesB.start(anchors[i + 1]));
            unitsA.add(stretchesA.start(anchors[i]), stretchesA.end(anchors[i]));
            unitsB.add(stretchesB.start(anchors[i + 1]), stretchesB.end(anchors[i + 1]));
            atA = stretchesA.end(anchors[i]);
            atB = stretchesB.end(anchors[i + 1]);
        }
        between(atA, textA.length(), atB, textB.length());
        return new Compared(unitsA, unitsB, new UnitDiff.Script(deleted, inserted, minimal, 0));
    }

    /** Compares what stands between two anchors; both stretches begin and end between words. */
    private void between(int fromA, int toA, int fromB, int toB) {
        int startA = Whitespace.skip(textA, fromA, toA);
        int startB = Whitespace.skip(textB, fromB, toB);
        int length = equalBehind(startA, toA, startB, toB);
        add(startA, startB, length);
        startA += length;
        startB += length;
        int endA = trimmed(textA, startA, toA);
        int endB = trimmed(textB, startB, toB);
        int last = equalBefore(startA, endA, startB, endB);
        int firstA = unitsA.count();
        int firstB = unitsB.count();
        unitsA.addWords(startA, endA - last, equivalence);
        unitsB.addWords(startB, endB - last, equivalence);
        compareFrom(firstA, firstB);
        add(endA - last, endB - last, last);
    }

    /** Adds a stretch that is equal in both as one unit of each. */
    private void add(int startA, int startB, int length) {
        if (length > 0) {
            unitsA.add(startA, startA + length);
            unitsB.add(startB, startB + length);
        }
    }

    /** How many characters from two offsets on are equal, up to the end of a word in both. */
    private int equalBehind(int startA, int toA, int startB, int toB) {
        int most = Math.min(toA - startA, toB - startB);
        int length = 0;
        while (length < most && textA.charAt(startA + length) == textB.charAt(startB + length)) {
            length++;
        }
        if (!endsWord(textA, startA + length, toA) || !endsWord(textB, startB + length, toB)) {
            while (length > 0 && !Whitespace.is(textA.charAt(startA + length - 1))) {
                length--;
            }
        }
        while (length > 0 && Whitespace.is(textA.charAt(startA + length - 1))) {
            length--;
        }
        return length;
    }

    /** How many characters before two offsets are equal, back to the start of a word in both. */
    private int equalBefore(int fromA, int endA, int fromB, int endB) {
        int most = Math.min(endA - fromA, endB - fromB);
        int length = 0;
        while (length < most && textA.charAt(endA - length - 1) == textB.charAt(endB - length - 1)) {
            length++;
        }
        if (!startsWord(textA, fromA, endA - length) || !startsWord(textB, fromB, endB - length)) {
            while (length > 0 && !Whitespace.is(textA.charAt(endA - length))) {
                length--;
            }
        }
        while (length > 0 && Whitespace.is(textA.charAt(endA - length))) {
            length--;
        }
        return length;
    }

    private static boolean endsWord(String text, int at, int to) {
        return at == to || Whitespace.is(text.charAt(at));
    }

    private static boolean startsWord(String text, int from, int at) {
        return at == from || Whitespace.is(text.charAt(at - 1));
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void compareFrom(int firstA, int firstB) {
        int lastA = unitsA.count();
        int lastB = unitsB.count();
        if (lastA == firstA || lastB == firstB) {
            deleted.set(firstA, lastA);
            inserted.set(firstB, lastB);
            return;
        }
        Interner interner = new Interner(equivalence);
        int[] a = interner.numbers(unitsA, firstA, lastA);
        int[] b = interner.numbers(unitsB, firstB, lastB);
        UnitDiff.Script script = UnitDiff.compare(a, b, interner.count(), budget);
        budget = Math.max(0, budget - script.steps());
        minimal &= script.minimal();
        for (int i = script.deleted().nextSetBit(0); i >= 0; i = script.deleted().nextSetBit(i + 1)) {
            deleted.set(firstA + i);
        }
        for (int i = script.inserted().nextSetBit(0); i >= 0; i = script.inserted().nextSetBit(i + 1)) {
            inserted.set(firstB + i);
        }
    }
}
