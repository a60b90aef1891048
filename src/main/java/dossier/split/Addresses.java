package dossier.split;

import dossier.text.Whitespace;

/** URLs, e-mail addresses, domain names and file names. */
final class Addresses {
    private Addresses() {
    }

    /** The offset after the URL with a scheme, or "www.", that begins at {@code at}; {@code at} when there is none. */
    static int urlEnd(String text, int at, int to) {
        int scheme = at;
        while (scheme < to && scheme < at + 12 && isAsciiAlphanumeric(text.charAt(scheme))) {
            scheme++;
        }
        boolean url = scheme > at && text.startsWith("://", scheme) && scheme + 3 < to
                || text.regionMatches(true, at, "www.", 0, 4) && at + 4 < to || text.startsWith("mailto:", at);
        return url ? trimmed(text, at, stretchEnd(text, at, to)) : at;
    }

    private static int stretchEnd(String text, int at, int to) {
        int end = at;
        while (end < to) {
            char c = text.charAt(end);
            if (Whitespace.is(c) || c == '<' || c == '>' || c == '"' || c == '“' || c == '”' || c == '»' || c == '|') {
                break;
            }
            end++;
        }
        return end;
    }

    /** Without the punctuation that follows an address in a sentence. */
    private static int trimmed(String text, int at, int end) {
        int open = at;
        while (open < end && text.charAt(open) != '(') {
            open++;
        }
        int last = end;
        while (last > at + 1) {
            char c = text.charAt(last - 1);
            boolean bracket = c == ')' && open >= last || c == ']';
            if (!bracket && ".,;:!?'’*".indexOf(c) < 0) {
                break;
            }
            last--;
        }
        return last;
    }

    /**
     * The offset after the e-mail address, domain name or file name that begins at {@code at}: parts with stops between them, the last
     * part one that such names end with, and after a domain name perhaps a path. Answers {@code at} when there is none.
     *
     * @param end the end of the run of letters, digits and {@code . _ - + % # @} at {@code at}
     */
    static int nameEnd(String text, int at, int end, int to) {
        int last = end;
        while (last > at && ".-_+%#@".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        int stop = last - 1;
        while (stop > at && text.charAt(stop) != '.') {
            stop--;
        }
        int sign = at;
        while (sign < last && text.charAt(sign) != '@') {
            sign++;
        }
        if (sign > at && sign < last) {
            return stop > sign + 1 ? last : at;
        }
        if (stop <= at || !isAsciiAlphanumeric(text.charAt(stop - 1))) {
            return at;
        }
        if (!TokenLexicon.has("suffixed", text, stop + 1, last)) {
            return isNewsgroup(text, at, last) ? last : at;
        }
        if (last - stop == 3 && stop - at < 3 || Character.isUpperCase(text.charAt(stop + 1))
                && !Character.isUpperCase(text.charAt(last - 1))) {
            return at;
        }
        return last < to && text.charAt(last) == '/' ? trimmed(text, at, stretchEnd(text, at, to)) : last;
    }

    /** Whether the stretch is small words with two stops at least, as "comp.mail.maps". */
    private static boolean isNewsgroup(String text, int at, int end) {
        int stops = 0;
        int run = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (run < 2) {
                    return false;
                }
                stops++;
                run = 0;
            } else if (c >= 'a' && c <= 'z' || c == '-' || c == '+') {
                run++;
            } else {
                return false;
            }
        }
        return stops >= 2 && run > 1;
    }

    /** The offset after the ASCII letters and digits at {@code at}. */
    static int alphanumericEnd(String text, int at, int to) {
        int end = at;
        while (end < to && isAsciiAlphanumeric(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isAsciiAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
