package dossier.diff;

import dossier.text.Whitespace;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Compares texts in UTF-8 word by word, large ones without cutting all of them into words: lines that stand once in each text, and in one
 * order in both, are taken as they are ({@link LineAnchors}); what is left between is compared by
 * {@link Utf8Search}, or, where it differs in more words than that can tell, cut into words and compared by {@link UnitDiff}.
 */
final class Utf8Comparison {
    private final Utf8Text a;
    private final Utf8Text b;
    private final ByteUnits unitsA;
    private final ByteUnits unitsB;
    private final Utf8Search search;
    private int changedA;
    private int changedB;
    private final BitSet deleted = new BitSet();
    private final BitSet inserted = new BitSet();
    private long budget;
    private boolean minimal = true;

    /** @param budget the steps of search that may be spent on a minimal answer */
    Utf8Comparison(Utf8Text a, Utf8Text b, long budget) {
        this.a = a;
        this.b = b;
        this.budget = budget;
        search = new Utf8Search(a.bytes(), b.bytes());
        unitsA = new ByteUnits(a.bytes(), a.from(), a.to(), a.length() >> 8);
        unitsB = new ByteUnits(b.bytes(), b.from(), b.to(), b.length() >> 8);
    }

    /** What differs, where no anchors are looked for. */
    Differences whole() {
        between(a.from(), a.to(), b.from(), b.to());
        return differences();
    }

    /** What differs between the lines that both have. */
    Differences anchored(Utf8Lines linesA, Utf8Lines linesB) {
        LineAnchors anchors = new LineAnchors(a, linesA, b, linesB);
        int atA = a.from();
        int atB = b.from();
        for (int i = 0; i < anchors.count(); i++) {
            int startA = anchors.startA(i);
            int startB = anchors.startB(i);
            between(atA, startA, atB, startB);
            atA = startA + anchors.length(i);
            atB = startB + anchors.length(i);
            unitsA.add(startA, atA);
            unitsB.add(startB, atB);
        }
        between(atA, a.to(), atB, b.to());
        return differences();
    }

    private Differences differences() {
        return Differences.of(unitsA, unitsB, new UnitDiff.Script(deleted, inserted, minimal, 0));
    }

    /** Compares what stands between two anchors; both stretches begin and end between words. */
    private void between(int fromA, int toA, int fromB, int toB) {
        int differences = search.search(fromA, toA, fromB, toB);
        if (differences < 0) {
            byWords(fromA, toA, fromB, toB);
            return;
        }
        changedA = fromA;
        changedB = fromB;
        search.replay(fromA, fromB, differences, this::equal);
        changed(toA, toB);
    }

    /** Takes a stretch that is equal in both; what stands before it, if anything, is not. */
    private void equal(int startA, int startB, int length) {
        changed(startA, startB);
        addEqual(startA, startB, length);
        changedA = startA + length;
        changedB = startB + length;
    }

    /** Takes what stands before two offsets and is no part of an equal stretch as one unit that goes and one that comes. */
    private void changed(int endA, int endB) {
        if (unitsA.addTrimmed(changedA, endA)) {
            deleted.set(unitsA.count() - 1);
        }
        if (unitsB.addTrimmed(changedB, endB)) {
            inserted.set(unitsB.count() - 1);
        }
    }

    /** Cuts two stretches into words, but for the equal ones at both ends, and compares these. */
    private void byWords(int fromA, int toA, int fromB, int toB) {
        int before = wordsBefore(fromA, toA, fromB, toB, Arrays.mismatch(a.bytes(), fromA, toA, b.bytes(), fromB, toB));
        addEqual(fromA, fromB, before);
        int startA = fromA + before;
        int startB = fromB + before;
        int behind = wordsBehind(startA, toA, startB, toB);
        int firstA = unitsA.count();
        int firstB = unitsB.count();
        unitsA.addWords(startA, toA - behind);
        unitsB.addWords(startB, toB - behind);
        compareFrom(firstA, firstB);
        addEqual(toA - behind, toB - behind, behind);
    }

    /** Adds a stretch that is equal in both as one unit of each, without the white space around it. */
    private void addEqual(int startA, int startB, int length) {
        if (unitsA.addTrimmed(startA, startA + length)) {
            unitsB.addTrimmed(startB, startB + length);
        }
    }

    /** Of the bytes that are equal from two offsets on, those up to the end of a word in both. */
    private int wordsBefore(int fromA, int toA, int fromB, int toB, int same) {
        if (endsWord(a, fromA + same, toA) && endsWord(b, fromB + same, toB)) {
            return same;
        }
        int length = same;
        while (length > 0 && Whitespace.utf8Before(a.bytes(), fromA, fromA + length) == 0) {
            length--;
        }
        return length;
    }

    /** How many bytes before two offsets are equal, back to the start of a word in both. */
    private int wordsBehind(int fromA, int toA, int fromB, int toB) {
        byte[] bytesA = a.bytes();
        byte[] bytesB = b.bytes();
        int most = Math.min(toA - fromA, toB - fromB);
        int length = 0;
        while (length < most && bytesA[toA - length - 1] == bytesB[toB - length - 1]) {
            length++;
        }
        if (startsWord(bytesA, fromA, toA - length) && startsWord(bytesB, fromB, toB - length)) {
            return length;
        }
        while (length > 0 && Whitespace.utf8At(bytesA, toA - length, toA) == 0) {
            length--;
        }
        return length;
    }

    private static boolean endsWord(Utf8Text text, int at, int to) {
        return at == to || Whitespace.utf8At(text.bytes(), at, to) > 0;
    }

    private static boolean startsWord(byte[] bytes, int from, int at) {
        return at == from || Whitespace.utf8Before(bytes, from, at) > 0;
    }

    private void compareFrom(int firstA, int firstB) {
        int lastA = unitsA.count();
        int lastB = unitsB.count();
        if (lastA == firstA || lastB == firstB) {
            deleted.set(firstA, lastA);
            inserted.set(firstB, lastB);
            return;
        }
        Interner<ByteUnits> interner = new Interner<>(unitsA, unitsB);
        int[] numbersA = interner.first(firstA, lastA);
        int[] numbersB = interner.second(firstB, lastB);
        UnitDiff.Script script = UnitDiff.compare(numbersA, numbersB, interner.count(), budget);
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
