package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Lines that say how long ago something was written, as stand beside teasers and comments: {@code 2 days ago at 07:47 am}, {@code vor 3
 * Stunden}, {@code 17h}.
 */
final class RelativeTime {
    private static final int LONGEST = 40;

    private static final int UNIT = 1;
    private static final int SHORT = 2;
    private static final int WHOLE = 4;
    private static final int AGO = 8;
    private static final int DAY = 16;
    private static final int BESIDE = 32;
    /** A word that is a number: one. */
    private static final int ONE = 64;

    /** Loaded when the first short line is looked at. */
    private static final class Words {
        /** The bits of a word's kinds. */
        static final WordTable KINDS = read();

        private static WordTable read() {
            Map<String, Integer> kinds = new HashMap<>();
            for (String[] entry : Lexicon.entries(RelativeTime.class, "relative-times.txt")) {
                kinds.put(entry[1], kinds.getOrDefault(entry[1], 0) | bit(entry[0]));
            }
            long[] rows = WordTable.rows(kinds.size());
            for (Map.Entry<String, Integer> entry : kinds.entrySet()) {
                String word = entry.getKey();
                boolean isOne = word.equals("a") || word.equals("an") || word.equals("one") || word.startsWith("ein")
                        || word.startsWith("un");
                WordTable.put(rows, WordTable.hash(WordTable.BASIS, word), entry.getValue() | (isOne ? ONE : 0));
            }
            return new WordTable(rows);
        }

        private static int bit(String kind) {
            return switch (kind) {
                case "unit" -> UNIT;
                case "short" -> SHORT;
                case "whole" -> WHOLE;
                case "ago" -> AGO;
                case "day" -> DAY;
                case "beside" -> BESIDE;
                default -> throw new IllegalStateException("relative-times.txt: no kind: " + kind);
            };
        }
    }

    private RelativeTime() {
    }

    /** Whether a line says how long ago, and no more than that. */
    static boolean is(String line) {
        int n = line.length();
        if (n > LONGEST || n < 2) {
            return false;
        }
        boolean unit = false;
        boolean ago = false;
        boolean enough = false;
        boolean day = false;
        boolean time = false;
        boolean number = false;
        for (int at = 0; at < n; ) {
            char c = line.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                while (end < n && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '\'')) {
                    end++;
                }
                int word = Words.KINDS.of(WordTable.lowerHash(line, at, end));
                boolean glued = at > 0 && isDigit(line.charAt(at - 1));
                int kinds = word & (AGO | DAY | BESIDE | (number ? UNIT | WHOLE : 0) | (glued ? SHORT : 0));
                if (kinds == 0) {
                    return false;
                }
                unit |= (kinds & (UNIT | SHORT)) != 0;
                enough |= (kinds & SHORT) != 0 && end == n || (kinds & WHOLE) != 0;
                ago |= (kinds & AGO) != 0;
                day |= (kinds & DAY) != 0;
                number |= (word & ONE) != 0;
            } else if (isDigit(c)) {
                number = true;
                time |= at + 2 < n && line.charAt(at + 1) == ':' || at + 3 < n && line.charAt(at + 2) == ':';
            }
            at = end;
        }
        return enough || unit && ago || day && time;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
