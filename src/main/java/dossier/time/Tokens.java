package dossier.time;

import dossier.text.WordTable;
import java.util.Arrays;

/** The tokens of a stretch of text, as parallel arrays. Beyond both ends every token is {@link Kind#NONE}. */
final class Tokens {
    private final String text;
    private int count;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] values = new int[256];
    private Kind[] kinds = new Kind[256];

    Tokens(String text) {
        this.text = text;
    }

    void add(int start, int end, Kind kind, int value) {
        if (count == starts.length) {
            int capacity = count + (count >> 1);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            values = Arrays.copyOf(values, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[count] = start;
        ends[count] = end;
        values[count] = value;
        kinds[count++] = kind;
    }

    /** The first token that begins at {@code offset} or later. */
    int from(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int count() {
        return count;
    }

    Kind kind(int i) {
        return i < 0 || i >= count ? Kind.NONE : kinds[i];
    }

    /** Whether there is a token {@code i}, of this kind. */
    boolean is(int i, Kind kind) {
        return i >= 0 && i < count && kinds[i] == kind;
    }

    boolean isMark(int i, char mark) {
        return i >= 0 && i < count && kinds[i] == Kind.MARK && values[i] == mark;
    }

    /** Whether the apostrophe of an ending "'s" stands at {@code i}. */
    boolean isPossessive(int i) {
        return (isMark(i, '\'') || isMark(i, '\u2019')) && isWord(i + 1, "s");
    }

    /** A hyphen, a dash, or a minus: what joins the ends of a range. */
    boolean isDash(int i) {
        if (!is(i, Kind.MARK)) {
            return false;
        }
        int c = values[i];
        return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == '~';
    }

    int value(int i) {
        return i < 0 || i >= count ? 0 : values[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The number of UTF-16 units of the token. */
    int length(int i) {
        return i < 0 || i >= count ? 0 : ends[i] - starts[i];
    }

    /** Whether the token is a word that may be a noun or its adjective, and nothing of time by itself. */
    boolean isNoun(int i) {
        Kind kind = kind(i);
        return kind == Kind.OTHER || kind == Kind.HOLIDAY || kind == Kind.FISCAL || kind == Kind.FORMER || kind == Kind.PRESENT
                || kind == Kind.NUMBERED || kind == Kind.COUNTED || kind == Kind.SEASONAL;
    }

    /** Whether it is the adjective of the coldest March, the worst flood. */
    boolean isSuperlative(int i) {
        boolean word = is(i, Kind.OTHER) && is(i - 1, Kind.THE) && !isCapital(i);
        return word && (length(i) > 5 && text(i).endsWith("est") || isWord(i, "worst") || isWord(i, "best"));
    }

    /** Whether the token is this word of lower-case letters, whatever its case. */
    boolean isWord(int i, String word) {
        return i >= 0 && i < count && ends[i] - starts[i] == word.length() && text.regionMatches(true, starts[i], word, 0, word.length());
    }

    /** The hash of what has the hash {@code before} and goes on with the token in lower case. */
    long hash(int i, long before) {
        long hash = before;
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c | 0x20 : c)) * WordTable.PRIME;
        }
        return hash;
    }

    String text(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Whether no white space stands before the token. */
    boolean isClose(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1];
    }

    /** Whether the token continues a run of letters and digits. */
    boolean isGlued(int i) {
        return isClose(i) && !is(i, Kind.MARK) && !is(i, Kind.BREAK) && !is(i - 1, Kind.MARK) && !is(i - 1, Kind.BREAK);
    }

    boolean isCapital(int i) {
        return i >= 0 && i < count && kinds[i] != Kind.BREAK && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether all letters of the token are capitals, and there are two at least. */
    boolean isShouted(int i) {
        return length(i) > 1 && Character.isUpperCase(text.charAt(starts[i])) && Character.isUpperCase(text.charAt(ends[i] - 1));
    }

    /** Whether a sentence, a heading, or a quotation may begin with the token, so that its capital tells nothing. */
    boolean isInitial(int i) {
        Kind before = kind(i - 1);
        if (before == Kind.NONE || before == Kind.BREAK) {
            return true;
        }
        if (before == Kind.MARK) {
            char c = (char) values[i - 1];
            return c != ',' && c != '-' && c != '(' && c != '/';
        }
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence ends with the token. */
    boolean endsSentence(int i) {
        Kind kind = kind(i);
        if (kind == Kind.NONE || kind == Kind.BREAK) {
            return true;
        }
        return kind == Kind.MARK && (values[i] == '.' && !(isClose(i + 1) && !is(i + 1, Kind.MARK)) && !isAbbreviation(i)
                || values[i] == '!' || values[i] == '?');
    }

    /** Whether the full stop is one of Dec. 24, of p.m. before a word in small letters, or of Gen. Smith. */
    private boolean isAbbreviation(int stop) {
        if (!isClose(stop) || is(stop - 1, Kind.NUMBER) || kind(stop + 1) == Kind.NONE) {
            return false;
        }
        if (is(stop - 1, Kind.MONTH_WEAK) || is(stop - 1, Kind.WEEKDAY_WEAK)) {
            return is(stop + 1, Kind.NUMBER) && length(stop - 1) < 5;
        }
        int length = length(stop - 1);
        if (length == 1) {
            return !isCapital(stop + 1) && is(stop - 2, Kind.MARK) || isCapital(stop + 1) && isCapital(stop - 1)
                    && !is(stop - 2, Kind.MARK);
        }
        return length <= 3 && isCapital(stop - 1) && isCapital(stop + 1) && (isWord(stop - 1, "mr") || isWord(stop - 1, "mrs")
                || isWord(stop - 1, "ms") || isWord(stop - 1, "dr") || isWord(stop - 1, "st") || isWord(stop - 1, "gen")
                || isWord(stop - 1, "sen") || isWord(stop - 1, "rep") || isWord(stop - 1, "gov") || isWord(stop - 1, "lt"));
    }
}
