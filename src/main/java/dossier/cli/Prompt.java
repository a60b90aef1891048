package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.Reasons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReader.SuggestionType;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp;

/** The repl on a terminal: a prompt with history and completion; Ctrl-C stops the command that runs and nothing else. */
final class Prompt {
    /** How long a command that was stopped may take to end before it is left to itself, in milliseconds. */
    private static final long PATIENCE = 300;
    private static final long LOOK_EVERY = 50;
    private static final String PROMPT = "dossier> ";
    private static final String GOES_ON = "    ...> ";
    private static final String SUSPEND = "suspend-session";
    private static final String CTRL_Z = "\u001a";

    private final Session session;
    private final Surroundings surroundings;
    private final String version;
    /** How the terminal was set when the session began. */
    private Attributes usual;

    Prompt(Session session, Surroundings surroundings, String version) {
        this.session = session;
        this.surroundings = surroundings;
        this.version = version;
    }

    int run() throws IOException {
        try (Terminal terminal = SystemTerminal.open(surroundings.environment())) {
            prepare(terminal);
            greet(terminal);
            if (isDumb(terminal)) {
                plain(terminal);
                return Run.DONE;
            }
            LineReader reader = reader(terminal);
            while (!session.ended()) {
                reader.setAutosuggestion(session.settings().suggestions() ? SuggestionType.HISTORY : SuggestionType.NONE);
                freshLine(terminal);
                try {
                    execute(reader.readLine(PROMPT), terminal);
                } catch (UserInterruptException | OutOfMemoryError e) {
                    // Ctrl-C at the prompt clears the line; and a command that took all memory has said so itself.
                    continue;
                } catch (EndOfFileException e) {
                    break;
                }
            }
        }
        return Run.DONE;
    }

    /** The same on a terminal that can do nothing. */
    private void plain(Terminal terminal) throws IOException {
        PlainLines lines = new PlainLines(terminal, surroundings, PROMPT, GOES_ON);
        for (String line = lines.next(); line != null; line = session.ended() ? null : lines.next()) {
            execute(line, terminal);
        }
    }

    /** Ctrl-\ would make Java print all its threads; and Ctrl-C is no part of what a command prints. */
    private void prepare(Terminal terminal) {
        usual = terminal.getAttributes();
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(ControlChar.VQUIT, 0);
        attributes.setLocalFlag(LocalFlag.ECHOCTL, false);
        terminal.setAttributes(attributes);
    }

    private static boolean isDumb(Terminal terminal) {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    private LineReader reader(Terminal terminal) {
        LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).parser(new ReplParser()).appName("dossier")
                .completer(new ReplCompleter(surroundings, session)).highlighter(new ReplHighlighter(session))
                .option(Option.DISABLE_EVENT_EXPANSION, true).option(Option.HISTORY_IGNORE_SPACE, true)
                .option(Option.AUTO_FRESH_LINE, false)
                .option(Option.LIST_PACKED, true).option(Option.INSERT_TAB, false)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P" + GOES_ON)
                .variable(LineReader.LIST_MAX, 200);
        Path history = history();
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history);
        }
        LineReader reader = builder.build();
        takeSuggestion(reader, LineReader.FORWARD_CHAR);
        takeSuggestion(reader, LineReader.END_OF_LINE);
        reader.getWidgets().put(SUSPEND, () -> suspend(reader));
        reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference(SUSPEND), CTRL_Z);
        return reader;
    }

    /** At the end of the line, the keys that would go further take the suggestion that stands there. */
    private static void takeSuggestion(LineReader reader, String name) {
        Widget builtIn = reader.getBuiltinWidgets().get(name);
        reader.getWidgets().put(name, () -> {
            String suggestion = reader.getTailTip();
            boolean atEnd = reader.getBuffer().cursor() == reader.getBuffer().length();
            if (atEnd && reader.getAutosuggestion() == SuggestionType.HISTORY && suggestion != null && !suggestion.isEmpty()) {
                reader.getBuffer().write(suggestion);
                return true;
            }
            return builtIn.apply();
        });
    }

    /** Ctrl-Z at the prompt stops the session, as it does while a command runs; the shell's fg brings it back, with the line as it was. */
    private boolean suspend(LineReader reader) {
        Terminal terminal = reader.getTerminal();
        Attributes typing = terminal.getAttributes();
        terminal.setAttributes(usual);
        terminal.puts(InfoCmp.Capability.keypad_local);
        terminal.writer().println();
        terminal.flush();
        // The reader's own answer to this signal would draw the line a second time.
        CountDownLatch back = new CountDownLatch(1);
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.CONT, signal -> back.countDown());
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor();
            back.await(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            // There is no shell that could have sent the session to the background.
            terminal.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.handle(Terminal.Signal.CONT, before);
        }
        terminal.setAttributes(typing);
        terminal.puts(InfoCmp.Capability.keypad_xmit);
        return reader.getBuiltinWidgets().get(LineReader.REDRAW_LINE).apply();
    }

    private void greet(Terminal terminal) throws IOException {
        String corpus = session.corpus();
        String greeting = "dossier " + version
                + (Files.exists(Path.of(corpus)) ? " on " + corpus + "; help shows what there is, Tab completes,"
                : "; use PATH says what to read, help shows what there is,") + " Ctrl-D leaves\n";
        terminal.output().write(greeting.getBytes(StandardCharsets.UTF_8));
        terminal.flush();
    }

    /** Runs a line in a thread of its own, so that Ctrl-C can end it. */
    private void execute(String line, Terminal terminal) {
        int height = terminal.getHeight() > 0 ? terminal.getHeight() : Integer.MAX_VALUE;
        int width = terminal.getWidth() > 0 ? terminal.getWidth() : surroundings.width();
        Pager pager = new Pager(terminal.output(), session.settings().environment(), height, width);
        Gate out = new Gate(pager);
        Gate err = new Gate(surroundings.err());
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread thread = new Thread(() -> cancelled.set(!show(line, out, err, width)), "command");
        thread.setDaemon(true);
        long[] stopped = {0};
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> {
            stopped[0] = System.currentTimeMillis();
            thread.interrupt();
        });
        try {
            thread.start();
            while (thread.isAlive()) {
                join(thread);
                if (stopped[0] != 0 && System.currentTimeMillis() - stopped[0] > PATIENCE && !pager.isOpen() && thread.isAlive()) {
                    out.shut();
                    err.shut();
                    clearLine(terminal);
                    break;
                }
            }
            if (cancelled.get() || stopped[0] != 0 && !pager.wasOpen()) {
                freshLine(terminal);
                new Report(surroundings.err()).line("stopped");
            }
        } catch (IOException e) {
            say(err, "terminal: " + Reasons.of(e));
        } catch (InterruptedException e) {
            thread.interrupt();
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
    }

    /** Waits a moment for the thread, whatever memory it leaves. */
    private static void join(Thread thread) throws InterruptedException {
        try {
            thread.join(LOOK_EVERY);
        } catch (OutOfMemoryError e) {
            // The command that takes it all will be told, and ends.
            Thread.yield();
        }
    }

    /** Goes to the begin of a line, unless there already: these blanks fill the line, or go over into the next one. */
    private static void freshLine(Terminal terminal) throws IOException {
        if (isDumb(terminal)) {
            terminal.output().write('\n');
        } else if (terminal.getWidth() > 1) {
            terminal.output().write((" ".repeat(terminal.getWidth() - 1) + "\r\u001b[K").getBytes(StandardCharsets.UTF_8));
            terminal.flush();
        }
    }

    /** Takes away what a stopped command has left of a progress bar. */
    private static void clearLine(Terminal terminal) throws IOException {
        if (!isDumb(terminal)) {
            terminal.output().write("\r\u001b[K".getBytes(StandardCharsets.UTF_8));
            terminal.flush();
        }
    }

    /** Runs a line; false when it was stopped. */
    private boolean show(String line, Gate out, Gate err, int width) {
        long begun = System.nanoTime();
        try (out) {
            session.run(line, out, Stream.TTY, err, width);
        } catch (CancellationException e) {
            return false;
        } catch (IOException e) {
            say(err, "terminal: " + Reasons.of(e));
        }
        if (session.settings().time() && !line.isBlank()) {
            say(err, String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - begun) / 1e9));
        }
        return true;
    }

    private static void say(Gate err, String message) {
        new Report(err).line(message);
    }

    /** The history file, readable for its owner only; null when there is nowhere to put it. */
    private Path history() {
        String state = surroundings.environment().getOrDefault("XDG_STATE_HOME", "");
        String home = surroundings.environment().getOrDefault("HOME", "");
        if (state.isEmpty() && home.isEmpty()) {
            return null;
        }
        Path file = (state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state)).resolve("dossier").resolve("history");
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
