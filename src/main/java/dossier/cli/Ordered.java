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
 * a time, since to hand one over costs as much as the work on a short text. At most two such handfuls a job are under way or wait, of
 * large items one more than there are jobs. One item alone, or one job, is worked on by the caller's thread.
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
    private final ArrayDeque<Handful<B>> underWay = new ArrayDeque<>();
    private long sizeUnderWay;
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

    /** Items that were handed over, and their size. */
    private record Handful<B>(Future<Done<B>> future, long size) {
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
            while (isRoom() && items.hasNext()) {
                submit(items.next());
            }
            Handful<B> first = underWay.remove();
            done = await(first.future);
            sizeUnderWay -= first.size;
        }
        if (done.results.hasNext()) {
            return done.results.next();
        }
        if (done.thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) done.thrown;
    }

    /** One more than the jobs, so that none waits for the caller; small ones may run further ahead, past one that takes long. */
    private boolean isRoom() {
        return underWay.size() <= jobs || underWay.size() < 2 * jobs && sizeUnderWay < 4L * jobs * HANDFUL;
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
        long sum = size.applyAsInt(first);
        while (sum < HANDFUL && items.hasNext()) {
            A item = items.next();
            handful.add(item);
            sum += Math.max(1, size.applyAsInt(item));
        }
        underWay.add(new Handful<>(workers.submit(() -> worked(handful)), sum));
        sizeUnderWay += sum;
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
