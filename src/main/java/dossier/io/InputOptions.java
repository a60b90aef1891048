package dossier.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to read and how.
 *
 * @param paths files, folders, and {@code -} for standard input, as the user typed them; none: standard input
 * @param from what all files hold; null when their endings and contents tell
 * @param encoding the character set of all files; null when it is to be detected
 * @param textColumn the column of records that holds the text
 * @param idColumn the column of records that names the document; null for {@code doc}, else {@code id}
 * @param eachRow whether every row is a document of its own, even where rows are parts of one
 * @param raw whether texts are taken as they stand, an HTML file with its markup
 * @param exclude a file that is no input where it is met in a folder (the output); null for none
 */
public record InputOptions(List<String> paths, Kind from, Charset encoding, String textColumn, String idColumn, boolean eachRow,
        boolean raw, Path exclude) {
    public InputOptions {
        paths = paths.isEmpty() ? List.of("-") : List.copyOf(paths);
        Objects.requireNonNull(textColumn);
    }

    /** The same of other paths. */
    InputOptions with(List<String> others) {
        return new InputOptions(others, from, encoding, textColumn, idColumn, eachRow, raw, exclude);
    }

    /** The same, whatever the output is. */
    public InputOptions withoutExclusion() {
        return new InputOptions(paths, from, encoding, textColumn, idColumn, eachRow, raw, null);
    }

    /** These paths, all else by default. */
    public static InputOptions of(List<String> paths) {
        return new InputOptions(paths, null, null, "text", null, false, false, null);
    }
}
