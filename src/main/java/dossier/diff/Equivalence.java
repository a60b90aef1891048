package dossier.diff;

/** When two units are the same: a hash and an equality of stretches of text, both over the characters that count. */
final class Equivalence {
    private final boolean foldsCase;
    private final boolean skipsPunctuation;

    Equivalence(ComparisonOptions options) {
        foldsCase = options.ignoreCase();
        skipsPunctuation = options.ignorePunctuation();
    }

    /** Whether every character counts. */
    boolean isExact() {
        return !foldsCase && !skipsPunctuation;
    }

    int hash(String text, int start, int end) {
        int hash = 0;
        if (!foldsCase && !skipsPunctuation) {
            for (int i = start; i < end; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            return hash;
        }
        for (int i = next(text, start, end); i < end; i = next(text, i, end)) {
            int c = text.codePointAt(i);
            hash = 31 * hash + folded(c);
            i += Character.charCount(c);
        }
        return hash;
    }

    boolean same(String a, int aStart, int aEnd, String b, int bStart, int bEnd) {
        if (!foldsCase && !skipsPunctuation) {
            return aEnd - aStart == bEnd - bStart && a.regionMatches(aStart, b, bStart, bEnd - bStart);
        }
        int i = next(a, aStart, aEnd);
        int j = next(b, bStart, bEnd);
        while (i < aEnd && j < bEnd) {
            int c = a.codePointAt(i);
            int d = b.codePointAt(j);
            if (folded(c) != folded(d)) {
                return false;
            }
            i = next(a, i + Character.charCount(c), aEnd);
            j = next(b, j + Character.charCount(d), bEnd);
        }
        return i >= aEnd && j >= bEnd;
    }

    /** Whether nothing in the stretch counts. */
    boolean isNothing(String text, int start, int end) {
        return next(text, start, end) >= end;
    }

    /** The first offset from {@code from} on whose character counts. */
    private int next(String text, int from, int end) {
        int i = from;
        while (skipsPunctuation && i < end) {
            int c = text.codePointAt(i);
            if (!isPunctuation(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private int folded(int c) {
        return foldsCase ? Character.toLowerCase(Character.toUpperCase(c)) : c;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
