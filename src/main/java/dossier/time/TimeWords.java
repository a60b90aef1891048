package dossier.time;

import dossier.text.Lexicon;
import java.util.List;
import java.util.Locale;

/** The words that time expressions are made of: an open-addressing table over {@code words.tsv}. */
final class TimeWords {
    static final TimeWords ENGLISH = new TimeWords(Lexicon.entries(TimeWords.class, "words.tsv"));

    /** Full names only: what a missing space may have glued to the word before. */
    private static final int SHORTEST_FULL_MONTH = 3;

    private final int mask;
    /** The hash of a word in the upper half, its entry plus one in the lower. */
    private final long[] slots;
    private final String[] words;
    private final Kind[] kinds;
    private final int[] values;
    private int longest;

    private TimeWords(List<String[]> entries) {
        int capacity = Integer.highestOneBit(entries.size()) * 8;
        mask = capacity - 1;
        slots = new long[capacity];
        words = new String[entries.size()];
        kinds = new Kind[entries.size()];
        values = new int[entries.size()];
        for (int entry = 0; entry < entries.size(); entry++) {
            String[] fields = entries.get(entry);
            words[entry] = fields[0];
            kinds[entry] = Kind.valueOf(fields[1]);
            values[entry] = fields.length > 2 ? value(kinds[entry], fields[2]) : 0;
            longest = Math.max(longest, fields[0].length());
            int hash = 0;
            for (int i = 0; i < fields[0].length(); i++) {
                hash = hash(hash, fields[0].charAt(i));
            }
            int slot = spread(hash) & mask;
            while (slots[slot] != 0) {
                if (words[(int) slots[slot] - 1].equals(fields[0])) {
                    throw new IllegalArgumentException("words.tsv has " + fields[0].toLowerCase(Locale.ROOT) + " twice");
                }
                slot = slot + 1 & mask;
            }
            slots[slot] = (long) hash << 32 | entry + 1;
        }
    }

    private static int value(Kind kind, String field) {
        return kind == Kind.UNIT || kind == Kind.UNITS || kind == Kind.UNIT_LETTER || kind == Kind.FREQUENCY
                || kind == Kind.END_OF || kind == Kind.LONG
                ? Grain.valueOf(field).ordinal()
                : kind == Kind.PART || kind == Kind.PARTS ? DayPart.valueOf(field).ordinal() : Integer.parseInt(field);
    }

    /** The hash of a word that goes on with the lower-case letter {@code c}. */
    static int hash(int hash, char c) {
        return hash * 31 + c;
    }

    private static int spread(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ h >>> 16;
    }

    /** The entry of the word from {@code from} to {@code end}, whatever its case; -1 when there is none. */
    int find(String text, int from, int end, int hash) {
        if (end - from > longest) {
            return -1;
        }
        int slot = spread(hash) & mask;
        for (long there = slots[slot]; there != 0; there = slots[slot]) {
            if ((int) (there >> 32) == hash) {
                int entry = (int) there - 1;
                if (words[entry].length() == end - from && isSame(words[entry], text, from)) {
                    return entry;
                }
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    private static boolean isSame(String word, String text, int from) {
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(from + i);
            if (word.charAt(i) != (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c)) {
                return false;
            }
        }
        return true;
    }

    Kind kind(int entry) {
        return kinds[entry];
    }

    int value(int entry) {
        return values[entry];
    }

    /** Whether a month's full name stands at {@code from}, before something that is no letter. */
    boolean isFullMonth(String text, int from, int to) {
        int hash = 0;
        int at = from;
        while (at < to && at - from <= 9 && (text.charAt(at) | 0x20) >= 'a' && (text.charAt(at) | 0x20) <= 'z') {
            hash = hash(hash, (char) (text.charAt(at++) | 0x20));
        }
        if (at - from < SHORTEST_FULL_MONTH || at < to && Character.isLetter(text.charAt(at))) {
            return false;
        }
        int entry = find(text, from, at, hash);
        return entry >= 0 && (kinds[entry] == Kind.MONTH || kinds[entry] == Kind.MONTH_WEAK && at - from > 4);
    }
}
