package dossier.cli;

/** The command line asks for something that can't be done; its message is the one line that says what and how to mend it. Status 2. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message, null, false, false);
    }
}
