package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.Reasons;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CancellationException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The repl on a terminal: a prompt with history and completion; Ctrl-C stops the command that runs and nothing else. */
final class Prompt {
    private final Session session;
    private final Surroundings surroundings;

    Prompt(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    int run() throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
            DefaultParser parser = new DefaultParser();
            parser.setEscapeChars(new char[] {'\\'});
            LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).parser(parser).appName("dossier")
                    .completer(new ReplCompleter(CommandLines.all(surroundings))).option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
            Path history = history();
            if (history != null) {
                builder.variable(LineReader.HISTORY_FILE, history);
            }
            LineReader reader = builder.build();
            while (!session.ended()) {
                try {
                    execute(reader.readLine("dossier> "), terminal);
                } catch (UserInterruptException e) {
                    // Ctrl-C at the prompt clears the line.
                    continue;
                } catch (EndOfFileException e) {
                    break;
                }
            }
        }
        return Run.DONE;
    }

    /** Runs a line in a thread of its own, so that Ctrl-C can end it. */
    private void execute(String line, Terminal terminal) {
        Thread thread = new Thread(() -> show(line, terminal), "command");
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> thread.interrupt());
        try {
            thread.start();
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
    }

    private void show(String line, Terminal terminal) {
        int height = terminal.getHeight() > 0 ? terminal.getHeight() : Integer.MAX_VALUE;
        try (OutputStream out = new Pager(terminal.output(), surroundings.environment(), height)) {
            session.run(line, out, Stream.TTY);
        } catch (CancellationException e) {
            new Report(surroundings.err()).line("stopped");
        } catch (IOException e) {
            new Report(surroundings.err()).line("terminal: " + Reasons.of(e));
        } catch (RuntimeException e) {
            new Report(surroundings.err()).line("internal error: " + e + "; the session goes on");
        }
    }

    /** The history file, readable for its owner only; null when there is nowhere to put it. */
    private Path history() {
        String state = surroundings.environment().get("XDG_STATE_HOME");
        String home = surroundings.environment().get("HOME");
        if (state == null && home == null) {
            return null;
        }
        Path file = (state != null ? Path.of(state) : Path.of(home, ".local", "state")).resolve("dossier").resolve("history");
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return file;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }
}
