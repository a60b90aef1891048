package dossier.clean;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that tell what a unit is, once its place and its shape agree. */
final class Cues {
    private static final int LONGEST = 800;
    private static final Map<String, List<String>> ALL = read();
    /** For each kind the letters that its words begin with. */
    private static final Map<String, String> FIRST = first();

    private Cues() {
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> cues = new HashMap<>();
        for (String[] entry : Lexicon.entries(Cues.class, "cues.txt")) {
            List<String> words = cues.get(entry[0]);
            if (words == null) {
                words = new ArrayList<>();
                cues.put(entry[0], words);
            }
            words.add(entry[1]);
        }
        return cues;
    }

    private static Map<String, String> first() {
        Map<String, String> first = new HashMap<>();
        for (Map.Entry<String, List<String>> kind : ALL.entrySet()) {
            StringBuilder letters = new StringBuilder();
            for (String word : kind.getValue()) {
                if (letters.indexOf(word.substring(0, 1)) < 0) {
                    letters.append(word.charAt(0));
                }
            }
            first.put(kind.getKey(), letters.toString());
        }
        return first;
    }

    /** How many of the words of a kind a unit has; 0 for a long one. */
    static int count(String kind, String text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        int count = 0;
        for (String cue : ALL.get(kind)) {
            count += folded.contains(cue) ? 1 : 0;
        }
        return count;
    }

    /** Whether a unit, folded as set phrases are, is one of the words of a kind and no more. */
    static boolean is(String kind, String folded) {
        return ALL.get(kind).contains(folded);
    }

    /** The length of the words of a kind with which a unit begins, perhaps after a bracket; 0 when it begins otherwise. */
    static int opening(String kind, String text) {
        int from = text.startsWith("(") || text.startsWith("[") ? 1 : 0;
        if (from >= text.length() || FIRST.get(kind).indexOf(Character.toLowerCase(text.charAt(from))) < 0) {
            return 0;
        }
        for (String cue : ALL.get(kind)) {
            if (text.regionMatches(true, from, cue, 0, cue.length())) {
                return from + cue.length();
            }
        }
        return 0;
    }
}
