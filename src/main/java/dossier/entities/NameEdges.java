package dossier.entities;

import dossier.entities.Candidates.Candidate;

/** Where names begin, in this program: a title before a person's name is no part of it, nor is an article before a name. */
final class NameEdges {
    private static final int LONGEST_TITLE = 3;

    private NameEdges() {
    }

    /** The names without titles and articles before them. */
    static Candidates cut(NameWords words, NameLexicon lexicon, Candidates names) {
        Candidates cut = new Candidates();
        for (Candidate name : names.all()) {
            int from = name.from();
            if (name.type() == EntityType.PERSON) {
                from = afterTitles(words, lexicon, name);
            } else if (words.word(from).equals("the") && name.to() - from > 1) {
                from++;
            }
            cut.add(from, name.to(), name.type(), name.sure());
        }
        return cut;
    }

    private static int afterTitles(NameWords words, NameLexicon lexicon, Candidate name) {
        int from = name.from();
        for (int end = from + 1; end < name.to() && end <= from + LONGEST_TITLE; end++) {
            String next = words.word(end);
            boolean named = words.isCapitalised(end) && !lexicon.isCommon(next) && !lexicon.isTitle(next);
            String title = Phrases.text(words, from, end);
            if (named && lexicon.isTitle(title) && (lexicon.isTitleOfName(title) || !lexicon.isGivenName(title))) {
                return end;
            }
        }
        return from;
    }
}
