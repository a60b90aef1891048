package dossier.io;

/** Reads the records of one file in order. */
interface RecordReader {
    /**
     * The reader for records of {@code kind}.
     *
     * @param limit the most characters of a line, a row or a string
     */
    static RecordReader of(Kind kind, Bytes bytes, Decoded text, int limit) {
        return switch (kind) {
            case JSON -> new JsonReader(bytes, text.reader(), limit);
            case JSONL -> new JsonLinesReader(bytes, text.reader(), limit);
            case CSV -> new CsvReader(bytes, text.reader(), limit, (char) 0);
            case TSV -> QuotedTabs.are(text.head()) ? new CsvReader(bytes, text.reader(), limit, '\t')
                    : new TsvReader(bytes, text.reader(), limit);
            default -> throw new IllegalArgumentException("no records: " + kind);
        };
    }

    /** The next record, or why it could not be read; null at the end. */
    Item next();
}
