package dossier.clean;

import dossier.text.WordTable;

/**
 * The words of the names that an element's class, id or role gives it, one after the other, in lower case: {@code post-body},
 * {@code postBody} and {@code post_body} have two. Words end at marks, at a change of case, and at digits; names at white space. The words
 * are read as their hashes, for which {@link WordTable} has what they mean.
 */
final class NamedWords {
    private final String names;
    private int at;
    /** The hash of the word at hand; 0 before the first, and after the end of a name. */
    private long word;
    /** The hash of the word before in the same name, a hyphen, and the word; 0 when it is the name's first. */
    private long pair;

    NamedWords(String names) {
        this.names = names;
    }

    /** Goes on to the next word; false when there is none. */
    boolean next() {
        long before = word;
        for (int n = names.length(); at < n; at++) {
            int start = at;
            read(before);
            if (at > start) {
                return true;
            }
            before = Character.isWhitespace(names.charAt(at)) ? 0 : before;
        }
        return false;
    }

    /** Reads the word that begins here, when there is one. */
    private void read(long before) {
        long single = WordTable.BASIS;
        long both = (before ^ '-') * WordTable.PRIME;
        boolean wasLower = false;
        int n = names.length();
        while (at < n) {
            char c = names.charAt(at);
            boolean isLower = c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
            boolean isUpper = !isLower && (c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c));
            if (isUpper && wasLower || !isLower && !isUpper && !Character.isLetter(c)) {
                break;
            }
            wasLower = isLower;
            char lower = !isUpper ? c : c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
            single = (single ^ lower) * WordTable.PRIME;
            both = (both ^ lower) * WordTable.PRIME;
            at++;
        }
        word = single;
        pair = before == 0 ? 0 : both;
    }

    /** What a table says of the word before and this one together; 0 for nothing. */
    int ofPair(WordTable table) {
        return pair == 0 ? 0 : table.of(pair);
    }

    /** What a table says of the word; 0 for nothing. */
    int ofWord(WordTable table) {
        return table.of(word);
    }
}
