package dossier.cli;

import dossier.text.Document;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Hands a value from each piece of a text to the next, which another thread may have at work. Work on pieces begins in their order, so
 * that none waits for one that has no thread yet. Every piece but the last has to pass something on, also when the work on it fails.
 *
 * @param <T> the value
 */
final class Relay<T> {
    private final T start;
    private final Map<Place, CompletableFuture<T>> values = new ConcurrentHashMap<>();

    /** @param start what the first piece of a text gets */
    Relay(T start) {
        this.start = start;
    }

    private record Place(String name, int index) {
    }

    /**
     * What the piece before passed on; waits for it. To be asked once a piece.
     *
     * @throws CancellationException when the calling thread is interrupted
     */
    T before(Document piece) {
        int index = piece.piece().index();
        if (index == 0) {
            return start;
        }
        Place place = new Place(piece.name(), index);
        try {
            T value = value(place).get();
            values.remove(place);
            return value;
        } catch (InterruptedException e) {
            // Whoever asks once more, to pass something on, is not to wait either.
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Passes a value on to the piece behind this one. */
    void pass(Document piece, T value) {
        if (!piece.piece().last()) {
            value(new Place(piece.name(), piece.piece().index() + 1)).complete(value);
        }
    }

    /** Passes on what the piece before passed on, where the work on this one failed; as {@link #before}, which it is in place of. */
    void skip(Document piece) {
        pass(piece, before(piece));
    }

    private CompletableFuture<T> value(Place place) {
        return values.computeIfAbsent(place, at -> new CompletableFuture<>());
    }
}
