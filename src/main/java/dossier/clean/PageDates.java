package dossier.clean;

import dossier.text.Lexicon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The day of a page's publication where neither its metadata nor the lines around its headline say it: from the names of elements, keys in scripts,
 * lines that say "published" or nothing but a date. Of each way the first on the page counts; ways are tried in order. Days of changes never count.
 */
final class PageDates {
    /** An element of more nodes is no line. */
    private static final int LARGEST = 60;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TEXT = 200;
    /** Characters before a date in which its label stands. */
    private static final int LABEL = 40;
    private static final int LONGEST_SCRIPT = 2_000_000;
    /** Scripts put so many quotes, colons, spaces and backslashes between a key and its value at most. */
    private static final int GAP = 12;
    private static final long MILLIS = 100_000_000_000L;

    private static final class Words {
        static final Map<String, Set<String>> NAMES = new HashMap<>();
        static final Map<String, String[]> LABELS = new HashMap<>();

        static {
            for (String[] entry : Lexicon.entries(PageDates.class, "page-dates.txt")) {
                if (entry[1].indexOf('|') < 0) {
                    NAMES.put(entry[0], new HashSet<>(Set.of(entry[1].split(" "))));
                } else {
                    LABELS.put(entry[0], entry[1].split("\\|"));
                }
            }
        }
    }

    private static final int NAMED = 0;
    private static final int KEYED = 1;
    private static final int SAID = 2;
    private static final int IN_LINE = 3;
    private static final int ALONE = 4;

    private final HtmlTree tree;
    private final NumberOrder order;
    private final ElementTraits reader = new ElementTraits();
    private final long elsewhere = 1L << ElementTraits.bit("comment") | 1L << ElementTraits.bit("related") | 1L << ElementTraits.bit("footer")
            | 1L << ElementTraits.bit("aside") | 1L << ElementTraits.bit("navigation");
    private final String[] found = new String[ALONE + 1];

    private PageDates(HtmlTree tree, NumberOrder order) {
        this.tree = tree;
        this.order = order;
    }

    /** The day as {@code YYYY-MM-DD}; null when the page doesn't say it. */
    static String find(HtmlTree tree, NumberOrder order) {
        PageDates dates = new PageDates(tree, order);
        dates.walk();
        for (String day : dates.found) {
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private void walk() {
        String before = "";
        for (int i = 1; i < tree.size() && found[NAMED] == null; i++) {
            if (tree.isText(i)) {
                String text = tree.text(i).strip();
                text(text, before);
                before = text.isEmpty() ? before : text;
            } else if (tree.tag(i).equals("script")) {
                script(i);
                i = tree.end(i) - 1;
            } else if (tree.hasAttributes(i)) {
                if ((reader.of(tree, i) & elsewhere) != 0 && tree.end(i) - i < tree.size() / 2) {
                    i = tree.end(i) - 1;
                } else {
                    element(i);
                }
            }
        }
    }

    private void note(int way, String day) {
        found[way] = found[way] == null ? day : found[way];
    }

    private void element(int i) {
        Set<String> names = names(tree.attr(i, "class") + ' ' + tree.attr(i, "id") + ' ' + tree.attr(i, "itemprop"));
        boolean isName = any(names, "name");
        boolean isPublished = names.contains("published") || names.contains("datepublished");
        if (!isName && !any(names, "line") || any(names, "other") && !isPublished) {
            return;
        }
        String day = null;
        for (String attribute : new String[] {"datetime", "content", "title", "data-date", "data-datetime", "data-utime", "data-time", "data-timestamp"}) {
            day = day == null ? day(tree.attr(i, attribute)) : day;
        }
        if (day == null && tree.end(i) - i <= LARGEST) {
            String words = tree.words(i);
            day = words.length() <= LONGEST_LINE && !has(words, "unsaid") ? day(words) : null;
        }
        note(isName ? NAMED : IN_LINE, day);
    }

    private static boolean any(Set<String> names, String kind) {
        for (String name : names) {
            if (Words.NAMES.get(kind).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The words of names, and each two in a row joined by a hyphen. */
    private static Set<String> names(String all) {
        Set<String> names = new HashSet<>();
        String before = "";
        int n = Math.min(all.length(), 400);
        for (int at = 0; at < n; ) {
            int end = at;
            while (end < n && Character.isLetter(all.charAt(end)) && !(end > at && Character.isUpperCase(all.charAt(end))
                    && Character.isLowerCase(all.charAt(end - 1)))) {
                end++;
            }
            if (end > at) {
                String word = all.substring(at, end).toLowerCase(Locale.ROOT);
                names.add(word);
                names.add(before + '-' + word);
                before = word;
            }
            at = Math.max(end, at + 1);
            before = end < n && all.charAt(end) == ' ' ? "" : before;
        }
        return names;
    }

    private void text(String text, String before) {
        if (text.length() < 6 || text.length() > LONGEST_TEXT || found[SAID] != null) {
            return;
        }
        BylineDate date = BylineDate.find(text, 0, order);
        if (date == null) {
            return;
        }
        String label = (before.length() < LABEL ? before + ' ' : "") + text.substring(Math.max(0, date.start() - LABEL), date.start());
        if (has(label, "unsaid")) {
            return;
        }
        if (has(label, "said")) {
            note(SAID, date.iso());
        } else if (BylineDate.wholeLine(text) != null) {
            note(ALONE, date.iso());
        }
    }

    private static boolean has(String text, String kind) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String label : Words.LABELS.get(kind)) {
            int at = lower.indexOf(label);
            if (at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private void script(int node) {
        String data = tree.data(node);
        if (found[KEYED] != null || data.length() > LONGEST_SCRIPT) {
            return;
        }
        for (String key : Words.LABELS.get("key")) {
            for (int at = data.indexOf(key); at >= 0; at = data.indexOf(key, at + 1)) {
                int value = at + key.length();
                int end = Math.min(data.length(), value + GAP);
                while (value < end && "\"'\\: =".indexOf(data.charAt(value)) >= 0) {
                    value++;
                }
                boolean isKey = value > at + key.length() && value < data.length() && Character.isDigit(data.charAt(value));
                String day = isKey ? day(data.substring(value, Math.min(data.length(), value + 30))) : null;
                if (day != null) {
                    note(KEYED, day);
                    return;
                }
            }
        }
    }

    /** The day in an address such as {@code /2019/07/31/}; null when there is none. */
    static String inUrl(String url) {
        for (int at = url == null ? -1 : url.indexOf("/20"); at >= 0; at = url.indexOf("/20", at + 1)) {
            boolean isDay = url.length() >= at + 11 && isMark(url.charAt(at + 5)) && isMark(url.charAt(at + 8))
                    && (url.length() == at + 11 || !Character.isDigit(url.charAt(at + 11)));
            if (isDay) {
                BylineDate date = BylineDate.find(url.substring(at + 1, at + 11).replace('/', '-').replace('_', '-'), 0);
                if (date != null) {
                    return date.iso();
                }
            }
        }
        return null;
    }

    private static boolean isMark(char c) {
        return c == '/' || c == '-' || c == '_';
    }

    private String day(String value) {
        return day(value, order);
    }

    /** The day of a date however written, of digits alone also ({@code 20180629}, seconds or milliseconds since 1970); null when there is none in it. */
    static String day(String value, NumberOrder order) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            return null;
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 8) {
            BylineDate date = BylineDate.find(text.substring(0, 4) + '-' + text.substring(4, 6) + '-' + text.substring(6, 8), 0);
            return date == null ? null : date.iso();
        }
        if (digits == text.length() && (digits == 10 || digits == 13)) {
            long number = Long.parseLong(text);
            return LocalDate.ofEpochDay(Math.floorDiv(number >= MILLIS ? number / 1000 : number, 86_400L)).toString();
        }
        BylineDate date = BylineDate.find(text, 0, order);
        return date == null ? null : date.iso();
    }
}
