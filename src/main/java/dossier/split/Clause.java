package dossier.split;

import dossier.text.Lexicon;

/**
 * Whether a stretch of text may be a clause: what verbs and pronouns it has, as far as a short list of English words tells. Looked at
 * word by word. One object serves a text.
 */
final class Clause {
    private static final int AUXILIARY = 1;
    private static final int VERB = 2;
    private static final int PRONOUN = 4;
    private static final int ALL = AUXILIARY | VERB | PRONOUN;
    /** Words share a place by their hashes; so few are listed that hardly another one has theirs. */
    private static final int BITS = 14;
    private static final byte[] CLASSES = new byte[1 << BITS];
    /** What a letter is in small letters; 0 for what stands in no word. */
    private static final byte[] LETTERS = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LETTERS[c] = (byte) c;
            LETTERS[c - 32] = (byte) c;
        }
        LETTERS['\''] = '\'';
        for (String[] entry : Lexicon.entries(Clause.class, "clauses.tsv")) {
            int kind = switch (entry[0]) {
                case "auxiliary" -> AUXILIARY;
                case "verb" -> VERB;
                case "pronoun" -> PRONOUN;
                default -> throw new IllegalStateException("clauses.tsv: no class: " + entry[0]);
            };
            int h = 0;
            for (int i = 0; i < entry[1].length(); i++) {
                char c = entry[1].charAt(i);
                if (c == ' ') {
                    CLASSES[slot(h)] |= (byte) kind;
                }
                h = c == ' ' ? 0 : h * 31 + c;
            }
            CLASSES[slot(h)] |= (byte) kind;
        }
    }

    private final char[] text;
    /** How far the text was looked at. */
    private int at;
    private int kinds;

    Clause(char[] text) {
        this.text = text;
    }

    /** Begins anew at {@code at}. */
    void begin(int at) {
        this.at = at;
        kinds = 0;
    }

    /** Goes on to {@code end}, where no word goes on. */
    void goTo(int end) {
        char[] chars = text;
        int i = at;
        while (i < end && kinds != ALL) {
            int start = i;
            int h = 0;
            for (int letter; i < end && (letter = letter(chars[i])) != 0; i++) {
                h = h * 31 + letter;
            }
            if (i == start) {
                i++;
                continue;
            }
            int kind = CLASSES[slot(h)];
            boolean past = i - start > 3 && chars[i - 1] == 'd' && chars[i - 2] == 'e';
            kinds |= kind == 0 && past ? VERB : kind;
        }
        at = i;
    }

    private static int letter(char c) {
        return c < 128 ? LETTERS[c] : c == '’' ? '\'' : 0;
    }

    private static int slot(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed >>> 32 - BITS;
    }

    /** Whether there is an auxiliary (1), another verb (2), a pronoun (4): below 8. */
    int kinds() {
        return kinds;
    }
}
