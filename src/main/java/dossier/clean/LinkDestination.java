package dossier.clean;

/** Where a link of Markdown leads, in round brackets behind its words. */
final class LinkDestination {
    private LinkDestination() {
    }

    /** The offset after {@code (destination "title")} at {@code at}; -1 when none stands there. */
    static int end(String text, int at) {
        int n = text.length();
        if (at >= n || text.charAt(at) != '(') {
            return -1;
        }
        int depth = 0;
        for (int i = at; i < n; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (--depth == 0) {
                    return i + 1;
                }
            } else if (c == '[' || c == ']' || c == '\n') {
                return -1;
            } else if (c == ' ') {
                return titleEnd(text, i);
            }
        }
        return -1;
    }

    /** The offset after {@code "title")} at or after the spaces at {@code at}; -1 when none stands there. */
    private static int titleEnd(String text, int at) {
        int i = at;
        int n = text.length();
        while (i < n && text.charAt(i) == ' ') {
            i++;
        }
        if (i < n && text.charAt(i) == ')') {
            return i + 1;
        }
        if (i >= n || text.charAt(i) != '"' && text.charAt(i) != '\'') {
            return -1;
        }
        char quote = text.charAt(i);
        for (i++; i + 1 < n && text.charAt(i) != '\n' && text.charAt(i) != '[' && text.charAt(i) != ']'; i++) {
            if (text.charAt(i) == quote && text.charAt(i + 1) == ')') {
                return i + 2;
            }
        }
        return -1;
    }
}
