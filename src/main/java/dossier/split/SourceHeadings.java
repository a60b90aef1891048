package dossier.split;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Whitespace;
import java.util.Locale;

/**
 * The headings that the marks of a document's source say, which cleaning has taken from its text: HTML's {@code h1} to {@code h6},
 * Markdown's number signs. (Its underlines stay in the text.)
 */
final class SourceHeadings {
    /** A mark farther than so many characters or tags from the words is not looked for. */
    private static final int FARTHEST = 1000;
    private static final int MOST_TAGS = 12;

    private final Document document;
    private final String source;
    /** Found when a line begins with number signs. */
    private Fences fences;

    /** @param document whose text cleaning may have changed */
    SourceHeadings(Document document) {
        this.document = document;
        this.source = document.source().text();
    }

    /** The level, 1 to 6, of the heading that begins at an offset of the document's text; 0 when its source marks none there. */
    int level(int offset) {
        int at = document.sourceOffset(offset);
        return document.source().markup() == Markup.HTML ? tagLevel(at) : signLevel(at);
    }

    /** Looks back over the tags of phrases, and the ends of empty ones, for that of a heading. */
    private int tagLevel(int from) {
        int lowest = Math.max(0, from - FARTHEST);
        int at = from;
        for (int tags = 0; tags < MOST_TAGS; tags++) {
            while (at > lowest && Whitespace.is(source.charAt(at - 1))) {
                at--;
            }
            if (at == lowest || source.charAt(at - 1) != '>') {
                return 0;
            }
            at = source.lastIndexOf('<', at - 1);
            if (at < lowest) {
                return 0;
            }
            int name = source.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int end = name;
            while (end < from && (source.charAt(end) | 32) >= 'a' && (source.charAt(end) | 32) <= 'z'
                    || end == name + 1 && source.charAt(end) >= '1' && source.charAt(end) <= '6') {
                end++;
            }
            if (end == name + 2 && (source.charAt(name) | 32) == 'h' && source.charAt(name + 1) <= '6') {
                return name == at + 1 ? source.charAt(name + 1) - '0' : 0;
            }
            switch (source.substring(name, Math.min(end, name + 8)).toLowerCase(Locale.ROOT)) {
                case "a", "abbr", "b", "cite", "code", "em", "font", "i", "img", "mark", "path", "q", "s", "small", "span", "strong",
                        "sub", "sup", "svg", "time", "u" -> {
                }
                default -> {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** Looks for number signs before the words on their line. */
    private int signLevel(int from) {
        int line = from;
        int lowest = Math.max(0, from - 16);
        while (line > lowest && source.charAt(line - 1) != '\n' && source.charAt(line - 1) != '\r') {
            line--;
        }
        int at = line;
        while (at < from && at < line + 3 && source.charAt(at) == ' ') {
            at++;
        }
        int words = at;
        while (words < from && source.charAt(words) == '#') {
            words++;
        }
        int level = words - at;
        boolean heading = level > 0 && level <= 6 && words < from && Whitespace.is(source.charAt(words));
        return heading && !isCode(line) ? level : 0;
    }

    private boolean isCode(int line) {
        if (fences == null) {
            fences = Fences.of(source);
        }
        return fences.hold(line);
    }
}
