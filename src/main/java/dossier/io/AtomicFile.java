package dossier.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * A file that appears whole or not at all: written beside its place under a name that begins with a dot, then renamed. A link
 * stays a link: what it points at is replaced. What is there and isn't a regular file (a device, a FIFO) is written straight.
 * The file that was there before keeps its permissions.
 */
public final class AtomicFile extends OutputStream {
    private final Path target;
    /** Null when the target is written straight. */
    private final Path temporary;
    /** Null until the file is open. */
    private volatile OutputStream out;
    private boolean done;

    /**
     * Nothing is written, nor made, before {@link #open}: whoever is to clean up can be told of the file first.
     *
     * @throws IOException when the file can't be written
     */
    public AtomicFile(Path file) throws IOException {
        target = resolved(file);
        if (Files.isDirectory(target)) {
            throw new IOException("is a folder");
        }
        boolean straight = Files.exists(target) && !Files.isRegularFile(target);
        if (!straight && Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("permission denied");
        }
        temporary = straight ? null : target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Integer.toHexString(System.identityHashCode(this)) + ".part");
    }

    /**
     * Opens the file for writing.
     *
     * @throws IOException when nothing can be written there, or the file was closed before
     */
    public AtomicFile open() throws IOException {
        if (temporary == null) {
            // Not under the lock: a FIFO keeps its writer waiting until somebody reads.
            out = Files.newOutputStream(target, StandardOpenOption.WRITE);
            return this;
        }
        synchronized (this) {
            if (done) {
                throw new IOException("was closed");
            }
            out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return this;
        }
    }

    /** Where a chain of links leads; its last one may lead to a file that is yet to be. */
    private static Path resolved(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == 40) {
                throw new IOException("too many links");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Puts the file in its place. Without this call, {@link #close} leaves nothing behind. */
    public synchronized void commit() throws IOException {
        out.close();
        if (temporary != null) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                keepPermissions();
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        done = true;
    }

    private void keepPermissions() throws IOException {
        try {
            Set<PosixFilePermission> before = Files.getPosixFilePermissions(target);
            Files.setPosixFilePermissions(temporary, before);
        } catch (UnsupportedOperationException e) {
            // A file system without POSIX permissions has none to keep.
        }
    }

    /** Closes the file; one that was not committed is gone. May be called by a shutdown hook while another thread writes. */
    @Override
    public synchronized void close() throws IOException {
        if (done) {
            return;
        }
        done = true;
        try {
            if (out != null) {
                out.close();
            }
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
