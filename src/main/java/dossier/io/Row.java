package dossier.io;

import java.util.List;
import java.util.Map;

/**
 * A record: a JSON object, or a row of CSV or TSV.
 *
 * @param line the line on which it begins, from 1
 * @param values its columns in order; null where a column is null or empty. Values are String, Long, Double, Boolean or List of String
 * @param lastColumn the name of the last column; null when there is none
 */
record Row(long line, Map<String, Object> values, String lastColumn) implements Item {
    boolean has(String column) {
        return values.containsKey(column);
    }

    /** The value of {@code column} as a text; null when there is none. */
    String text(String column) {
        Object value = values.get(column);
        return value == null ? null : value instanceof List<?> items ? joined(items) : value.toString();
    }

    /** A text given as a list of its paragraphs. */
    private static String joined(List<?> paragraphs) {
        StringBuilder out = new StringBuilder();
        for (Object paragraph : paragraphs) {
            out.append(out.length() > 0 ? "\n\n" : "").append(paragraph);
        }
        return out.toString();
    }

    /** The value of {@code column} as a number that is not negative; -1 when it is none. */
    long number(String column) {
        Object value = values.get(column);
        if (value instanceof Long number) {
            return Math.max(-1, number);
        }
        if (!(value instanceof String digits) || digits.length() > 18) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
