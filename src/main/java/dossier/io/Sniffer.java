package dossier.io;

import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Tells from its beginning what a text is. */
final class Sniffer {
    private static final String[] PAGE_TAGS = {"<html", "<head", "<body"};

    private Sniffer() {
    }

    /**
     * The kind of a text whose name tells none.
     *
     * @param head how it begins
     * @param textColumn the column that holds the text of records
     */
    static Kind kind(String head, String textColumn) {
        if (head.startsWith("WARC/")) {
            return Kind.WARC;
        }
        if (isPage(head)) {
            return Kind.HTML;
        }
        if (isXml(head)) {
            return Kind.XML;
        }
        if (MailStart.isMessage(head)) {
            return Kind.EMAIL;
        }
        int first = Whitespace.skip(head, 0, head.length());
        if (first < head.length()) {
            int second = Whitespace.skip(head, first + 1, head.length());
            char opening = head.charAt(first);
            char next = second < head.length() ? head.charAt(second) : ' ';
            if (opening == '{' && (next == '"' || next == '}')) {
                return isObjectPerLine(head, first) ? Kind.JSONL : Kind.JSON;
            }
            if (opening == '[' && (next == '{' || next == ']' && Whitespace.only(head, second + 1, head.length()))) {
                return Kind.JSON;
            }
        }
        if (isTable(head, '\t', textColumn)) {
            return Kind.TSV;
        }
        return isTable(head, ',', textColumn) ? Kind.CSV : Kind.TEXT;
    }

    /** Whether a text begins as an HTML page: with its doctype or one of the outer tags, after an XML declaration and comments. */
    static boolean isPage(CharSequence text) {
        int at = Whitespace.skip(text, 0, text.length());
        if (at < text.length() && text.charAt(at) == '\uFEFF') {
            at++;
        }
        while (at < text.length() && text.charAt(at) == '<') {
            String close = starts(text, at, "<!--") ? "-->" : starts(text, at, "<?xml") ? "?>" : null;
            if (close == null) {
                break;
            }
            at = find(text, close, at + 2);
            at = Whitespace.skip(text, at, text.length());
        }
        if (starts(text, at, "<!doctype")) {
            int name = Whitespace.skip(text, at + 9, text.length());
            return starts(text, name, "html");
        }
        for (String tag : PAGE_TAGS) {
            int after = at + tag.length();
            if (starts(text, at, tag) && after < text.length()
                    && (text.charAt(after) == '>' || Whitespace.is(text.charAt(after)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text that is no page begins as XML does: with its declaration, behind which elements stand or nothing, or as a feed
     * without one.
     */
    private static boolean isXml(String text) {
        int at = Whitespace.skip(text, 0, text.length());
        if (starts(text, at, "<?xml ")) {
            int close = text.indexOf("?>", at);
            int behind = close < 0 ? at : Whitespace.skip(text, close + 2, text.length());
            return behind == text.length() || close >= 0 && text.charAt(behind) == '<' && isElementFrom(text, behind);
        }
        return starts(text, at, "<rss ") || starts(text, at, "<feed ") || starts(text, at, "<tei ");
    }

    /** Whether an element stands from an offset on; the beginning of a long text may end before it. */
    private static boolean isElementFrom(String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char c = text.charAt(at + 1);
            if (Character.isLetter(c) || c == '_') {
                return true;
            }
        }
        return text.length() >= Decoded.HEAD / 4;
    }

    private static boolean starts(CharSequence text, int at, String lowerCase) {
        if (at + lowerCase.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = text.charAt(at + i);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset after the next {@code close}; the text's end when there is none. */
    private static int find(CharSequence text, String close, int from) {
        for (int at = from; at < text.length(); at++) {
            if (starts(text, at, close)) {
                return at + close.length();
            }
        }
        return text.length();
    }

    /** Whether the object at {@code open} ends with its line, or the next line begins with another one. */
    private static boolean isObjectPerLine(String head, int open) {
        int depth = 0;
        boolean inString = false;
        for (int i = open; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '\n' || c == '\r') {
                int next = i + 1 < head.length() && c == '\r' && head.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                return depth == 0 || next < head.length() && head.charAt(next) == '{';
            }
            if (inString) {
                i += c == '\\' ? 1 : 0;
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return true;
    }

    /**
     * Whether a text begins with a header row: distinct names, among them that of the text, or else names as dossier's own
     * columns have them and as many fields in the next line.
     */
    private static boolean isTable(String head, char separator, String textColumn) {
        int end = lineEnd(head, 0);
        List<String> names = fields(head.substring(0, end), separator);
        if (names.size() < 2 || new HashSet<>(names).size() < names.size()) {
            return false;
        }
        boolean plain = true;
        for (String name : names) {
            if (name.isEmpty() || name.length() > 64 || name.length() > 1 && name.strip().length() < name.length()) {
                return false;
            }
            plain &= isPlainName(name);
        }
        if (names.contains(textColumn)) {
            return true;
        }
        int from = end < head.length() && head.charAt(end) == '\r' ? end + 1 : end;
        from = from < head.length() && head.charAt(from) == '\n' ? from + 1 : from;
        boolean alone = from >= head.length();
        return plain && names.size() > (separator == ',' ? 2 : 1)
                && (alone || fields(head.substring(from, lineEnd(head, from)), separator).size() == names.size());
    }

    private static boolean isPlainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && (c < 'a' || c > 'z') && (c < '0' || c > '9' || i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static List<String> fields(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && separator == ',') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
