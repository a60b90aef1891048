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
        double sum = 0;
        double best = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < judgement.size(); i++) {
            sum += weight(i);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        if (characters(from, to) < FEWEST_CHARACTERS) {
            return;
        }
        int headline = headline(from);
        for (int i = 0; i < judgement.size(); i++) {
            if ((i < from || i >= to) && i != headline && !isPart(i)) {
                judgement.mark(i, "outside", "outside-main-stretch");
            }
        }
    }

    /** How much a unit speaks for running text, about 1 for 100 characters; against it, below 0. */
    private double weight(int i) {
        Unit unit = judgement.unit(i);
        if (!judgement.isFree(i)) {
            return -1;
        }
        if (unit.isProse()) {
            return Math.min(5, unit.length() / 100.0);
        }
        if (unit.linked() >= 0.9) {
            return -1.5;
        }
        return unit.words() <= 3 ? -1 : unit.isTerminated() ? 0.3 : -0.5;
    }

    private int characters(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += judgement.isFree(i) ? judgement.unit(i).length() : 0;
        }
        return sum;
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
