package dossier.diff;

import dossier.text.Whitespace;
import java.util.Arrays;

/**
 * The greedy search of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1, 1986), section 3, for the
 * fewest words to delete and insert, straight on the bytes of two texts: where words are equal, bytes are, and runs of equal bytes are
 * compared at once. Nothing is cut into words or hashed but what lies next to a difference. For stretches that differ in few
 * words; time and space grow with the square of their number.
 *
 * <p>A place in the search is a byte offset in each text at which a word begins, or the end.
 */
final class Utf8Search {
    /** The most words that may differ. */
    static final int MOST = 200;

    private final byte[] a;
    private final byte[] b;
    private int toA;
    private int toB;
    /** The places reached, those of each number of differences behind one another, {@code differences + 1} of each; -1 for none. */
    private int[] reachedA = new int[64];
    private int[] reachedB = new int[64];
    /** Whether a step deletes a word; from the first difference to the last. */
    private final boolean[] deletes = new boolean[MOST];
    private int atA;
    private int atB;

    Utf8Search(byte[] a, byte[] b) {
        this.a = a;
        this.b = b;
    }

    /** Takes the stretches of equal bytes in order. */
    @FunctionalInterface
    interface Taker {
        /** A stretch that begins with a word in both texts; it may end in white space. */
        void equal(int startA, int startB, int length);
    }

    /**
     * Searches two stretches that begin and end between words.
     *
     * @return how many words differ; -1 when there are more than {@link #MOST}
     */
    int search(int fromA, int endA, int fromB, int endB) {
        toA = endA;
        toB = endB;
        start(fromA, fromB);
        run(null);
        if (keep(0, 0)) {
            return 0;
        }
        for (int d = 1; d <= MOST; d++) {
            int before = first(d - 1);
            int here = first(d);
            room(here + d + 1);
            for (int i = 0; i <= d; i++) {
                // The i-th place of d differences comes of i deletions.
                int byDeletion = i > 0 && reachedA[before + i - 1] >= 0 && reachedA[before + i - 1] < toA ? reachedA[before + i - 1] : -1;
                int byInsertion = i < d && reachedA[before + i] >= 0 && reachedB[before + i] < toB ? reachedA[before + i] : -1;
                if (byDeletion < 0 && byInsertion < 0) {
                    reachedA[here + i] = -1;
                    continue;
                }
                step(byDeletion >= byInsertion, before + (byDeletion >= byInsertion ? i - 1 : i));
                run(null);
                if (keep(d, i)) {
                    trace(d, i);
                    return d;
                }
            }
        }
        return -1;
    }

    /** Gives the equal stretches of the search that has just succeeded. */
    void replay(int fromA, int fromB, int differences, Taker taker) {
        start(fromA, fromB);
        run(taker);
        for (int d = 0; d < differences; d++) {
            if (deletes[d]) {
                atA = nextWord(a, atA, toA);
            } else {
                atB = nextWord(b, atB, toB);
            }
            run(taker);
        }
    }

    private static int first(int differences) {
        return differences * (differences + 1) / 2;
    }

    private void room(int size) {
        if (size > reachedA.length) {
            reachedA = Arrays.copyOf(reachedA, size * 2);
            reachedB = Arrays.copyOf(reachedB, size * 2);
        }
    }

    private void start(int fromA, int fromB) {
        atA = skip(a, fromA, toA);
        atB = skip(b, fromB, toB);
    }

    private void step(boolean deletion, int from) {
        atA = deletion ? nextWord(a, reachedA[from], toA) : reachedA[from];
        atB = deletion ? reachedB[from] : nextWord(b, reachedB[from], toB);
    }

    /** Keeps a place; answers whether it is the end. */
    private boolean keep(int d, int i) {
        reachedA[first(d) + i] = atA;
        reachedB[first(d) + i] = atB;
        return atA == toA && atB == toB;
    }

    /** Finds the steps that led to a place, from the last to the first. */
    private void trace(int differences, int place) {
        int i = place;
        for (int d = differences; d > 0; d--) {
            int before = first(d - 1);
            int byDeletion = i > 0 && reachedA[before + i - 1] >= 0 && reachedA[before + i - 1] < toA ? reachedA[before + i - 1] : -1;
            int byInsertion = i < d && reachedA[before + i] >= 0 && reachedB[before + i] < toB ? reachedA[before + i] : -1;
            deletes[d - 1] = byDeletion >= byInsertion;
            i -= deletes[d - 1] ? 1 : 0;
        }
    }

    /** Goes on from the present place as long as words are equal. */
    private void run(Taker taker) {
        while (atA < toA && atB < toB) {
            int same = Arrays.mismatch(a, atA, toA, b, atB, toB);
            if (same < 0) {
                same = toA - atA;
            }
            // Two characters may begin alike: the run ends before them.
            while (same > 0 && atA + same < toA && (a[atA + same] & 0xC0) == 0x80) {
                same--;
            }
            int whole = same;
            if (!endsWord(a, atA + same, toA) || !endsWord(b, atB + same, toB)) {
                while (whole > 0 && (a[atA + whole - 1] > ' ' || Whitespace.utf8Before(a, atA, atA + whole) == 0)) {
                    whole--;
                }
            }
            if (whole > 0 && taker != null) {
                taker.equal(atA, atB, whole);
            }
            int nextA = skip(a, atA + whole, toA);
            int nextB = skip(b, atB + whole, toB);
            // Only where different white space broke the run off can it go on.
            boolean goesOn = whole > 0 && whole == same;
            atA = nextA;
            atB = nextB;
            if (!goesOn) {
                return;
            }
        }
    }

    private static boolean endsWord(byte[] text, int at, int to) {
        return at == to || text[at] <= ' ' && Whitespace.utf8At(text, at, to) > 0;
    }

    private static int nextWord(byte[] text, int from, int to) {
        int at = from;
        // As bytes have signs, what is above a space is neither white space nor the beginning of any.
        while (at < to && (text[at] > ' ' || Whitespace.utf8At(text, at, to) == 0)) {
            at++;
        }
        return skip(text, at, to);
    }

    /** The first offset from {@code from} on at which no white space stands. */
    static int skip(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] <= ' ') {
            int white = Whitespace.utf8At(text, at, to);
            if (white == 0) {
                break;
            }
            at += white;
        }
        return at;
    }
}
