package dossier.clean;

import java.util.HashMap;
import java.util.Map;

/** The names of elements, and what they mean for the text in them. A known name is always the same object. */
final class HtmlTag {
    /** Begins and ends a paragraph of text. */
    static final int BLOCK = 1;
    /** White space beside its tags means nothing. */
    static final int BREAKS = 2;
    /** May say something of the page as a whole. */
    static final int SAYS = 4;

    private static final Map<String, HtmlTag> KNOWN = new HashMap<>();

    private final String name;
    private final String furniture;
    private final boolean isFurniture;
    private final long traits;
    private int flags;

    static {
        flag(BLOCK | BREAKS, "address article aside blockquote body caption center dd details div dl "
                + "dt fieldset figcaption figure footer form "
                + "h4 h5 h6 header hgroup hr html li main nav ol p section summary table tbody td tfoot th thead tr ul");
        flag(BLOCK, "pre");
        flag(BREAKS, "br head style script");
        flag(BLOCK | BREAKS | SAYS, "h1 h2 h3");
        flag(BREAKS | SAYS, "title meta link");
        flag(SAYS, "base");
        flag(0, "a abbr b big button cite code em font g i iframe img input label noscript option path s "
                + "select small span strong sub sup svg time u");
    }

    private HtmlTag(String name) {
        this.name = name;
        furniture = HtmlHints.ofTag(name);
        isFurniture = HtmlHints.isFurnitureTag(name);
        traits = ElementTraits.ofTag(name);
    }

    private static void flag(int flags, String names) {
        for (String name : names.split(" ")) {
            HtmlTag tag = new HtmlTag(name);
            tag.flags = flags;
            KNOWN.put(name, tag);
        }
    }

    /** The tag of a name in lower case. */
    static HtmlTag of(String name) {
        HtmlTag known = KNOWN.get(name);
        return known == null ? new HtmlTag(name) : known;
    }

    String name() {
        return name;
    }

    /** The kind of furniture that it always is; null for others. */
    String furniture() {
        return furniture;
    }

    /** Whether it is furniture always, or on most pages. */
    boolean isFurniture() {
        return isFurniture;
    }

    /** Its traits as {@link ElementTraits} has them. */
    long traits() {
        return traits;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }
}
