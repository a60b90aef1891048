package dossier;

import dossier.cli.Surroundings;
import dossier.cli.CommandLines;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;

/** The program: from the argument vector to the exit status. */
public final class Main {
    /** The version of this build; a test holds it against the project's. */
    public static final String VERSION = "0.1.0";

    private Main() {
    }

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        int status = run(args, Surroundings.ofProcess(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
        System.exit(status);
    }

    /** Runs a command line in the given surroundings and gives its exit status. */
    public static int run(String[] args, Surroundings surroundings) {
        return CommandLines.run(args, surroundings, VERSION);
    }
}
