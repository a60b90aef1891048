package dossier.clean;

import dossier.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of line end, one kind of space, no invisible characters. The zero-width joiner and non-joiner stay: Persian, the
 * scripts of India and emoji mean something by them.
 */
final class CharacterPass {
    private CharacterPass() {
    }

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0, n = text.length(); i < n; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
                continue;
            }
            if (c == '\r') {
                if (i + 1 < n && text.charAt(i + 1) == '\n') {
                    edits.add(Edit.delete(i, i + 1, "line-end"));
                } else {
                    edits.add(new Edit(i, i + 1, "\n", "line-end"));
                }
            } else if (c == '\f') {
                edits.add(new Edit(i, i + 1, "\n\n\n", "page-break"));
            } else if (c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
                edits.add(new Edit(i, i + 1, c == 0x2029 ? "\n\n" : "\n", "line-end"));
            } else if (isSpace(c)) {
                edits.add(new Edit(i, i + 1, " ", "space"));
            } else if (isInvisible(c)) {
                edits.add(Edit.delete(i, i + 1, c == 0xAD ? "soft-hyphen" : "invisible-character"));
            }
        }
        return edits;
    }

    /** The spaces other than U+0020. */
    private static boolean isSpace(char c) {
        return c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x1680;
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark, and control characters that are no white space. */
    private static boolean isInvisible(char c) {
        return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c < ' ' || c == 0x7F;
    }
}
