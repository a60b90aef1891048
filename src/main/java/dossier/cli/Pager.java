package dossier.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Shows output on a terminal: what fits on the screen at once, what is longer in {@code $PAGER} (default less) when there is one. */
final class Pager extends OutputStream {
    private final OutputStream terminal;
    private final Map<String, String> environment;
    private final int height;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int lines;
    private Process process;
    private OutputStream sink;

    /** @param height how many lines the terminal shows */
    Pager(OutputStream terminal, Map<String, String> environment, int height) {
        this.terminal = terminal;
        this.environment = environment;
        this.height = height;
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
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        if (lines >= height) {
            sink = page();
            sink.write(held.toByteArray());
            held = null;
        }
    }

    private OutputStream page() {
        String pager = environment.getOrDefault("PAGER", "less -FRX");
        if (pager.isBlank() || "dumb".equals(environment.get("TERM"))) {
            return terminal;
        }
        try {
            process = new ProcessBuilder("sh", "-c", "command -v " + pager.split(" ")[0] + " >/dev/null && exec " + pager + " || exec cat")
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            return process.getOutputStream();
        } catch (IOException e) {
            return terminal;
        }
    }

    /** Shows what is held and waits until the reader leaves the pager. */
    @Override
    public void close() throws IOException {
        if (held != null) {
            terminal.write(held.toByteArray());
        }
        terminal.flush();
        if (process == null) {
            return;
        }
        try {
            sink.close();
        } catch (IOException e) {
            // The reader has left the pager before the end.
            lines = 0;
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
