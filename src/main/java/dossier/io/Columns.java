package dossier.io;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a kind of row: the components of its record, in order, in snake_case ({@code perMillion} is
 * {@code per_million}).
 *
 * @param <R> the record
 */
public final class Columns<R extends Record> {
    private final List<String> names;
    private final Method[] accessors;

    private Columns(List<String> names, Method[] accessors) {
        this.names = names;
        this.accessors = accessors;
    }

    /** The columns of a public record. */
    public static <R extends Record> Columns<R> of(Class<R> row) {
        RecordComponent[] components = row.getRecordComponents();
        List<String> names = new ArrayList<>(components.length);
        Method[] accessors = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            names.add(snakeCase(components[i].getName()));
            accessors[i] = components[i].getAccessor();
            // Else each call looks up who calls.
            accessors[i].setAccessible(true);
        }
        return new Columns<>(List.copyOf(names), accessors);
    }

    private static String snakeCase(String camelCase) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append('_').append((char) (c + 'a' - 'A'));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The names, in the order in which rows are written. */
    public List<String> names() {
        return names;
    }

    /** The number of the column of this name; -1 when there is none. */
    public int index(String name) {
        return names.indexOf(name);
    }

    /** The value of a row in column {@code index}: String, Integer, Long, Double, Boolean, a List of String, or null. */
    public Object value(R row, int index) {
        try {
            return accessors[index].invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a row must be a public record with plain accessors: " + row.getClass(), e);
        }
    }
}
