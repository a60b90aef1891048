package dossier.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that can be shut: what a command writes after it was stopped goes nowhere, and stops it for good. */
final class Gate extends FilterOutputStream {
    private volatile boolean shut;
    private volatile boolean used;

    Gate(OutputStream out) {
        super(out);
    }

    /** Whether anything was written. */
    boolean isUsed() {
        return used;
    }

    /** From now on every write fails. */
    void shut() {
        shut = true;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (shut) {
            throw new IOException("stopped");
        }
        used |= length > 0;
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (!shut) {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (!shut) {
            out.close();
        }
    }
}
