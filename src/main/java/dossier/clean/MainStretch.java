package dossier.clean;

/**
 * The stretch of a saved page that is its article, when set phrases and menus show that the text is a page: of all stretches the one in
 * which running text outweighs short lines and links the most (the greatest sum of a run, Bentley 1984; the weights as in Boilerpipe's
 * idea of text density).
 */
final class MainStretch {
    /** So many units that are furniture by their words or links, beside as many short ones, make a page. */
    private static final int PAGE = 14;
    private static final int HEADLINE_REACH = 8;
    private static final int FEWEST_CHARACTERS = 300;

    private final Judgement judgement;

    MainStretch(Judgement judgement) {
        this.judgement = judgement;
    }

    void apply() {
        int furniture = 0;
        int shorts = 0;
        for (int i = 0; i < judgement.size(); i++) {
            Unit unit = judgement.unit(i);
            boolean told = !judgement.isFree(i) && judgement.label(i).part() == null && !judgement.label(i).kind().equals("separator");
            furniture += told || unit.linked() >= 0.9 && unit.words() <= 6 ? 1 : 0;
            shorts += unit.isShort() && unit.words() <= 6 ? 1 : 0;
        }
        if (furniture >= PAGE && shorts >= 2 * PAGE) {
            dropOutside();
        }
    }

    private void dropOutside() {
        BlockScores scores = new BlockScores(new UnitFeatures(judgement), BlockModel.ofTexts(1), BlockModel.ofTexts(2));
        boolean[] isText = new boolean[judgement.size()];
        int characters = 0;
        int first = -1;
        for (int i = 0; i < isText.length; i++) {
            isText[i] = scores.score(i) > 0;
            if (isText[i] && judgement.isFree(i)) {
                characters += judgement.unit(i).length();
                first = first < 0 ? i : first;
            }
        }
        if (characters < FEWEST_CHARACTERS) {
            return;
        }
        int headline = headline(first);
        for (int i = 0; i < isText.length; i++) {
            if (!isText[i] && i != headline && !isPart(i)) {
                judgement.mark(i, "outside", "outside-main-text");
            }
        }
    }

    private boolean isPart(int i) {
        return !judgement.isFree(i) && judgement.label(i).part() != null;
    }

    /** The headline above the stretch: the unit that is the title, else the nearest of some words; -1 when none is near. */
    private int headline(int from) {
        int nearest = -1;
        for (int i = from - 1; i >= Math.max(0, from - HEADLINE_REACH); i--) {
            Unit unit = judgement.unit(i);
            if (judgement.isFree(i) && unit.text().equals(judgement.title())) {
                return i;
            }
            if (nearest < 0 && judgement.isFree(i) && unit.words() >= 4 && unit.linked() < 0.9) {
                nearest = i;
            }
        }
        return nearest;
    }
}
