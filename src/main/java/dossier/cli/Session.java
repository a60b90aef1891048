package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.AtomicFile;
import dossier.io.Format;
import dossier.io.Reasons;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** What the repl does with a line, wherever the line comes from. */
final class Session {
    /** The words that the repl knows beside the commands. */
    static final List<String> WORDS = List.of("use", "source", "help", "history", "exit", "quit");
    private static final Set<String> FORMAT_OPTIONS = Set.of("-f", "--format");

    private final Surroundings surroundings;
    private final Map<String, String> environment;
    private final String version;
    private final List<String> history = new ArrayList<>();
    private List<String> lastCommand;
    private byte[] lastInput;
    private boolean ended;

    Session(Surroundings surroundings, String version) {
        this.surroundings = surroundings;
        this.environment = new HashMap<>(surroundings.environment());
        this.version = version;
    }

    boolean ended() {
        return ended;
    }

    /** The corpus that commands read when they name none. */
    String corpus() {
        return environment.getOrDefault("DOSSIER_CORPUS", "seeds");
    }

    /**
     * Runs a line.
     *
     * @param out where its output goes unless the line says otherwise
     * @return the exit status of its last command that did not end well; 0 when all did
     */
    int run(String line, OutputStream out, Stream stdout) {
        history.add(line);
        try {
            Statement statement = Statement.parse(line);
            if (statement.stages().isEmpty()) {
                return 0;
            }
            List<String> words = statement.stages().get(0).words();
            if (!statement.stages().get(0).shell() && WORDS.contains(words.get(0))) {
                return word(words, out, stdout);
            }
            return pipeline(statement, out, stdout);
        } catch (UsageError e) {
            new Report(surroundings.err()).line(e.getMessage());
            return Run.NOTHING;
        } catch (IOException e) {
            new Report(surroundings.err()).line(Reasons.of(e));
            return Run.NOTHING;
        }
    }

    private int word(List<String> words, OutputStream out, Stream stdout) throws IOException {
        switch (words.get(0)) {
            case "exit", "quit" -> ended = true;
            case "use" -> use(words);
            case "source" -> {
                if (words.size() != 2) {
                    throw new UsageError("source takes one file of commands");
                }
                return source(Path.of(words.get(1)), out, stdout);
            }
            case "history" -> {
                for (int i = 0; i < history.size(); i++) {
                    write(out, String.format("%4d  %s%n", i + 1, history.get(i)));
                }
            }
            default -> {
                return words.size() > 1 ? command(List.of(words.get(1), "--help"), null, out, stdout) : help(out);
            }
        }
        return 0;
    }

    private int help(OutputStream out) throws IOException {
        write(out, """
                Commands, as in the shell (COMMAND --help, or help COMMAND, shows the options of one):
                  clean   split   entities   timeline   diff   stats
                Between them:
                  clean | split --by sentence | entities    documents and rows pass without format options
                  … > FILE   … >> FILE                      into a file; its ending sets the format
                  … | !sort -u                              into a command of the shell; !ls runs one
                  _ | stats --by word                       goes on from the last result
                Also:
                  use PATH      the corpus of the commands that name none
                  source FILE   run the commands that a file holds, a line each
                  history   help   exit
                """);
        return 0;
    }

    private void use(List<String> words) {
        if (words.size() != 2) {
            throw new UsageError("use takes one file or folder; now it is " + corpus());
        }
        if (!Files.exists(Path.of(words.get(1)))) {
            throw new UsageError(words.get(1) + ": no such file or folder");
        }
        environment.put("DOSSIER_CORPUS", words.get(1));
    }

    /** Runs the lines of a file; a line that fails does not end it. */
    int source(Path file, OutputStream out, Stream stdout) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return lines(reader, out, stdout);
        }
    }

    /** Runs lines until they end or one of them is {@code exit}; the status is that of the last line that failed. */
    int lines(BufferedReader reader, OutputStream out, Stream stdout) throws IOException {
        int status = 0;
        for (String line = reader.readLine(); line != null && !ended; line = reader.readLine()) {
            int own = run(line, out, stdout);
            status = own != 0 ? own : status;
        }
        return status;
    }

    private int pipeline(Statement statement, OutputStream out, Stream stdout) throws IOException {
        List<Statement.Stage> stages = statement.stages();
        int status = 0;
        byte[] data = null;
        for (int i = 0; i < stages.size(); i++) {
            Statement.Stage stage = stages.get(i);
            boolean isLast = i == stages.size() - 1;
            if (isLast) {
                int own = last(statement, stage, data, out, stdout);
                return own != 0 ? own : status;
            }
            if (stage.words().equals(List.of("_"))) {
                data = lastRows();
                continue;
            }
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            boolean toShell = stages.get(i + 1).shell();
            int own = stage.shell() ? shell(stage, data, between)
                    : command(toShell ? stage.words() : withFormat(stage.words(), "jsonl"), data, between, Stream.PIPE);
            status = own != 0 ? own : status;
            data = between.toByteArray();
        }
        return status;
    }

    private int last(Statement statement, Statement.Stage stage, byte[] data, OutputStream out, Stream stdout) throws IOException {
        if (stage.words().equals(List.of("_"))) {
            throw new UsageError("_ stands at the beginning: _ | split --by sentence");
        }
        if (statement.file() == null) {
            return stage.shell() ? shell(stage, data, out) : kept(stage.words(), data, out, stdout);
        }
        List<String> words = stage.shell() ? stage.words() : withFormatOf(statement.file(), stage.words());
        if (statement.append()) {
            try (OutputStream file = Files.newOutputStream(Path.of(statement.file()), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                return stage.shell() ? shell(stage, data, file) : command(words, data, file, Stream.FILE);
            }
        }
        try (AtomicFile file = new AtomicFile(Path.of(statement.file()))) {
            int status = stage.shell() ? shell(stage, data, file) : command(words, data, file, Stream.FILE);
            if (status != Run.NOTHING) {
                file.commit();
            }
            return status;
        }
    }

    /** Runs a command whose rows the next line can go on from. */
    private int kept(List<String> words, byte[] data, OutputStream out, Stream stdout) {
        int status = command(words, data, out, stdout);
        if (status != Run.NOTHING && Dossier.NAMES.contains(words.get(0))) {
            lastCommand = words;
            lastInput = data;
        }
        return status;
    }

    /** The rows of the last command: it runs again, for what it showed was for reading. */
    private byte[] lastRows() {
        if (lastCommand == null) {
            throw new UsageError("there is no last result yet");
        }
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        command(withFormat(lastCommand, "jsonl"), lastInput, rows, Stream.PIPE);
        return rows.toByteArray();
    }

    private int command(List<String> words, byte[] data, OutputStream out, Stream stdout) {
        InputStream in = data == null ? InputStream.nullInputStream() : new ByteArrayInputStream(data);
        Surroundings own = new Surroundings(in, data == null ? Stream.NULL : Stream.PIPE, out, stdout, surroundings.err(), surroundings.stderr(),
                environment, surroundings.width());
        if (words.get(0).equals("repl")) {
            throw new UsageError("this is the repl already");
        }
        return CommandLines.run(words.toArray(new String[0]), own, version);
    }

    private static List<String> withFormatOf(String file, List<String> words) {
        Format format = Format.ofEnding(file);
        return format == null ? words : withFormat(words, format.name());
    }

    /** The command with this format, unless it asks for one itself. */
    private static List<String> withFormat(List<String> words, String format) {
        if (!Dossier.NAMES.contains(words.get(0))) {
            return words;
        }
        for (String word : words) {
            if (FORMAT_OPTIONS.contains(word) || word.startsWith("--format=") || word.startsWith("-f") && !word.startsWith("--")) {
                return words;
            }
        }
        List<String> with = new ArrayList<>(words);
        with.add("-f");
        with.add(format);
        return with;
    }

    private int shell(Statement.Stage stage, byte[] data, OutputStream out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", stage.words().get(0)).redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        // As the user has it: the launcher tells what LC_ALL was where Java needed another.
        String locale = System.getProperty("dossier.lc_all");
        if (locale != null && locale.isEmpty()) {
            builder.environment().remove("LC_ALL");
        } else if (locale != null) {
            builder.environment().put("LC_ALL", locale);
        }
        if (data == null) {
            builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
        }
        Process process = builder.start();
        try {
            if (data != null) {
                Thread feeder = new Thread(() -> feed(process, data), "feeder");
                feeder.setDaemon(true);
                feeder.start();
            }
            process.getInputStream().transferTo(out);
            return process.waitFor();
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

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
