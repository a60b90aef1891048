package dossier.entities;

/** What is known of words and names before any text is read: the lists of this package, as {@link NameLists} has them. */
final class NameLexicon {
    /** The longest name in the lists, in words. */
    static final int LONGEST = 9;

    private static final EntityType[] TYPES = EntityType.values();

    private final NameLists lists = NameLists.read();

    private NameLexicon() {
    }

    /** The lexicon; read at the first call. */
    static NameLexicon get() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        static final NameLexicon LEXICON = new NameLexicon();
    }

    private boolean says(String words, int bits) {
        return (lists.of(words) & bits) != 0;
    }

    boolean has(WordSet set, String word) {
        return lists.has(set, word);
    }

    /** The type with a number that {@link NameLists} keeps, from 1 on; null for 0. */
    static EntityType type(int number) {
        return number == 0 ? null : TYPES[number - 1];
    }

    /** All that is known of a word at once: bits of {@link NameLists}. */
    int entry(String word) {
        return lists.of(word);
    }

    /** The same for a word that {@link dossier.text.WordTable} hashes so. */
    int entry(long hash) {
        return lists.of(hash);
    }

    /** Whether a word is a people in the short list: one of which texts speak more than of persons of this name. */
    boolean isChiefPeople(String word) {
        return says(word, NameLists.CHIEF_PEOPLE);
    }

    /** What the words, apart by single spaces, name as a whole; null when they stand in no list. */
    EntityType phrase(String name) {
        return type(lists.of(name) & NameLists.PHRASE);
    }

    /** Whether a name of several words in the lists begins with {@code word}. */
    boolean opensPhrase(String word) {
        return says(word, NameLists.OPENS);
    }

    /** What a name is that has {@code word} as its head; null when it is no head. */
    EntityType head(String word) {
        return type(lists.of(word) >> NameLists.HEAD_SHIFT & NameLists.PHRASE);
    }

    boolean beginsGroup(String word) {
        return says(word, NameLists.BEGINS_GROUP);
    }

    boolean isTitle(String words) {
        return says(words, NameLists.TITLE);
    }

    /** Whether a title nearly always has a name after it. */
    boolean isTitleOfName(String words) {
        return says(words, NameLists.TITLE_OF_NAME);
    }

    boolean isGivenName(String word) {
        return says(word, NameLists.GIVEN_NAME);
    }

    boolean isFamilyName(String word) {
        return says(word, NameLists.FAMILY_NAME);
    }

    /** Whether a capitalised word names nothing even inside a sentence. */
    boolean isNoName(String word) {
        return says(word, NameLists.NO_NAME | NameLists.STARTER);
    }

    /** Whether a capitalised word is never part of a name: a day, a month, a pronoun. */
    boolean isBreaker(String word) {
        return says(word, NameLists.BREAKER);
    }

    /** Whether a word opens sentences and is never the first word of a name there. */
    boolean isStarter(String word) {
        return says(word, NameLists.STARTER) || word.length() > 4 && word.endsWith("ly") && isCommon(word);
    }

    /** Whether texts write {@code word} in small letters as a rule, or what it is a plural of. */
    boolean isCommon(String word) {
        int n = word.length();
        if ((lists.ofSmall(word, n) & NameLists.COMMON) != 0) {
            return true;
        }
        if (n < 4 || (word.charAt(n - 1) | 32) != 's') {
            return false;
        }
        return (lists.ofSmall(word, n - 1) & NameLists.COMMON) != 0
                || n > 4 && (word.charAt(n - 2) | 32) == 'e' && (lists.ofSmall(word, n - 2) & NameLists.COMMON) != 0;
    }
}
