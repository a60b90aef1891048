package dossier.cli;

import dossier.io.TextTable;
import dossier.io.Visible;
import dossier.text.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a run says on standard error: one line for each thing that went wrong, and the progress bar. Safe for use by several threads. */
final class Report {
    private final OutputStream err;
    private final String head;
    private String bar = "";
    private int failures;

    Report(OutputStream err) {
        this.err = err;
        this.head = "dossier: ";
    }

    /** What a run says in these surroundings: with the place of its command line where that stands in a file. */
    Report(Surroundings surroundings) {
        this.err = surroundings.err();
        this.head = surroundings.place().isEmpty() ? "dossier: " : "dossier: " + Visible.of(TextTable.oneLine(surroundings.place())) + ": ";
    }

    /** Says why a document, or a part of one, could not be had. */
    synchronized void failure(Failure failure) {
        failures++;
        line(failure.toString());
    }

    /** How many failures were reported. */
    synchronized int failures() {
        return failures;
    }

    /** Writes a line; before it {@code dossier: }, and the place of the command line where that stands in a file. */
    synchronized void line(String message) {
        print((bar.isEmpty() ? "" : "\r\u001b[K") + head + Visible.of(TextTable.oneLine(message)) + "\n" + bar);
    }

    /** Draws the progress bar anew; an empty text takes it away. */
    synchronized void bar(String line) {
        if (!bar.isEmpty() || !line.isEmpty()) {
            print("\r" + line + "\u001b[K");
            bar = line;
        }
    }

    private void print(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // Standard error is closed: there is nowhere left to say so.
            bar = "";
        }
    }
}
