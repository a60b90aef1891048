package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts from persons' names the common word that only opens the sentence: "Poor Casaubon sighed", where the text names Casaubon alone as
 * well, and nowhere inside a sentence Poor Casaubon. Sitting Bull stays whole. What a quotation mark or a dash parts is two names.
 */
final class OpeningWords {
    private static final String QUOTES = "\"\u201C\u201D";

    private final NameWords words;
    private final Candidates names;
    /** The persons' names of the text as they are written. */
    private final Set<String> written = new HashSet<>();
    /** Those that stand inside a sentence, where a capital says something. */
    private final Set<String> inside = new HashSet<>();

    OpeningWords(NameWords words, Candidates names) {
        this.words = words;
        this.names = names;
    }

    Candidates cut() {
        boolean any = false;
        for (Candidate name : names.all()) {
            any |= mayOpen(name) || parting(name) < name.to();
        }
        if (!any) {
            return names;
        }
        for (Candidate name : names.all()) {
            if (name.type() == EntityType.PERSON) {
                String text = Phrases.text(words, name.from(), name.to());
                written.add(text);
                if (!words.opens(name.from())) {
                    inside.add(text);
                }
            }
        }
        Candidates cut = new Candidates();
        for (Candidate name : names.all()) {
            int from = name.from() + (isOpened(name) ? 1 : 0);
            int parting = parting(name);
            if (parting > from && parting < name.to()) {
                cut.add(from, parting, name.type(), name.sure());
                from = parting;
            }
            if (from == name.from() || words.isCapitalised(from)) {
                cut.add(from, name.to(), name.type(), name.sure());
            }
        }
        return cut;
    }

    private boolean mayOpen(Candidate name) {
        int from = name.from();
        return name.type() == EntityType.PERSON && name.to() - from > 1 && words.follows(from + 1) && words.isCapitalised(from + 1)
                && (isClosed(from) || words.opens(from) && words.at(from).isCommon())
                && !words.at(from).isGivenName() && !words.at(from).isTitle();
    }

    /** "But Joe went": no name begins with a conjunction in capitals, wherever it stands. */
    private boolean isClosed(int i) {
        return words.shape(i) == NameWords.CAPITALISED && WordSet.CLOSED.has(words.word(i).toLowerCase(Locale.ROOT));
    }

    private boolean isOpened(Candidate name) {
        return mayOpen(name) && (isClosed(name.from()) || written.contains(Phrases.text(words, name.from() + 1, name.to()))
                && !inside.contains(Phrases.text(words, name.from(), name.to())));
    }

    /** The word of a person's name behind a dash or the only quotation mark in it (two are around a byname); the end where there is none. */
    private int parting(Candidate name) {
        int parting = name.to();
        int quotes = 0;
        for (int i = name.from() + 1; i < name.to() && name.type() == EntityType.PERSON; i++) {
            for (int at = words.end(i - 1); at < words.start(i); at++) {
                if (QUOTES.indexOf(words.charAt(at)) >= 0) {
                    quotes++;
                    parting = i;
                } else if (words.charAt(at) == '\u2014' || words.charAt(at) == '-' && words.charAt(at + 1) == '-') {
                    return i;
                }
            }
        }
        return quotes == 1 ? parting : name.to();
    }
}
