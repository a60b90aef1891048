package dossier.text;

/**
 * Turns UTF-16 offsets of one text into code point offsets and back. The identity for a text without surrogates;
 * else a table with an entry for every 512 units, so that a look-up costs at most that many steps.
 */
final class CodePoints {
    private static final int SHIFT = 9;
    private final String text;
    /** Code points before each multiple of 512 units; null for the identity. */
    private final int[] before;

    private CodePoints(String text, int[] before) {
        this.text = text;
        this.before = before;
    }

    /** The table of {@code text}. */
    static CodePoints of(String text) {
        int n = text.length();
        if (text.codePointCount(0, n) == n) {
            return new CodePoints(text, null);
        }
        int[] before = new int[(n >> SHIFT) + 1];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if ((i & (1 << SHIFT) - 1) == 0) {
                before[i >> SHIFT] = count;
            }
            if (!isSecondHalf(text, i)) {
                count++;
            }
        }
        if ((n & (1 << SHIFT) - 1) == 0) {
            before[n >> SHIFT] = count;
        }
        return new CodePoints(text, before);
    }

    private static boolean isSecondHalf(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** How many code points begin before the UTF-16 offset {@code utf16}. */
    int at(int utf16) {
        if (before == null) {
            return utf16;
        }
        int i = utf16 >> SHIFT << SHIFT;
        int count = before[utf16 >> SHIFT];
        for (; i < utf16; i++) {
            if (!isSecondHalf(text, i)) {
                count++;
            }
        }
        return count;
    }

    /** The number of code points of the text. */
    int length() {
        return at(text.length());
    }

    /** The UTF-16 offset of code point {@code codePoint}; the text's length for its number of code points. */
    int utf16(int codePoint) {
        if (before == null) {
            return codePoint;
        }
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int i = low << SHIFT;
        if (i < text.length() && isSecondHalf(text, i)) {
            i++;
        }
        return text.offsetByCodePoints(i, codePoint - before[low]);
    }
}
