package dossier.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What someone may have meant who typed a word that there isn't. */
final class Likely {
    private static final int MOST = 3;
    /** Nobody means a command, an option or a column by a longer word. */
    private static final int LONGEST_TYPED = 40;

    private Likely() {
    }

    /** The words nearest to this one: by the letters that are wrong, missing, too many or swapped, at most a third of them. */
    static List<String> of(String typed, Collection<String> words) {
        List<String> nearest = new ArrayList<>();
        int least = Math.max(1, typed.replace("-", "").length() / 3);
        for (String word : words) {
            int distance = typed.length() > 2 && word.startsWith(typed) ? 1 : distance(typed, word);
            if (distance < least) {
                nearest.clear();
            }
            if (distance <= least) {
                least = distance;
                nearest.add(word);
            }
        }
        return nearest.subList(0, Math.min(MOST, nearest.size()));
    }

    /**
     * {@code ; did you mean …?} for the words nearest to this one; empty when none is near, and for a single letter, which is near to all.
     */
    static String hint(String typed, Collection<String> words) {
        List<String> like = typed.length() > LONGEST_TYPED || typed.replace("-", "").length() < 2 ? List.of() : of(typed, words);
        return like.isEmpty() ? "" : "; did you mean " + String.join(" or ", like) + "?";
    }

    /** The optimal string alignment distance (Damerau 1964, each stretch edited once). */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
