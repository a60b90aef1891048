package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.Reasons;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the repl does with a line, wherever the line comes from. */
final class Session {
    /** The words that the repl knows beside the commands. */
    static final List<String> WORDS = List.of("use", "set", "reset", "source", "history", "help", "exit", "quit");
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
    private final List<String> history = new ArrayList<>();
    private int depth;
    private boolean ended;

    Session(Surroundings surroundings, String version) {
        this.surroundings = surroundings;
        this.version = version;
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

    /** Runs a line with the streams that the session was begun with. */
    int run(String line, OutputStream out, Stream stdout) {
        return run(line, out, stdout, surroundings.err(), surroundings.width());
    }

    /**
     * Runs a line. Whatever goes wrong is said in one line, and the session goes on.
     *
     * @param out where its output goes unless the line says otherwise
     * @param err where all else goes
     * @param width the terminal's width now
     * @return the exit status of its last command that did not end well; 0 when all did
     */
    int run(String line, OutputStream out, Stream stdout, OutputStream err, int width) {
        if (!line.isBlank() && depth == 0) {
            history.add(line.strip());
        }
        try {
            return run(line, new Surroundings(surroundings.in(), surroundings.stdin(), out, stdout, err, surroundings.stderr(),
                    settings.environment(), width, kept));
        } catch (UsageError | Unwritable e) {
            return failed(err, e.getMessage());
        } catch (InvalidPathException e) {
            return failed(err, "'" + e.getInput() + "' is no path of a file on this system");
        } catch (IOException e) {
            return failed(err, Reasons.of(e));
        } catch (OutOfMemoryError e) {
            kept.clear();
            return failed(err, "out of memory; what was kept of earlier results is gone, the session goes on; more with DOSSIER_JAVA_OPTS=-Xmx…");
        } catch (StackOverflowError e) {
            return failed(err, "out of stack; the session goes on");
        }
    }

    private static int failed(OutputStream err, String message) {
        new Report(err).line(message);
        return Run.NOTHING;
    }

    private int run(String line, Surroundings at) throws IOException {
        Statement statement = Statement.parse(line, word -> Expansion.of(word, settings.environment().get("HOME")));
        if (statement.stages().isEmpty()) {
            return Run.DONE;
        }
        Statement.Stage first = statement.stages().get(0);
        boolean own = !first.shell() && isOwn(first.words().get(0));
        if (own && statement.stages().size() > 1 && !first.words().get(0).equals("history") && !first.words().get(0).equals("help")) {
            throw new UsageError(first.words().get(0) + " has no rows to pass on");
        }
        Statement.Stage last = statement.stages().get(statement.stages().size() - 1);
        boolean looksForRows = at.stdout() == Stream.TTY && statement.file() == null && !last.shell()
                && Dossier.NAMES.contains(last.words().get(0)) && !last.words().contains("-o") && !last.words().contains("--output");
        Gate seen = new Gate(at.out());
        int status = own && statement.stages().size() == 1 && statement.file() == null ? word(first.words(), at)
                : pipeline.run(statement, looksForRows ? at.with(seen) : at, this::stage);
        if (looksForRows && !seen.isUsed() && status <= 1) {
            new Report(at.err()).line("nothing found");
        }
        return status;
    }

    private static boolean isOwn(String word) {
        return WORDS.contains(word) || word.equals("?");
    }

    private int stage(List<String> words, Surroundings at) throws IOException {
        return isOwn(words.get(0)) ? word(words, at) : command(words, at);
    }

    private int command(List<String> words, Surroundings at) {
        if (words.get(0).equals("repl")) {
            throw new UsageError("this is the repl already");
        }
        if (words.get(0).equals("dossier")) {
            if (words.size() == 1) {
                throw new UsageError("this is dossier already: the commands go without that word");
            }
            return command(words.subList(1, words.size()), at);
        }
        return CommandLines.run(words.toArray(new String[0]), at, version);
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

    /** Runs the lines of a file; a line that fails does not end it. */
    int source(Path file, Surroundings at) throws IOException {
        if (depth == DEEPEST) {
            throw new UsageError(file + ": files of commands that run one another, more than " + DEEPEST + " deep");
        }
        depth++;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return lines(reader, at);
        } catch (IOException e) {
            throw new UsageError(file + ": " + Reasons.of(e));
        } finally {
            depth--;
        }
    }

    /** Runs lines until they end or one of them is {@code exit}; the status is that of the last line that failed. */
    int lines(BufferedReader reader, Surroundings at) throws IOException {
        int status = 0;
        StringBuilder statement = new StringBuilder();
        for (String line = reader.readLine(); line != null && !ended; line = reader.readLine()) {
            statement.append(statement.length() == 0 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (Token.goesOn(statement.toString())) {
                statement.append('\n');
                continue;
            }
            int own = run(statement.toString(), at.out(), at.stdout(), at.err(), at.width());
            status = own != 0 ? own : status;
            statement.setLength(0);
        }
        if (statement.length() > 0 && !ended) {
            int own = run(statement.toString(), at.out(), at.stdout(), at.err(), at.width());
            status = own != 0 ? own : status;
        }
        return status;
    }

    private static void write(Surroundings at, String text) throws IOException {
        at.out().write(text.getBytes(StandardCharsets.UTF_8));
        at.out().flush();
    }
}
