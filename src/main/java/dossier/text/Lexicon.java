package dossier.text;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lexicons and rule tables that lie beside the classes as resource files. UTF-8; an entry a line, its fields apart by
 * tabs; what follows a {@code #} at a line's start or after a space or tab is a comment; empty lines count for nothing.
 *
 * <p>Where the system property {@code dossier.classes} names the folder that the jar was made of, the files are read there: to open the
 * jar through the JDK takes longer than to read all that a small run needs.
 */
public final class Lexicon {
    private Lexicon() {
    }

    /**
     * The entries of a resource file, in order, each as its fields without spaces around them.
     *
     * @param home a class of the package in whose resource folder the file lies
     * @param name the file's name
     * @throws UncheckedIOException when it is not there or can't be read: a broken build
     */
    public static List<String[]> entries(Class<?> home, String name) {
        byte[] text = bytes(home, name);
        List<String[]> entries = new ArrayList<>();
        for (int start = 0; start < text.length; ) {
            int end = lineEnd(text, start);
            int to = trimmedEnd(text, start, commentStart(text, start, end));
            if (to > start) {
                entries.add(fields(text, start, to));
            }
            start = end + 1;
        }
        return entries;
    }

    /**
     * All of a resource file.
     *
     * @param home a class of the package in whose resource folder the file lies
     * @param name the file's name
     * @throws UncheckedIOException when it is not there or can't be read: a broken build
     */
    public static byte[] bytes(Class<?> home, String name) {
        try (InputStream in = open(home, name)) {
            if (in == null) {
                throw new IOException("missing resource: " + home.getPackageName() + "/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Class<?> home, String name) throws IOException {
        String classes = System.getProperty("dossier.classes");
        if (classes != null) {
            File file = new File(classes, home.getPackageName().replace('.', '/') + "/" + name);
            if (file.isFile()) {
                return new FileInputStream(file);
            }
        }
        return home.getResourceAsStream(name);
    }

    // Loops over bytes: most of the lexicons of a small run are read before the JVM has compiled anything, and a loop over an array is
    // what its interpreter is quick at.

    private static int lineEnd(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int commentStart(byte[] text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text[at] == '#' && (at == start || isSpace(text[at - 1]))) {
                return at;
            }
        }
        return end;
    }

    private static int trimmedEnd(byte[] text, int start, int end) {
        int to = end;
        while (to > start && isSpace(text[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean isSpace(byte b) {
        return b >= 0 && b <= ' ';
    }

    private static String[] fields(byte[] text, int start, int end) {
        int count = 1;
        for (int at = start; at < end; at++) {
            if (text[at] == '\t') {
                count++;
            }
        }
        String[] fields = new String[count];
        int at = start;
        for (int i = 0; i < count; i++) {
            int from = at;
            while (at < end && text[at] != '\t') {
                at++;
            }
            int to = trimmedEnd(text, from, at);
            while (from < to && isSpace(text[from])) {
                from++;
            }
            fields[i] = new String(text, from, to - from, StandardCharsets.UTF_8);
            at++;
        }
        return fields;
    }
}
