package dossier.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** What to read, and how. */
public record InputOptions(List<String> paths, Kind from, Charset encoding, String textColumn, String idColumn, boolean eachRow,
        boolean raw, Path exclude) {
}
