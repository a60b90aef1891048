package dossier.cli;

import dossier.io.InputOptions;
import dossier.io.Kind;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read. */
class Input {
    @Parameters(paramLabel = "PATH", arity = "0..*",
            description = "Files, folders (walked recursively) or - for standard input. Without any: standard input when something is piped in, "
                    + "else the folder $DOSSIER_CORPUS, else ./seeds.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--from", paramLabel = "KIND", order = 20,
            description = "Read all input as: text, markdown, html, json, jsonl, csv, tsv. Default: by the file's ending, else by content.")
    private List<String> from = new ArrayList<>();

    @Option(names = "--encoding", paramLabel = "CHARSET", order = 21, description = "The character set of the input. Default: detected.")
    private String encoding;

    @Option(names = "--text-column", paramLabel = "NAME", order = 22, description = "The column of records that holds the text (default: text).")
    private String textColumn = "text";

    @Option(names = "--id-column", paramLabel = "NAME", order = 23, description = "The column of records that names the document (default: doc, else id).")
    private String idColumn;

    @Option(names = "--each-row", order = 24, description = "Take every row as a document of its own, also consecutive rows of one document.")
    private boolean eachRow;

    @Option(names = "--jobs", paramLabel = "N", order = 26, description = "How many documents are worked on at a time (default: one a processor).")
    private Integer jobs;

    List<String> paths() {
        return paths;
    }

    /** @throws UsageError for a number that makes no sense */
    int jobs() {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 1) {
            throw new UsageError("--jobs takes a number of at least 1, not " + jobs);
        }
        return jobs;
    }

    /**
     * What to read.
     *
     * @param given the paths, for the commands that divide them; normally {@link #paths}
     * @param exclude the file that is being written; null for none
     * @throws UsageError for a kind or character set that there isn't
     */
    InputOptions options(Surroundings surroundings, List<String> given, boolean raw, String exclude) {
        List<String> chosen = given;
        if (chosen.isEmpty()) {
            String corpus = surroundings.environment().get("DOSSIER_CORPUS");
            chosen = List.of(surroundings.hasInput() ? "-" : corpus == null || corpus.isEmpty() ? "seeds" : corpus);
        }
        return new InputOptions(chosen, kind(), charset(), textColumn, idColumn, eachRow, raw, exclude == null ? null : Path.of(exclude));
    }

    /** The value of --from that is a date, for the one command where it may be; null when there is none. */
    String fromDate() {
        return from.stream().filter(Input::isDate).findFirst().orElse(null);
    }

    /** No kind of input begins with a digit. */
    private static boolean isDate(String value) {
        return !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
    }

    private Kind kind() {
        Kind kind = null;
        for (String name : from) {
            if (takesDates() && isDate(name)) {
                continue;
            }
            kind = Kind.named(name);
            if (kind == null) {
                throw new UsageError("--from takes text, markdown, html, json, jsonl, csv or tsv, not '" + name + "'");
            }
        }
        return kind;
    }

    /** Whether --from may also be given a date. */
    boolean takesDates() {
        return false;
    }

    private Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageError("--encoding: there is no character set '" + encoding + "'; try UTF-8, windows-1252, ISO-8859-15, UTF-16 …");
        }
    }
}
