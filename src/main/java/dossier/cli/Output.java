package dossier.cli;

import dossier.io.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how rows are written. */
final class Output {
    private final OptionSpec format = Options.text("FORMAT",
            "How rows are written: text (for reading; the default), csv, tsv, json (one array), jsonl (an object a line).", "-f",
            "--format");
    private final OptionSpec file = Options.text("FILE",
            "Write to FILE, which appears whole or not at all. Its ending sets the format when -f does not.", "-o", "--output");
    private final OptionSpec columns = Options.list("A,B", "Write, and compute, these columns only.", "--columns");
    private final OptionSpec with = Options.list("NAME,…", "Carry these metadata columns of the documents into the rows.", "--with");
    private final OptionSpec csvSafe = Options.flag(
            "In csv, an apostrophe before each text that a spreadsheet would take for a formula.", "--csv-safe");
    private final OptionSpec color = Options.text("WHEN",
            "Colour: auto (the default: on a terminal, unless NO_COLOR is set), always, never.", "--color");

    void declare(Declared to) {
        to.addOption(format).addOption(file).addOption(columns).addOption(with).addOption(csvSafe).addOption(color);
    }

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
                    throw new UsageError("no column '" + wanted.get(i) + "' in these rows; there are: " + String.join(", ", names)
                            + Likely.hint(wanted.get(i), names));
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
        return Options.value(file);
    }

    /** Whether -f was given. */
    boolean hasFormat() {
        return Options.value(format) != null;
    }

    /** @throws UsageError for a value that no option takes */
    Choice choice(Surroundings surroundings) {
        String name = Options.value(format);
        Format chosen = name != null ? named("-f", name) : file() != null ? Format.ofEnding(file()) : null;
        if (chosen == null) {
            String preset = surroundings.environment().get("DOSSIER_FORMAT");
            chosen = preset == null || preset.isEmpty() ? Format.TEXT : named("$DOSSIER_FORMAT", preset);
        }
        if (chosen == Format.CSV && Options.isGiven(csvSafe)) {
            chosen = Format.SAFE_CSV;
        }
        String when = Options.value(color, "auto").toLowerCase(Locale.ROOT);
        if (!List.of("auto", "always", "never").contains(when)) {
            throw new UsageError("--color takes auto, always or never, not '" + when + "'"
                    + Likely.hint(when, List.of("auto", "always", "never")));
        }
        String noColor = surroundings.environment().get("NO_COLOR");
        boolean auto = when.equals("auto") && (noColor == null || noColor.isEmpty())
                && !"dumb".equals(surroundings.environment().get("TERM"));
        boolean always = when.equals("always");
        return new Choice(chosen, named(columns), named(with), always || auto, always);
    }

    /**
     * The column names that an option gives, without the spaces around them.
     *
     * @throws UsageError for an empty name, and for one that is given twice: a row has a column once
     */
    private static List<String> named(OptionSpec option) {
        List<String> names = new ArrayList<>();
        for (String value : Options.values(option)) {
            String name = value.strip();
            if (name.isEmpty() || names.contains(name)) {
                throw new UsageError(option.longestName() + " takes names of columns, each once; "
                        + (name.isEmpty() ? "one is empty" : "'" + name + "' is there twice"));
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    private static Format named(String option, String name) {
        Format format = Format.named(name);
        if (format == null) {
            throw new UsageError(option + " takes text, csv, tsv, json or jsonl, not '" + name + "'"
                    + Likely.hint(name, OptionValues.of("clean", "--format", null)));
        }
        return format;
    }
}
