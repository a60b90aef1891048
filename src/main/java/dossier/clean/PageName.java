package dossier.clean;

import java.util.Locale;

/**
 * A class, an id, a role or a property as elements of a page have it, and what its words tell: read when it is first asked for, once for
 * all elements that have the name. Not safe for use by several threads.
 */
final class PageName {
    private final String name;
    /** Its traits; less than 0 before they are read. */
    private long traits = -1;
    /** Its hint, empty for none; null before it is read. */
    private String hint;
    /** What it tells of dates; less than 0 before it is read. */
    private int dates = -1;
    /** Whether it may be that of an author: 0 before it is read, 1 for no, 2 for yes. */
    private int authors;

    PageName(String name) {
        this.name = name;
    }

    /** Its traits as {@link ElementTraits} has them. */
    long traits() {
        if (traits < 0) {
            traits = ElementTraits.ofName(name);
        }
        return traits;
    }

    /** The kind of furniture that it tells, {@link HtmlHints#MAIN} for the text of the page; empty when it tells nothing. */
    String hint() {
        if (hint == null) {
            String told = HtmlHints.ofName(name);
            hint = told == null ? "" : told;
        }
        return hint;
    }

    /** What it tells of dates, as {@link DateNames} has it. */
    int dates() {
        if (dates < 0) {
            dates = DateNames.of(name);
        }
        return dates;
    }

    /** Whether it speaks of an author or a byline. */
    boolean isOfAuthors() {
        if (authors == 0) {
            String lower = name.toLowerCase(Locale.ROOT);
            authors = lower.contains("author") || lower.contains("byline") ? 2 : 1;
        }
        return authors == 2;
    }
}
