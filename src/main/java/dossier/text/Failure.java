package dossier.text;

/**
 * A document, or a part of one, that could not be had.
 *
 * @param path the file, as the user would open it
 * @param line the line in it; 0 when no line is to blame
 * @param message what is wrong and what to do, without the place, in one line
 */
public record Failure(String path, long line, String message) implements Read {
    /** {@code path:line: message}, the line left out when there is none. */
    @Override
    public String toString() {
        return path + ":" + (line > 0 ? line + ":" : "") + " " + message;
    }
}
