package dossier.clean;

import dossier.text.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Character references of HTML, named and by number, that were left in a text become the characters that they stand for. */
final class EntityPass {
    private static final int LONGEST = 34;

    private EntityPass() {
    }

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = end(text, at);
            if (end > 0 && !isCode(text, at, end)) {
                String reference = text.substring(at, end);
                String with = Parser.unescapeEntities(reference, true);
                // A mark of markup would be one that the text does not have; a control character would be none that it can have.
                if (!with.equals(reference) && !with.equals("<") && !with.equals(">") && !isControl(with)) {
                    edits.add(new Edit(at, end, with, "entity"));
                    at = end - 1;
                }
            }
        }
        return edits;
    }

    private static boolean isControl(String with) {
        return with.isEmpty() || Character.isISOControl(with.charAt(0)) && with.charAt(0) != '\n' && with.charAt(0) != '\t';
    }

    /** Whether the reference is quoted as such: text about HTML writes it between backticks or quotation marks. */
    private static boolean isCode(String text, int at, int end) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        return (before == '`' || before == '"' || before == '\'') && before == after;
    }

    /** Where the reference ends that begins with the ampersand at {@code at}; -1 when none does. */
    private static int end(String text, int at) {
        int n = Math.min(text.length(), at + LONGEST);
        int i = at + 1;
        boolean number = i < n && text.charAt(i) == '#';
        if (number) {
            i++;
            if (i < n && (text.charAt(i) == 'x' || text.charAt(i) == 'X')) {
                i++;
            }
        }
        int first = i;
        while (i < n && text.charAt(i) < 0x80 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i > first && i < n && text.charAt(i) == ';' && (number || Character.isLetter(text.charAt(first))) ? i + 1 : -1;
    }
}
