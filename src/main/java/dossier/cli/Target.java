package dossier.cli;

import dossier.io.AtomicFile;
import dossier.io.Utf8Builder;
import dossier.io.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Where the data of a run goes: standard output, or a file that appears whole or not at all. */
final class Target implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final Surroundings surroundings;
    private final String name;
    private final OutputStream out;
    private final AtomicFile file;
    private final Thread cleanUp;
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    /** Whether the process is being ended from outside. */
    private volatile boolean givenUp;

    private Target(Surroundings surroundings, String name, OutputStream out, AtomicFile file) {
        this.surroundings = surroundings;
        this.name = name;
        this.out = out;
        this.file = file;
        this.cleanUp = file == null ? null : new Thread(this::giveUp);
        if (cleanUp != null) {
            try {
                Runtime.getRuntime().addShutdownHook(cleanUp);
            } catch (IllegalStateException e) {
                waitForTheEnd();
            }
        }
    }

    /**
     * Opens the target.
     *
     * @param path the file; null or {@code -} for standard output
     * @throws Unwritable when nothing can be written there
     */
    static Target open(Surroundings surroundings, String path) {
        if (path == null || path.equals("-")) {
            return new Target(surroundings, "standard output", surroundings.out(), null);
        }
        Target target = null;
        try {
            AtomicFile file = new AtomicFile(Path.of(path));
            // Before the file is made, so that a signal in between finds somebody who clears it away.
            target = new Target(surroundings, path, file, file);
            file.open();
            return target;
        } catch (IOException e) {
            if (target == null) {
                throw Unwritable.because(path, e);
            }
            Unwritable failed = target.failed(e);
            target.close();
            throw failed;
        }
    }

    /** Whether a person looks at it. */
    boolean isTerminal() {
        return file == null && surroundings.stdout() == Surroundings.Stream.TTY;
    }

    /** The cells of a line that a person looks at; 0 for a file or pipe, where lines may be as long as they are. */
    int room() {
        return isTerminal() ? surroundings.width() : 0;
    }

    /** Turns characters to the bytes that {@link #write} takes; what is for a terminal's eyes has no control characters left. */
    byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Like {@link #bytes}, for text that holds no colours of our own. */
    byte[] plainBytes(CharSequence text) {
        return bytes(isTerminal() ? Visible.of(text.toString()) : text);
    }

    /** Takes the text as bytes that {@link #write} takes; what is for a terminal's eyes has no control characters left. */
    byte[] plainBytes(Utf8Builder text) {
        if (!isTerminal()) {
            return text.take();
        }
        String shown = Visible.of(text.toString());
        text.take();
        return bytes(shown);
    }

    void write(byte[] bytes) {
        if (bytes.length > BUFFER - buffered) {
            flush();
        }
        if (bytes.length > BUFFER) {
            send(bytes, bytes.length);
        } else {
            System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
            buffered += bytes.length;
        }
    }

    private void flush() {
        if (buffered > 0) {
            send(buffer, buffered);
            buffered = 0;
        }
    }

    private void send(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * A pipe fails for one reason only: nobody reads it any more. A file that was given up fails because it is closed: that is nothing to
     * tell.
     */
    private Unwritable failed(IOException e) {
        if (givenUp) {
            waitForTheEnd();
        }
        boolean pipe = file == null
                && (surroundings.stdout() == Surroundings.Stream.PIPE || surroundings.stdout() == Surroundings.Stream.SOCKET);
        boolean says = e.getMessage() != null && e.getMessage().contains("Broken pipe");
        return pipe || says ? Unwritable.closedPipe() : Unwritable.because(name, e);
    }

    /** Sends what is buffered while more is being worked on, so that a reader sees it. */
    void show() {
        if (isTerminal()) {
            flush();
        }
    }

    /** Writes what is buffered and puts a file in its place. */
    void commit() {
        flush();
        try {
            out.flush();
            if (file != null) {
                file.commit();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Ends the use of the target; a file that was not committed is gone. */
    @Override
    public void close() {
        if (cleanUp != null) {
            discard();
            try {
                Runtime.getRuntime().removeShutdownHook(cleanUp);
            } catch (IllegalStateException e) {
                // The run is being ended from outside; the hook does the same.
                return;
            }
        }
    }

    private void giveUp() {
        givenUp = true;
        discard();
    }

    /** The exit status is the signal's: going on to the end of the run would give it another. */
    private static void waitForTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }

    private void discard() {
        try {
            file.close();
        } catch (IOException e) {
            // The temporary file can't be removed: nothing more can be done about it.
            return;
        }
    }
}
