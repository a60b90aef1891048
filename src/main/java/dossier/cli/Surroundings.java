package dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a run knows of its surroundings, found once: its three streams and what they lead to, the environment, how wide the
 * terminal is.
 *
 * @param in standard input
 * @param stdin what standard input comes from
 * @param out standard output: data
 * @param stdout what standard output leads to
 * @param err standard error: all else
 * @param stderr what standard error leads to
 * @param environment the environment variables
 * @param width the terminal's width in cells; 80 when it isn't known
 * @param kept what runs before this one have left for it
 * @param place where the command line stands that is run ({@code FILE:LINE}); empty when it was typed
 */
public record Surroundings(InputStream in, Stream stdin, OutputStream out, Stream stdout, OutputStream err, Stream stderr,
        Map<String, String> environment, int width, Kept kept, String place) {
    /** Surroundings of a run that is alone. */
    public Surroundings(InputStream in, Stream stdin, OutputStream out, Stream stdout, OutputStream err, Stream stderr, Map<String,
            String> environment,
            int width) {
        this(in, stdin, out, stdout, err, stderr, environment, width, Kept.NOTHING, "");
    }

    /** The same with another standard output of the same kind. */
    Surroundings with(OutputStream other) {
        return new Surroundings(in, stdin, other, stdout, err, stderr, environment, width, kept, place);
    }

    /** The same for a command line that stands at this place of a file. */
    Surroundings at(String line) {
        return new Surroundings(in, stdin, out, stdout, err, stderr, environment, width, kept, line);
    }

    /** The same in a session. */
    Surroundings in(Map<String, String> settings, Kept results) {
        return new Surroundings(in, stdin, out, stdout, err, stderr, settings, width, results, place);
    }

    /** What a standard stream is. */
    public enum Stream { TTY, PIPE, SOCKET, FILE, NULL, CLOSED }

    /** The surroundings of this process. The launcher tells in system properties what its shell could see; else the kernel is asked. */
    public static Surroundings ofProcess(InputStream in, OutputStream out, OutputStream err) {
        return new Surroundings(in, stream("stdin", 0), out, stream("stdout", 1), err, stream("stderr", 2), System.getenv(),
                width(System.getProperty("dossier.width")));
    }

    private static Stream stream(String name, int descriptor) {
        String told = System.getProperty("dossier." + name);
        if (told != null) {
            for (Stream stream : Stream.values()) {
                if (stream.name().equals(told.toUpperCase(Locale.ROOT))) {
                    return stream;
                }
            }
        }
        try {
            String link = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            if (link.startsWith("pipe:")) {
                return Stream.PIPE;
            }
            if (link.startsWith("socket:")) {
                return Stream.SOCKET;
            }
            if (link.startsWith("/dev/pts/") || link.startsWith("/dev/tty")) {
                return Stream.TTY;
            }
            return link.equals("/dev/null") ? Stream.NULL : Stream.FILE;
        } catch (IOException | RuntimeException e) {
            // No /proc here: a console means that standard input and output are terminals.
            return System.console() != null ? Stream.TTY : Stream.FILE;
        }
    }

    private static int width(String told) {
        try {
            return told == null ? 80 : Math.max(20, Integer.parseInt(told));
        } catch (NumberFormatException e) {
            return 80;
        }
    }

    /** Whether standard input is there to be read when no PATH is named. */
    boolean hasInput() {
        return stdin == Stream.PIPE || stdin == Stream.SOCKET || stdin == Stream.FILE;
    }
}
