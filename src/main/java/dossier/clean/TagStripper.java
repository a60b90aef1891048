package dossier.clean;

import dossier.text.Whitespace;
import org.jsoup.parser.Parser;

/**
 * The words of a stretch of HTML, without a parser: what stands outside of tags, comments, scripts and styles. One linear scan.
 *
 * @param text the words, entities decoded, each stretch of white space one space
 * @param start where the first word stands in the stretch; 0 when there is none
 */
record TagStripper(String text, int start) {
    static TagStripper of(String html) {
        StringBuilder out = new StringBuilder(Math.min(html.length(), 1 << 16));
        int start = -1;
        boolean gap = false;
        for (int at = 0, n = html.length(); at < n; ) {
            char c = html.charAt(at);
            if (c == '<' && opensTag(html, at)) {
                at = afterMarkup(html, at);
                gap = true;
            } else if (Whitespace.is(c)) {
                at++;
                gap = true;
            } else {
                if (start < 0) {
                    start = at;
                } else if (gap) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
                at++;
            }
        }
        String words = out.toString();
        return new TagStripper(words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false), Math.max(0, start));
    }

    private static boolean opensTag(String html, int at) {
        if (at + 1 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return next == '!' || next == '/' || next == '?' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    /** The offset after the tag or comment that begins at {@code at}, and after the content of a script or style. */
    private static int afterMarkup(String html, int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            return html.length();
        }
        for (String name : new String[] {"script", "style"}) {
            if (html.regionMatches(true, at + 1, name, 0, name.length())) {
                int close = end;
                do {
                    close = html.indexOf("</", close + 1);
                } while (close >= 0 && !html.regionMatches(true, close + 2, name, 0, name.length()));
                return close < 0 ? html.length() : close;
            }
        }
        return end + 1;
    }
}
