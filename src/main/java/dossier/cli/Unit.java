package dossier.cli;

import dossier.text.Document;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What one row of a command is, and how the rows come about: a part for each document (in parallel), the parts taken in the order
 * of the input, and what remains when all are in.
 *
 * @param name as {@code --by} takes it
 * @param row the record whose components are the columns
 * @param part what a document gives; for a unit that streams, its rows
 * @param take takes the next part; gives the rows that are ready
 * @param rest the rows that are ready at the end
 * @param streams whether the parts are the rows themselves, so that they can be spelled in parallel too
 * @param view how {@code -f text} shows the rows; null for an aligned table
 * @param shown which of the rows at the end are shown, and in what order; null for all as they come
 * @param key what the parts depend on beside the document, when they are worth keeping; else null
 * @param rowsKey what the rows at the end depend on beside the documents, when they are all the rows and worth keeping; else null
 * @param <P> the parts
 * @param <R> the rows
 */
record Unit<P, R extends Record>(String name, Class<R> row, Function<Document, P> part, Function<P, ? extends Iterable<R>> take,
        Supplier<? extends Iterable<R>> rest, boolean streams, TextView<R> view, UnaryOperator<Iterable<R>> shown, Object key,
        Object rowsKey) {
    Unit(String name, Class<R> row, Function<Document, P> part, Function<P,
            ? extends Iterable<R>> take, Supplier<? extends Iterable<R>> rest,
            boolean streams, TextView<R> view) {
        this(name, row, part, take, rest, streams, view, null, null, null);
    }

    /** The same with parts that are worth keeping; they depend on nothing but the document and this. */
    Unit<P, R> keptAs(Object partsKey) {
        return new Unit<>(name, row, part, take, rest, streams, view, shown, partsKey, rowsKey);
    }

    /** The same fold with rows that are worth keeping; before they are chosen from, they depend on nothing but the documents and this. */
    Unit<P, R> rowsKeptAs(Object rowsDependOn) {
        return new Unit<>(name, row, part, take, rest, streams, view, shown, key, rowsDependOn);
    }

    /** The same showing some of its rows, or in another order. */
    Unit<P, R> shown(UnaryOperator<Iterable<R>> choice) {
        return new Unit<>(name, row, part, take, rest, streams, view, choice, key, rowsKey);
    }

    /** A unit whose rows come from one document at a time. */
    static <R extends Record> Unit<List<R>, R> perDocument(String name, Class<R> row, Function<Document, List<R>> rows, TextView<R> view) {
        PartsThatAreRows<R> parts = new PartsThatAreRows<>();
        return new Unit<>(name, row, rows, parts, parts, true, view);
    }

    /**
     * Nothing to take together, and nothing at the end. A class and no lambdas: to link them takes a small run longer than to call them.
     */
    private static final class PartsThatAreRows<R> implements Function<List<R>, List<R>>, Supplier<List<R>> {
        @Override
        public List<R> apply(List<R> part) {
            return part;
        }

        @Override
        public List<R> get() {
            return List.of();
        }
    }

    /** The rows that are shown of all that are ready at the end. */
    Iterable<R> chosen(Iterable<R> all) {
        return shown == null ? all : shown.apply(all);
    }

    /** A unit whose rows need a look at the whole corpus. */
    static <P, R extends Record> Unit<P, R> fold(String name, Class<R> row, Function<Document, P> part, Consumer<P> add,
            Supplier<? extends Iterable<R>> rows, TextView<R> view) {
        return new Unit<>(name, row, part, p -> {
            add.accept(p);
            return List.of();
        }, rows, false, view);
    }
}
