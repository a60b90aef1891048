package dossier.clean;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.HashSet;
import java.util.Set;

/** What stands above a text: skip links, menus, the headline and its repetition, byline and date. */
final class TopRules {
    /** So many short units in a row above a text, some of them set phrases or links, are menus. */
    private static final int MENU = 5;

    /** So many days below the first one make a diary; each is a line of so few words at most. */
    private static final int DIARY = 2;
    private static final int DAY = 6;
    /** Words of a verse, and how many such lines make a song. */
    private static final int VERSE = 12;
    private static final int VERSES = 5;

    /** Characters of a line that tells where in its site a page stands. */
    private static final int TRAIL = 150;

    /** Characters of a headline. */
    private static final int LONGEST = 250;

    private final Judgement judgement;
    private final int body;

    TopRules(Judgement judgement) {
        this.judgement = judgement;
        body = judgement.firstProse();
    }

    void apply() {
        if (body == judgement.size()) {
            withoutProse();
            return;
        }
        for (int i = 0; i < body; i++) {
            if (judgement.isFree(i)) {
                phrase(i);
            }
        }
        menus();
        headlines();
        for (int i = 0; i < body; i++) {
            if (judgement.isFree(i)) {
                byline(i);
            }
        }
        sourceLine();
        title();
    }

    private void phrase(int i) {
        Phrases.Phrase phrase = judgement.phrase(i);
        if (phrase != null && (phrase.place() == Phrases.Place.EDGE || phrase.place() == Phrases.Place.ANY)) {
            judgement.mark(i, phrase.kind(), "phrase-above-text");
        }
    }

    /** A page without prose: furniture only when most of its lines are set phrases. */
    private void withoutProse() {
        int phrases = 0;
        for (int i = 0; i < judgement.size(); i++) {
            phrases += judgement.phrase(i) != null ? 1 : 0;
        }
        boolean furniture = judgement.size() >= MENU && phrases * 2 > judgement.size();
        for (int i = 0; i < judgement.size() && furniture; i++) {
            Phrases.Phrase phrase = judgement.phrase(i);
            if (phrase != null) {
                judgement.mark(i, phrase.kind(), "furniture-only");
            } else if (judgement.unit(i).isShort()) {
                judgement.mark(i, "navigation", "furniture-only");
            }
        }
        title();
    }

    /** Drops the short units above the headline when set phrases or links show that they are menus. */
    private void menus() {
        int evidence = 0;
        int shorts = 0;
        for (int i = 0; i < body; i++) {
            Unit unit = judgement.unit(i);
            evidence += judgement.isPageFurniture(i) || unit.linked() >= 0.9 && unit.words() <= 6 ? 1 : 0;
            shorts += unit.isShort() ? 1 : 0;
        }
        if (evidence < 2 || shorts < MENU) {
            return;
        }
        int headline = headline();
        for (int i = 0; i < body; i++) {
            Unit unit = judgement.unit(i);
            boolean isLink = unit.linked() >= 0.9 && unit.words() <= 6;
            boolean isTrail = isTrail(unit.text());
            if (judgement.isFree(i) && i != headline && (isLink || isTrail || i < headline && unit.isShort())) {
                judgement.mark(i, "navigation", isLink ? "link-above-text" : isTrail ? "path-above-text" : "menu-above-headline");
            }
        }
    }

    /** The likeliest headline above the text: the longest of the last units that have no label and are no links. */
    private int headline() {
        int best = -1;
        int seen = 0;
        for (int i = body - 1; i >= 0 && seen < 12; i--) {
            Unit unit = judgement.unit(i);
            if (best >= 0 && isMenu(i)) {
                return best;
            }
            if (!judgement.isFree(i) || unit.linked() >= 0.9 || isByline(i) || isTrail(unit.text())) {
                continue;
            }
            seen++;
            boolean longer = best < 0 || unit.words() >= judgement.unit(best).words() - 2;
            if (longer && unit.words() >= 4 && unit.words() <= 30 && !unit.isTerminated()) {
                best = i;
            }
        }
        return best;
    }

    /** Whether a unit is told to be of a menu: above it there is no headline when one stands below. */
    private boolean isMenu(int i) {
        return !judgement.isFree(i) && (judgement.label(i).kind().equals("navigation") || judgement.label(i).kind().equals("skip-link"));
    }

    /** Whether a line tells where in its site a page stands: {@code Home > Kitchen > Kettles}. */
    private static boolean isTrail(String text) {
        for (int at = 1, n = text.length() <= TRAIL ? text.length() - 1 : 0; at < n; at++) {
            char c = text.charAt(at);
            if ((c == '>' || c == '»' || c == '›') && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private boolean isByline(int i) {
        return Byline.of(judgement.unit(i).text()) != null || judgement.wholeDate(i) != null;
    }

    /**
     * Cuts a date that is glued to a headline, and drops a headline that has stood above. A line that goes on to the next one, and any of a
     * text in verses, is a refrain.
     */
    private void headlines() {
        Set<Long> seen = new HashSet<>();
        boolean inVerses = areVerses();
        for (int i = 0; i < body; i++) {
            if (!judgement.isFree(i)) {
                continue;
            }
            Unit unit = judgement.unit(i);
            String text = unit.text();
            BylineDate glued = text.length() > LONGEST ? null : glued(text, judgement.date(i));
            if (glued != null) {
                text = text.substring(0, glued.start());
                judgement.cut(i, unit.span().start() + glued.start());
                judgement.found(null, null, glued.iso());
            }
            boolean fits = unit.words() >= 3 && unit.length() <= LONGEST && !inVerses && !goesOn(text);
            if (fits && !seen.add(glued == null && text.length() <= Phrases.LONGEST ? judgement.hash(i) : Phrases.hash(text))) {
                judgement.mark(i, "headline", "repeated-headline");
            }
        }
    }

    private static boolean goesOn(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == ',' || last == ';';
    }

    /**
     * Whether the lines above the text are verses: many stand right below others, short ones with signs at their ends, as lines of menus
     * have none.
     */
    private boolean areVerses() {
        int lines = 0;
        int marked = 0;
        for (int i = 0; i < body; i++) {
            Unit unit = judgement.unit(i);
            if (judgement.isFree(i) && unit.words() >= 3 && unit.words() <= VERSE && unit.linked() == 0
                    && (unit.blanksBefore() == 0 || i + 1 < judgement.size() && judgement.unit(i + 1).blanksBefore() == 0)) {
                lines++;
                marked += goesOn(unit.text()) || unit.isTerminated() ? 1 : 0;
            }
        }
        return lines >= VERSES && marked * 3 >= lines;
    }

    /** The date that ends a line and follows a letter or bracket without a space; null when none does. */
    private static BylineDate glued(String line, BylineDate date) {
        boolean glued = date != null && date.end() == line.length() && date.start() > 8
                && !Whitespace.is(line.charAt(date.start() - 1)) && Character.isDigit(line.charAt(date.start()));
        return glued && (Character.isLetter(line.charAt(date.start() - 1)) || ")?!.\"”’".indexOf(line.charAt(date.start() - 1)) >= 0)
                ? date : null;
    }

    private void byline(int i) {
        String text = judgement.unit(i).text();
        Byline byline = Byline.of(text);
        BylineDate date = byline == null ? judgement.wholeDate(i) : null;
        if (byline != null) {
            judgement.found(null, byline.author(), byline.date());
            judgement.mark(i, "byline", "byline-above-text");
        } else if (date != null) {
            judgement.found(null, null, date.iso());
            if (!isDiary()) {
                judgement.mark(i, "date", "date-above-text");
            }
        } else if (RelativeTime.is(text) && (i > 0 || judgement.unit(i).hasDigit())) {
            // The first line of all, in words, is a headline: "A Year Ago".
            judgement.mark(i, "date", "date-above-text");
        }
    }

    /** Whether days without a time stand above further parts of the text, so that the first one is no byline's. */
    private boolean isDiary() {
        int days = 0;
        for (int i = body; i < judgement.size() && days < DIARY; i++) {
            Unit unit = judgement.unit(i);
            BylineDate day = unit.words() <= DAY ? judgement.wholeDate(i) : null;
            days += day != null && !day.hasTime(unit.text()) && i + 1 < judgement.size() && judgement.unit(i + 1).isProse() ? 1 : 0;
        }
        return days >= DIARY;
    }

    /** The name of a paper or agency on a line of its own, right above {@code London, 25 Jun - } … */
    private void sourceLine() {
        int i = body - 1;
        if (i < 0 || !judgement.isFree(i)) {
            return;
        }
        Unit unit = judgement.unit(i);
        Unit next = judgement.unit(body);
        if (unit.words() <= 4 && unit.length() <= 40 && !unit.isTerminated() && next.blanksBefore() == 0
                && beginsWithDateline(next.text())) {
            judgement.mark(i, "source", "source-above-dateline");
        }
    }

    /** Whether a text begins with a place, a day and a dash, all within 60 characters. */
    private static boolean beginsWithDateline(String text) {
        boolean digit = false;
        boolean comma = false;
        int open = 0;
        for (int i = 0; i < Math.min(60, text.length()); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            comma |= c == ',' || c == '(';
            // "(1872 – 1896)" tells when somebody lived.
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean dash = (c == '-' || c == '–' || c == '—') && i > 0 && (c != '-' || text.charAt(i - 1) == ' ');
            if (dash && open == 0) {
                return digit && comma && Character.isUpperCase(text.charAt(0));
            }
        }
        return false;
    }

    private void title() {
        for (int i = 0; i < Math.min(body, judgement.size()); i++) {
            if (judgement.isFree(i)) {
                Unit unit = judgement.unit(i);
                Span kept = judgement.kept(i);
                String words = unit.text().substring(0, kept.length()).replace('\n', ' ').strip();
                boolean fits = unit.words() >= 2 && unit.words() <= 30 && words.length() <= 200 && judgement.size() > 1;
                if (fits && (!words.endsWith(".") || isTitleCase(words))) {
                    judgement.found(words, null, null);
                }
                return;
            }
        }
    }

    /** Whether at least half of the words begin with a capital. */
    private static boolean isTitleCase(String text) {
        int capital = 0;
        String[] words = text.split(" ");
        for (String word : words) {
            capital += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length >= 4 && capital * 2 >= words.length;
    }
}
