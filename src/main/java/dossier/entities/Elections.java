package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.List;

/** Finds votes named by their year: "2014 Iraqi parliamentary election", "the February 1974 United Kingdom general election". */
final class Elections {
    private static final int LONGEST_TAIL = 4;

    private Elections() {
    }

    /** Makes events of the places, peoples and bodies that stand between a year and a vote. */
    static void join(NameWords words, List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            int year = isYear(words, candidate.from()) && candidate.to() > candidate.from() + 1 ? candidate.from() : candidate.from() - 1;
            if (year < 0 || !isYear(words, year) || !words.follows(year + 1)) {
                continue;
            }
            int end = tailEnd(words, candidate.to());
            if (end > 0) {
                candidates.set(i, new Candidate(year, end, EntityType.EVENT, true));
            }
        }
    }

    private static boolean isYear(NameWords words, int i) {
        return words.shape(i) == NameWords.NUMBER && words.word(i).length() == 4;
    }

    private static int tailEnd(NameWords words, int from) {
        for (int at = from; at < Math.min(words.count(), from + LONGEST_TAIL) && words.follows(at)
                && words.shape(at) == NameWords.LOWER; at++) {
            if (words.at(at).isIn(WordSet.EVENT_HEAD)) {
                return at + 1;
            }
        }
        return -1;
    }
}
