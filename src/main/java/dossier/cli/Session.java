package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.Reasons;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** What the repl does with a line, wherever the line comes from. */
final class Session {
    /** The words that the repl knows beside the commands. */
    static final List<String> WORDS = List.of("use", "set", "reset", "source", "history", "help", "exit", "quit");
    private static final Set<String> CHANGES_FOLDER = Set.of("cd", "pushd", "popd");
    private static final int DEEPEST = 20;
    private static final String HELP = """
            Commands, as in the shell (help COMMAND shows the options of one):
              clean   split   entities   timeline   diff   stats
            Between them:
              clean | split | entities     rows pass without format options
              … > FILE   … >> FILE         into a file; its ending sets the format
              … | !sort -u                 into a command of the shell; !ls runs one
              _ | stats --by word          goes on from the last result
            Also:
              use PATH      what is read when a command names no PATH (now: %s)
              set           what can be set: format, pager, colours …; set NAME VALUE
              reset         as at the beginning: settings, last result, what was kept
              source FILE   run the commands that a file holds
              history       the lines of this session
              exit          or Ctrl-D
            Tab completes, → takes the suggestion, Ctrl-R searches the history,
            Ctrl-C stops the command that runs.
            """;

    private final Surroundings surroundings;
    private final String version;
    private final Settings settings;
    private final Kept kept = Kept.ofHeap();
    private final Pipeline pipeline = new Pipeline();
    private final Pipeline.Runner commands;
    private final List<String> history = new ArrayList<>();
    private int depth;
    private boolean ended;

    Session(Surroundings surroundings, String version) {
        this(surroundings, version, (words, at) -> CommandLines.run(words.toArray(new String[0]), at, version));
    }

    /** A session of other commands. */
    Session(Surroundings surroundings, String version, Pipeline.Runner commands) {
        this.surroundings = surroundings;
        this.version = version;
        this.commands = commands;
        this.settings = new Settings(surroundings.environment());
    }

    boolean ended() {
        return ended;
    }

    Settings settings() {
        return settings;
    }

    Kept kept() {
        return kept;
    }

    /** The corpus that commands read when they name none. */
    String corpus() {
        return settings.value("corpus");
    }

    /** Runs lines with the streams that the session was begun with. */
    int run(String lines, OutputStream out, Stream stdout) {
        return run(lines, out, stdout, surroundings.err(), surroundings.width());
    }

    /**
     * Runs what was entered: a line, or several that were pasted.
     *
     * @param out where its output goes unless the line says otherwise
     * @param err where all else goes
     * @param width the terminal's width now
     * @return the exit status of its last command that did not end well; 0 when all did
     */
    int run(String lines, OutputStream out, Stream stdout, OutputStream err, int width) {
        Surroundings at = new Surroundings(surroundings.in(), surroundings.stdin(), out, stdout, err, surroundings.stderr(),
                settings.environment(), width,
                kept, "");
        try {
            return lines(new StatementReader(new StringReader(lines)), at, null);
        } catch (IOException e) {
            return failed(at, Reasons.of(e));
        }
    }

    /** Runs a statement. Whatever goes wrong is said in one line, and the session goes on. */
    private int run(String line, Surroundings at) {
        if (!line.isBlank() && depth == 0) {
            history.add(line.strip());
        }
        try {
            return statement(line, at);
        } catch (UsageError | Unwritable e) {
            return failed(at, e.getMessage());
        } catch (InvalidPathException e) {
            return failed(at, "'" + e.getInput() + "' is no path of a file on this system");
        } catch (IOException e) {
            return failed(at, Reasons.of(e));
        } catch (OutOfMemoryError e) {
            kept.clear();
            return failed(at, "out of memory; what was kept of earlier results is gone, the session goes on; "
                    + "more with DOSSIER_JAVA_OPTS=-Xmx…");
        } catch (StackOverflowError e) {
            return failed(at, "out of stack; the session goes on");
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // A fault of ours.
            return failed(at, "internal error (" + e + "); please report it; the session goes on");
        }
    }

    private static int failed(Surroundings at, String message) {
        new Report(at).line(message);
        return Run.NOTHING;
    }

    private int statement(String line, Surroundings at) throws IOException {
        Statement statement = Statement.parse(line, word -> Expansion.of(word, settings.environment().get("HOME")));
        if (statement.stages().isEmpty()) {
            return Run.DONE;
        }
        Statement.Stage first = statement.stages().get(0);
        boolean own = !first.shell() && isOwn(first.words().get(0));
        if (own && statement.stages().size() > 1 && !first.words().get(0).equals("history") && !first.words().get(0).equals("help")) {
            throw new UsageError(first.words().get(0) + " has no rows to pass on");
        }
        for (Statement.Stage stage : statement.stages().subList(1, statement.stages().size())) {
            if (!stage.shell() && isOwn(stage.words().get(0))) {
                throw new UsageError(stage.words().get(0) + " takes no rows");
            }
        }
        if (first.shell() && CHANGES_FOLDER.contains(first.words().get(0).split("\\s", 2)[0]) && first.words().get(0).indexOf(';') < 0
                && first.words().get(0).indexOf('&') < 0) {
            throw new UsageError("cd would change the folder of a shell that ends at once; use PATH says what commands read");
        }
        Statement.Stage last = statement.stages().get(statement.stages().size() - 1);
        boolean looksForRows = at.stdout() == Stream.TTY && statement.file() == null && !last.shell()
                && Dossier.NAMES.contains(last.words().get(0)) && !last.words().contains("-o") && !last.words().contains("--output");
        Gate seen = new Gate(at.out());
        int status = own && statement.stages().size() == 1 && statement.file() == null ? word(first.words(), at)
                : pipeline.run(statement, looksForRows ? at.with(seen) : at, this::stage);
        if (looksForRows && !seen.isUsed() && status <= 1) {
            new Report(at).line("nothing found");
        }
        return status;
    }

    private static boolean isOwn(String word) {
        return WORDS.contains(word) || word.equals("?");
    }

    private int stage(List<String> words, Surroundings at) throws IOException {
        return isOwn(words.get(0)) ? word(words, at) : command(words, at);
    }

    private int command(List<String> words, Surroundings at) throws IOException {
        String word = words.get(0);
        if (words.get(0).equals("repl")) {
            throw new UsageError("this is the repl already");
        }
        if (words.get(0).equals("dossier")) {
            if (words.size() == 1) {
                throw new UsageError("this is dossier already: the commands go without that word");
            }
            return command(words.subList(1, words.size()), at);
        }
        if (!Dossier.isCommand(word) && !word.startsWith("-") && !word.equals("help")) {
            String hint = Likely.hint(word, ReplCompleter.FIRST);
            throw new UsageError("unknown command '" + word + "'" + hint
                    + (hint.isEmpty() || isProgram(word) ? "; !" + word + " runs one of the shell" : "")
                    + " (help shows what there is)");
        }
        return commands.run(words, at);
    }

    /** Whether the shell would find a program of this name. */
    private boolean isProgram(String word) {
        for (String folder : settings.environment().getOrDefault("PATH", "").split(":")) {
            if (word.indexOf('/') < 0 && Files.isExecutable(Path.of(folder, word))) {
                return true;
            }
        }
        return false;
    }

    private int word(List<String> words, Surroundings at) throws IOException {
        String word = words.get(0);
        switch (word) {
            case "exit", "quit" -> ended = true;
            case "use" -> {
                if (words.size() != 2) {
                    throw new UsageError("use takes one file or folder; now it is " + corpus());
                }
                settings.set("corpus", words.get(1));
            }
            case "set" -> set(words, at);
            case "reset" -> {
                settings.reset();
                pipeline.forget();
                kept.clear();
            }
            case "source" -> {
                if (words.size() != 2) {
                    throw new UsageError("source takes one file of commands");
                }
                return source(Path.of(words.get(1)), at);
            }
            case "history" -> {
                for (int i = 0; i < history.size(); i++) {
                    write(at, String.format(Locale.ROOT, "%4d  %s%n", i + 1, history.get(i)));
                }
            }
            default -> {
                return help(words, at);
            }
        }
        return Run.DONE;
    }

    private int help(List<String> words, Surroundings at) throws IOException {
        if (words.size() == 1 || words.size() == 2 && (WORDS.contains(words.get(1)) || words.get(1).equals("_"))) {
            write(at, String.format(Locale.ROOT, HELP, corpus()));
            return Run.DONE;
        }
        String about = words.get(1);
        if (!Dossier.isCommand(about) && !about.startsWith("-")) {
            throw new UsageError("unknown command '" + about + "'" + Likely.hint(about, ReplCompleter.FIRST)
                    + " (help shows what there is)");
        }
        List<String> outside = new ArrayList<>(words);
        outside.set(0, "help");
        return CommandLines.run(outside.toArray(new String[0]), at, version);
    }

    private void set(List<String> words, Surroundings at) throws IOException {
        if (words.size() == 1) {
            write(at, settings.shown());
            return;
        }
        int equals = words.get(1).indexOf('=');
        if (words.size() == 2 && equals > 0) {
            settings.set(words.get(1).substring(0, equals), words.get(1).substring(equals + 1));
        } else if (words.size() == 2) {
            write(at, settings.value(words.get(1)) + "\n");
        } else {
            settings.set(words.get(1), String.join(" ", words.subList(2, words.size())));
        }
    }

    /** Runs the lines of a file with the streams that the session was begun with. */
    int file(Path file) throws IOException {
        return source(file, surroundings.in(settings.environment(), kept));
    }

    /** Runs the lines of a file; a line that fails does not end it. */
    private int source(Path file, Surroundings at) throws IOException {
        if (depth == DEEPEST) {
            throw new UsageError(file + ": files of commands that run one another, more than " + DEEPEST + " deep");
        }
        depth++;
        try (Reader reader = Files.newBufferedReader(file)) {
            return lines(new StatementReader(reader), at, file.toString());
        } catch (IOException e) {
            throw new UsageError(file + ": " + Reasons.of(e));
        } finally {
            depth--;
        }
    }

    /** Runs the lines of standard input. */
    int standardInput() throws IOException {
        return lines(new StatementReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)),
                surroundings.in(settings.environment(), kept), surroundings.stdin() == Stream.TTY ? null : "stdin");
    }

    /**
     * Runs lines until they end or one of them is {@code exit}.
     *
     * @param name of the file that they are in; null when they were typed
     * @return the status of the last line that failed; 0 when all went well
     */
    private int lines(StatementReader reader, Surroundings at, String name) throws IOException {
        int status = 0;
        for (String statement = reader.next(); statement != null; statement = ended ? null : reader.next()) {
            int own = run(statement, name == null ? at : at.at(name + ":" + reader.line()));
            status = own != 0 ? own : status;
        }
        return status;
    }

    private static void write(Surroundings at, String text) throws IOException {
        at.out().write(text.getBytes(StandardCharsets.UTF_8));
        at.out().flush();
    }
}
