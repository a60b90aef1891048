package dossier.entities;

import dossier.text.Document;
import dossier.text.Place;
import java.util.List;

/** Where the names of a document stand, in twenty bytes a name. */
final class NamePlaces {
    private static final int COLUMN_BITS = 33;

    private final String doc;
    /** The names as they stand, where that is not in one line, else null; null where all do. */
    private String[] texts;
    private final int[] sentences;
    /** Of each name the start, from the first one's on, over its length; then the line, likewise, over the column. */
    private final long[] places;
    private final long firstStart;
    private final long firstLine;

    /** @param surfaces the names in one line */
    NamePlaces(NamedText text, List<String> surfaces) {
        Document document = text.document();
        int n = text.mentions().size();
        doc = document.name();
        sentences = new int[n];
        places = new long[2 * n];
        int first = n == 0 ? 0 : text.mentions().get(0).span().start();
        firstStart = document.codePoint(first);
        firstLine = n == 0 ? 0 : document.place(first).line();
        for (int i = 0; i < n; i++) {
            Mention mention = text.mentions().get(i);
            String verbatim = mention.span().of(document.text());
            if (!surfaces.get(i).equals(verbatim)) {
                texts = texts == null ? new String[n] : texts;
                texts[i] = verbatim;
            }
            sentences[i] = mention.sentence();
            Place place = document.place(mention.span().start());
            long start = document.codePoint(mention.span().start());
            places[2 * i] = start - firstStart << 32 | document.codePoint(mention.span().end()) - start;
            places[2 * i + 1] = place.line() - firstLine << COLUMN_BITS | place.column();
        }
    }

    String doc() {
        return doc;
    }

    /** How many names there are. */
    int size() {
        return sentences.length;
    }

    /** The number of the sentence that a name stands in, from 0 on. */
    int sentence(int m) {
        return sentences[m];
    }

    /** @param surface the name in one line */
    MentionRow row(int m, String surface, EntityType type, Entity entity) {
        long start = firstStart + (places[2 * m] >> 32);
        long place = places[2 * m + 1];
        return new MentionRow(doc, start, start + (int) places[2 * m], firstLine + (place >> COLUMN_BITS), place & (1L << COLUMN_BITS) - 1,
                texts == null || texts[m] == null ? surface : texts[m], type.name(), entity.name());
    }
}
