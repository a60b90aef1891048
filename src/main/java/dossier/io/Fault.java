package dossier.io;

/**
 * A record that could not be read.
 *
 * @param line where it begins, from 1; 0 when no line is to blame
 * @param message what is wrong, in one line
 */
record Fault(long line, String message) implements Item {
}
