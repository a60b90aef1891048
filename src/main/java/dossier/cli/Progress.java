package dossier.cli;

import dossier.io.Meter;
import java.util.Locale;

/** The progress bar: on standard error when that is a terminal and the work takes longer than a second. */
final class Progress implements AutoCloseable {
    private static final long FIRST = 1000;
    private static final long EVERY = 200;
    private static final int BAR = 24;

    private final Report report;
    private final Meter corpus;
    private final long started = System.nanoTime();
    private final Thread thread;

    private Progress(Report report, Meter corpus, boolean shown) {
        this.report = report;
        this.corpus = corpus;
        this.thread = shown ? new Thread(this::run, "progress") : null;
    }

    /** Starts watching a corpus being read. */
    static Progress of(Surroundings surroundings, Report report, Meter corpus) {
        boolean shown = surroundings.stderr() == Surroundings.Stream.TTY && !"dumb".equals(surroundings.environment().get("TERM"));
        Progress progress = new Progress(report, corpus, shown);
        if (shown) {
            progress.thread.setDaemon(true);
            progress.thread.start();
        }
        return progress;
    }

    private void run() {
        try {
            Thread.sleep(FIRST);
            long total = corpus.bytesTotal();
            while (true) {
                report.bar(line(total));
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            // The work is done.
            report.bar("");
        }
    }

    private String line(long total) {
        double seconds = (System.nanoTime() - started) / 1e9;
        long read = corpus.bytesRead();
        StringBuilder out = new StringBuilder();
        if (total > 0) {
            double share = Math.min(1, (double) read / total);
            int filled = (int) (share * BAR);
            out.append('[').append("#".repeat(filled)).append(" ".repeat(BAR - filled)).append(']')
                    .append(String.format(Locale.ROOT, " %3.0f %%  ", share * 100));
        }
        out.append(String.format(Locale.ROOT, "%,d document%s  %.1f MB  %.1f MB/s", corpus.documents(), corpus.documents() == 1 ? "" : "s", read / 1e6, read / 1e6 / seconds));
        if (total > 0 && read > 0 && read < total) {
            out.append(String.format(Locale.ROOT, "  %.0f s left", seconds / read * (total - read)));
        }
        return out.toString();
    }

    @Override
    public void close() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        report.bar("");
    }
}
