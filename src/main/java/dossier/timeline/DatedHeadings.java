package dossier.timeline;

import dossier.clean.Part;
import dossier.text.Span;
import dossier.time.Interval;
import dossier.time.Timex;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates above the entries of a diary, a chronicle or minutes: each on a line of its own with running text below, in order of time. What
 * an entry tells without a date of its own is of that date, up to the next heading. One such line alone says when a text was written, those
 * below a label ("Founded", "Last updated") are what it names, and years on a page's edge count the pages.
 */
final class DatedHeadings {
    private static final int FEWEST = 2;
    /** Of so many steps from heading to heading one may lead the other way. */
    private static final int STEPS_PER_SLIP = 4;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final String whole;
    private final List<Timex> headings = new ArrayList<>();
    private int next;
    private Timex current;
    private boolean titled;

    /** @param report whether the text is a report, which has no chronicle of its own years, but a box of key dates */
    DatedHeadings(DatedPart part, String whole, boolean report) {
        this.whole = whole;
        if (part.part().kind() == Part.Kind.ARTICLE) {
            read(part.text().timexes(), report);
        }
        if (headings.size() < FEWEST || !areInOrder()) {
            headings.clear();
        }
    }

    private void read(List<Timex> timexes, boolean report) {
        List<Timex> years = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        for (Timex timex : timexes) {
            boolean date = timex.type() == Timex.Type.DATE && timex.earliest() != null;
            TextLine line = date ? TextLine.ofAlone(whole, timex.span()) : null;
            if (line != null && mayHead(line) && !(report && timex.interval().precision() != Interval.Precision.DAY)) {
                headings.add(timex);
                if (isBareYear(timex)) {
                    years.add(timex);
                    lines.add(line);
                }
            }
        }
        if (!years.isEmpty() && (!areYears(years) || arePages(years, lines))) {
            headings.removeIf(this::isBareYear);
        }
    }

    /** Whether running text stands below, and no label above. */
    private static boolean mayHead(TextLine line) {
        TextLine below = line.below();
        TextLine above = line.above();
        boolean label = above != null && (above.endsInColon()
                || !above.isProse() && above.above() != null && !line.isApartFrom(above));
        return below != null && below.isProse() && !label;
    }

    private boolean isBareYear(Timex timex) {
        String words = timex.span().of(whole);
        return words.length() <= 4 && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean areYears(List<Timex> years) {
        return years.stream().allMatch(year -> year.earliest().getYear() >= FIRST_YEAR && year.earliest().getYear() <= LAST_YEAR);
    }

    /**
     * Whether numbers count pages rather than years: one of them cuts a sentence, or they rise one by one, with empty lines around all of
     * them and running text above the first.
     */
    private static boolean arePages(List<Timex> years, List<TextLine> lines) {
        boolean counts = lines.get(0).above() != null && lines.get(0).above().isProse();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine above = line.above();
            if (above != null && above.isProse() && !above.endsSentence()) {
                return true;
            }
            counts &= line.below().isApartFrom(line) && above != null && line.isApartFrom(above)
                    && years.get(i).earliest().getYear() == years.get(0).earliest().getYear() + i;
        }
        return counts;
    }

    /** Whether the headings rise, as those of a diary, or fall, as those of a journal on the web, but for a slip of the pen. */
    private boolean areInOrder() {
        int rising = 0;
        int falling = 0;
        for (int i = 1; i < headings.size(); i++) {
            int step = headings.get(i).earliest().compareTo(headings.get(i - 1).earliest());
            rising += step > 0 ? 1 : 0;
            falling += step < 0 ? 1 : 0;
        }
        return Math.min(rising, falling) * STEPS_PER_SLIP <= headings.size() - 1;
    }

    /** The heading above a sentence; null when there is none, or it is a heading itself. To be asked in the order of the text. */
    Timex above(Span sentence) {
        boolean isHeading = false;
        while (next < headings.size() && headings.get(next).span().start() < sentence.end()) {
            current = headings.get(next++);
            isHeading = true;
        }
        if (!isHeading && mayEnd() && isTitle(sentence)) {
            current = null;
            titled = true;
        }
        return isHeading ? null : current;
    }

    private boolean mayEnd() {
        return current != null || isAboveFirst();
    }

    /** Whether a sentence that has just been asked for stands above the first heading, in what may go on with an entry begun before. */
    boolean isAboveFirst() {
        return next == 0 && !headings.isEmpty() && !titled;
    }

    /** The heading of the entry that the last sentence asked for stands in; null when there is none. */
    Timex last() {
        return current;
    }

    /** Whether a sentence is a short line of its own below an empty one, without a full stop: what follows is no part of the entry. */
    private boolean isTitle(Span sentence) {
        Span words = sentence.trimmed(whole);
        TextLine line = new TextLine(whole, words).isProse() ? null : TextLine.ofAlone(whole, words);
        TextLine above = line == null || line.endsInColon() ? null : line.above();
        return above != null && line.isApartFrom(above);
    }
}
