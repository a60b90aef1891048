package dossier.io;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param file the file; null for standard input
 * @param path the path as it opens from here
 * @param name the name of a document that has none of its own
 * @param size its length in bytes; -1 when that is unknown
 * @param fault why it can't be read; null when nothing is known against it
 */
record Found(Path file, String path, String name, long size, String fault) {
    static Found fault(String path, String fault) {
        return new Found(null, path, path, 0, fault);
    }
}
