package dossier.entities;

import dossier.text.WordTable;

/** Looks stretches of words up in the lists of whole names. */
final class Phrases {
    private Phrases() {
    }

    /**
     * The end of the longest name in the lists that begins with the word {@code from} and ends by {@code limit}; {@code from} when there is
     * none.
     */
    static int end(NameWords words, NameLexicon lexicon, int from, int limit) {
        NameWord first = words.at(from);
        int best = first.phrase() != null ? from + 1 : from;
        int to = Math.min(limit, from + NameLexicon.LONGEST);
        boolean hyphen = from + 1 < to && words.isGlued(from + 1);
        if (!first.opensPhrase() && !hyphen) {
            return best;
        }
        long hash = first.hash;
        for (int i = from + 1; i < to; i++) {
            if (words.isGlued(i)) {
                hash = WordTable.hash(hash, "-");
            } else if (words.follows(i)) {
                hash = WordTable.hash(hash, " ");
            } else if (words.followsDot(i)) {
                hash = WordTable.hash(hash, ". ");
            } else {
                break;
            }
            hash = WordTable.hash(hash, words.word(i));
            if ((lexicon.entry(hash) & NameLists.PHRASE) != 0) {
                best = i + 1;
            }
        }
        return best;
    }

    /** What the words of {@link #text} name as a whole; null when they stand in no list. */
    static EntityType type(NameWords words, NameLexicon lexicon, int from, int to) {
        return NameLexicon.type(entry(words, lexicon, from, to) & NameLists.PHRASE);
    }

    /** Whether the words of {@link #text} are a title. */
    static boolean isTitle(NameWords words, NameLexicon lexicon, int from, int to) {
        return (entry(words, lexicon, from, to) & NameLists.TITLE) != 0;
    }

    /** What the lists say of the words of {@link #text}, which need not be put together for it. */
    private static int entry(NameWords words, NameLexicon lexicon, int from, int to) {
        if (to <= from + 1) {
            return words.at(from).entry;
        }
        long hash = words.at(from).hash;
        for (int i = from + 1; i < to; i++) {
            hash = WordTable.hash(WordTable.hash(hash, words.isGlued(i) ? "-" : words.followsDot(i) ? ". " : " "), words.word(i));
        }
        return lexicon.entry(hash);
    }

    /** The words from {@code from} to before {@code to}, with spaces and hyphens between as they stand. */
    static String text(NameWords words, int from, int to) {
        if (to == from + 1) {
            return words.word(from);
        }
        StringBuilder name = new StringBuilder(words.word(from));
        for (int i = from + 1; i < to; i++) {
            name.append(words.isGlued(i) ? "-" : words.followsDot(i) ? ". " : " ").append(words.word(i));
        }
        return name.toString();
    }
}
