package dossier.clean;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
    /**
     * By words; one that ends in a star under its words and {@code " *"}. The first entry of a phrase counts, later ones widen its place.
     */
    private static final Map<String, Phrase> ALL = read();
    /** The first words of the phrases that end in a star. */
    private static final Set<String> BEGINNINGS = beginnings();

    private Phrases() {
    }

    private static Map<String, Phrase> read() {
        Map<String, Phrase> phrases = new HashMap<>();
        for (String[] entry : Lexicon.entries(Phrases.class, "furniture.txt")) {
            Phrase phrase = new Phrase(entry[0], place(entry[1]));
            Phrase known = phrases.get(entry[2]);
            if (known == null || phrase.place.ordinal() < known.place.ordinal()) {
                phrases.put(entry[2], phrase);
            }
        }
        return phrases;
    }

    private static Set<String> beginnings() {
        Set<String> words = new HashSet<>();
        for (String phrase : ALL.keySet()) {
            if (phrase.endsWith(" *")) {
                words.add(firstWord(phrase));
            }
        }
        return words;
    }

    private static String firstWord(String folded) {
        int space = folded.indexOf(' ');
        int end = space > 0 && isMark(folded.charAt(space - 1)) ? space - 1 : space;
        return end < 0 ? folded : folded.substring(0, end);
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
        return line.length() > LONGEST ? null : of(line, folded(line));
    }

    /** The same for a line whose folded form is known. */
    static Phrase of(String line, String folded) {
        if (line.length() > LONGEST || isSpoken(line) || isAnswer(line, folded)) {
            return null;
        }
        Phrase whole = ALL.get(folded);
        if (whole != null || folded.isEmpty() || !BEGINNINGS.contains(firstWord(folded))) {
            return whole;
        }
        int at = 0;
        for (int words = 0; words < MOST_WORDS; words++) {
            at = folded.indexOf(' ', at + 1);
            if (at < 0) {
                return ALL.get(folded + " *");
            }
            int end = isMark(folded.charAt(at - 1)) ? at - 1 : at;
            Phrase begun = ALL.get(folded.substring(0, end) + " *");
            if (begun != null) {
                return begun;
            }
        }
        return null;
    }

    /** Whether a line is set in quotation marks: what somebody says is no button. */
    private static boolean isSpoken(String line) {
        return line.length() > 2 && "\"“”„«»‘「".indexOf(line.charAt(0)) >= 0 && "\"”“»«’」.,!?".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a line is one word and a full stop: a person's answer, where a button would do without. */
    private static boolean isAnswer(String line, String folded) {
        return !line.isEmpty() && folded.indexOf(' ') < 0 && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Lower case, numbers as 0, one space between words, straight quotes, without marks at the ends. */
    static String folded(String line) {
        // Never longer than the line.
        char[] out = new char[line.length()];
        int to = 0;
        boolean space = false;
        boolean digit = false;
        for (char c : line.toCharArray()) {
            if (c == ' ' || c == '\t' || c == '\n' || c == '!' || c == '?') {
                space = to > 0;
                digit = false;
                continue;
            }
            boolean isDigit = c >= '0' && c <= '9';
            if (isDigit && digit) {
                continue;
            }
            digit = isDigit;
            if (space) {
                out[to++] = ' ';
                space = false;
            }
            out[to++] = isDigit ? '0' : c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
        }
        int from = 0;
        while (from < to && isMark(out[from])) {
            from++;
        }
        while (to > from && isMark(out[to - 1])) {
            to--;
        }
        return new String(out, from, to - from);
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '%' && c != '+';
    }
}
