package dossier.io;

import java.util.Locale;

/** What a file holds. */
public enum Kind {
    /** Plain text. */
    TEXT("txt", "text", "log", "asc"),
    MARKDOWN("markdown", "md", "mdown", "mkd"),
    HTML("html", "htm", "xhtml", "xht", "shtml"),
    /** One object, an array of objects, or objects in a row. */
    JSON("json"),
    /** An object a line. */
    JSONL("jsonl", "ndjson", "jsonlines"),
    /** RFC 4180 with a header row. */
    CSV("csv"),
    /** Fields apart by tabs, with a header row; {@code \t}, {@code \n}, {@code \r} and {@code \\} as escapes. */
    TSV("tsv", "tab"),
    /** A web archive. */
    WARC("warc"),
    /** A message (RFC 5322), or several in a mailbox (mbox). */
    EMAIL("email", "eml", "mbox"),
    /** A feed (RSS, Atom), or another text in XML. */
    XML("xml", "rss", "atom", "tei");

    private static final String[] COMPRESSED = {".gz", ".gzip", ".zst", ".zstd"};

    private final String[] endings;

    Kind(String... endings) {
        this.endings = endings;
    }

    /** The kind that is called {@code name}: its own name or one of its endings, in any case; null when none is. */
    public static Kind named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Kind kind : values()) {
            for (String ending : kind.endings) {
                if (ending.equals(wanted)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** The kind that the ending of a file's name tells, the one below an ending of compression; null when it tells none. */
    static Kind byEnding(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (String ending : COMPRESSED) {
            if (name.endsWith(ending)) {
                name = name.substring(0, name.length() - ending.length());
                break;
            }
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? null : named(name.substring(dot + 1));
    }

    /** Whether it holds records. */
    boolean isRecords() {
        return this == JSON || this == JSONL || this == CSV || this == TSV;
    }
}
