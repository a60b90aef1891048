package dossier.clean;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of elements, and what the parsing of HTML (WHATWG HTML, section 13.2.6) asks of them. Names are the same object for the same name, of
 * the known ones.
 */
final class HtmlTag {
    /** Never has content. */
    static final int VOID = 1;
    /** Its content is text up to its end tag, and no text of the page. */
    static final int RAW = 2;
    /** Its content is text up to its end tag, with character references. */
    static final int TEXT = 4;
    /** Stands in the head when it comes before the body. */
    static final int HEAD = 8;
    /** Its start tag ends a paragraph. */
    static final int ENDS_PARAGRAPH = 16;
    /** A boundary: end tags of elements around it don't reach out of it. */
    static final int SCOPE = 32;
    /** Formats words: wrongly nested ones reach across other elements. */
    static final int FORMATTING = 64;
    /** Starts a block of text (see {@link HtmlText#isBlock}). */
    static final int BLOCK = 128;
    static final int HEADING = 256;
    /** Ends when an element around it does, or another begins that can't stand in it. */
    static final int IMPLIED_END = 512;
    /** A part of a table. */
    static final int TABLE_PART = 1024;
    /** White space beside its tags means nothing. */
    static final int BREAKS = 2048;

    private static final Map<String, HtmlTag> KNOWN = new HashMap<>();
    private static final int SLOTS = 1024;
    private static final HtmlTag[] SLOT = new HtmlTag[SLOTS];

    private final String name;
    private int flags;

    static {
        flag(VOID, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
        flag(RAW, "script style xmp iframe noembed noframes");
        flag(TEXT, "title textarea");
        flag(HEAD, "base basefont bgsound link meta title noscript noframes style script template head");
        flag(ENDS_PARAGRAPH, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu "
                + "nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form table hr xmp li dd dt");
        flag(SCOPE, "html table td th caption marquee object applet template svg math");
        flag(FORMATTING, "a b big code em font i nobr s small strike strong tt u");
        flag(BLOCK, "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
                + "header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul");
        flag(HEADING, "h1 h2 h3 h4 h5 h6");
        flag(IMPLIED_END, "dd dt li optgroup option p rb rp rt rtc");
        flag(TABLE_PART, "caption colgroup tbody thead tfoot tr td th");
        flag(BREAKS, "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
                + "header hgroup hr html li main nav ol p section summary table tbody td tfoot th thead tr ul head title meta link style script");
        flag(0, "span abbr cite dfn kbd samp var mark q sub sup time data label button select option optgroup datalist output progress meter canvas "
                + "video audio map picture svg math path g use symbol defs rect circle line polygon polyline ellipse lineargradient radialgradient stop "
                + "noscript ins del bdi bdo ruby rt rp slot desc foreignobject");
        for (HtmlTag tag : KNOWN.values()) {
            int at = hash(tag.name, 0, tag.name.length());
            while (SLOT[at] != null) {
                at = at + 1 & SLOTS - 1;
            }
            SLOT[at] = tag;
        }
    }

    private HtmlTag(String name) {
        this.name = name;
    }

    private static void flag(int flag, String names) {
        for (String name : names.split(" ")) {
            HtmlTag tag = KNOWN.get(name);
            if (tag == null) {
                tag = new HtmlTag(name);
                KNOWN.put(name, tag);
            }
            tag.flags |= flag;
        }
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + (text.charAt(i) | 0x20);
        }
        return (hash ^ hash >>> 10) & SLOTS - 1;
    }

    /** The tag whose name stands in a stretch of a page, in whatever case. */
    static HtmlTag of(String html, int from, int to) {
        for (int at = hash(html, from, to); SLOT[at] != null; at = at + 1 & SLOTS - 1) {
            if (SLOT[at].isNamed(html, from, to)) {
                return SLOT[at];
            }
        }
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to && name.length() < 40; i++) {
            char c = html.charAt(i);
            name.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
        }
        return new HtmlTag(name.toString());
    }

    /** A known tag by its name. */
    static HtmlTag of(String name) {
        return KNOWN.get(name);
    }

    private boolean isNamed(String html, int from, int to) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if ((html.charAt(from + i) | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return name;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }
}
