package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.List;

/** What the rules take each word of a document for. */
final class RuleLabels {
    private RuleLabels() {
    }

    /**
     * For each word 0, or a number for the type of the name that it is in, for whether it is the first one of it, and for how sure the
     * rules are (a list or a head noun says so, a guess, a mere default).
     *
     * @param candidates the names of the rules
     * @param typed the same with their final types
     * @param all those, with the works
     */
    static byte[] of(NameWords words, List<Candidate> candidates, List<Mention> typed, List<Mention> all) {
        byte[] labels = new byte[words.count()];
        for (int c = 0; c < candidates.size(); c++) {
            Candidate candidate = candidates.get(c);
            int sure = candidate.sure() ? 0 : candidate.type() != null ? 1 : 2;
            fill(labels, candidate.from(), candidate.to(), typed.get(c).type(), sure);
        }
        int word = 0;
        for (Mention mention : all) {
            if (mention.type() != EntityType.WORK) {
                continue;
            }
            while (words.start(word) < mention.span().start()) {
                word++;
            }
            int end = word;
            while (end < words.count() && words.end(end) <= mention.span().end()) {
                end++;
            }
            fill(labels, word, end, EntityType.WORK, 0);
        }
        return labels;
    }

    private static void fill(byte[] labels, int from, int to, EntityType type, int sure) {
        for (int i = from; i < to; i++) {
            labels[i] = (byte) (1 + (type.ordinal() * 3 + sure) * 2 + (i > from ? 1 : 0));
        }
    }
}
