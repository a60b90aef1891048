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
import java.util.concurrent.atomic.AtomicLong;

/**
 * A small file that lists something, as names and aliases or stop words do: records of any kind, or plain text with an entry a
 * line. Read whole.
 *
 * @param rows the records in order, each with its columns in order; null where a column is null or empty. Values are String, Long,
 *         Double, Boolean or List of String; a line of plain text is one column {@code text}
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
        try (Bytes bytes = new Bytes(standard ? standardInput : Files.newInputStream(Path.of(path)), new AtomicLong())) {
            Decoded text = new Decoded(bytes, null);
            if (text.binaryAt() >= 0) {
                failures.add(new Failure(shown, 0, "a binary file"));
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
            failures.add(new Failure(shown, 0, Fault.reason(e)));
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

    /**
     * The items of a list column: the list itself, or a text in which {@code |} stands between them ({@code \|} within one); none
     * for null.
     */
    public static List<String> items(Object value) {
        if (value == null) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> items.add(item.toString()));
            return items;
        }
        String text = value.toString();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                items.add(item.toString());
                item.setLength(0);
            } else {
                boolean escape = c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|';
                item.append(escape ? '|' : c);
                i += escape ? 1 : 0;
            }
        }
        items.add(item.toString());
        return items;
    }
}
