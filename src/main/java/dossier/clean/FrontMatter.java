package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a text in Markdown says of itself before it begins: lines of {@code key: value} between two lines of three dashes (YAML), or of
 * {@code key = value} between two of three plus signs (TOML). Of YAML what such heads use: plain and quoted texts, those that run on in
 * indented lines, lists, and of a map its {@code name}.
 *
 * <p>Lines of prose may look so too (the head of a letter, the parts of a play): one of the keys has to be known, and of all at least half
 * have to be known, with a value such as they have, or to have a value that nobody writes in prose.
 */
final class FrontMatter {
    /** Longer ones are none. */
    private static final int LONGEST = 1 << 14;

    private static final class Keys {
        static final List<String[]> ALL = Lexicon.entries(FrontMatter.class, "front-matter.txt");
    }

    private final char sign;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> below = new ArrayList<>();
    private String key;
    private String value;
    /** Whether the value is a list whose bracket has not been closed. */
    private boolean isOpen;
    private boolean inTable;
    private int keys;
    private int fitting;
    private boolean isKnown;
    private int end;

    private FrontMatter(char sign) {
        this.sign = sign;
    }

    /** The front matter that a text begins with; null when there is none. */
    static FrontMatter of(String text) {
        boolean isToml = text.startsWith("+++");
        if (!isToml && !text.startsWith("---")) {
            return null;
        }
        FrontMatter found = new FrontMatter(isToml ? '=' : ':');
        return found.read(text, isToml ? "+++" : "---") && found.isKnown && found.fitting * 2 >= found.keys ? found : null;
    }

    /** The offset at which the text proper begins, perhaps with empty lines. */
    int end() {
        return end;
    }

    private boolean read(String text, String fence) {
        int limit = Math.min(text.length(), LONGEST);
        for (int at = 0; at < limit; ) {
            int lineEnd = at;
            while (lineEnd < limit && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
                lineEnd++;
            }
            String line = text.substring(at, lineEnd).stripTrailing();
            int next = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
            boolean isFence = line.equals(fence) || at > 0 && sign == ':' && line.equals("...");
            if (isFence && at > 0) {
                finish();
                end = Math.min(next, text.length());
                return true;
            }
            if (!isFence && (at == 0 || !take(line))) {
                return false;
            }
            at = next;
        }
        return false;
    }

    /** Takes a line; answers false for one that front matter has not. */
    private boolean take(String line) {
        if (line.isEmpty() || line.charAt(0) == '#') {
            return true;
        }
        if (isOpen || line.charAt(0) <= ' ' || line.equals("-") || line.startsWith("- ")) {
            below.add(line.strip());
            isOpen &= line.indexOf(']') < 0;
            return key != null;
        }
        if (sign == '=' && line.startsWith("[")) {
            finish();
            key = line;
            inTable = true;
            return true;
        }
        int at = keyEnd(line);
        int after = at;
        while (sign == '=' && after < line.length() && line.charAt(after) == ' ') {
            after++;
        }
        boolean isKey = at > 0 && after < line.length() && line.charAt(after) == sign
                && (after + 1 == line.length() || sign == '=' || line.charAt(after + 1) == ' ');
        if (isKey) {
            finish();
            key = line.substring(0, at);
            value = line.substring(after + 1).strip();
            isOpen = value.startsWith("[") && value.indexOf(']') < 0;
        }
        return isKey;
    }

    private static int keyEnd(String line) {
        int at = 0;
        while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_' || line.charAt(at) == '-'
                || line.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    /** Keeps the key at hand with its value. */
    private void finish() {
        if (key != null && value != null && !inTable) {
            Object read = read();
            if (read != null) {
                values.putIfAbsent(key, read);
            }
            boolean isOwn = read != null && isKey(key.toLowerCase(Locale.ROOT), read.toString());
            keys++;
            fitting += isOwn || isData() ? 1 : 0;
            isKnown |= isOwn;
        }
        below.clear();
        key = null;
        value = null;
        isOpen = false;
    }

    private Object read() {
        if (value.startsWith("[") && !value.startsWith("[[")) {
            String all = value + String.join(" ", below);
            int comment = all.indexOf(" #", all.lastIndexOf(']'));
            all = comment < 0 ? all : all.substring(0, comment).stripTrailing();
            // Behind the bracket of a list nothing stands: "[Updated] The old mill" is a text, though YAML wants quotes around it.
            return isOpen ? null : all.endsWith("]") ? items(all.substring(1, all.length() - 1)) : scalar(all);
        }
        if (value.startsWith("|") || value.startsWith(">")) {
            return text(String.join(value.charAt(0) == '|' ? "\n" : " ", below));
        }
        if (value.isEmpty()) {
            return belowKey();
        }
        return scalar(below.isEmpty() ? value : value + " " + String.join(" ", below));
    }

    /** The items of a list of lines, or what a map calls its name. */
    private Object belowKey() {
        List<String> items = new ArrayList<>();
        boolean isList = !below.isEmpty() && below.get(0).startsWith("-");
        for (String line : below) {
            boolean isItem = line.startsWith("-");
            String rest = isItem ? line.substring(1).strip() : line;
            boolean isName = rest.startsWith("name: ");
            String said = isName ? scalar(rest.substring("name: ".length()).strip()) : isItem ? scalar(rest) : null;
            if (said != null) {
                items.add(said);
            }
        }
        return items.isEmpty() ? null : isList ? List.copyOf(items) : items.get(0);
    }

    /** The items between the brackets of a list, apart by commas that stand in no quotes. */
    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        int from = 0;
        boolean isBegun = false;
        char quote = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : ',';
            if (i == list.length() || c == ',' && quote == 0) {
                String item = scalar(list.substring(from, i).strip());
                if (item != null) {
                    items.add(item);
                }
                from = i + 1;
                isBegun = false;
                continue;
            }
            if (!isBegun && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            isBegun |= c > ' ';
        }
        return items.isEmpty() ? null : List.copyOf(items);
    }

    /** A plain or quoted text without its quotes and comment; null for none. */
    private static String scalar(String said) {
        char quote = said.isEmpty() ? ' ' : said.charAt(0);
        if (quote != '"' && quote != '\'') {
            int comment = said.indexOf(" #");
            String plain = comment < 0 ? said : said.substring(0, comment);
            return plain.equals("~") || plain.equals("null") ? null : text(plain);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean isEscape = i + 1 < said.length() && (quote == '"' ? c == '\\' : c == '\'' && said.charAt(i + 1) == '\'');
            if (c == quote && !isEscape) {
                break;
            }
            i += isEscape ? 1 : 0;
            out.append(said.charAt(i));
        }
        return text(out.toString());
    }

    /** A text without the white space around it and the brackets of a wiki's link; null when nothing is left. */
    private static String text(String said) {
        String text = said.strip();
        if (text.startsWith("[[") && text.endsWith("]]")) {
            text = text.substring(2, text.length() - 2);
        }
        return text.isEmpty() ? null : text;
    }

    /** Whether heads have a key, folded, and with such a value. */
    private static boolean isKey(String folded, String said) {
        for (String[] entry : Keys.ALL) {
            if (entry[0].equals(folded)) {
                return switch (entry.length > 1 ? entry[1] : "") {
                    case "date" -> hasDigit(said);
                    case "lang" -> said.indexOf(' ') < 0;
                    default -> true;
                };
            }
        }
        return false;
    }

    /** Whether the value at hand is one of data: quoted, a list, a map, a number, a time, a path, a truth value. */
    private boolean isData() {
        if (value.isEmpty()) {
            return !below.isEmpty();
        }
        boolean isMarked = "\"'[{|>&!".indexOf(value.charAt(0)) >= 0;
        boolean isJoined = value.indexOf(' ') < 0 && (hasDigit(value) || value.indexOf('/') >= 0 || value.indexOf('_') >= 0);
        return isMarked || isJoined || value.equals("true") || value.equals("false");
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Object value(String folded) {
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            if (entry.getKey().toLowerCase(Locale.ROOT).equals(folded)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The columns that it gives, and whatever else it says under its own names. */
    Metadata metadata() {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (String[] entry : Keys.ALL) {
            if (entry.length > 1 && columns.get(entry[1]) == null) {
                columns.put(entry[1], column(entry[1], value(entry[0])));
            }
        }
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            columns.putIfAbsent(entry.getKey(), columns.containsKey(entry.getKey()) ? null : entry.getValue());
        }
        return Metadata.of(columns);
    }

    private static Object column(String name, Object said) {
        if (said == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Object one : said instanceof List<?> list ? list : List.of(said)) {
            String text = name.equals("author") ? AuthorName.said(one.toString()) : one.toString();
            if (text != null) {
                texts.add(text);
            }
        }
        String text = String.join(", ", texts);
        boolean fits = switch (name) {
            case "lang" -> text.length() >= 2 && keyEnd(text) == text.length() && (text.length() < 4 || text.charAt(2) == '-');
            case "url" -> text.startsWith("http://") || text.startsWith("https://");
            default -> !text.isEmpty();
        };
        return fits ? text : null;
    }
}
