package dossier.cli;

import dossier.clean.Cleaner;
import dossier.clean.DocumentRow;
import dossier.clean.Repeats;
import dossier.io.Columns;
import dossier.io.Format;
import dossier.io.TextTable;
import dossier.text.Document;
import dossier.text.Place;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes whole clean documents. As text: the texts themselves, {@code ==> doc <==} above each when there are several. Else a row each;
 * the row of a text that comes in pieces is written as the pieces come.
 */
final class CleanDocuments {
    private static final String NO_PARAGRAPH = "";

    private final Cleaner cleaner;
    private final Repeats repeats;
    private final Consumer<String> note;
    private final Kept kept;
    private final RowSink<DocumentRow> sink;
    private final Target target;
    private final boolean asText;
    private final boolean mayBeSeveral;
    /** The name of the text that is being written; null before the first. */
    private String name;
    /** Where the next piece of that text belongs. */
    private Cleaned place = Cleaned.START;
    /** The first document's text, until it is known whether it needs a header; null before and after. */
    private Document first;
    private boolean anyText;
    /** The places of a row whose text comes in pieces. */
    private StringBuilder trace;

    /**
     * @param repeats drops what repeats; null to keep it
     * @param note told of each document that was dropped, or of which nothing is left
     * @param mayBeSeveral whether the input may hold several documents, as far as can be told before it is read
     */
    CleanDocuments(Cleaner cleaner, Kept kept, Repeats repeats, Consumer<String> note, Output.Choice choice, Target target,
            boolean mayBeSeveral) {
        this.cleaner = cleaner;
        this.kept = kept;
        this.repeats = repeats;
        this.note = note;
        this.sink = new RowSink<>(DocumentRow.class, null, choice, target);
        this.target = target;
        this.asText = choice.format() == Format.TEXT && choice.columns().isEmpty() && choice.with().isEmpty();
        this.mayBeSeveral = mayBeSeveral;
    }

    /**
     * A clean document, and its row spelled where that needs no other.
     *
     * @param signed its signatures, when repeats are dropped; else null
     * @param inPlace whether its pieces join as they stand, for they were clean before
     */
    record Step(Document document, RowSink.Prepared prepared, Repeats.Signed signed, boolean inPlace) {
    }

    Step part(Document raw) {
        Document document = kept.cleaned(raw, cleaner);
        boolean whole = document.piece().index() == 0 && document.piece().last();
        Repeats.Signed signed = repeats == null ? null : repeats.signed(document);
        return new Step(document, asText || !whole ? null : prepared(document), signed, raw.isClean());
    }

    private RowSink.Prepared prepared(Document document) {
        return sink.prepare(document, List.of(DocumentRow.of(document)));
    }

    void take(Step step) {
        if (isNothingLeft(step.document)) {
            note.accept(step.document.name() + ": no text is left, all of it is furniture or markup");
        }
        if (step.signed == null) {
            write(step);
            return;
        }
        Repeats.Kept kept = repeats.take(step.signed);
        if (kept.original() != null) {
            note.accept(step.document.name() + ": dropped, it repeats " + kept.original());
        } else {
            boolean same = kept.dropped().isEmpty();
            write(same ? step : new Step(kept.document(), step.prepared == null ? null : prepared(kept.document()), null, step.inPlace));
        }
    }

    private static boolean isNothingLeft(Document document) {
        return document.text().isEmpty() && document.piece().index() == 0 && document.piece().last() && !document.source().text().isBlank();
    }

    private void write(Step step) {
        // The first piece of a text may be missing: what was left out says so on standard error, and the text begins with the next one.
        boolean begins = step.document.piece().index() == 0 || !step.document.name().equals(name);
        if (begins) {
            closeRow();
            place = Cleaned.START;
            name = step.document.name();
        }
        if (step.prepared != null) {
            sink.write(step.prepared);
            return;
        }
        Document document = step.inPlace ? step.document : place.laid(step.document);
        String joint = step.inPlace ? "" : place.joint(document);
        if (asText) {
            text(document, joint, begins);
        } else {
            piece(document, joint, begins);
        }
        if (!step.inPlace) {
            place = place.after(document);
        }
    }

    private void text(Document document, String joint, boolean begins) {
        if (!begins) {
            target.write(target.bytes(sink.visible(joint + document.text())));
            endText(document);
            return;
        }
        if (first == null && !anyText && document.piece().last()) {
            first = document;
            return;
        }
        boolean headers = anyText || first != null || mayBeSeveral;
        if (first != null) {
            Document held = first;
            first = null;
            whole(held, true);
        }
        whole(document, headers);
    }

    private void whole(Document document, boolean header) {
        String above = header ? (anyText ? "\n" : NO_PARAGRAPH) + "==> " + TextTable.oneLine(document.name()) + " <==\n" : NO_PARAGRAPH;
        anyText = true;
        target.write(target.bytes(sink.visible(above + document.text())));
        endText(document);
    }

    private void endText(Document document) {
        boolean anything = !document.text().isEmpty() || document.piece().offset() > 0;
        if (document.piece().last() && anything) {
            target.write(target.bytes("\n"));
        }
        target.show();
    }

    private void piece(Document document, String joint, boolean begins) {
        if (begins) {
            sink.open(DocumentRow.of(document), document, COLUMN);
            trace = new StringBuilder();
        }
        if (!document.text().isEmpty()) {
            sink.text(joint);
            sink.text(document.text());
            // No place is taken for granted where a piece begins, so that the pieces' places can stand behind one another.
            String places = document.trace(Cleaned.whole(document), document.piece().offset() == 0 ? Place.START : NOWHERE,
                    document.piece().offset());
            trace.append(trace.length() > 0 && !places.isEmpty() ? " " : "").append(places);
        }
        if (document.piece().last()) {
            closeRow();
        }
    }

    /** Closes the row of a text in pieces; also of one whose end could not be read. */
    private void closeRow() {
        if (trace != null) {
            sink.close(trace.toString());
            trace = null;
        }
    }

    private static final Place NOWHERE = new Place(0, 0);
    private static final int COLUMN = Columns.of(DocumentRow.class).index("text");

    void end() {
        if (first != null) {
            whole(first, false);
            first = null;
        }
        closeRow();
        if (!asText) {
            sink.end();
        }
    }
}
