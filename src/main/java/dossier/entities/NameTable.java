package dossier.entities;

import dossier.text.CodePointOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All names of a corpus with their types and counts, each once; and which stand where. */
final class NameTable {
    /** A name and what it was taken to name. */
    record Name(String surface, EntityType type) {
        // Written out: to link those that a record has by itself takes longer than to resolve the names of a small text.
        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && name.type == type && name.surface.equals(surface);
        }

        @Override
        public int hashCode() {
            return 31 * surface.hashCode() + type.ordinal();
        }
    }

    private final Map<Name, Integer> numbers = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private int[] counts = new int[64];

    /** The number of a name, from 0; counts it. */
    int count(String surface, EntityType type) {
        int number = number(surface, type);
        counts[number]++;
        return number;
    }

    /** The number of a name, whether it has been counted or not. */
    int number(String surface, EntityType type) {
        Name name = new Name(surface, type);
        Integer known = numbers.get(name);
        int number = known != null ? known : names.size();
        if (known == null) {
            numbers.put(name, number);
            names.add(name);
        }
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
        }
        return number;
    }

    Name name(int number) {
        return names.get(number);
    }

    int count(int number) {
        return counts[number];
    }

    int size() {
        return names.size();
    }

    /** Whether a name is more frequent than another, or before it in order. */
    boolean isBefore(int a, int b) {
        return compare(a, b) < 0;
    }

    /** By count, then by code points, then by type. */
    Comparator<Integer> order() {
        return new Order();
    }

    /** A class and no lambda, as {@link dossier.text.Edit#BY_START} is. */
    private final class Order implements Comparator<Integer> {
        @Override
        public int compare(Integer a, Integer b) {
            return NameTable.this.compare(a, b);
        }
    }

    private int compare(int a, int b) {
        if (counts[a] != counts[b]) {
            return Integer.compare(counts[b], counts[a]);
        }
        int bySurface = CodePointOrder.compare(names.get(a).surface(), names.get(b).surface());
        return bySurface != 0 ? bySurface : names.get(a).type().compareTo(names.get(b).type());
    }
}
