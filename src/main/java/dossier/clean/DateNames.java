package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the names of elements and the words before a date tell of it: the lexicon {@code page-dates.txt}. */
final class DateNames {
    static final int NAME = 1;
    static final int LINE = 2;
    static final int OTHER = 4;
    static final int PUBLISHED = 8;
    static final int ENTRY = 16;
    private static final int LONGEST_NAME = 400;

    private static final class Words {
        /** The bits of each word of names. */
        static final WordTable NAMES;
        static final Map<String, String[]> LABELS = new HashMap<>();

        static {
            Map<String, Integer> names = new HashMap<>();
            for (String[] entry : Lexicon.entries(DateNames.class, "page-dates.txt")) {
                if (entry[1].indexOf('|') >= 0) {
                    LABELS.put(entry[0], entry[1].split("\\|"));
                    continue;
                }
                for (String word : entry[1].split(" ")) {
                    names.merge(word, bit(entry[0]), (a, b) -> a | b);
                }
            }
            NAMES = WordTable.of(names);
        }

        private static int bit(String kind) {
            return switch (kind) {
                case "name" -> NAME;
                case "line" -> LINE;
                case "published" -> PUBLISHED;
                case "entry" -> ENTRY;
                case "changed", "other" -> OTHER;
                default -> throw new IllegalStateException("page-dates.txt: no kind: " + kind);
            };
        }
    }

    private DateNames() {
    }

    /** What the words of a class, an id or a property tell, as a set of bits. */
    static int of(String names) {
        int bits = 0;
        NamedWords words = new NamedWords(names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names);
        while (words.next()) {
            bits |= words.ofWord(Words.NAMES) | words.ofPair(Words.NAMES);
        }
        return bits;
    }

    /** Whether a line speaks of a change, or of something else than a publication. */
    static boolean isOther(String line) {
        return has(line, "changed") || has(line, "unsaid");
    }

    /** Whether a line speaks of a publication. */
    static boolean isPublished(String line) {
        return has(line, "said");
    }

    /** The keys of scripts that have the day of publication. */
    static String[] keys() {
        return Words.LABELS.get("key");
    }

    private static boolean has(String text, String kind) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String label : Words.LABELS.get(kind)) {
            int at = lower.indexOf(label);
            // Chinese and Japanese set no spaces: 最后更新.
            if (at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)) || Character.isIdeographic(label.charAt(0)))) {
                return true;
            }
        }
        return false;
    }
}
