package dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs of words of a text, for telling whether a text stands in another. */
final class Shingles {
    private static final int WORDS = 4;

    private Shingles() {
    }

    /** The runs of four words, letters and digits only; of a shorter text the text itself. */
    static List<String> of(String text) {
        List<String> shingles = new ArrayList<>();
        StringBuilder folded = new StringBuilder(text.length());
        List<Integer> starts = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (!inside) {
                    starts.add(folded.length());
                }
                folded.append(Character.toLowerCase(c));
                inside = true;
            } else if (inside) {
                folded.append(' ');
                inside = false;
            }
        }
        if (inside) {
            folded.append(' ');
        }
        starts.add(folded.length());
        for (int i = 0; i + WORDS < starts.size(); i++) {
            shingles.add(folded.substring(starts.get(i), starts.get(i + WORDS)));
        }
        if (shingles.isEmpty() && starts.size() > 1) {
            shingles.add(folded.toString());
        }
        return shingles;
    }

    /** Which share of a text's shingles others are among; a half when it has none. */
    static double share(String text, Set<String> others) {
        List<String> shingles = of(text);
        int inside = 0;
        for (String shingle : shingles) {
            inside += others.contains(shingle) ? 1 : 0;
        }
        return shingles.isEmpty() ? 0.5 : (double) inside / shingles.size();
    }
}
