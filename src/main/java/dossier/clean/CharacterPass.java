package dossier.clean;

import dossier.text.Edit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of line end, one kind of space, no invisible characters. The zero-width joiner and non-joiner stay: Persian, the
 * scripts of India and emoji mean something by them.
 */
final class CharacterPass {
    /** A longer run of wide forms is looked at in part. */
    private static final int RUN = 40;

    private CharacterPass() {
    }

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c > 0x7F && !isOdd(c)) {
                continue;
            }
            if (c == '\r') {
                if (i + 1 < chars.length && chars[i + 1] == '\n') {
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
            } else if (isLigature(c)) {
                edits.add(new Edit(i, i + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), "ligature"));
            } else if (c > 0xFF00 && c < 0xFF5F && !isInEastAsianText(text, i)) {
                edits.add(new Edit(i, i + 1, String.valueOf((char) (c - 0xFEE0)), "width-form"));
            }
        }
        return edits;
    }

    /** Whether a character beyond ASCII may be none that stays as it is: the letters of most scripts are not looked at further. */
    static boolean isOdd(char c) {
        if (c <= 0xAD) {
            return c == 0x85 || c == 0xA0 || c == 0xAD;
        }
        if (c < 0x1680) {
            return c >= 0x132 && c <= 0x1F3;
        }
        return c >= 0xFB00 || c <= 0x3000 && (isSpace(c) || isInvisible(c) || c == 0x2028 || c == 0x2029);
    }

    /** A form of two or three Latin letters that type foundries and old character sets have, and no orthography. */
    private static boolean isLigature(char c) {
        return c >= 0xFB00 && c <= 0xFB06 || c >= 0x1C4 && c <= 0x1CC || c >= 0x1F1 && c <= 0x1F3 || c == 0x132 || c == 0x133;
    }

    /** Whether the run of wide forms around {@code at} stands beside East Asian characters, whose width it has. */
    private static boolean isInEastAsianText(String text, int at) {
        int before = at - 1;
        while (before >= 0 && at - before < RUN && isWideOrSpace(text.charAt(before))) {
            before--;
        }
        int after = at + 1;
        while (after < text.length() && after - at < RUN && isWideOrSpace(text.charAt(after))) {
            after++;
        }
        return before >= 0 && isEastAsian(text.charAt(before)) || after < text.length() && isEastAsian(text.charAt(after));
    }

    private static boolean isWideOrSpace(char c) {
        return c > 0xFF00 && c < 0xFF5F || c == ' ' || c >= '0' && c <= '9';
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x2E80 && c < 0xD7A4 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF5F && c < 0xFFE7 || Character.isSurrogate(c);
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
