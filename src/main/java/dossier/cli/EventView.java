package dossier.cli;

import dossier.io.TextTable;
import dossier.io.Visible;
import dossier.timeline.EventRow;
import java.util.stream.Collectors;

/** Statements in the order of time: each with its place, its date and its text. */
final class EventView implements TextView<EventRow> {
    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void append(StringBuilder out, EventRow row, String path, Paint paint) {
        Listing.place(out, path, row.line(), row.column(), paint);
        String date = ReadableDate.of(row.date(), row.earliest());
        // What the sentence itself doesn't say stands in brackets.
        out.append(paint.strong(row.mention() == null ? "(" + date + ")" : date)).append('\t')
                .append(Visible.of(TextTable.oneLine(row.text())));
        if (!row.otherDates().isEmpty()) {
            out.append("\t(elsewhere: ").append(row.otherDates().stream().map(ReadableDate::of).collect(Collectors.joining(", ")))
                    .append(')');
        }
    }
}
