package dossier.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on the items of a sequence in parallel and gives the results in the order of the items. At most two items a job are under
 * way or wait. One item alone, or one job, is worked on by the caller's thread.
 *
 * @param <A> the items
 * @param <B> the results
 */
final class Ordered<A, B> implements Iterator<B>, AutoCloseable {
    private final Iterator<A> items;
    private final Function<A, B> work;
    private final int jobs;
    private final ArrayDeque<Future<B>> underWay = new ArrayDeque<>();
    private ExecutorService workers;

    /** @param jobs how many items are worked on at a time, at least 1 */
    Ordered(Iterator<A> items, Function<A, B> work, int jobs) {
        this.items = items;
        this.work = work;
        this.jobs = jobs;
    }

    @Override
    public boolean hasNext() {
        return !underWay.isEmpty() || items.hasNext();
    }

    /**
     * The next result.
     *
     * @throws CancellationException when the calling thread was interrupted
     */
    @Override
    public B next() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (underWay.isEmpty()) {
            if (!items.hasNext()) {
                throw new NoSuchElementException();
            }
            A item = items.next();
            if (jobs == 1 || !items.hasNext()) {
                return work.apply(item);
            }
            submit(item);
        }
        while (underWay.size() < 2 * jobs && items.hasNext()) {
            submit(items.next());
        }
        try {
            return underWay.remove().get();
        } catch (InterruptedException e) {
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private void submit(A item) {
        if (workers == null) {
            workers = Executors.newFixedThreadPool(jobs, task -> {
                Thread thread = new Thread(task, "worker");
                thread.setDaemon(true);
                return thread;
            });
        }
        underWay.add(workers.submit(() -> work.apply(item)));
    }

    /** Ends the work; what is under way is interrupted. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
