package dossier.cli;

import dossier.io.InputOptions;
import dossier.io.Kind;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that say what is read. */
class Input {
    private final PositionalParamSpec paths = Options.parameters("PATH",
            "Files, folders (walked recursively) or - for standard input. Without any: standard input when something is piped in, "
                    + "else the folder $DOSSIER_CORPUS, else ./seeds.");
    private final OptionSpec from = Options.list("KIND",
            "Read all input as: text, markdown, html, json, jsonl, csv, tsv, warc, email, xml. "
                    + "Default: by the file's ending, else by content.",
            "--from");
    private final OptionSpec encoding = Options.text("CHARSET", "The character set of the input. Default: detected.", "--encoding");
    private final OptionSpec textColumn =
            Options.text("NAME", "The column of records that holds the text (default: text).", "--text-column");
    private final OptionSpec idColumn =
            Options.text("NAME", "The column of records that names the document (default: doc, else id).", "--id-column");
    private final OptionSpec eachRow =
            Options.flag("Take every row as a document of its own, also consecutive rows of one document.", "--each-row");
    private final OptionSpec jobs = Options.text("N", "How many documents are worked on at a time (default: one a processor).", "--jobs");

    void declare(Declared to) {
        to.addPositional(paths).addOption(from).addOption(encoding).addOption(textColumn).addOption(idColumn).addOption(eachRow)
                .addOption(jobs);
    }

    List<String> paths() {
        return Options.values(paths);
    }

    /** @throws UsageError for a number that makes no sense */
    int jobs() {
        return Options.number(jobs, 1, Runtime.getRuntime().availableProcessors());
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
            chosen = List.of(surroundings.hasInput() ? "-" : usual(surroundings.environment().get("DOSSIER_CORPUS")));
        }
        if (chosen.contains("-") && surroundings.stdin() == Surroundings.Stream.CLOSED) {
            throw new UsageError("standard input is closed: there is nothing to read from -");
        }
        return new InputOptions(chosen, kind(), charset(), Options.value(textColumn, "text"), Options.value(idColumn),
                Options.isGiven(eachRow), raw,
                exclude == null ? null : Path.of(exclude));
    }

    /**
     * What is read when neither a PATH nor standard input is given.
     *
     * @param corpus the value of {@code $DOSSIER_CORPUS}; null or empty when it isn't set
     * @throws UsageError when it isn't there
     */
    private static String usual(String corpus) {
        boolean isSet = corpus != null && !corpus.isEmpty();
        String usual = isSet ? corpus : "seeds";
        if (!new File(usual).exists()) {
            throw new UsageError("no PATH is given, and there is no "
                    + (isSet ? "file or folder " + corpus + " ($DOSSIER_CORPUS)" : "folder seeds here, which would be read then"));
        }
        return usual;
    }

    /** The value of --from that is a date, for the one command where it may be; null when there is none. */
    String fromDate() {
        for (String value : Options.values(from)) {
            if (isDate(value)) {
                return value;
            }
        }
        return null;
    }

    /** No kind of input begins with a digit. */
    private static boolean isDate(String value) {
        return !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
    }

    private Kind kind() {
        Kind kind = null;
        for (String name : Options.values(from)) {
            if (takesDates() && isDate(name)) {
                continue;
            }
            kind = Kind.named(name);
            if (kind == null) {
                throw new UsageError("--from takes text, markdown, html, json, jsonl, csv, tsv, warc, email or xml, not '" + name + "'"
                        + Likely.hint(name, OptionValues.of("clean", "--from", null)));
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
            return Options.value(encoding) == null ? null : Charset.forName(Options.value(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageError("--encoding: there is no character set '" + Options.value(encoding)
                    + "'; try UTF-8, windows-1252, ISO-8859-15, UTF-16 …");
        }
    }
}
