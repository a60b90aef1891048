package dossier.timeline;

import dossier.clean.Part;
import dossier.clean.Parts;
import dossier.text.Document;
import dossier.time.DocumentDate;
import dossier.time.TimeTagger;
import dossier.time.Timex;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Tags each of the texts that a document holds by its own date. */
final class DatedParts {
    private final TimeTagger tagger = new TimeTagger();
    private final LocalDateTime given;

    /** @param given the date of texts that give none themselves; null when that isn't known either */
    DatedParts(LocalDateTime given) {
        this.given = given;
    }

    /** The time expressions of a document, in order. */
    List<Timex> tag(Document document) {
        List<Timex> timexes = new ArrayList<>();
        for (Part part : Parts.of(document)) {
            timexes.addAll(tagger.tag(document.text(), part.span(), date(document, part)));
        }
        return timexes;
    }

    /** The dates in order that a document tells something of: without those that only say when a text of it was written. */
    List<Timex> told(Document document) {
        List<Timex> timexes = new ArrayList<>();
        for (Part part : Parts.of(document)) {
            LocalDateTime date = date(document, part);
            for (Timex timex : tagger.tag(document.text(), part.span(), date)) {
                boolean dated = timex.earliest() != null && (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME);
                boolean own = dated && date != null && timex.earliest().equals(date.toLocalDate())
                        && timex.latest().equals(timex.earliest());
                if (dated && !(own && HeadDate.isLabel(document.text(), timex.span()))) {
                    timexes.add(timex);
                }
            }
        }
        return timexes;
    }

    /** The part's own date; an article's is also its document's, or what its head says. */
    private LocalDateTime date(Document document, Part part) {
        LocalDateTime date = DocumentDate.parse(part.date());
        if (date == null && part.kind() == Part.Kind.ARTICLE) {
            date = DocumentDate.parse(document.metadata().date());
        }
        if (date == null) {
            date = HeadDate.of(document.text(), part.span(), tagger);
        }
        return date == null ? given : date;
    }
}
