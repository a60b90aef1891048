package dossier.cli;

import dossier.io.Meter;
import java.util.Locale;

/** The progress bar: on standard error when that is a terminal and the work takes longer than a second. */
final class Progress implements AutoCloseable {
    private static final long FIRST = 1000;
    private static final long EVERY = 200;
    private static final int BAR = 24;
    private static final int SHORTEST = 5;
    /** What a terminal shows of Ctrl-C, behind the bar, and the cell from which some go on to the next line. */
    private static final int ROOM = 3;

    private final Report report;
    private final Meter meter;
    private final int width;
    private final long started = System.nanoTime();
    private final Thread thread;

    /** @param width the cells that a line may take */
    private Progress(Report report, Meter meter, int width, boolean shown) {
        this.width = width;
        this.report = report;
        this.meter = meter;
        this.thread = shown ? new Thread(this::run, "progress") : null;
    }

    /** Starts watching a corpus being read. */
    static Progress of(Surroundings surroundings, Report report, Meter meter) {
        boolean shown = surroundings.stderr() == Surroundings.Stream.TTY && !"dumb".equals(surroundings.environment().get("TERM"));
        Progress progress = new Progress(report, meter, surroundings.width() - ROOM, shown);
        if (shown) {
            progress.thread.setDaemon(true);
            progress.thread.start();
        }
        return progress;
    }

    private void run() {
        try {
            Thread.sleep(FIRST);
            long total = meter.bytesTotal();
            while (true) {
                report.bar(line(total));
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            // The work is done.
            report.bar("");
        }
    }

    /** How far the work has come, on one line of the terminal: the bar is as long as there is room for. */
    private String line(long total) {
        double seconds = (System.nanoTime() - started) / 1e9;
        long read = meter.bytesRead();
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%,d document%s", meter.documents(), meter.documents() == 1 ? ""
                : "s"));
        if (read > 0) {
            out.append(String.format(Locale.ROOT, "  %.1f MB  %.1f MB/s", read / 1e6, read / 1e6 / seconds));
        }
        if (total > 0 && read > 0 && read < total) {
            out.append(String.format(Locale.ROOT, "  %.0f s left", seconds / read * (total - read)));
        }
        if (total > 0) {
            double share = Math.min(1, (double) read / total);
            out.insert(0, String.format(Locale.ROOT, "%3.0f %%  ", share * 100));
            int room = Math.min(BAR, width - out.length() - "[] ".length());
            if (room >= SHORTEST) {
                int filled = (int) (share * room);
                out.insert(0, "[" + "#".repeat(filled) + " ".repeat(room - filled) + "] ");
            }
        }
        out.setLength(Math.min(out.length(), width));
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
