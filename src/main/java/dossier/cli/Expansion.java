package dossier.cli;

import dossier.text.CodePointOrder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a word of the repl that was not quoted stands for: {@code ~} for the home folder, {@code *} and {@code ?} for names of files,
 * as in a shell.
 */
final class Expansion {
    private Expansion() {
    }

    /**
     * The words that a word stands for; itself where no file has such a name.
     *
     * @param home the home folder; null where there is none
     */
    static List<String> of(String word, String home) {
        String path = home != null && !home.isEmpty() && (word.equals("~") || word.startsWith("~/")) ? home + word.substring(1) : word;
        if (word.startsWith("-") || path.indexOf('*') < 0 && path.indexOf('?') < 0) {
            return List.of(path);
        }
        try {
            List<String> found = files(path);
            return found.isEmpty() ? List.of(path) : found;
        } catch (IOException | InvalidPathException e) {
            // A folder that can't be read has no names to offer.
            return List.of(path);
        }
    }

    /** The existing paths of this pattern, in the order of their names. */
    private static List<String> files(String pattern) throws IOException {
        List<String> found = List.of("");
        int from = 0;
        while (from < pattern.length()) {
            int slash = pattern.indexOf('/', from);
            String part = pattern.substring(from, slash < 0 ? pattern.length() : slash);
            String behind = slash < 0 ? "" : "/";
            List<String> next = new ArrayList<>();
            for (String folder : found) {
                if (part.indexOf('*') < 0 && part.indexOf('?') < 0) {
                    next.add(folder + part + behind);
                } else {
                    named(folder, part, behind, next);
                }
            }
            found = next;
            from += part.length() + 1;
        }
        found.removeIf(path -> !Files.exists(Path.of(path)));
        found.sort(CodePointOrder.COMPARATOR);
        return found;
    }

    private static void named(String folder, String part, String behind, List<String> found) throws IOException {
        Path where = Path.of(folder.isEmpty() ? "." : folder);
        if (!Files.isDirectory(where)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(where)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (matches(part, name) && (part.startsWith(".") || !name.startsWith("."))) {
                    found.add(folder + name + behind);
                }
            }
        }
    }

    /** Whether a name is of a pattern of {@code *} and {@code ?}; goes back to the last star only. */
    private static boolean matches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int from = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                from = n;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++from;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
