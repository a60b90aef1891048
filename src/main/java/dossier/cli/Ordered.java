package dossier.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on the items of a sequence in parallel and gives the results in the order of the items. A thread takes small items several at
 * a time, since to hand one over costs as much as the work on a short text; at most two such handfuls a job are under way or wait. One
 * item alone, or one job, is worked on by the caller's thread.
 *
 * @param <A> the items
 * @param <B> the results
 */
final class Ordered<A, B> implements Iterator<B>, AutoCloseable {
    /** The size from which on items are handed over together. */
    static final int HANDFUL = 1 << 15;

    private final Iterator<A> items;
    private final Function<A, B> work;
    private final ToIntFunction<A> size;
    private final int jobs;
    private final ArrayDeque<Future<Done<B>>> underWay = new ArrayDeque<>();
    private Done<B> done = new Done<>(List.<B>of().iterator(), null);
    private ExecutorService workers;

    /**
     * @param size how large an item is, in any unit of which {@link #HANDFUL} are worth a thread's while
     * @param jobs how many threads work at a time, at least 1
     */
    Ordered(Iterator<A> items, Function<A, B> work, ToIntFunction<A> size, int jobs) {
        this.items = items;
        this.work = work;
        this.size = size;
        this.jobs = jobs;
    }

    /** Each item by itself, however small. */
    Ordered(Iterator<A> items, Function<A, B> work, int jobs) {
        this(items, work, item -> HANDFUL, jobs);
    }

    /** What a thread came to: the results until its work ended, and what was thrown then; null if nothing was. */
    private record Done<B>(Iterator<B> results, Throwable thrown) {
    }

    @Override
    public boolean hasNext() {
        return done.results.hasNext() || done.thrown != null || !underWay.isEmpty() || items.hasNext();
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
        if (!done.results.hasNext() && done.thrown == null) {
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
            done = await(underWay.remove());
        }
        if (done.results.hasNext()) {
            return done.results.next();
        }
        if (done.thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) done.thrown;
    }

    private Done<B> await(Future<Done<B>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void submit(A first) {
        if (workers == null) {
            workers = Executors.newFixedThreadPool(jobs, task -> {
                Thread thread = new Thread(task, "worker");
                thread.setDaemon(true);
                return thread;
            });
        }
        List<A> handful = new ArrayList<>();
        handful.add(first);
        for (long sum = size.applyAsInt(first); sum < HANDFUL && items.hasNext();) {
            A item = items.next();
            handful.add(item);
            sum += Math.max(1, size.applyAsInt(item));
        }
        underWay.add(workers.submit(() -> worked(handful)));
    }

    private Done<B> worked(List<A> handful) {
        List<B> results = new ArrayList<>(handful.size());
        try {
            for (A item : handful) {
                results.add(work.apply(item));
            }
        } catch (RuntimeException | Error e) {
            return new Done<>(results.iterator(), e);
        }
        return new Done<>(results.iterator(), null);
    }

    /** Ends the work; what is under way is interrupted. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
