package dossier.cli;

import dossier.io.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say how rows are written. */
final class Output {
    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", order = 10,
            description = "How rows are written: text (for reading; the default), csv, tsv, json (one array), jsonl (an object a line).")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", order = 11,
            description = "Write to FILE, which appears whole or not at all. Its ending sets the format when -f does not.")
    private String file;

    @Option(names = "--columns", paramLabel = "A,B", split = ",", hideParamSyntax = true, order = 12, description = "Write, and compute, these columns only.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--with", paramLabel = "NAME,…", split = ",", hideParamSyntax = true, order = 13,
            description = "Carry these metadata columns of the documents into the rows.")
    private List<String> with = new ArrayList<>();

    @Option(names = "--color", paramLabel = "WHEN", order = 14, description = "Colour: auto (the default: on a terminal, unless NO_COLOR is set), always, never.")
    private String color = "auto";

    /**
     * What these options come to.
     *
     * @param format the format
     * @param columns the columns asked for; empty for all
     * @param with the metadata columns asked for
     * @param colour whether colours are welcome on a terminal
     * @param forcedColour whether colours are wanted in any case
     */
    record Choice(Format format, List<String> columns, List<String> with, boolean colour, boolean forcedColour) {
        /**
         * The columns that are written, as numbers in {@code names}.
         *
         * @throws UsageError when one is asked for that isn't there
         */
        int[] shown(List<String> names) {
            List<String> wanted = columns.isEmpty() ? names : columns;
            int[] shown = new int[wanted.size()];
            for (int i = 0; i < shown.length; i++) {
                shown[i] = names.indexOf(wanted.get(i));
                if (shown[i] < 0) {
                    throw new UsageError("no column '" + wanted.get(i) + "' in these rows; there are: " + String.join(", ", names));
                }
            }
            return shown;
        }

        /** The same in another format. */
        Choice as(Format other) {
            return new Choice(other, columns, with, colour, forcedColour);
        }

        /** Whether a column is among those asked for. */
        boolean wants(String column) {
            return columns.isEmpty() || columns.contains(column);
        }

        /** The columns asked for as a set; null when all are. */
        Set<String> wanted() {
            return columns.isEmpty() ? null : Set.copyOf(columns);
        }
    }

    /** The file of -o; null when there is none. */
    String file() {
        return file;
    }

    /** Whether -f was given. */
    boolean hasFormat() {
        return format != null;
    }

    /** @throws UsageError for a value that no option takes */
    Choice choice(Surroundings surroundings) {
        Format chosen = format != null ? named("-f", format) : file != null ? Format.ofEnding(file) : null;
        if (chosen == null) {
            String preset = surroundings.environment().get("DOSSIER_FORMAT");
            chosen = preset == null || preset.isEmpty() ? Format.TEXT : named("$DOSSIER_FORMAT", preset);
        }
        String when = color.toLowerCase(Locale.ROOT);
        if (!List.of("auto", "always", "never").contains(when)) {
            throw new UsageError("--color takes auto, always or never, not '" + color + "'");
        }
        String noColor = surroundings.environment().get("NO_COLOR");
        boolean auto = when.equals("auto") && (noColor == null || noColor.isEmpty()) && !"dumb".equals(surroundings.environment().get("TERM"));
        boolean always = when.equals("always");
        return new Choice(chosen, List.copyOf(columns), List.copyOf(with), always || auto, always);
    }

    private static Format named(String option, String name) {
        Format format = Format.named(name);
        if (format == null) {
            throw new UsageError(option + " takes text, csv, tsv, json or jsonl, not '" + name + "'");
        }
        return format;
    }
}
