package dossier.cli;

import dossier.io.TextTable;
import dossier.io.Visible;
import dossier.timeline.EventRow;

/** Statements in the order of time: each with its place, its date and its text. */
final class EventView implements TextView<EventRow> {
    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void append(StringBuilder out, EventRow row, String path, Paint paint) {
        Listing.place(out, path, row.line(), row.column(), paint);
        out.append(paint.strong(row.date())).append('\t').append(Visible.of(TextTable.oneLine(row.text())));
        if (!row.otherDates().isEmpty()) {
            out.append("\t(elsewhere: ").append(String.join(", ", row.otherDates())).append(')');
        }
    }
}
