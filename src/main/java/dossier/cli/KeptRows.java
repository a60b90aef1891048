package dossier.cli;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that were made of all documents of an input, kept for the same question asked again. Safe for use by several threads. */
final class KeptRows {
    /** So many rows are kept of an input, all its questions together. */
    private static final int MOST = 100_000;

    /** The rows by what they depend on, those used last at the end. */
    private final Map<Object, List<?>> rows = new LinkedHashMap<>(16, 0.75f, true);
    private int count;

    /** The rows of this key; null when they are not kept. */
    @SuppressWarnings("unchecked")
    synchronized <R> List<R> get(Object key) {
        return (List<R>) rows.get(key);
    }

    /** Keeps rows once they have been gone through, if there are not too many; gives the same rows. */
    <R> Iterable<R> keep(Object key, Iterable<R> made) {
        if (made instanceof List<R> list) {
            List<R> once = list.size() > MOST || list instanceof ArrayList ? list : new Once<>(list);
            put(key, once);
            return once;
        }
        return () -> new Collecting<>(key, made.iterator());
    }

    private synchronized void put(Object key, List<?> made) {
        if (made.size() > MOST) {
            return;
        }
        List<?> before = rows.put(key, made);
        count += made.size() - (before == null ? 0 : before.size());
        Iterator<List<?>> oldest = rows.values().iterator();
        while (count > MOST) {
            count -= oldest.next().size();
            oldest.remove();
        }
    }

    /** Rows that are made when they are asked for, kept from then on. */
    private static final class Once<R> extends AbstractList<R> {
        private final List<R> making;
        private final Object[] made;

        Once(List<R> making) {
            this.making = making;
            this.made = new Object[making.size()];
        }

        @Override
        @SuppressWarnings("unchecked")
        public R get(int index) {
            if (made[index] == null) {
                made[index] = making.get(index);
            }
            return (R) made[index];
        }

        @Override
        public int size() {
            return made.length;
        }
    }

    /** Rows on their way, collected until they end or are too many. */
    private final class Collecting<R> implements Iterator<R> {
        private final Object key;
        private final Iterator<R> made;
        private List<R> collected = new ArrayList<>();

        Collecting(Object key, Iterator<R> made) {
            this.key = key;
            this.made = made;
        }

        @Override
        public boolean hasNext() {
            if (made.hasNext()) {
                return true;
            }
            if (collected != null) {
                put(key, collected);
                collected = null;
            }
            return false;
        }

        @Override
        public R next() {
            R row = made.next();
            if (collected != null && collected.size() < MOST) {
                collected.add(row);
            } else {
                collected = null;
            }
            return row;
        }
    }
}
