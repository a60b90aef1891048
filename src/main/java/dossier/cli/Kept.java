package dossier.cli;

import dossier.clean.Cleaner;
import dossier.io.Corpus;
import dossier.io.InputOptions;
import dossier.io.InputState;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Read;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What commands have read and computed, kept for the commands that follow in one session: the documents of an input, while its files stay
 * as they are, and what was made of each. Bounded, and given back when memory gets short. Safe for use by several threads.
 */
public final class Kept {
    /** For runs that are alone: keeps nothing. */
    static final Kept NOTHING = new Kept(0);
    /** About how many bytes a character of a text comes to: as read, as cleaned, with its places and what was found in it. */
    private static final long BYTES = 8;

    private final long limit;
    /** The inputs kept, the one used last at the end. Never changed, only replaced. */
    private volatile List<SoftReference<Input>> inputs = List.of();

    /** @param limit how many bytes to keep, about */
    Kept(long limit) {
        this.limit = limit;
    }

    /** An eighth of the memory that Java may take. */
    static Kept ofHeap() {
        return new Kept(Runtime.getRuntime().maxMemory() / 8);
    }

    /** The documents of an input, and what was made of each. */
    private static final class Input {
        private final InputOptions options;
        private final boolean whole;
        private final InputState state;
        private final List<Read> reads = new ArrayList<>();
        private final Map<Document, Map<Object, Object>> results = new ConcurrentHashMap<>();
        private final KeptRows rows = new KeptRows();
        private long bytes;
        private volatile boolean complete;

        Input(InputOptions options, boolean whole, InputState state) {
            this.options = options;
            this.whole = whole;
            this.state = state;
        }

        boolean isOf(InputOptions other, boolean asWhole) {
            return whole == asWhole && options.equals(other);
        }
    }

    /**
     * The documents of an input: those kept where its files have not changed since, else read now.
     *
     * @param whole whether each text comes in one piece
     */
    Reading read(InputOptions options, InputStream in, boolean whole) {
        InputState state = limit == 0 ? null : InputState.of(options);
        if (state == null) {
            return new Reading(corpus(options, in, whole));
        }
        InputOptions named = options.withoutExclusion();
        Input known = known(named, whole);
        if (known != null && known.complete && known.state.equals(state)) {
            place(known);
            return new Reading(known.reads, known.rows);
        }
        Input fresh = new Input(named, whole, state);
        place(fresh);
        return new Reading(corpus(options, in, whole), read -> add(fresh, read), () -> fresh.complete = true, fresh.rows);
    }

    private static Corpus corpus(InputOptions options, InputStream in, boolean whole) {
        return whole ? Corpus.ofWholeTexts(options, in) : new Corpus(options, in);
    }

    private Input known(InputOptions options, boolean whole) {
        for (SoftReference<Input> reference : inputs) {
            Input input = reference.get();
            if (input != null && input.isOf(options, whole)) {
                return input;
            }
        }
        return null;
    }

    /** Puts an input at the end, in place of what is kept of it. */
    private synchronized void place(Input placed) {
        List<SoftReference<Input>> others = new ArrayList<>();
        for (SoftReference<Input> reference : inputs) {
            Input input = reference.get();
            if (input != null && !input.isOf(placed.options, placed.whole)) {
                others.add(reference);
            }
        }
        others.add(new SoftReference<>(placed));
        inputs = others;
    }

    private void add(Input input, Read read) {
        if (input.bytes > limit) {
            return;
        }
        if (read instanceof Failure failure && failure.message().equals(Corpus.OUT_OF_MEMORY)) {
            input.bytes = limit + 1;
        }
        input.reads.add(read);
        if (read instanceof Document document) {
            input.bytes += BYTES * document.source().text().length();
            input.results.put(document, new ConcurrentHashMap<>());
        }
        makeRoom(input);
    }

    /** Lets go of what was used longest ago; also of the input itself when it alone is too large. */
    private synchronized void makeRoom(Input latest) {
        long bytes = 0;
        List<SoftReference<Input>> fitting = new ArrayList<>();
        for (int i = inputs.size() - 1; i >= 0; i--) {
            Input input = inputs.get(i).get();
            bytes += input == null ? 0 : input.bytes;
            if (input != null && bytes <= limit) {
                fitting.add(0, inputs.get(i));
            }
        }
        if (fitting.size() < inputs.size()) {
            inputs = fitting;
        }
        if (latest.bytes > limit) {
            latest.reads.clear();
            latest.results.clear();
        }
    }

    /** Lets go of everything. */
    synchronized void clear() {
        inputs = List.of();
    }

    /** The document cleaned, unless it is clean or is to stay as it is ({@code cleaner} null). */
    Document cleaned(Document raw, Cleaner cleaner) {
        if (cleaner == null || raw.isClean()) {
            return raw;
        }
        Input input = holder(raw);
        return input == null ? Cleaned.of(raw, cleaner) : kept(input, raw, cleaner.keep(), document -> {
            Document clean = Cleaned.of(document, cleaner);
            input.results.putIfAbsent(clean, new ConcurrentHashMap<>());
            return clean;
        });
    }

    /**
     * What a document comes to, as it was read or as {@link #cleaned} gave it.
     *
     * @param key what the result depends on beside the document
     */
    <T> T of(Document document, Object key, Function<Document, T> work) {
        Input input = holder(document);
        return input == null ? work.apply(document) : kept(input, document, key, work);
    }

    private Input holder(Document document) {
        for (SoftReference<Input> reference : inputs) {
            Input input = reference.get();
            if (input != null && input.results.containsKey(document)) {
                return input;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static <T> T kept(Input input, Document document, Object key, Function<Document, T> work) {
        Map<Object, Object> results = input.results.get(document);
        Object result = results == null ? null : results.get(key);
        if (result == null) {
            result = work.apply(document);
            if (results != null) {
                results.put(key, result);
            }
        }
        return (T) result;
    }
}
