package dossier.io;

import dossier.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A small file that lists something, as names and aliases or stop words do: records of any kind, or plain text with an entry a
 * line. Read whole.
 *
 * @param rows the records in order, each with its columns in order; null where a column is null or empty. Values are String, Long,
 *         Double, Boolean or List of String (in csv and tsv a text that {@link Values#items} takes apart); a line of plain text is one
 *         column {@code text}
 * @param failures the records that could not be read, or the file
 */
public record Records(List<Map<String, Object>> rows, List<Failure> failures) {
    /**
     * Reads a file.
     *
     * @param path the file, or {@code -} for {@code standardInput}
     */
    public static Records read(String path, InputStream standardInput) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        boolean standard = path.equals("-");
        String shown = standard ? "stdin" : path;
        try (Bytes bytes = new Bytes(standard ? standardInput : Files.newInputStream(Path.of(path)), new Meter(null))) {
            Decoded text = new Decoded(bytes, null);
            String other = text.otherFormat();
            if (other != null || text.binaryAt() >= 0) {
                failures.add(new Failure(shown, 0, other != null ? other : "a binary file"));
            } else {
                Kind byEnding = standard ? null : Kind.byEnding(path);
                read(byEnding != null ? byEnding : Sniffer.kind(text.head(), "text"), bytes, text, shown, rows, failures);
            }
            if (bytes.damage() != null) {
                failures.add(new Failure(shown, 0, bytes.damage()));
            }
        } catch (InvalidPathException e) {
            failures.add(new Failure(shown, 0, "no path of a file on this system"));
        } catch (IOException e) {
            failures.add(new Failure(shown, 0, Reasons.of(e)));
        }
        return new Records(Collections.unmodifiableList(rows), List.copyOf(failures));
    }

    private static void read(Kind kind, Bytes bytes, Decoded text, String path, List<Map<String, Object>> rows, List<Failure> failures) {
        int limit = Limits.ofHeap().record();
        if (!kind.isRecords()) {
            LineReader lines = new LineReader(bytes, text.reader(), limit);
            while (lines.next()) {
                if (!lines.isBlank() && !lines.isTooLong()) {
                    rows.add(Map.of("text", lines.line().strip()));
                }
            }
            return;
        }
        RecordReader reader = RecordReader.of(kind, bytes, text, limit);
        for (Item item = reader.next(); item != null; item = reader.next()) {
            if (item instanceof Row row) {
                rows.add(Collections.unmodifiableMap(row.values()));
            } else if (item instanceof Fault fault) {
                failures.add(new Failure(path, fault.line(), fault.message()));
            }
        }
    }
}
