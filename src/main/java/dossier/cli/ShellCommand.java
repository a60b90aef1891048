package dossier.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** A command that the user's shell runs for the repl. */
final class ShellCommand {
    /** What is said of a program that SIGINT ended. */
    private static final int INTERRUPTED = 130;

    private ShellCommand() {
    }

    /**
     * Runs it; gives its exit status.
     *
     * @param data what is on its standard input; null for the repl's own
     * @param out takes what it writes; null for the terminal itself, as editors and the like need it
     */
    static int run(String command, Map<String, String> environment, byte[] data, OutputStream out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectError(Redirect.INHERIT)
                .redirectInput(data == null ? Redirect.INHERIT : Redirect.PIPE)
                .redirectOutput(out == null ? Redirect.INHERIT : Redirect.PIPE);
        builder.environment().clear();
        builder.environment().putAll(environment);
        // As the user has it: the launcher tells what LC_ALL was where Java needed another.
        String locale = System.getProperty("dossier.lc_all");
        if (locale != null && locale.isEmpty()) {
            builder.environment().remove("LC_ALL");
        } else if (locale != null) {
            builder.environment().put("LC_ALL", locale);
        }
        Process process = builder.start();
        try {
            if (data != null) {
                Thread feeder = new Thread(() -> feed(process, data), "feeder");
                feeder.setDaemon(true);
                feeder.start();
            }
            if (out != null) {
                process.getInputStream().transferTo(out);
            }
            int status = process.waitFor();
            if (status == INTERRUPTED) {
                throw new CancellationException();
            }
            return status;
        } catch (InterruptedException e) {
            throw new CancellationException();
        } finally {
            process.destroy();
        }
    }

    private static void feed(Process process, byte[] data) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(data);
        } catch (IOException e) {
            // The command has read as much as it wanted.
            return;
        }
    }
}
