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

/** Reads each of the texts that a document holds by its own date. */
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

    /** The texts of a document, in order. */
    List<DatedPart> read(Document document) {
        List<DatedPart> parts = new ArrayList<>();
        for (Part part : Parts.of(document)) {
            LocalDateTime date = date(document, part);
            parts.add(new DatedPart(part, date == null ? null : date.toLocalDate(), tagger.read(document.text(), part.span(), date)));
        }
        return parts;
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
