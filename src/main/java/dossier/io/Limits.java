package dossier.io;

/**
 * The sizes up to which input is held in memory.
 *
 * @param piece the length of a piece of plain text, in UTF-16 units
 * @param page the length of an HTML page, which is read whole
 * @param record the length of a line, a row or a string in records
 * @param gap the code points between two parts of a document that are filled with white space; a wider gap begins a new piece
 */
record Limits(int piece, int page, int record, int gap) {
    private static final int MEBI = 1 << 20;

    /**
     * 256 Ki for a piece, whose rows fit a small heap even when they are tokens, a hundred times as large; 64 Mi for a page, 256 Mi for
     * a record, less where the heap is small.
     */
    static Limits ofHeap() {
        long heap = Runtime.getRuntime().maxMemory();
        return new Limits(MEBI / 4, (int) Math.min(64 * MEBI, heap / 32), (int) Math.min(256 * MEBI, heap / 16), MEBI);
    }

    /** The same with pieces as long as a record may be. */
    Limits whole() {
        return new Limits(record, page, record, gap);
    }
}
