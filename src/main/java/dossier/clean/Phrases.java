package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The set phrases of page furniture, looked up by the whole of a line. */
final class Phrases {
    /** Where a phrase counts. */
    enum Place { ANY, EDGE, TAIL, OPENS }

    /** What a phrase shows. */
    record Phrase(String kind, Place place) {
    }

    /** A longer line is no set phrase. */
    static final int LONGEST = 120;
    private static final int MOST_WORDS = 8;
    private static final List<Phrase> KINDS = new ArrayList<>();
    /**
     * For the words of a phrase its number in {@link #KINDS}, from 1 up; one that ends in a star stands under its words and {@code " *"}.
     * The first entry of a phrase counts, later ones widen its place.
     */
    private static final WordTable ALL;
    /** The first words of the phrases that end in a star. */
    private static final WordTable BEGINNINGS;

    static {
        List<String[]> entries = Lexicon.entries(Phrases.class, "furniture.txt");
        ALL = phrases(entries);
        BEGINNINGS = beginnings(entries);
    }

    private Phrases() {
    }

    private static WordTable phrases(List<String[]> entries) {
        long[] rows = WordTable.rows(entries.size());
        WordTable table = new WordTable(rows);
        for (Place place : Place.values()) {
            for (String[] entry : entries) {
                long hash = WordTable.hash(WordTable.BASIS, entry[2]);
                if (place(entry[1]) == place && table.of(hash) == 0) {
                    WordTable.put(rows, hash, number(entry[0], place));
                }
            }
        }
        return table;
    }

    /** The number of what a phrase shows. */
    private static int number(String kind, Place place) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (KINDS.get(i).place == place && KINDS.get(i).kind.equals(kind)) {
                return i + 1;
            }
        }
        KINDS.add(new Phrase(kind, place));
        return KINDS.size();
    }

    private static WordTable beginnings(List<String[]> entries) {
        Set<String> words = new HashSet<>();
        for (String[] entry : entries) {
            if (entry[2].endsWith(" *")) {
                int space = entry[2].indexOf(' ');
                int end = space > 0 && FoldedLine.isMark(entry[2].charAt(space - 1)) ? space - 1 : space;
                words.add(entry[2].substring(0, end));
            }
        }
        // A small table stays near: it is looked into for almost every line.
        long[] rows = WordTable.rows(words.size());
        for (String word : words) {
            WordTable.put(rows, WordTable.hash(WordTable.BASIS, word), 1);
        }
        return new WordTable(rows);
    }

    private static Place place(String name) {
        return switch (name) {
            case "any" -> Place.ANY;
            case "edge" -> Place.EDGE;
            case "tail" -> Place.TAIL;
            case "opens" -> Place.OPENS;
            default -> throw new IllegalStateException("furniture.txt: no place: " + name);
        };
    }

    /** The phrase that a line is; null when it is none. */
    static Phrase of(String line) {
        return line.length() > LONGEST ? null : of(line, line);
    }

    /** The same for a line whose folded form is known. */
    static Phrase of(String line, String folded) {
        if (line.length() > LONGEST) {
            return null;
        }
        FoldedLine words = new FoldedLine();
        words.read(folded);
        return of(line, words);
    }

    /** The same for a line that was folded already. */
    static Phrase of(String line, FoldedLine folded) {
        if (line.length() > LONGEST || isSpoken(line) || isAnswer(line, folded)) {
            return null;
        }
        int number = ALL.of(folded.hash());
        number = number == 0 && folded.length() > 0 ? begun(folded) : number;
        return number == 0 ? null : KINDS.get(number - 1);
    }

    /** The number of the phrase with a star that a line begins with; 0 when there is none. */
    private static int begun(FoldedLine folded) {
        long hash = WordTable.BASIS;
        long before = hash;
        int words = 0;
        for (int at = 0, n = folded.length(); at < n && words < MOST_WORDS; at++) {
            char c = folded.charAt(at);
            if (c == ' ') {
                long word = FoldedLine.isMark(folded.charAt(at - 1)) ? before : hash;
                if (words == 0 && BEGINNINGS.of(word) == 0) {
                    return 0;
                }
                int number = ALL.of(WordTable.hash(word, " *"));
                if (number != 0) {
                    return number;
                }
                words++;
            }
            before = hash;
            hash = (hash ^ c) * WordTable.PRIME;
        }
        boolean begins = words > 0 ? words < MOST_WORDS : BEGINNINGS.of(hash) != 0;
        return begins ? ALL.of(WordTable.hash(hash, " *")) : 0;
    }

    /** Whether a line is set in quotation marks: what somebody says is no button. */
    private static boolean isSpoken(String line) {
        return line.length() > 2 && "\"“”„«»‘「".indexOf(line.charAt(0)) >= 0 && "\"”“»«’」.,!?".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a line is one word and a full stop: a person's answer, where a button would do without. */
    private static boolean isAnswer(String line, FoldedLine folded) {
        return !line.isEmpty() && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0 && folded.firstSpace() < 0;
    }

    /** A line as {@link FoldedLine} has it. */
    static String folded(String line) {
        FoldedLine words = new FoldedLine();
        words.read(line);
        return words.toString();
    }

    /** The hash of a line as {@link FoldedLine} has it. */
    static long hash(String line) {
        FoldedLine words = new FoldedLine();
        words.read(line);
        return words.hash();
    }
}
