package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one kind that tell what a unit is, once its place and its shape agree. */
final class Cues {
    private static final int LONGEST = 800;
    private static final Map<String, Cues> ALL = read();

    private final List<String> words = new ArrayList<>();
    /** The words by the place of their first letter, which is one of ASCII; in the first place those that begin otherwise. */
    private final String[][] byLetter = new String[128][];
    private final long[] hashes;

    private Cues(List<String> words) {
        this.words.addAll(words);
        hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = WordTable.hash(WordTable.BASIS, words.get(i));
            int place = place(words.get(i).charAt(0));
            String[] same = byLetter[place] == null ? new String[0] : byLetter[place];
            String[] more = new String[same.length + 1];
            System.arraycopy(same, 0, more, 0, same.length);
            more[same.length] = words.get(i);
            byLetter[place] = more;
        }
    }

    private static int place(char letter) {
        return letter < 128 ? letter : 0;
    }

    private static Map<String, Cues> read() {
        Map<String, List<String>> words = new HashMap<>();
        for (String[] entry : Lexicon.entries(Cues.class, "cues.txt")) {
            List<String> known = words.get(entry[0]);
            if (known == null) {
                known = new ArrayList<>();
                words.put(entry[0], known);
            }
            known.add(entry[1]);
        }
        Map<String, Cues> cues = new HashMap<>();
        for (Map.Entry<String, List<String>> kind : words.entrySet()) {
            cues.put(kind.getKey(), new Cues(kind.getValue()));
        }
        return cues;
    }

    /** The words of a kind. */
    static Cues of(String kind) {
        return ALL.get(kind);
    }

    /** How many of the words a unit has; 0 for a long one. */
    int count(String text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        int count = 0;
        for (String word : words) {
            count += folded.contains(word) ? 1 : 0;
        }
        return count;
    }

    /** Whether a unit is one of the words and no more, by its hash as {@link FoldedLine} has it. */
    boolean is(long hash) {
        for (long own : hashes) {
            if (own == hash) {
                return true;
            }
        }
        return false;
    }

    /** The length of the words with which a unit begins, perhaps after a bracket; 0 when it begins otherwise. */
    int opening(String text) {
        char bracket = text.isEmpty() ? ' ' : text.charAt(0);
        int from = bracket == '(' || bracket == '[' ? 1 : 0;
        if (from >= text.length()) {
            return 0;
        }
        char first = Character.toLowerCase(text.charAt(from));
        String[] same = byLetter[place(first)];
        if (same == null) {
            return 0;
        }
        for (String word : same) {
            if (word.charAt(0) == first && text.regionMatches(true, from, word, 0, word.length())) {
                return from + word.length();
            }
        }
        return 0;
    }
}
