package dossier.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes records out of JSON. Of a key that is there twice the last value counts. */
final class Json {
    private static final int NESTING = 1000;

    private final JsonFactory factory;

    /** @param longest the longest string, in UTF-16 units */
    Json(int longest) {
        factory = JsonFactory.builder().streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(NESTING).maxStringLength(longest).build()).build();
    }

    JsonFactory factory() {
        return factory;
    }

    /** The object whose opening brace {@code parser} has just read. */
    Row row(JsonParser parser, long line) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        String last = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            last = wellFormed(parser.currentName());
            parser.nextToken();
            values.put(last, value(parser));
        }
        return new Row(line, values, last);
    }

    private Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_NULL:
                return null;
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            case VALUE_NUMBER_INT:
                return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? parser.getText() : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT:
                double number = parser.getDoubleValue();
                return Double.isFinite(number) ? number : (Object) parser.getText();
            case START_ARRAY, START_OBJECT:
                return structure(parser);
            default:
                String text = wellFormed(parser.getText());
                return text.isEmpty() ? null : text;
        }
    }

    /** An array of strings as a list, any other array or object as its JSON text. */
    private Object structure(JsonParser parser) throws IOException {
        List<String> strings = parser.currentToken() == JsonToken.START_ARRAY ? new ArrayList<>() : null;
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(json)) {
            generator.copyCurrentEvent(parser);
            for (int depth = 1; depth > 0; ) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    throw new JsonEOFException(parser, null, "end of input");
                }
                generator.copyCurrentEvent(parser);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (strings != null && token == JsonToken.VALUE_STRING) {
                    strings.add(wellFormed(parser.getText()));
                } else if (depth > 0) {
                    strings = null;
                }
            }
        }
        return strings == null ? wellFormed(json.toString()) : strings.isEmpty() ? null : List.copyOf(strings);
    }

    /** {@code text} with U+FFFD for each surrogate that stands alone, as an escape can make them. */
    private static String wellFormed(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (out == null) {
                out = new StringBuilder(text);
            }
            out.setCharAt(i, '\uFFFD');
        }
        return out == null ? text : out.toString();
    }

    /** What is wrong with JSON, in one line. */
    static String reason(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the JSON ends before it is complete";
        }
        String message = e.getOriginalMessage();
        return e instanceof StreamConstraintsException ? limit(message) : "broken JSON: " + firstLine(message);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Says which of the limits that {@link #Json} sets was passed; the parser's message names settings in code. */
    private static String limit(String message) {
        return message.startsWith("Document nesting") ? "JSON nested more than " + NESTING + " deep"
                : message.startsWith("Number") ? "a number of more than " + StreamReadConstraints.DEFAULT_MAX_NUM_LEN + " digits"
                : message.startsWith("Name") ? "a column name of more than " + StreamReadConstraints.DEFAULT_MAX_NAME_LEN + " characters"
                : message.startsWith("String") ? "a text that is longer than there is memory for; more with DOSSIER_JAVA_OPTS=-Xmx…"
                : "JSON beyond what can be read";
    }
}
