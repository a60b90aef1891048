package dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads rows back in the four formats that programs read, each value as the text of a csv cell. */
public final class Rows {
    private Rows() {
    }

    /** The rows of a text in the format of this name. */
    public static List<Map<String, String>> read(String format, String text) {
        try {
            return switch (format) {
                case "csv" -> csv(text);
                case "tsv" -> tsv(text);
                default -> json(text);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> csv(String text) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (CSVRecord record : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text))) {
            rows.add(record.toMap());
        }
        return rows;
    }

    private static List<Map<String, String>> tsv(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] lines = text.split("\n");
        String[] names = lines[0].split("\t", -1);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int k = 0; k < names.length; k++) {
                row.put(names[k], unescaped(cells[k]));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') {
                c = switch (cell.charAt(++i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> '\\';
                };
            }
            out.append(c);
        }
        return out.toString();
    }

    private static List<Map<String, String>> json(String text) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        JsonParser parser = new JsonFactory().createParser(text);
        Map<String, String> row = null;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                row = new LinkedHashMap<>();
                rows.add(row);
            } else if (token.isScalarValue()) {
                row.put(parser.currentName(), token == JsonToken.VALUE_NULL ? "" : parser.getText());
            } else if (token == JsonToken.START_ARRAY && row != null && parser.currentName() != null) {
                row.put(parser.currentName(), items(parser));
            }
        }
        return rows;
    }

    private static String items(JsonParser parser) throws IOException {
        List<String> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(parser.getText().replace("|", "\\|"));
        }
        return String.join("|", items);
    }
}
