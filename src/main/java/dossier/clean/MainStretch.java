package dossier.clean;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.HashSet;
import java.util.Set;

/**
 * The stretch of a saved page that is its article, when set phrases and menus show that the text is a page: of all stretches the one in
 * which running text outweighs short lines and links the most (the greatest sum of a run, Bentley 1984; the weights as in Boilerpipe's
 * idea of text density).
 */
final class MainStretch {
    /** So many units that are furniture by their words or links, beside as many short ones, make a page. */
    private static final int PAGE = 14;
    /** One line in so many at least is short on a page, as against a long text that happens to hold some set phrases. */
    private static final int MOST_LINES = 8;
    /**
     * So few do, set phrases that are no furniture by themselves among them, where so many short ones are half of all, as in a language
     * whose set phrases are not known; fewer yet when some stand in the first third and some in the last, as menus do.
     */
    private static final int FEW = 6;
    private static final int MENUS = 24;
    /**
     * Log-odds above which a unit within the stretch is taken for text: between units of text, what may be text is so more often than not.
     */
    private static final double LEAST = -0.5;
    /**
     * What the log-odds of units count against a stretch that rules have told from text: boxes stand between the paragraphs of one article.
     */
    private static final double TOLD = 0.5;
    /** Log-odds of the first model from which on the second isn't asked. */
    private static final double CERTAIN = 3;
    /** The same for a line between two units of text that looks like a heading. */
    private static final double SUBHEADING = -1.3;
    private static final int LONGEST_SUBHEADING = 8;
    /** What is added up for a paragraph that begins as a report does. */
    private static final double SURE = 1;
    /** What breaks off, as teasers do, and rows of tags make no stretch of text, though they may stand in one. */
    private static final double DOUBTFUL = -0.2;
    private static final int CLOUD = 25;
    private static final double LIKELIEST = 0.1;
    private static final int HEADLINE_REACH = 8;
    private static final int FEWEST_CHARACTERS = 300;
    private static final int SENTENCE = 8;
    /** Words from which on a paragraph that stands there twice is a caption or a summary that the page shows again. */
    private static final int PARAGRAPH = 12;
    /** Numbers of a line that counts pictures: {@code 1 / 4}. */
    private static final int COUNTER = 3;

    private final Judgement judgement;

    MainStretch(Judgement judgement) {
        this.judgement = judgement;
    }

    void apply() {
        int n = judgement.size();
        int furniture = 0;
        int above = 0;
        int below = 0;
        int shorts = 0;
        int phrases = 0;
        for (int i = 0; i < n; i++) {
            Unit unit = judgement.unit(i);
            boolean told = judgement.isPageFurniture(i);
            if (told || unit.linked() >= 0.9 && unit.words() <= 6) {
                furniture++;
                above += i < n / 3 ? 1 : 0;
                below += i >= n * 2L / 3 ? 1 : 0;
            }
            phrases += !told && unit.isShort() && judgement.phrase(i) != null ? 1 : 0;
            shorts += unit.isShort() && unit.words() <= 6 ? 1 : 0;
        }
        boolean page = furniture >= PAGE && shorts >= 2 * PAGE && shorts * MOST_LINES >= n;
        boolean menus = shorts >= MENUS && 2 * shorts >= n;
        if (page || menus && (furniture + phrases >= FEW || above > 0 && below > 0)) {
            dropOutside();
        }
    }

    private void dropOutside() {
        BlockScores scores = new BlockScores(new UnitFeatures(judgement), BlockModel.ofTexts(1), BlockModel.ofTexts(2), CERTAIN);
        double[] odds = new double[judgement.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = scores.mean(i);
        }
        for (int i = 0; i < odds.length; i++) {
            Unit unit = judgement.unit(i);
            odds[i] = odds[i] <= 0 && Dateline.begins(unit.text()) ? SURE : odds[i];
            odds[i] = unit.breaksOff() || isCloud(unit) ? Math.min(odds[i], DOUBTFUL) : odds[i];
        }
        raise(odds);
        Span stretch = heaviest(odds);
        boolean[] isText = new boolean[odds.length];
        int characters = 0;
        int first = -1;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            isText[i] = odds[i] > LEAST;
            if (isText[i] && judgement.isFree(i)) {
                characters += judgement.unit(i).length();
                first = first < 0 ? i : first;
            }
        }
        if (characters < FEWEST_CHARACTERS) {
            return;
        }
        for (int i = stretch.start() + 1; i + 1 < stretch.end(); i++) {
            isText[i] |= odds[i] > SUBHEADING && isText[i - 1] && odds[i + 1] > LEAST && isSubheading(i);
        }
        Set<String> told = new HashSet<>();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Unit unit = judgement.unit(i);
            isText[i] &= hasLetter(unit.text()) || unit.linked() == 0 && unit.words() > COUNTER;
            if (isText[i] && judgement.isFree(i) && unit.words() >= PARAGRAPH && !told.add(unit.text())) {
                judgement.mark(i, "repeat", "repeated-paragraph");
            }
        }
        int headline = headline(first);
        if (headline >= 0 && !isText[headline]) {
            // As of a page in HTML: the headline is told beside the text.
            judgement.found(judgement.unit(headline).text(), null, null);
            judgement.mark(headline, "title", "headline-of-page");
        }
        for (int i = 0; i < isText.length; i++) {
            if (!isText[i] && !isPart(i)) {
                judgement.mark(i, "outside", "outside-main-text");
            }
        }
    }

    /** A page has a text: where every unit is more likely none, that is the likeliest paragraph. */
    private void raise(double[] odds) {
        double most = Double.NEGATIVE_INFINITY;
        boolean isAny = false;
        for (int i = 0; i < odds.length; i++) {
            isAny |= odds[i] > 0;
            most = judgement.unit(i).isProse() ? Math.max(most, odds[i]) : most;
        }
        for (int i = 0; i < odds.length && !isAny && most > Double.NEGATIVE_INFINITY; i++) {
            odds[i] += LIKELIEST - most;
        }
    }

    /** Whether a unit is a row of many words without a mark between them: tags, or the names of places. */
    private static boolean isCloud(Unit unit) {
        if (unit.words() < CLOUD) {
            return false;
        }
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.text().charAt(i);
            if (!Character.isLetterOrDigit(c) && !Whitespace.is(c) && c != '-' && c != '\'' && c != '’') {
                return false;
            }
        }
        return true;
    }

    /** Whether a unit between units of text looks like a heading of what follows: a line of some words, no link and no set phrase. */
    private boolean isSubheading(int i) {
        Unit unit = judgement.unit(i);
        return unit.words() <= LONGEST_SUBHEADING && !unit.isTerminated() && unit.linked() <= 0.5 && judgement.isFree(i)
                && judgement.phrase(i) == null
                && judgement.isFree(i - 1) && judgement.isFree(i + 1);
    }

    /** The run of units with the greatest sum of log-odds, each weighed by the root of its length. */
    private Span heaviest(double[] odds) {
        Span best = new Span(0, 0);
        double most = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < odds.length; i++) {
            double weight = odds[i] < 0 && !judgement.isFree(i) ? TOLD : 1;
            sum += weight * odds[i] * Math.sqrt(judgement.unit(i).length());
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                best = new Span(start, i + 1);
            }
        }
        return best;
    }

    /** Whether a line has a letter: numbers alone count pictures, comments and shares. */
    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(int i) {
        return !judgement.isFree(i) && judgement.label(i).part() != null;
    }

    /** Whether a unit ends in a full stop or a colon, as headlines don't. */
    private static boolean isSentence(Unit unit) {
        char last = unit.text().charAt(unit.text().length() - 1);
        return last == '.' && !unit.breaksOff() && unit.words() >= SENTENCE || last == ':';
    }

    /** The headline above the stretch: the unit that is the title, else the nearest of some words; -1 when none is near. */
    private int headline(int from) {
        int nearest = -1;
        for (int i = from - 1; i >= Math.max(0, from - HEADLINE_REACH); i--) {
            Unit unit = judgement.unit(i);
            if (judgement.isFree(i) && unit.text().equals(judgement.title())) {
                return i;
            }
            if (nearest < 0 && judgement.isFree(i) && unit.words() >= 4 && unit.linked() < 0.9 && !isSentence(unit)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
