package dossier.clean;

import dossier.text.Document;
import dossier.text.Metadata;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the texts that a clean document holds: its articles, and the comments and teasers that cleaning was told to keep. */
public final class Parts {
    private static final int HEADLINE_WORDS = 25;

    private final String text;
    private final Metadata metadata;
    private final List<Unit> units;
    private final Judgement judgement;
    private final List<Part> parts = new ArrayList<>();

    private Parts(Document document) {
        text = document.text();
        metadata = document.metadata();
        units = Layout.of(text).units(List.of());
        judgement = Furniture.judgeClean(units, metadata);
    }

    /** The texts of a document, in order; together they hold all its text but white space. */
    public static List<Part> of(Document document) {
        return new Parts(document).find();
    }

    private List<Part> find() {
        for (int from = 0; from < units.size(); ) {
            int to = end(from);
            parts.add(part(from, to));
            from = to;
        }
        return parts.isEmpty() ? List.of(new Part(Part.Kind.ARTICLE, new Span(0, text.length()), metadata.title(), metadata.author(),
                metadata.date()))
                : parts;
    }

    private Part.Kind kind(int i) {
        Label label = judgement.label(i);
        return label == null || label.part() == null ? Part.Kind.ARTICLE : label.part();
    }

    private boolean isHeading(int i) {
        return judgement.label(i) != null && judgement.label(i).kind().endsWith("-heading");
    }

    /** The unit after the text that begins with a unit. */
    private int end(int from) {
        int i = from + 1;
        while (i < units.size() && kind(i) == kind(from)) {
            boolean afterHeading = i == from + 1 && isHeading(from);
            if (kind(i) == Part.Kind.ARTICLE ? beginsArticle(i) : judgement.label(i).opens() && !afterHeading) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether a second article begins: a line that is a day without a time, after running text and above a headline and running text. */
    private boolean beginsArticle(int i) {
        if (i + 2 >= units.size() || units.get(i).words() > 8 || !judgement.followsArticle(i)) {
            return false;
        }
        BylineDate date = BylineDate.wholeLine(units.get(i).text());
        return date != null && !date.hasTime(units.get(i).text()) && units.get(i + 1).isShort() && hasProse(i + 2);
    }

    private boolean hasProse(int from) {
        for (int i = from; i < Math.min(units.size(), from + 6); i++) {
            if (kind(i) == Part.Kind.ARTICLE && units.get(i).isProse()) {
                return true;
            }
        }
        return false;
    }

    private Part part(int from, int to) {
        Span span = new Span(units.get(from).span().start(), units.get(to - 1).span().end());
        return switch (kind(from)) {
            case ARTICLE -> beginsArticle(from)
                    ? new Part(Part.Kind.ARTICLE, span, units.get(from + 1).text(), metadata.author(),
                    BylineDate.wholeLine(units.get(from).text()).iso())
                    : new Part(Part.Kind.ARTICLE, span, judgement.title(), judgement.author(), judgement.date());
            case COMMENT -> new Part(Part.Kind.COMMENT, span, null, signature(from, to), date(from, to, true));
            case TEASER -> new Part(Part.Kind.TEASER, span, headline(from, to), null, date(from, to, false));
        };
    }

    /** The name beside the day and time of a comment, or before {@code says:}; null when there is none. */
    private String signature(int from, int to) {
        for (int i = from; i < to; i++) {
            Unit unit = units.get(i);
            if (CommentThread.isSays(unit)) {
                return unit.text().substring(0, unit.text().lastIndexOf(' '));
            }
            if (i > from && judgement.isStamp(i) && isName(units.get(i - 1))) {
                return units.get(i - 1).text();
            }
        }
        return null;
    }

    private static boolean isName(Unit unit) {
        return unit.words() <= 4 && unit.length() <= 40 && unit.itemNumber() < 0 && Byline.isName(unit.text(), true);
    }

    /** The first day that a comment's own line or a teaser's beginning says. */
    private String date(int from, int to, boolean isLine) {
        for (int i = from; i < to; i++) {
            String line = units.get(i).text();
            BylineDate date = isLine ? BylineDate.wholeLine(line) : BylineDate.find(line, 0);
            if (date != null) {
                return date.iso();
            }
        }
        return null;
    }

    private String headline(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isHeading(i)) {
                return units.get(i).words() <= HEADLINE_WORDS ? units.get(i).text() : null;
            }
        }
        return null;
    }
}
