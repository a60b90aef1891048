package dossier.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a document beside its text: its columns in the record it came from, and what cleaning found. Immutable.
 * Values are String, Long, Double, Boolean or a List of String.
 */
public final class Metadata {
    public static final Metadata NONE = new Metadata(Map.of());

    private final Map<String, Object> values;

    private Metadata(Map<String, Object> values) {
        this.values = values;
    }

    /** Metadata with these values, in their order; null values are left out. */
    public static Metadata of(Map<String, ?> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            if (entry.getValue() != null) {
                copy.put(entry.getKey(), entry.getValue());
            }
        }
        return new Metadata(Collections.unmodifiableMap(copy));
    }

    /** The same with {@code name} set to {@code value}; unset when the value is null. */
    public Metadata with(String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        if (value == null) {
            copy.remove(name);
        } else {
            copy.put(name, value);
        }
        return of(copy);
    }

    /** The value of {@code name}; null when there is none. */
    public Object value(String name) {
        return values.get(name);
    }

    /** The value of {@code name} as a text; null when there is none or it is empty. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    public Set<String> names() {
        return values.keySet();
    }

    public String title() {
        return text("title");
    }

    public String author() {
        return text("author");
    }

    /** The document's own date, normally {@code YYYY-MM-DD}, perhaps with a time; as given when it came with the document. */
    public String date() {
        return text("date");
    }

    /** The language as a BCP 47 tag, normally two letters. */
    public String lang() {
        return text("lang");
    }

    public String url() {
        return text("url");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata metadata && values.equals(metadata.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
