package dossier.io;

/** Goes through bytes line by line. LF, CRLF and CR end a line. */
final class ByteLines {
    private final byte[] bytes;
    private final int to;
    private long number;
    private int start;
    private int end;
    private int next;

    /**
     * @param from where the first line begins
     * @param to where the last one ends
     * @param number the number of the first line
     */
    ByteLines(byte[] bytes, int from, int to, long number) {
        this.bytes = bytes;
        this.to = to;
        this.number = number - 1;
        this.next = from;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() {
        if (next >= to) {
            return false;
        }
        number++;
        start = next;
        end = start;
        while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        boolean isPair = end + 1 < to && bytes[end] == '\r' && bytes[end + 1] == '\n';
        next = end == to ? to : isPair ? end + 2 : end + 1;
        return true;
    }

    /** Where the line begins. */
    int start() {
        return start;
    }

    /** Where the line ends, before what ends it. */
    int end() {
        return end;
    }

    /** Where the line after it begins. */
    int after() {
        return next;
    }

    /** The line's number. */
    long number() {
        return number;
    }

    /** The number of the line that is next. */
    long nextNumber() {
        return number + 1;
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
