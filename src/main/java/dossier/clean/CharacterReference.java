package dossier.clean;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Character references of HTML: {@code &amp;}, {@code &#39;}, {@code &#x27;}. */
final class CharacterReference {
    private static final int LONGEST = 33;
    /** The characters of the names that were met. There are as many as the standard has. */
    private static final Map<String, String> NAMED = new ConcurrentHashMap<>();

    private CharacterReference() {
    }

    /** Where the reference that may begin at {@code at} ends; its semicolon belongs to it. */
    static int end(String text, int at, int limit) {
        int end = at + 1;
        while (end < limit && end - at < LONGEST && (isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#' && end == at + 1)) {
            end++;
        }
        return end < limit && text.charAt(end) == ';' ? end + 1 : end;
    }

    /** What a number stands for, of those that mean what they say; null for others. */
    private static String numeric(String reference) {
        boolean isHex = (reference.charAt(2) | 0x20) == 'x';
        int value = 0;
        int from = isHex ? 3 : 2;
        for (int i = from; i < reference.length() - 1; i++) {
            int digit = Character.digit(reference.charAt(i), isHex ? 16 : 10);
            if (digit < 0 || i - from > 6) {
                return null;
            }
            value = value * (isHex ? 16 : 10) + digit;
        }
        boolean isPlain = value >= ' ' && value < 0x7F || value >= 0xA0 && value < 0xD800 || value > 0xDFFF && value <= 0x10FFFF;
        return isPlain ? Character.toString(value) : null;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** What a reference stands for, from its ampersand to its end; itself when it is none. */
    static String of(String reference) {
        int length = reference.length();
        if (length < 3) {
            return reference;
        }
        boolean isWhole = reference.charAt(length - 1) == ';';
        String numeric = isWhole && reference.charAt(1) == '#' ? numeric(reference) : null;
        if (numeric != null || !isWhole || reference.charAt(1) == '#') {
            return numeric != null ? numeric : Parser.unescapeEntities(reference, false);
        }
        String known = NAMED.get(reference);
        if (known == null) {
            String name = reference.substring(1, length - 1);
            known = Entities.isNamedEntity(name) ? Entities.getByName(name) : Parser.unescapeEntities(reference, false);
            if (Entities.isNamedEntity(name)) {
                NAMED.put(reference, known);
            }
        }
        return known;
    }
}
