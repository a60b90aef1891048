package dossier.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Reads the records of JSON: an array of objects, one object, or objects in a row. What follows broken JSON is lost. */
final class JsonReader implements RecordReader {
    private final Bytes bytes;
    private final Json json;
    private final JsonParser parser;
    private boolean inArray;
    private boolean any;
    private boolean rows;
    private boolean done;

    JsonReader(Bytes bytes, Reader in, int limit) {
        this.bytes = bytes;
        this.json = new Json(limit);
        try {
            parser = json.factory().createParser(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Item next() {
        while (!done) {
            try {
                JsonToken token = parser.nextToken();
                long line = parser.currentTokenLocation().getLineNr();
                if (token == null) {
                    return end();
                }
                if (token == JsonToken.START_ARRAY && !inArray) {
                    inArray = true;
                    any = true;
                } else if (token == JsonToken.END_ARRAY) {
                    inArray = false;
                } else if (token == JsonToken.START_OBJECT) {
                    any = true;
                    rows = true;
                    return json.row(parser, line);
                } else {
                    parser.skipChildren();
                    done = !rows || !inArray;
                    return new Fault(line, "a JSON value that is no object");
                }
            } catch (JsonProcessingException e) {
                done = true;
                // What a cut leaves broken is the cut's fault, which is reported for the file.
                return bytes.damage() != null ? null : broken(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    private static Fault broken(JsonProcessingException e) {
        long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new Fault(line, Json.reason(e) + (e instanceof JsonEOFException ? "" : "; the rest of the file is left out"));
    }

    private Item end() {
        done = true;
        if (bytes.damage() != null) {
            return null;
        }
        return inArray ? new Fault(0, "the JSON array is not closed") : any ? null : new Fault(0, "an empty file, no JSON");
    }
}
