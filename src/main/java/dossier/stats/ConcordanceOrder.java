package dossier.stats;

import dossier.split.Words;
import dossier.text.CodePointOrder;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The orders in which concordances are read beside that of the texts. */
public enum ConcordanceOrder {
    /** By the words before the hit, the nearest first. */
    LEFT,
    /** By the words behind the hit, the nearest first. */
    RIGHT;

    /** The rows in this order, without regard to case and punctuation; rows with the same words keep their order. */
    public List<ConcordanceRow> sorted(List<ConcordanceRow> rows) {
        record Keyed(String key, ConcordanceRow row) {
        }
        List<Keyed> keyed = new ArrayList<>();
        for (ConcordanceRow row : rows) {
            keyed.add(new Keyed(key(row), row));
        }
        keyed.sort((a, b) -> CodePointOrder.compare(a.key(), b.key()));
        List<ConcordanceRow> sorted = new ArrayList<>();
        for (Keyed item : keyed) {
            sorted.add(item.row());
        }
        return sorted;
    }

    private String key(ConcordanceRow row) {
        String context = (this == LEFT ? row.left() : row.right()).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Words.scan(context, new Span(0, context.length()), (start, end) -> words.add(context.substring(start, end)));
        if (this == LEFT) {
            Collections.reverse(words);
        }
        return String.join(" ", words);
    }
}
