package dossier.clean;

import dossier.text.Metadata;
import java.util.List;

/**
 * Judges the units of a text: what is the article's, what is furniture, what belongs to readers' comments or teasers. A phrase alone
 * never decides: where a unit stands, what stands beside it and its shape must agree.
 */
final class Furniture {
    private Furniture() {
    }

    /**
     * @param units the units of a text, in order
     * @param known what is known of the document already
     */
    static Judgement judge(List<Unit> units, Metadata known) {
        Judgement judgement = judgeByRules(units, known);
        new MainStretch(judgement).apply();
        new EdgeRules(judgement).belowText();
        return judgement;
    }

    /** What the units of a text are that is clean already: no page around it needs to be told from it. */
    static Judgement judgeClean(List<Unit> units, Metadata known) {
        Judgement judgement = judgeByRules(units, known);
        new EdgeRules(judgement).belowText();
        return judgement;
    }

    /** What is told before the text as a whole is looked at. */
    static Judgement judgeByRules(List<Unit> units, Metadata known) {
        Judgement judgement = new Judgement(units);
        judgement.found(known.title(), known.author(), known.date());
        EdgeRules edges = new EdgeRules(judgement);
        edges.notices();
        new RunningLines(judgement).apply();
        new TopRules(judgement).apply();
        new CommentThread(judgement).apply();
        new TailRules(judgement).apply();
        return judgement;
    }
}
