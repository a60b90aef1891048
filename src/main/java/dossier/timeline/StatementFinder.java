package dossier.timeline;

import dossier.entities.Mention;
import dossier.entities.NamedText;
import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Span;
import dossier.time.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the statements of a document that can be dated, by themselves or by the piece before. */
final class StatementFinder {
    /** A sentence with fewer content words says nothing that could be placed without a date of its own. */
    private static final int FEWEST_WORDS = 2;
    /** That of an entry which began in the piece before. */
    private static final StatementDate UNKNOWN = new StatementDate(null, null, null, null);

    private final Document document;
    private final List<Mention> mentions;
    private final List<Span> sentences;
    private final Protagonist protagonist;
    private final List<Statement> found = new ArrayList<>();
    private final List<Statement> continued = new ArrayList<>();
    private StatementDate last;
    /** The next sentence and the next mention. */
    private int sentence;
    private int mention;

    private StatementFinder(NamedText names) {
        this.document = names.document();
        this.mentions = names.mentions();
        this.sentences = names.sentences();
        this.protagonist = new Protagonist(document.text(), mentions);
    }

    /** What a timeline keeps of a document: its statements in order, those of one sentence in the order of their dates in it. */
    static TimelinePart find(NamedText names, List<DatedPart> parts) {
        StatementFinder finder = new StatementFinder(names);
        for (DatedPart part : parts) {
            finder.read(part);
        }
        return new TimelinePart(names, finder.found, finder.continued, finder.last);
    }

    private void read(DatedPart part) {
        List<Timex> told = part.told(document.text());
        NewsDay news = new NewsDay(part, told);
        DatedHeadings headings = new DatedHeadings(part, document.text(), news.isReport());
        int next = 0;
        for (; sentence < sentences.size() && sentences.get(sentence).start() < part.part().span().end(); sentence++) {
            Span span = sentences.get(sentence);
            int first = mention;
            while (mention < mentions.size() && mentions.get(mention).span().start() < span.end()) {
                mention++;
            }
            int[] names = names(span, first);
            Set<String> values = new LinkedHashSet<>();
            for (; next < told.size() && told.get(next).span().start() < span.end(); next++) {
                Timex timex = told.get(next);
                boolean today = timex.span().of(document.text()).equalsIgnoreCase("today") && news.isGeneral(span);
                if (span.contains(timex.span().start()) && !today && values.add(timex.value())) {
                    news.comesTo(timex);
                    add(span, timex, names);
                }
            }
            Timex heading = headings.above(span);
            if (values.isEmpty() && endsSentence(span) && !part.text().tellsAhead(span)) {
                LocalDate day = heading == null ? news.of(span) : null;
                if (heading != null) {
                    addPlaced(found, span, StatementDate.of(heading, document.text()), names);
                } else if (day != null) {
                    addPlaced(found, span, new StatementDate(null, day.toString(), day, day), names);
                } else if (document.piece().index() > 0 && headings.isAboveFirst()) {
                    addPlaced(continued, span, UNKNOWN, names);
                }
            }
        }
        last = headings.last() == null ? null : StatementDate.of(headings.last(), document.text());
    }

    /** The numbers of the names in a sentence, and of the person whom it means without a name. */
    private int[] names(Span span, int first) {
        int[] names = new int[mention - first + 1];
        int count = 0;
        int meant = protagonist.in(span, first, mention);
        if (meant >= 0) {
            names[count++] = meant;
        }
        for (int i = first; i < mention; i++) {
            if (mentions.get(i).span().start() >= span.start()) {
                names[count++] = i;
            }
        }
        return Arrays.copyOf(names, count);
    }

    private void add(Span span, Timex timex, int[] names) {
        Set<String> words = ContentWords.of(document.text(), span, timex.span());
        if (words.isEmpty() || words.size() == 1 && HeadDate.isLabel(document.text(), timex.span())) {
            // Nothing but the date, or a place and a date.
            return;
        }
        found.add(statement(span, StatementDate.of(timex, document.text()), names, words));
    }

    /** Adds a sentence without a date of its own. */
    private void addPlaced(List<Statement> statements, Span span, StatementDate date, int[] names) {
        Set<String> words = ContentWords.of(document.text(), span, new Span(span.start(), span.start()));
        if (words.size() >= FEWEST_WORDS) {
            statements.add(statement(span, date, names, words));
        }
    }

    private Statement statement(Span span, StatementDate date, int[] names, Set<String> content) {
        Place place = document.place(span.start());
        return new Statement(0, document.name(), place.line(), place.column(), span.of(document.text()), date.mention(), date.value(),
                date.earliest(), date.latest(), names, content);
    }

    /** Whether a full stop or the like ends it: a headline or an entry of a list has none, and a question tells of nothing that was. */
    private boolean endsSentence(Span span) {
        for (int i = span.end() - 1; i >= span.start(); i--) {
            char c = document.text().charAt(i);
            if (Character.isLetterOrDigit(c) || c == '?') {
                return false;
            }
            if (c == '.' || c == '!' || c == ';' || c == ':') {
                return true;
            }
        }
        return false;
    }
}
