package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.Locale;

/**
 * Where names begin and end, in this program: a title before a person's name is no part of it, nor is an article before a name; a firm's
 * legal form is; "A and B" are two persons.
 */
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
            add(cut, words, lexicon, new Candidate(from, name.to(), name.type(), name.sure()));
        }
        return cut;
    }

    private static void add(Candidates cut, NameWords words, NameLexicon lexicon, Candidate name) {
        if (name.type() == EntityType.PERSON) {
            for (int i = name.from() + 1; i + 1 < name.to(); i++) {
                boolean and = words.word(i).equals("and") && words.isCapitalised(i - 1) && words.isCapitalised(i + 1);
                boolean of = words.word(i).equals("of") && (words.shape(i + 1) == NameWords.CAPITALS
                        || lexicon.phrase(Phrases.text(words, i + 1, name.to())) == EntityType.ORG);
                if (and || of) {
                    cut.add(name.from(), i, EntityType.PERSON, name.sure());
                    add(cut, words, lexicon, new Candidate(i + 1, name.to(), and ? EntityType.PERSON : EntityType.ORG, name.sure()));
                    return;
                }
            }
        }
        if (name.type() == EntityType.ORG || name.type() == EntityType.PERSON || name.type() == EntityType.LOC) {
            int end = withFirmForm(words, name.to());
            if (end > name.to()) {
                cut.add(name.from(), end, EntityType.ORG, name.sure());
                return;
            }
        }
        int to = name.to();
        if (name.type() == EntityType.PERSON && to + 1 < words.count() && words.follows(to) && words.isGlued(to + 1) && words.isCapitalised(to + 1)
                && RunFinder.isArticle(words.word(to))) {
            to += 2;
        }
        // "Choe Kyong-song"
        while (name.type() == EntityType.PERSON && to < words.count() && words.isGlued(to) && words.shape(to) == NameWords.LOWER
                && EastAsianNames.isFamily(words.word(name.from()).toLowerCase(Locale.ROOT)) && EastAsianNames.isSyllable(words.word(to))) {
            to++;
        }
        cut.add(name.from(), to, name.type(), name.sure());
    }

    /** Where a name ends that ends at {@code to} or in a legal form after it: "X Inc.", "X, L.L.C.", "X (Asia) Ltd". */
    static int withFirmForm(NameWords words, int to) {
        if (to >= words.count() || words.sentence(to) != words.sentence(to - 1)) {
            return to;
        }
        if (words.follows(to) || words.isAfter(", ", to) || words.isAfter(" & ", to)) {
            return FirmForms.end(words, to);
        }
        boolean bracket = words.isAfter(" (", to) && words.isCapitalised(to) && words.isAfter(") ", to + 1);
        int end = bracket ? FirmForms.end(words, to + 1) : to;
        return end > to + 1 ? end : to;
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
