package dossier.timeline;

import dossier.clean.Part;
import dossier.text.Span;
import dossier.time.Timex;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates above the entries of a diary, a chronicle or minutes: each on a line of its own. What an entry tells without a date of its own
 * is of that date. One such line alone says when a text was written.
 */
final class DatedHeadings {
    private static final int FEWEST = 2;

    private final List<Timex> headings = new ArrayList<>();
    private int next;
    private Timex current;

    DatedHeadings(DatedPart part, String whole) {
        if (part.part().kind() == Part.Kind.ARTICLE) {
            for (Timex timex : part.text().timexes()) {
                if (timex.type() == Timex.Type.DATE && timex.earliest() != null && isLine(whole, timex.span())) {
                    headings.add(timex);
                }
            }
        }
        if (headings.size() < FEWEST) {
            headings.clear();
        }
    }

    private static boolean isLine(String text, Span span) {
        int from = span.start();
        while (from > 0 && text.charAt(from - 1) != '\n') {
            if (Character.isLetterOrDigit(text.charAt(--from))) {
                return false;
            }
        }
        int to = span.end();
        while (to < text.length() && text.charAt(to) != '\n') {
            if (Character.isLetterOrDigit(text.charAt(to++))) {
                return false;
            }
        }
        return true;
    }

    /** The heading above a sentence; null when there is none, or it is a heading itself. To be asked in the order of the text. */
    Timex above(Span sentence) {
        boolean isHeading = false;
        while (next < headings.size() && headings.get(next).span().start() < sentence.end()) {
            current = headings.get(next++);
            isHeading = true;
        }
        return isHeading ? null : current;
    }
}
