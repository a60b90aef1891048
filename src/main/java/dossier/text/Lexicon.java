package dossier.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lexicons and rule tables that lie beside the classes as resource files. UTF-8; an entry a line, its fields apart by
 * tabs; what follows a {@code #} at a line's start or after white space is a comment; empty lines count for nothing.
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
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing resource: " + home.getPackageName() + "/" + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String[]> entries = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String entry = withoutComment(line);
                if (!entry.isBlank()) {
                    String[] fields = entry.split("\t");
                    for (int i = 0; i < fields.length; i++) {
                        fields[i] = fields[i].strip();
                    }
                    entries.add(fields);
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
