package dossier.cli;

import java.util.List;

/** The values that an option can have, for those who complete command lines: the repl and the shells. */
final class OptionValues {
    private static final List<String> KINDS = List.of("text", "markdown", "html", "json", "jsonl", "csv", "tsv");
    private static final List<String> LANGUAGES =
            List.of("ar", "cs", "da", "de", "en", "es", "fi", "fr", "he", "it", "nl", "no", "pl", "pt",
            "ru", "sv", "tr", "zh");

    private OptionValues() {
    }

    /**
     * The values of an option that has few.
     *
     * @param option its long name
     * @param unit what {@code --by} was given
     * @return empty where anything goes
     */
    static List<String> of(String command, String option, String unit) {
        return switch (option) {
            case "--by" -> Dossier.units(command);
            case "--format" -> List.of("text", "csv", "tsv", "json", "jsonl");
            case "--color" -> List.of("auto", "always", "never");
            case "--from" -> KINDS;
            case "--keep" -> List.of("comment", "teaser");
            case "--type" -> List.of("PERSON", "ORG", "LOC", "NORP", "EVENT", "WORK");
            case "--encoding" -> List.of("UTF-8", "UTF-16", "windows-1252", "windows-1251", "windows-1256", "ISO-8859-1", "ISO-8859-15",
                    "GB18030", "Shift_JIS");
            case "--lang" -> LANGUAGES;
            case "--stopwords" -> List.of("de", "en", "es", "fr", "it");
            case "--with" -> List.of("title", "author", "date", "lang", "url");
            case "--columns", "--sort" -> UnitColumns.of(command, unit);
            default -> List.of();
        };
    }

    /** Whether an option takes the path of a file. */
    static boolean isFile(String label) {
        return label.startsWith("FILE") || label.equals("PATH") || label.equals("DIR");
    }
}
