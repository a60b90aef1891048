package dossier.clean;

import dossier.lang.Plausibility;
import dossier.text.Edit;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * C1 control characters, which no text means, become the characters that their bytes are in the character set of a word around them:
 * windows-1252 as a rule, another where that gives a likelier word.
 */
final class ControlPass {
    private static final String[] CHARSETS = {"windows-1252", "x-MacRoman", "IBM850"};
    /** How much likelier a word must be for another character set than the common one, in halves of a bit. */
    private static final int[] RARITY = {0, 5, 14};
    private static final int AROUND = 60;

    private ControlPass() {
    }

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x80 && c < 0xA0 && !(c == 0x85 && endsLine(text, i))) {
                String with = with(text, i);
                if (with != null) {
                    edits.add(new Edit(i, i + 1, with, "c1-control"));
                }
            }
        }
        return edits;
    }

    /**
     * Whether U+0085 is the line end that it stands for: not after a word that an ellipsis may follow, before a space or the line's end.
     */
    private static boolean endsLine(String text, int i) {
        boolean afterWord = i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == 0x85);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        return !(afterWord && (next == ' ' || next == '\n' || next == '\r' || next == '"' || next == ')'));
    }

    private static String with(String text, int at) {
        int start = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + AROUND);
        boolean inWord = at > start && Character.isLetter(text.charAt(at - 1)) || at + 1 < end && Character.isLetter(text.charAt(at + 1));
        String best = null;
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < CHARSETS.length; k++) {
            String with = new String(new byte[] {(byte) text.charAt(at)}, Charset.forName(CHARSETS[k]));
            if (with.equals("\uFFFD") || k > 0 && !(inWord && Character.isLetter(with.charAt(0)))) {
                continue;
            }
            int cost = Plausibility.cost(text.substring(start, at) + with + text.substring(at + 1, end)) + RARITY[k];
            if (cost < least) {
                least = cost;
                best = with;
            }
        }
        return best;
    }
}
