package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.Locale;

/** Titles and offices before, behind and inside what was taken for a name: they are no part of it. */
final class Offices {
    private static final int LONGEST_TITLE = 3;

    private final NameWords words;
    private final NameLexicon lexicon;

    Offices(NameWords words, NameLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** "Congresswoman Karen Bass", "Foreign Minister Qin Gang", taken for a group. */
    boolean isTitled(Candidate name) {
        boolean several = name.type() == EntityType.ORG && name.to() - name.from() > 3
                && Phrases.isTitle(words, lexicon, name.from(), name.from() + 2);
        for (int i = name.from() + 2; several && i < name.to(); i++) {
            several = words.isCapitalised(i) && words.at(i).head() == null && !words.at(i).isCommon();
        }
        return several || name.type() == EntityType.ORG && name.to() - name.from() > 2 && words.at(name.from()).isTitle()
                && words.at(name.from() + 1).isGivenName() && words.isCapitalised(name.to() - 1) && !words.at(name.to() - 1).isCommon()
                && words.at(name.to() - 1).head() == null && Phrases.type(words, lexicon, name.from(), name.to()) == null;
    }

    /** "Archbishop of Canterbury" right before "Justin Welby". */
    boolean isOfficeOf(Candidate office, Candidate name) {
        return office.type() == EntityType.PERSON && name.type() == EntityType.PERSON && office.to() == name.from()
                && words.follows(name.from())
                && office.to() - office.from() > 2 && words.at(office.from()).isTitle() && words.word(office.from() + 1).equals("of");
    }

    /** "General Ion" and "Mihai Pacepa" right after it. */
    boolean isTitleOf(Candidate title, Candidate name) {
        return name.type() == EntityType.PERSON && title.type() != EntityType.PERSON && title.to() == name.from()
                && words.follows(name.from())
                && title.to() - title.from() <= 2 && words.at(title.from()).isTitleOfName()
                && Phrases.type(words, lexicon, title.from(), title.to()) == null;
    }

    /** How much of a person's name is left when the offices at its end are cut off: "NASA" of "NASA Administrator". */
    int beforeOffices(Candidate name) {
        int to = name.to();
        while (to > name.from() && words.at(to - 1).isTitle() && !words.at(to - 1).isGivenName()
                && !words.at(to - 1).isFamilyName()) {
            to--;
        }
        return to;
    }

    /** Where in "U.S. District Judge James Donato" the last word of the title is; the first word when there is none. */
    int innerTitle(Candidate name) {
        EntityType owner = words.at(name.from()).phrase();
        if (owner == EntityType.LOC || owner == EntityType.NORP || owner == EntityType.ORG) {
            for (int i = name.to() - 3; i > name.from(); i--) {
                boolean title = words.at(i).isTitle() && !words.at(i).isGivenName() && words.at(name.to() - 1).head() == null;
                if (title && words.at(i + 1).isGivenName() && words.follows(i + 1)) {
                    return i;
                }
            }
        }
        return name.from();
    }

    /** "Sens" in "Sens. Chris Van Hollen and Jeff Merkley". */
    boolean isTitleAlone(Candidate title, Candidate name) {
        return title.type() == EntityType.PERSON && name.type() == EntityType.PERSON && title.to() - title.from() == 1
                && title.to() == name.from()
                && words.followsDot(name.from()) && words.at(title.from()).isTitleOfName();
    }

    /**
     * Whether three common words or more were taken for a person ("Best Foreign Language Film"), the letters of an honour for a group
     * ("CBE"), those of a currency for a place ("US$ 299"), or one common word in small letters for anything.
     */
    boolean isNoName(Candidate name) {
        if (name.type() == EntityType.LOC && words.isBeforeDollar(name.from())) {
            return true;
        }
        boolean small = name.to() - name.from() == 1 && words.shape(name.from()) == NameWords.LOWER;
        if (small && words.at(name.from()).isCommon()) {
            return true;
        }
        if (words.word(name.to() - 1).equals("I") && isSpeaker(name)) {
            return true;
        }
        if (name.to() - name.from() == 1) {
            return name.type() == EntityType.ORG && words.isAfterComma(name.from()) && words.shape(name.from()) == NameWords.CAPITALS
                    && words.at(name.from()).isNoName();
        }
        boolean common = name.type() == EntityType.PERSON && name.to() - name.from() > 2;
        int personal = name.to() - name.from() > 3 ? 1 : 0;
        for (int i = name.from(); common && i < name.to(); i++) {
            String word = words.word(i);
            personal -= lexicon.isGivenName(word) || lexicon.isFamilyName(word) ? 1 : 0;
            common = words.shape(i) == NameWords.CAPITALISED && lexicon.isCommon(word) && personal >= 0 && !lexicon.isTitle(word);
        }
        return common;
    }

    /** Whether a name that ends in "I" is who speaks: alone, or as in "Will I ever see it?" rather than "Charles I was king". */
    private boolean isSpeaker(Candidate name) {
        return name.to() - name.from() == 1
                || name.to() - name.from() == 2 && words.opens(name.from())
                && WordSet.CLOSED.has(words.word(name.from()).toLowerCase(Locale.ROOT));
    }

    /** The first word of a person's name after the titles before it. */
    int afterTitles(Candidate name) {
        int from = name.from();
        if (from > 0 && name.to() - from > 2 && words.word(from).equals("of") && Phrases.isTitle(words, lexicon, from - 1, from + 2)) {
            // "Secretary [of State Antony Blinken"
            return from + 2;
        }
        for (int end = from + 1; end < name.to() && end <= from + LONGEST_TITLE; end++) {
            String next = words.word(end);
            String title = Phrases.text(words, from, end);
            boolean common = lexicon.isCommon(next) && !(lexicon.isTitleOfName(title) && end + 1 < name.to());
            boolean named = words.isCapitalised(end) && !common && !lexicon.isTitle(next);
            if (named && lexicon.isTitle(title) && (lexicon.isTitleOfName(title) || !lexicon.isGivenName(title))) {
                return end;
            }
        }
        return from;
    }
}
