package dossier.io;

import java.util.Locale;

/** The formats in which rows are written. */
public enum Format {
    /** For reading. */
    TEXT,
    CSV,
    /** CSV whose texts no spreadsheet takes for formulas. Asked for by an option, not by a name. */
    SAFE_CSV,
    TSV,
    /** One array. */
    JSON,
    /** An object a line. */
    JSONL;

    /** The format of this name ({@code csv}, {@code jsonl} …), in any case; null when there is none. */
    public static Format named(String name) {
        for (Format format : values()) {
            if (format != SAFE_CSV && format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        return null;
    }

    /** The ending of files in this format. */
    public String ending() {
        return switch (this) {
            case TEXT -> "txt";
            case SAFE_CSV -> "csv";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The format that a file's ending asks for; null when it asks for none. */
    public static Format ofEnding(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> TEXT;
            case "ndjson" -> JSONL;
            default -> ending.equals("text") ? null : named(ending);
        };
    }

    /**
     * The spelling of rows in this format.
     *
     * @throws IllegalArgumentException for {@link #TEXT}, which has none that is the same for all rows
     */
    public RowFormat rows() {
        return switch (this) {
            case CSV -> new CsvFormat();
            case SAFE_CSV -> new SafeCsvFormat();
            case TSV -> new TsvFormat();
            case JSON -> JsonFormat.array();
            case JSONL -> JsonFormat.lines();
            case TEXT -> throw new IllegalArgumentException("text has no one spelling of rows");
        };
    }
}
