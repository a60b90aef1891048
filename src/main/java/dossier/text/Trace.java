package dossier.text;

import java.util.Arrays;
import java.util.List;

/**
 * Where each character of a text came from in its source: runs that stand there verbatim, and runs that were put in and
 * stand still at one place. Two int arrays: the runs' starts in the text, and where each run stands in the source
 * ({@code ~offset} for a run that stands still).
 */
public final class Trace {
    /** The trace of a text that is its source. */
    public static final Trace IDENTITY = new Trace(new int[] {0}, new int[] {0});

    private final int[] starts;
    private final int[] at;

    private Trace(int[] starts, int[] at) {
        this.starts = starts;
        this.at = at;
    }

    /** The offset in the source that {@code offset} of the text came from. */
    public int source(int offset) {
        return source(run(offset), offset);
    }

    /** The same of an offset in a run. */
    int source(int run, int offset) {
        return at[run] < 0 ? ~at[run] : at[run] + offset - starts[run];
    }

    /** Whether the text of a run was put in and is not in the source. */
    boolean still(int run) {
        return at[run] < 0;
    }

    /** Where a run ends; {@code Integer.MAX_VALUE} for the last one. */
    int end(int run) {
        return run + 1 < starts.length ? starts[run + 1] : Integer.MAX_VALUE;
    }

    /** The run in which an offset of the text lies. */
    int run(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /**
     * The trace of the text that {@code edits} make of the text of this trace.
     *
     * @param text the text before the edits
     */
    Trace after(List<Edit> edits, String text) {
        Runs runs = new Runs(starts.length + 2 * edits.size() + 1);
        int position = 0;
        int kept = 0;
        int run = 0;
        for (Edit edit : edits) {
            run = keep(runs, run, kept, edit.start(), position);
            position += edit.start() - kept;
            int with = edit.with().length();
            if (with > 0 && characterForCharacter(edit, text)) {
                // Character for character: places stay as fine as they were.
                run = keep(runs, run, edit.start(), edit.end(), position);
            } else if (with > 0) {
                runs.add(position, ~source(edit.start()));
            }
            position += with;
            kept = edit.end();
        }
        keep(runs, run, kept, text.length(), position);
        if (runs.count == 0) {
            runs.add(0, ~source(0));
        }
        return runs.trace();
    }

    /** Whether lines and columns behind each replaced character are those behind the one that replaces it. */
    private static boolean characterForCharacter(Edit edit, String text) {
        String with = edit.with();
        if (with.length() != edit.end() - edit.start()) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if (!isPlain(with.charAt(i)) || !isPlain(text.charAt(edit.start() + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c != '\n' && c != '\r' && !Character.isSurrogate(c);
    }

    /** Copies the runs of the stretch [from, to) to {@code position}; answers the run in which it ended. */
    private int keep(Runs runs, int firstRun, int from, int to, int position) {
        int run = firstRun;
        while (run + 1 < starts.length && starts[run + 1] <= from) {
            run++;
        }
        for (int a = from; a < to; ) {
            int end = run + 1 < starts.length ? Math.min(to, starts[run + 1]) : to;
            runs.add(position + a - from, at[run] < 0 ? at[run] : at[run] + a - starts[run]);
            a = end;
            if (a < to) {
                run++;
            }
        }
        return run;
    }

    /** Runs under construction; one that goes on where the last one leads is not a new one. */
    private static final class Runs {
        private int[] starts;
        private int[] at;
        private int count;

        Runs(int capacity) {
            starts = new int[capacity];
            at = new int[capacity];
        }

        void add(int start, int where) {
            if (count > 0) {
                int last = at[count - 1];
                if (last < 0 ? where == last : where == last + start - starts[count - 1]) {
                    return;
                }
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                at = Arrays.copyOf(at, count * 2);
            }
            starts[count] = start;
            at[count++] = where;
        }

        Trace trace() {
            return new Trace(Arrays.copyOf(starts, count), Arrays.copyOf(at, count));
        }
    }
}
