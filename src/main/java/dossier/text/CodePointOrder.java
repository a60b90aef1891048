package dossier.text;

import java.util.Comparator;

/** The order of texts by code points: the same everywhere, whatever the locale. */
public final class CodePointOrder {
    /** Compares two texts by code points. */
    public static final Comparator<String> COMPARATOR = new ByCodePoints();

    private CodePointOrder() {
    }

    /** A class and no lambda, as {@link Edit#BY_START} is. */
    private static final class ByCodePoints implements Comparator<String> {
        @Override
        public int compare(String a, String b) {
            return CodePointOrder.compare(a, b);
        }
    }

    /** Below 0, 0 or above 0 as {@code a} comes before {@code b}, is equal to it, or comes after it. */
    public static int compare(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for code points above all others of the basic plane.
                boolean surrogate = Character.isSurrogate(x);
                return surrogate == Character.isSurrogate(y) ? Character.compare(x, y) : surrogate ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
