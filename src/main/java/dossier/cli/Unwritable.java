package dossier.cli;

import dossier.io.Reasons;
import java.io.IOException;

/** Output that could not be written. Status 2; a closed pipe is no error and ends the run with 0. */
final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean closedPipe;

    private Unwritable(String message, boolean closedPipe) {
        super(message, null, false, false);
        this.closedPipe = closedPipe;
    }

    /** @param where what was written to, as the user knows it */
    static Unwritable because(String where, IOException reason) {
        return new Unwritable(where + ": can't be written: " + Reasons.of(reason), false);
    }

    /** The reader at the other end of a pipe has gone. */
    static Unwritable closedPipe() {
        return new Unwritable("closed pipe", true);
    }

    boolean isClosedPipe() {
        return closedPipe;
    }
}
