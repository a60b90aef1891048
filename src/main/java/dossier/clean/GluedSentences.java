package dossier.clean;

import dossier.text.Edit;
import dossier.text.Whitespace;
import java.util.List;

/**
 * Sentences that lost the space between them: {@code Leader.Al-Sadr}. Only in running text, between a word that ends in lower case and a
 * capitalised word; addresses, file names and names of programs have other characters, further points or capitals inside.
 */
final class GluedSentences {
    private static final int FEWEST_WORDS = 20;

    private GluedSentences() {
    }

    /** Adds the edits for one unit, in order. */
    static void addTo(List<Edit> edits, Unit unit) {
        if (unit.words() < FEWEST_WORDS) {
            return;
        }
        String text = unit.text();
        for (int point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
            if (isGlued(text, point)) {
                edits.add(Edit.insert(unit.span().start() + point + 1, " ", "glued-sentences"));
            }
        }
    }

    private static boolean isGlued(String text, int point) {
        int n = text.length();
        if (point < 2 || point + 3 >= n || !Character.isUpperCase(text.charAt(point + 1))
                || !Character.isLowerCase(text.charAt(point - 1))) {
            return false;
        }
        int from = point;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || "'’-".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        boolean wordBefore = point - from >= 2 && from > 0 && (Whitespace.is(text.charAt(from - 1))
                || "“‘(\"".indexOf(text.charAt(from - 1)) >= 0);
        int to = point + 1;
        boolean capitalInside = false;
        while (to < n && (Character.isLetter(text.charAt(to)) || "'’-".indexOf(text.charAt(to)) >= 0)) {
            capitalInside |= to > point + 1 && Character.isUpperCase(text.charAt(to)) && Character.isLetter(text.charAt(to - 1));
            to++;
        }
        boolean wordAfter = to - point > 3 && !capitalInside && (to == n || Whitespace.is(text.charAt(to)) || text.charAt(to) == ',');
        return wordBefore && wordAfter;
    }
}
