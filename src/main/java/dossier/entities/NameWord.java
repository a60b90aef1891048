package dossier.entities;

import java.util.Locale;

/**
 * A word as it is written, wherever it stands: its shape, what the lists say of it, and the hashes that features are made of. Made once for
 * many places, by {@link Vocabulary}.
 */
final class NameWord {
    /** Tells the words of one vocabulary apart; from 0 on. */
    final int number;
    /** That of {@link dossier.text.WordTable}. */
    final long hash;
    /** Its characters, with straight apostrophes. */
    final char[] letters;
    /** The same. */
    final String text;
    /** Its shape; see {@link NameWords}. */
    final byte shape;
    /** What {@link NameLexicon#entry} says. */
    final int entry;
    /** What the lists say of it as a name's word, as one number. */
    final int lists;
    /** The hash of its small letters. */
    final int lower;
    /** The hash of its kinds of characters, where no kind counts more than twice in a row. */
    final int form;
    /** The hashes of its first letters, */
    final int prefix3;
    final int prefix4;
    /** and of its last ones. */
    final int suffix2;
    final int suffix3;
    final int suffix4;
    private int counted;
    private Evidence.Counts counts;
    private String small;
    private String plain;
    /** 1 for a common word, -1 for another one, 0 where nobody has asked yet. */
    private byte common;
    /** The same for legal forms of firms. */
    private byte firmForm;
    /** The sets that somebody has asked for, as bits, */
    private int asked;
    /** and those of them that have it. */
    private int sets;

    NameWord(int number, char[] letters, long hash, NameLexicon lexicon) {
        this.number = number;
        this.hash = hash;
        this.letters = letters;
        text = new String(letters);
        shape = shape(letters);
        entry = lexicon.entry(hash);
        lists = lists(lexicon);
        int n = letters.length;
        int all = 17;
        int kinds = 3;
        int before = 0;
        int run = 0;
        int first3 = 0;
        int first4 = 0;
        for (int at = 0; at < n; at++) {
            char c = letters[at];
            int kind = kind(c);
            all = all * 0x01000193 + small(c, kind);
            first3 = at == 2 ? all : first3;
            first4 = at == 3 ? all : first4;
            run = kind == before ? run + 1 : 1;
            before = kind;
            if (run <= 2) {
                kinds = kinds * 31 + kind;
            }
        }
        lower = all;
        form = kinds;
        prefix3 = n < 3 ? all : first3;
        prefix4 = n < 4 ? all : first4;
        suffix2 = suffix(2);
        suffix3 = suffix(3);
        suffix4 = suffix(4);
    }

    /** What {@link #count} was told in the text with this number, counted by its {@link Vocabulary}; null when nothing was. */
    Evidence.Counts counts(int number) {
        return counted == number ? counts : null;
    }

    /** Keeps how a text writes it, to be found without a search. */
    void count(int number, Evidence.Counts inText) {
        counted = number;
        counts = inText;
    }

    /** In small letters. */
    String small() {
        if (small == null) {
            small = text.toLowerCase(Locale.ROOT);
        }
        return small;
    }

    private boolean says(int bits) {
        return (entry & bits) != 0;
    }

    /** What {@link NameLexicon#phrase} says; so the others. */
    EntityType phrase() {
        return NameLexicon.type(entry & NameLists.PHRASE);
    }

    EntityType head() {
        return NameLexicon.type(entry >> NameLists.HEAD_SHIFT & NameLists.PHRASE);
    }

    boolean opensPhrase() {
        return says(NameLists.OPENS);
    }

    boolean isChiefPeople() {
        return says(NameLists.CHIEF_PEOPLE);
    }

    boolean beginsGroup() {
        return says(NameLists.BEGINS_GROUP);
    }

    boolean isTitle() {
        return says(NameLists.TITLE);
    }

    boolean isTitleOfName() {
        return says(NameLists.TITLE_OF_NAME);
    }

    boolean isGivenName() {
        return says(NameLists.GIVEN_NAME);
    }

    boolean isFamilyName() {
        return says(NameLists.FAMILY_NAME);
    }

    boolean isNoName() {
        return says(NameLists.NO_NAME | NameLists.STARTER);
    }

    boolean isBreaker() {
        return says(NameLists.BREAKER);
    }

    boolean isStarter() {
        return says(NameLists.STARTER) || text.length() > 4 && text.endsWith("ly") && isCommon();
    }

    boolean isCommon() {
        if (common == 0) {
            common = NameLexicon.get().isCommon(text) ? (byte) 1 : -1;
        }
        return common > 0;
    }

    /** What {@link Romanisation#plain} says. */
    String plain() {
        if (plain == null) {
            plain = Romanisation.plain(text);
        }
        return plain;
    }

    /** Whether it is a legal form of firms, accents and case aside. */
    boolean isFirmForm() {
        if (firmForm == 0) {
            firmForm = WordSet.FIRM_FORM.has(plain()) ? (byte) 1 : -1;
        }
        return firmForm > 0;
    }

    /** Whether it belongs to a set. */
    boolean isIn(WordSet set) {
        int bit = 1 << set.ordinal();
        if ((asked & bit) == 0) {
            asked |= bit;
            sets |= set.has(text) ? bit : 0;
        }
        return (sets & bit) != 0;
    }

    private int suffix(int length) {
        int end = 19;
        for (int k = 1; k <= length; k++) {
            char c = k <= letters.length ? letters[letters.length - k] : 0;
            end = end * 0x01000193 + small(c, kind(c));
        }
        return end;
    }

    private static char small(char c, int kind) {
        return kind == 3 ? '0' : kind == 1 && c < 128 ? c : Character.toLowerCase(c);
    }

    private static int kind(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : c >= '0' && c <= '9' ? 3 : c == '\'' ? 4 : 5;
        }
        return Character.isUpperCase(c) ? 2 : Character.isLetter(c) ? 1 : Character.isDigit(c) ? 3 : 5;
    }

    private int lists(NameLexicon lexicon) {
        if (shape < NameWords.CAPITALISED) {
            return shape == NameWords.LOWER && (entry & NameLists.TITLE) != 0 ? 1 : 0;
        }
        String word = text;
        int known = entry;
        if (shape == NameWords.CAPITALS && (known & NameLists.PHRASE) == 0) {
            word = Titlecase.of(word);
            known = lexicon.entry(word);
        }
        boolean everyday = lexicon.isCommon(word);
        if (word == text) {
            common = everyday ? (byte) 1 : -1;
        }
        int phrase = known & NameLists.PHRASE;
        int head = known >> NameLists.HEAD_SHIFT & NameLists.PHRASE;
        int flags = phrase == 0 ? 7 : phrase - 1;
        flags = flags * 8 + (head == 0 ? 7 : head - 1);
        flags = flags * 2 + ((known & NameLists.GIVEN_NAME) != 0 ? 1 : 0);
        flags = flags * 2 + ((known & NameLists.FAMILY_NAME) != 0 ? 1 : 0);
        flags = flags * 2 + (everyday ? 1 : 0);
        flags = flags * 2 + ((known & NameLists.TITLE) != 0 ? 1 : 0);
        flags = flags * 2 + ((known & (NameLists.NO_NAME | NameLists.STARTER)) != 0 ? 1 : 0);
        flags = flags * 2 + ((known & NameLists.OPENS) != 0 ? 1 : 0);
        return flags * 2 + 1;
    }

    private static byte shape(char[] letters) {
        int upper = 0;
        int lower = 0;
        boolean digit = false;
        for (char c : letters) {
            if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else {
                digit |= Character.isDigit(c);
            }
        }
        char first = letters[0];
        char last = letters[letters.length - 1];
        if (Character.isDigit(first)) {
            return NameWords.NUMBER;
        }
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return NameWords.LOWER;
        }
        if (upper == 1 && lower == 0) {
            boolean initial = letters.length > 1 && last == '.';
            return initial ? (byte) NameWords.INITIAL : digit ? (byte) NameWords.CAPITALS : (byte) NameWords.CAPITALISED;
        }
        boolean plural = lower == 1 && upper > 1 && last == 's';
        return lower == 0 || plural ? (byte) NameWords.CAPITALS : (byte) NameWords.CAPITALISED;
    }
}
