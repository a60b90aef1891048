package dossier.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;

/** Shows output on a terminal: what fits on the screen at once, what is longer in {@code $PAGER} (default less) when there is one. */
final class Pager extends OutputStream {
    private static final int ESCAPE = 0x1b;
    /** Older versions of less can break long lines within words only. */
    private static final String WORDS_WHOLE = "case $(less --help </dev/null) in *--wordwrap*) LESS=\"$LESS --wordwrap\";; esac; ";

    private final OutputStream terminal;
    private final Map<String, String> environment;
    private final int height;
    private final int width;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int lines;
    private int column;
    private boolean inEscape;
    private Process process;
    private OutputStream sink;

    /**
     * @param height how many lines the terminal shows
     * @param width how many cells a line has
     */
    Pager(OutputStream terminal, Map<String, String> environment, int height, int width) {
        this.terminal = terminal;
        this.environment = environment;
        this.height = height;
        this.width = width;
    }

    /** The pager of these surroundings; blank for none. */
    static String program(Map<String, String> environment) {
        return "dumb".equals(environment.get("TERM")) ? "" : environment.getOrDefault("PAGER", "less");
    }

    /** Whether the pager has the terminal. */
    synchronized boolean isOpen() {
        return process != null && process.isAlive();
    }

    /** Whether the pager had the terminal, now or before. */
    synchronized boolean wasOpen() {
        return process != null;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (sink != null) {
            sink.write(bytes, offset, length);
            return;
        }
        held.write(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            count(bytes[i]);
        }
        if (lines >= height) {
            sink = page();
            sink.write(held.toByteArray());
            held = null;
        }
    }

    /** Counts the lines on the screen: those of the text, and those that long ones need more. */
    private void count(byte b) {
        if (b == '\n') {
            lines++;
            column = 0;
        } else if (b == ESCAPE) {
            inEscape = true;
        } else if (inEscape) {
            inEscape = !(b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z');
        } else if ((b & 0xC0) != 0x80 && ++column > width) {
            lines++;
            column = 1;
        }
    }

    private synchronized OutputStream page() {
        String pager = program(environment);
        if (pager.isBlank()) {
            return terminal;
        }
        String words = pager.equals("less") && !environment.containsKey("LESS") ? WORDS_WHOLE : "";
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "command -v " + pager.split(" ")[0] + " >/dev/null || exec cat; " + words
                + "exec " + pager)
                .redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        // As git does: colours as they are, what fits on the screen is just shown, and what was read stays on it.
        builder.environment().putIfAbsent("LESS", "-FRX");
        try {
            process = builder.start();
            return process.getOutputStream();
        } catch (IOException e) {
            return terminal;
        }
    }

    /** Shows what is held and waits until the reader leaves the pager, whatever is interrupted: until then it has the terminal. */
    @Override
    public void close() throws IOException {
        if (held != null) {
            terminal.write(held.toByteArray());
        }
        terminal.flush();
        if (process == null) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            sink.close();
        } catch (IOException e) {
            // The reader has left the pager before the end.
            lines = 0;
        }
        while (true) {
            try {
                process.waitFor();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
