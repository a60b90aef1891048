package dossier.entities;

/** Looks stretches of words up in the lists of whole names. */
final class Phrases {
    private Phrases() {
    }

    /** The end of the longest name in the lists that begins with the word {@code from} and ends by {@code limit}; {@code from} when there is none. */
    static int end(NameWords words, NameLexicon lexicon, int from, int limit) {
        NameWord first = words.at(from);
        int best = first.phrase() != null ? from + 1 : from;
        int to = Math.min(limit, from + NameLexicon.LONGEST);
        boolean hyphen = from + 1 < to && words.isGlued(from + 1);
        if (!first.opensPhrase() && !hyphen) {
            return best;
        }
        StringBuilder name = new StringBuilder(first.text);
        for (int i = from + 1; i < to; i++) {
            if (words.isGlued(i)) {
                name.append('-');
            } else if (words.follows(i)) {
                name.append(' ');
            } else if (words.followsDot(i)) {
                name.append(". ");
            } else {
                break;
            }
            name.append(words.word(i));
            if (lexicon.phrase(name.toString()) != null) {
                best = i + 1;
            }
        }
        return best;
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
