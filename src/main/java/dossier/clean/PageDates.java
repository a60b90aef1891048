package dossier.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The day of a page's publication where neither its metadata nor its address say it: from the elements for it, the lines around its
 * headline, keys in scripts, lines that say "published" or nothing but a date. Of each way the first on the page counts that agrees with
 * the page's address, else the first; ways are tried in order. Days of changes never count.
 */
final class PageDates {
    /** An element of more nodes is no line. */
    private static final int LARGEST = 60;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SIGNATURE = 60;
    /** Characters before a date in which its label stands. */
    private static final int LABEL = 40;
    private static final int LONGEST_SCRIPT = 2_000_000;
    /** Scripts put so many quotes, colons, spaces and backslashes between a key and its value at most. */
    private static final int GAP = 12;
    private static final long MILLIS = 100_000_000_000L;
    /** There are no pages of the web from before. */
    private static final String EARLIEST = "1990";
    private static final String[] ATTRIBUTES = {"datetime", "content", "title", "data-date", "data-datetime", "data-utime", "data-time",
            "data-timestamp"};

    /** The ways to say it, the surest first. */
    private enum Way {
        PROPERTY, BYLINE, PUBDATE, PUBLISHED_TIME, ENTRY_TIME, ARTICLE_TIME, TIME, NAMED, KEYED, SAID, IN_LINE, ALONE, SIGNED
    }

    private static final int WAYS = Way.values().length;

    private final HtmlTree tree;
    private final NumberOrder order;
    private final AddressDate address;
    private final long others =
            1L << ElementTraits.bit("comment") | 1L << ElementTraits.bit("related") | 1L << ElementTraits.bit("navigation");
    private final long aside = 1L << ElementTraits.bit("aside");
    private final long footer = 1L << ElementTraits.bit("footer");
    private final long header = 1L << ElementTraits.bit("header");
    private final long line = 1L << ElementTraits.bit("byline") | 1L << ElementTraits.bit("author") | 1L << ElementTraits.bit("content");
    /** For each way what the page says, and after these what it says beside its article. */
    private final String[] found = new String[2 * WAYS];
    /** The node after the article that the walk is in. */
    private int article;
    /** The node after what stands beside the article. */
    private int beside;
    private int at;
    private final List<Integer> scripts = new ArrayList<>();

    private PageDates(HtmlTree tree, NumberOrder order, AddressDate address) {
        this.tree = tree;
        this.order = order;
        this.address = address;
    }

    /**
     * The day as {@code YYYY-MM-DD}; null when the page doesn't say it.
     *
     * @param byline the day that the lines around the headline say; null for none
     */
    static String find(HtmlTree tree, NumberOrder order, AddressDate address, String byline) {
        PageDates dates = new PageDates(tree, order, address);
        dates.note(Way.BYLINE, byline);
        dates.walk();
        dates.scripts();
        return dates.first();
    }

    /** Reads the scripts, which are long, where no element for the day of publication has said it. */
    private void scripts() {
        for (int way = 0; way < Way.KEYED.ordinal(); way++) {
            if (found[way] != null && address.agrees(found[way])) {
                return;
            }
        }
        scripts.forEach(this::script);
    }

    /** What is no more than a date alone counts after what is said beside the article, and not there. */
    private String first() {
        List<String> days = new ArrayList<>(Arrays.asList(found).subList(0, Way.ALONE.ordinal()));
        days.addAll(Arrays.asList(found).subList(WAYS, WAYS + Way.ALONE.ordinal()));
        days.add(found[Way.ALONE.ordinal()]);
        days.add(found[Way.SIGNED.ordinal()]);
        days.add(found[WAYS + Way.SIGNED.ordinal()]);
        String first = null;
        for (String day : days) {
            if (day != null && address.agrees(day)) {
                return day;
            }
            first = first == null ? day : first;
        }
        return first;
    }

    private void walk() {
        String before = "";
        for (int i = 1; i < tree.size(); i++) {
            at = i;
            if (tree.isText(i)) {
                String text = tree.text(i).strip();
                text(text, before);
                before = text.isEmpty() ? before : text;
            } else if (tree.tag(i).equals("script")) {
                scripts.add(i);
                i = tree.end(i) - 1;
            } else if (isOfOthers(i)) {
                i = tree.end(i) - 1;
            } else {
                beside = isBeside(i) ? Math.max(beside, tree.end(i)) : beside;
                article = tree.tag(i).equals("article") ? Math.max(article, tree.end(i)) : article;
                boolean isTime = tree.tag(i).equals("time");
                if (isTime) {
                    time(i);
                }
                if (tree.hasAttributes(i)) {
                    element(i, isTime);
                }
            }
        }
    }

    /** Whether an element holds comments, or other texts. */
    private boolean isOfOthers(int i) {
        return (tree.traits(i) & others) != 0 && tree.end(i) - i < tree.size() / 2;
    }

    /** Whether an element stands beside the article: a column, the foot of the page, or the bar at its head with the day of today. */
    private boolean isBeside(int i) {
        long traits = tree.traits(i);
        if ((traits & (aside | footer | header)) == 0 || tree.end(i) - i >= tree.size() / 2) {
            return false;
        }
        boolean isFoot = (traits & footer) != 0 && (traits & line) == 0 && i >= article;
        boolean isBar = (traits & header) != 0 && i >= article && !holdsHeadline(i);
        return (traits & aside) != 0 || isFoot || isBar;
    }

    private boolean holdsHeadline(int element) {
        for (int i = element + 1; i < tree.end(element); i++) {
            if (tree.tag(i).equals("h1") || tree.tag(i).equals("h2")) {
                return true;
            }
        }
        return false;
    }

    private void note(Way way, String day) {
        if (day != null && day.compareTo(EARLIEST) >= 0) {
            int place = at < beside && way != Way.KEYED ? WAYS + way.ordinal() : way.ordinal();
            String known = found[place];
            found[place] = known == null || !address.agrees(known) && address.agrees(day) ? day : known;
        }
    }

    private void time(int i) {
        String day = ofElement(i, true);
        if (day == null) {
            return;
        }
        int names = names(i, tree.attr(i, "itemprop"));
        boolean isPublished = (names & DateNames.PUBLISHED) != 0 || tree.hasAttr(i, "pubdate");
        if ((names & DateNames.OTHER) != 0 && !isPublished || tree.attr(i, "itemprop").equalsIgnoreCase("dateModified")) {
            return;
        }
        note(Way.PUBDATE, tree.hasAttr(i, "pubdate") ? day : null);
        note(Way.PUBLISHED_TIME, (names & DateNames.PUBLISHED) != 0 ? day : null);
        note(Way.ENTRY_TIME, (names & DateNames.ENTRY) != 0 ? day : null);
        note(Way.ARTICLE_TIME, i < article ? day : null);
        note(Way.TIME, day);
    }

    /** The day that an element's attributes give, else its words. */
    private String ofElement(int i, boolean isTime) {
        String day = null;
        for (String attribute : ATTRIBUTES) {
            day = day == null ? day(tree.attr(i, attribute)) : day;
        }
        if (day == null && tree.end(i) - i <= LARGEST) {
            String words = tree.words(i);
            boolean isLine = words.length() <= LONGEST_LINE && (isTime || !DateNames.isOther(words));
            day = isLine ? day(words) : null;
            day = isLine && day == null ? day(apart(i)) : day;
        }
        return day;
    }

    /** The texts in an element with spaces between them: a month, a day and a year in elements of their own. */
    private String apart(int element) {
        StringBuilder texts = new StringBuilder();
        for (int i = element + 1; i < tree.end(element); i++) {
            texts.append(tree.isText(i) ? ' ' + tree.text(i).strip() : "");
        }
        return texts.toString();
    }

    private void element(int i, boolean isTime) {
        String itemprop = tree.attr(i, "itemprop");
        String rdfa = tree.attr(i, "property");
        String property = rdfa.isEmpty() ? itemprop : itemprop + ' ' + rdfa;
        if (!property.isEmpty() && isPublication(property)) {
            note(Way.PROPERTY, ofElement(i, isTime));
        }
        int names = names(i, property);
        boolean isName = (names & DateNames.NAME) != 0;
        if (isTime || !isName && (names & DateNames.LINE) == 0 || (names & DateNames.OTHER) != 0 && (names & DateNames.PUBLISHED) == 0) {
            return;
        }
        note(isName ? Way.NAMED : Way.IN_LINE, ofElement(i, false));
    }

    /** Whether properties of microdata or RDFa are for the time of publication. */
    private static boolean isPublication(String properties) {
        for (String property : properties.split(" ")) {
            String name = property.substring(property.lastIndexOf(':') + 1);
            boolean isDublinCore = property.startsWith("dc") && (name.equals("date") || name.equals("created") || name.equals("issued"));
            if (name.equals("datePublished") || isDublinCore) {
                return true;
            }
        }
        return false;
    }

    /** What the words of an element's class, id and properties tell, as a set of bits. */
    private int names(int i, String property) {
        return tree.className(i).dates() | tree.id(i).dates() | tree.name(property).dates();
    }

    private void text(String text, String before) {
        if (text.length() < 6 || text.length() > LONGEST_TEXT) {
            return;
        }
        BylineDate date = BylineDate.find(text, 0, order);
        if (date == null) {
            return;
        }
        String label = (before.length() < LABEL ? before + ' ' : "") + text.substring(Math.max(0, date.start() - LABEL), date.start());
        if (DateNames.isOther(label)) {
            BylineDate next = BylineDate.find(text, date.end(), order);
            String own = next == null ? "" : text.substring(Math.max(date.end(), next.start() - LABEL), next.start());
            // Updated 6 May 2018. Published: 3 May 2018.
            note(Way.SAID, DateNames.isPublished(own) && !DateNames.isOther(own) ? next.iso() : null);
            return;
        }
        if (DateNames.isPublished(label)) {
            note(Way.SAID, date.iso());
        } else if (BylineDate.wholeLine(text) != null) {
            note(Way.ALONE, date.iso());
        } else if (isSignature(text, date)) {
            note(Way.SIGNED, date.iso());
        }
    }

    /** Whether a line is the signature below a text, with its day: — Ann Lee, June 12, 2012. */
    private static boolean isSignature(String line, BylineDate date) {
        boolean dash = line.charAt(0) == '\u2014' || line.charAt(0) == '\u2013' || line.charAt(0) == '-' || line.charAt(0) == '~';
        int end = line.endsWith(".") ? line.length() - 1 : line.length();
        return dash && line.length() <= LONGEST_SIGNATURE && date.end() >= end && date.start() > 3;
    }

    private void script(int node) {
        String data = tree.data(node);
        if (found[Way.KEYED.ordinal()] != null || data.length() > LONGEST_SCRIPT) {
            return;
        }
        for (String key : DateNames.keys()) {
            for (int at = data.indexOf(key); at >= 0; at = data.indexOf(key, at + 1)) {
                int value = at + key.length();
                int end = Math.min(data.length(), value + GAP);
                while (value < end && "\"'\\: =".indexOf(data.charAt(value)) >= 0) {
                    value++;
                }
                boolean isKey = value > at + key.length() && value < data.length() && Character.isDigit(data.charAt(value));
                String day = isKey ? day(data.substring(value, Math.min(data.length(), value + 30))) : null;
                if (day != null) {
                    note(Way.KEYED, day);
                    return;
                }
            }
        }
    }

    private String day(String value) {
        return day(value, order);
    }

    /**
     * The day of a date however written, of digits alone also ({@code 20180629}, seconds or milliseconds since 1970); null when there is
     * none in it.
     */
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
