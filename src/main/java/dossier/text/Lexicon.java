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
 * tabs; what follows a {@code #} at a line's start or after white space is a comment; empty lines count for nothing.
 *
 * <p>Where the system property {@code dossier.classes} names the folder that the jar was made of, the files are read there: to open the
 * jar through the JDK takes longer than to read all that a small run needs.
 */
public final class Lexicon {
    private Lexicon() {
    }

    /**
     * The entries of a resource file, in order, each as its fields without white space around them.
     *
     * @param home a class of the package in whose resource folder the file lies
     * @param name the file's name
     * @throws UncheckedIOException when it is not there or can't be read: a broken build
     */
    public static List<String[]> entries(Class<?> home, String name) {
        String text = new String(bytes(home, name), StandardCharsets.UTF_8);
        List<String[]> entries = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String entry = withoutComment(text.substring(start, end)).stripTrailing();
            if (!entry.isEmpty()) {
                entries.add(fields(entry));
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

    private static String[] fields(String entry) {
        int count = 1;
        for (int tab = entry.indexOf('\t'); tab >= 0; tab = entry.indexOf('\t', tab + 1)) {
            count++;
        }
        String[] fields = new String[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int tab = entry.indexOf('\t', start);
            fields[i] = entry.substring(start, tab < 0 ? entry.length() : tab).strip();
            start = tab + 1;
        }
        return fields;
    }

    private static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Whitespace.is(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
