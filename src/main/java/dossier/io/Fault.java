package dossier.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * A record that could not be read.
 *
 * @param line where it begins, from 1; 0 when no line is to blame
 * @param message what is wrong, in one line
 */
record Fault(long line, String message) implements Item {
    /** What an exception of the file system means, in words for its user. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (reason == null || reason.isBlank()) {
            return e instanceof EOFException ? "cut off" : "not readable";
        }
        return "not readable: " + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1).replaceAll("\\s+", " ");
    }
}
