package dossier.timeline;

import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Span;
import dossier.time.Timex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Lists the time expressions of documents, one document at a time. Safe for use by several threads. */
public final class TimeMentions {
    private final DatedParts parts;

    /** @param date the date of texts that give none themselves ({@code --date}); null when that isn't known either */
    public TimeMentions(LocalDateTime date) {
        this.parts = new DatedParts(date);
    }

    /** The time expressions of a document, in order, each text of it anchored at its own date. */
    public List<Timex> tag(Document document) {
        return parts.tag(document);
    }

    /** The same as rows. */
    public List<TimexRow> rows(Document document) {
        List<TimexRow> rows = new ArrayList<>();
        for (Timex timex : tag(document)) {
            Span span = timex.span();
            Place place = document.place(span.start());
            rows.add(new TimexRow(document.name(), document.codePoint(span.start()), document.codePoint(span.end()), place.line(),
                    place.column(),
                    span.of(document.text()), timex.type().name(), timex.value(), timex.mod(), day(timex.earliest()), day(timex.latest())));
        }
        return rows;
    }

    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
