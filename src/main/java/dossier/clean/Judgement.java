package dossier.clean;

import dossier.text.Span;
import dossier.text.WordTable;
import java.util.List;
import java.util.Set;

/** What is known of the units of one text while the rules go over them: labels so far, and the metadata that the rules met. */
final class Judgement {
    /** Characters of prose before a place, from which on what follows can be the end of an article. */
    private static final int ARTICLE = 300;
    private static final Set<String> REPEATS = Set.of("separator", "headline", "running-header", "repeat");
    /** Of a unit that was looked at and is no set phrase. */
    private static final Phrases.Phrase NO_PHRASE = new Phrases.Phrase("", Phrases.Place.ANY);
    /** Of a unit that was looked at and has no date. */
    private static final BylineDate NO_DATE = new BylineDate(0, 0, "");

    private final Unit[] units;
    private final Label[] labels;
    private final int[] proseBefore;
    /** For units that lose their end: where it begins in the text. */
    private final int[] cuts;
    private final FoldedLine line = new FoldedLine();
    private final long[] hashes;
    private final Phrases.Phrase[] phrases;
    private final BylineDate[] dates;
    private String title;
    private String author;
    private String date;

    Judgement(List<Unit> units) {
        this.units = units.toArray(new Unit[0]);
        labels = new Label[units.size()];
        hashes = new long[units.size()];
        dates = new BylineDate[units.size()];
        phrases = new Phrases.Phrase[units.size()];
        cuts = new int[units.size()];
        proseBefore = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            proseBefore[i + 1] = proseBefore[i] + (unit.isProse() ? unit.length() : 0);
        }
    }

    int size() {
        return labels.length;
    }

    /** All of them; not to be written to. */
    Unit[] units() {
        return units;
    }

    Unit unit(int i) {
        return units[i];
    }

    Label label(int i) {
        return labels[i];
    }

    boolean isFree(int i) {
        return labels[i] == null;
    }

    /**
     * Whether a unit is told to be furniture of a page. Lines of marks alone stand in programs and tables as well, and what only repeats
     * itself in commands, lists and verse.
     */
    boolean isPageFurniture(int i) {
        return labels[i] != null && labels[i].part() == null && !REPEATS.contains(labels[i].kind());
    }

    /** The hash of the words of a unit, folded for comparison; that of no words for one too long to be a set phrase. */
    long hash(int i) {
        fold(i);
        return hashes[i];
    }

    /** The set phrase that a unit is; null when it is none. */
    Phrases.Phrase phrase(int i) {
        fold(i);
        return phrases[i] == NO_PHRASE ? null : phrases[i];
    }

    private void fold(int i) {
        if (phrases[i] != null) {
            return;
        }
        String text = units[i].text();
        Phrases.Phrase phrase = null;
        hashes[i] = WordTable.BASIS;
        if (text.length() <= Phrases.LONGEST) {
            line.read(units[i].chars(), units[i].span().start(), units[i].span().end());
            hashes[i] = line.hash();
            phrase = Phrases.of(text, line);
        }
        phrases[i] = phrase == null ? NO_PHRASE : phrase;
    }

    /** The first date in a unit; null when it has none. */
    BylineDate date(int i) {
        if (!units[i].hasDigit()) {
            return null;
        }
        if (dates[i] == null) {
            BylineDate date = BylineDate.find(units[i].text(), 0);
            dates[i] = date == null ? NO_DATE : date;
        }
        return dates[i] == NO_DATE ? null : dates[i];
    }

    /** The date of a unit that says only when, as {@link BylineDate#wholeLine} has it; null for any other. */
    BylineDate wholeDate(int i) {
        BylineDate date = units[i].length() > BylineDate.LONGEST_ALONE ? null : date(i);
        return date != null && date.isAlone(units[i].text()) ? date : null;
    }

    /** Whether a unit is a day with a time. */
    boolean isStamp(int i) {
        BylineDate date = units[i].length() <= CommentThread.LONGEST_STAMP ? wholeDate(i) : null;
        return date != null && date.hasTime(units[i].text());
    }

    /** Labels a unit that has no label yet. */
    void mark(int i, String kind, String rule) {
        mark(i, new Label(kind, rule, false));
    }

    void mark(int i, Label label) {
        if (labels[i] == null && !units[i].isCode()) {
            labels[i] = label;
        }
    }

    /** Says that a unit keeps its characters before {@code offset} only. */
    void cut(int i, int offset) {
        cuts[i] = units[i].isCode() ? 0 : offset;
    }

    /** What remains of a unit. */
    Span kept(int i) {
        Span span = units[i].span();
        return cuts[i] == 0 ? span : new Span(span.start(), cuts[i]);
    }

    /** Whether an article's worth of prose stands before a unit. */
    boolean followsArticle(int i) {
        return proseBefore[i] >= ARTICLE;
    }

    /** The first unit of prose without a label; the number of units when there is none. */
    int firstProse() {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == null && units[i].isProse()) {
                return i;
            }
        }
        return labels.length;
    }

    /** The last unit of prose without a label; -1 when there is none. */
    int lastProse() {
        for (int i = labels.length - 1; i >= 0; i--) {
            if (labels[i] == null && units[i].isProse()) {
                return i;
            }
        }
        return -1;
    }

    /** Notes metadata that was found; what was found first stays. */
    void found(String newTitle, String newAuthor, String newDate) {
        title = title == null ? newTitle : title;
        author = author == null ? newAuthor : author;
        date = date == null ? newDate : date;
    }

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    String date() {
        return date;
    }
}
