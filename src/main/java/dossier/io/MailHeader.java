package dossier.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The header of a message or of one of its parts (RFC 5322, section 2.2; RFC 2045): fields up to an empty line, or to a line that is none.
 */
final class MailHeader {
    /** A field, its lines joined; each char is a byte. */
    private record Field(String name, String value) {
    }

    private final List<Field> fields = new ArrayList<>();
    private final int body;
    private final long bodyLine;

    /** Reads the header that stands at {@code from}, whose line has the number {@code line}. */
    MailHeader(byte[] bytes, int from, int to, long line) {
        ByteLines lines = new ByteLines(bytes, from, to, line);
        String name = null;
        StringBuilder value = new StringBuilder();
        int bodyAt = to;
        long number = line;
        while (lines.next()) {
            number = lines.number();
            bodyAt = lines.start();
            if (lines.isBlank()) {
                bodyAt = lines.after();
                number = lines.nextNumber();
                break;
            }
            boolean goesOn = name != null && (bytes[bodyAt] == ' ' || bytes[bodyAt] == '\t');
            int colon = goesOn ? -1 : colon(bytes, bodyAt, lines.end());
            if (!goesOn && colon < 0) {
                break;
            }
            if (!goesOn) {
                add(name, value);
                name = string(bytes, bodyAt, colon).strip().toLowerCase(Locale.ROOT);
            }
            value.append(' ').append(string(bytes, goesOn ? bodyAt + 1 : colon + 1, lines.end()).strip());
            bodyAt = to;
        }
        add(name, value);
        body = bodyAt;
        bodyLine = number;
    }

    private void add(String name, StringBuilder value) {
        if (name != null) {
            fields.add(new Field(name, value.toString().strip()));
        }
        value.setLength(0);
    }

    private static String string(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Where the colon stands that ends the name of a field; -1 for a line that is no field. */
    private static int colon(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] > ' ' && bytes[at] < 127 && bytes[at] != ':') {
            at++;
        }
        return at > from && at < to && bytes[at] == ':' ? at : -1;
    }

    /** Where the body begins. */
    int body() {
        return body;
    }

    /** The number of the line where the body begins. */
    long bodyLine() {
        return bodyLine;
    }

    /** The first field of a name, given in small letters, as it stands, each char a byte; empty when there is none. */
    String raw(String name) {
        for (Field field : fields) {
            if (field.name.equals(name)) {
                return field.value;
            }
        }
        return "";
    }

    /** The first field of a name as a text; null when there is none, or it is empty. */
    String text(String name) {
        String text = EncodedWords.decoded(raw(name)).strip();
        return text.isEmpty() ? null : text;
    }

    /** The first token of a field, without its parameters, in small letters; {@code otherwise} when there is none. */
    String token(String name, String otherwise) {
        String value = raw(name);
        int end = 0;
        while (end < value.length() && value.charAt(end) != ';' && value.charAt(end) != '(' && value.charAt(end) > ' ') {
            end++;
        }
        return end == 0 ? otherwise : value.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The parameter {@code name} of the field Content-Type; null when there is none. */
    String parameter(String name) {
        String value = raw("content-type");
        for (int at = value.indexOf(';'); at >= 0; at = value.indexOf(';', at)) {
            int from = skipSpace(value, at + 1);
            int equals = from;
            while (equals < value.length() && value.charAt(equals) != '=' && value.charAt(equals) != ';') {
                equals++;
            }
            at = equals;
            if (!value.startsWith("=", equals)) {
                // An empty parameter, or one without a value.
                continue;
            }
            int content = skipSpace(value, equals + 1);
            boolean isQuoted = content < value.length() && value.charAt(content) == '"';
            StringBuilder said = new StringBuilder();
            int end = isQuoted ? content + 1 : content;
            while (end < value.length() && (isQuoted ? value.charAt(end) != '"' : value.charAt(end) != ';' && value.charAt(end) > ' ')) {
                end += isQuoted && value.charAt(end) == '\\' && end + 1 < value.length() ? 1 : 0;
                said.append(value.charAt(end++));
            }
            if (value.substring(from, equals).strip().equalsIgnoreCase(name)) {
                return said.toString();
            }
            at = Math.max(end, equals);
        }
        return null;
    }

    private static int skipSpace(String value, int from) {
        int at = from;
        while (at < value.length() && value.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
