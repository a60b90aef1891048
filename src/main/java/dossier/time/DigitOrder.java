package dossier.time;

import dossier.time.Phrase.Ambiguous;
import dossier.time.Phrase.Fixed;
import java.time.LocalDateTime;
import java.util.List;

/** Whether the day or the month comes first in the dates of digits of a text. */
final class DigitOrder {
    private final LocalDateTime written;
    /** 1 when all dates of digits that can be read in one way only have the month first, -1 when all have the day first, else 0. */
    private final int convention;

    DigitOrder(Tokens tokens, List<Found> found, LocalDateTime written) {
        this.written = written;
        this.convention = convention(tokens, found);
    }

    /** A date of digits that the text's own date, or the other dates of digits in the text, show how to read. */
    Period read(Ambiguous date) {
        Period monthFirst = Period.day(date.year(), date.first(), date.second());
        Period dayFirst = Period.day(date.year(), date.second(), date.first());
        int votes = 0;
        if (written != null && monthFirst != null && dayFirst != null) {
            votes += monthFirst.first().equals(written.toLocalDate()) ? 1 : 0;
            votes -= dayFirst.first().equals(written.toLocalDate()) ? 1 : 0;
        }
        if (votes == 0) {
            votes = convention;
        }
        return votes == 0 ? null : votes > 0 ? monthFirst : dayFirst;
    }

    private static int convention(Tokens tokens, List<Found> found) {
        int convention = 0;
        for (Found each : found) {
            boolean digits = each.phrase() instanceof Fixed && tokens.isMark(each.from() + 1, '/') && tokens.is(each.from(), Kind.NUMBER)
                    && tokens.length(each.from()) <= 2 && tokens.is(each.from() + 2, Kind.NUMBER)
                    && tokens.value(each.from()) != tokens.value(each.from() + 2) && tokens.length(each.from() + 2) <= 2;
            if (digits) {
                int order = tokens.value(each.from()) > 12 ? -1 : 1;
                if (convention == -order) {
                    return 0;
                }
                convention = order;
            }
        }
        return convention;
    }
}
