package dossier;

import dossier.cli.CommandLines;
import dossier.cli.Surroundings;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The program: from the argument vector to the exit status. */
public final class Main {
    /** The version of this build; a test holds it against the project's. */
    public static final String VERSION = "0.1.0";

    /** Output that could not be written. */
    private static final int NOTHING = 2;
    private static final String OUT_OF_MEMORY = "out of memory; more with DOSSIER_JAVA_OPTS=-Xmx…";

    private Main() {
    }

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        if (isVersion(args) && wroteVersion(out)) {
            Runtime.getRuntime().halt(0);
        }
        int status = run(args,
                Surroundings.ofProcess(new FileInputStream(FileDescriptor.in), out, new FileOutputStream(FileDescriptor.err)));
        // By now everything is written and closed. System.exit would first ask the JDK's loggers whether to log the exit: from Java 21 on
        // that takes nearly as long as starting the JVM.
        Runtime.getRuntime().halt(status);
    }

    /** Runs a command line in the given surroundings and gives its exit status. */
    public static int run(String[] args, Surroundings surroundings) {
        try {
            return CommandLines.run(args, surroundings, VERSION);
        } catch (OutOfMemoryError e) {
            return lost(surroundings, OUT_OF_MEMORY);
        } catch (StackOverflowError e) {
            return lost(surroundings, "out of stack");
        } catch (LinkageError e) {
            // A class that memory did not suffice to set up; whoever needs it next is told so by the JVM in words only.
            boolean isMemory = e.getCause() != null && e.getCause().toString().contains("OutOfMemoryError");
            return lost(surroundings, isMemory ? OUT_OF_MEMORY : "a part of the program can't be loaded (" + e + "): build it again");
        } catch (RuntimeException e) {
            // A fault of ours, outside of the work on any document.
            return lost(surroundings, "internal error (" + e + "); please report it, with the command line");
        }
    }

    /** Says why a run could not go on. */
    private static int lost(Surroundings surroundings, String why) {
        try {
            surroundings.err().write(("dossier: " + why + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Standard error is closed: the exit status alone tells.
            return NOTHING;
        }
        return NOTHING;
    }

    private static boolean isVersion(String[] args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    /** Answers the question for the version before anything else is loaded; what goes wrong with it is told in the usual way. */
    private static boolean wroteVersion(OutputStream out) {
        try {
            out.write(("dossier ".concat(VERSION).concat("\n")).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
