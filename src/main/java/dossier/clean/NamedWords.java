package dossier.clean;

import java.util.Locale;

/**
 * The words of the names that an element's class, id or role gives it, one after the other, in lower case: {@code post-body},
 * {@code postBody} and {@code post_body} have two. Words end at marks, at a change of case, and at digits; names at white space.
 */
final class NamedWords {
    private final String names;
    private int at;
    private String before = "";
    private String word = "";

    NamedWords(String names) {
        this.names = names;
    }

    /** Goes on to the next word; false when there is none. */
    boolean next() {
        before = word;
        while (at < names.length()) {
            int end = at;
            while (end < names.length() && isInside(end)) {
                end++;
            }
            if (end > at) {
                word = names.substring(at, end).toLowerCase(Locale.ROOT);
                at = end;
                return true;
            }
            before = Character.isWhitespace(names.charAt(at)) ? "" : before;
            at++;
        }
        return false;
    }

    private boolean isInside(int end) {
        char c = names.charAt(end);
        boolean startsWord = end > at && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(end - 1));
        return Character.isLetter(c) && !startsWord;
    }

    /** The word at hand. */
    String word() {
        return word;
    }

    /** The word before it in the same name, a hyphen, and the word; null when it is the name's first. */
    String pair() {
        return before.isEmpty() ? null : before + "-" + word;
    }
}
