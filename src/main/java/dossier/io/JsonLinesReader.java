package dossier.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Reads JSON Lines: an object a line, blank lines passed over. A broken line fails alone. */
final class JsonLinesReader implements RecordReader {
    private final LineReader lines;
    private final Json json;
    private final int limit;

    JsonLinesReader(Bytes bytes, Reader in, int limit) {
        this.lines = new LineReader(bytes, in, limit);
        this.json = new Json(limit);
        this.limit = limit;
    }

    @Override
    public Item next() {
        while (lines.next()) {
            if (lines.isTooLong()) {
                return new Fault(lines.number(), "a line of more than " + limit + " characters");
            }
            if (!lines.isBlank()) {
                return row();
            }
        }
        return null;
    }

    private Item row() {
        CharWindow window = lines.window();
        try (JsonParser parser = json.factory().createParser(window.array(), window.offset(), lines.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Fault(lines.number(), "no JSON object");
            }
            Row row = json.row(parser, lines.number());
            return parser.nextToken() == null ? row : new Fault(lines.number(), "more than one JSON value on the line");
        } catch (JsonProcessingException e) {
            return new Fault(lines.number(), Json.reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
