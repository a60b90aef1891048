package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.AtomicFile;
import dossier.io.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the commands of a statement, each on the rows of the one before, and remembers the last for {@code _}. */
final class Pipeline {
    private static final Set<String> FORMAT_OPTIONS = Set.of("-f", "--format");
    private static final String LAST = "_";

    private Runner runner;
    private List<String> lastCommand;
    private byte[] lastInput;

    /** Runs one command that is not the shell's. */
    interface Runner {
        int run(List<String> words, Surroundings at) throws IOException;
    }

    /** Forgets the last result. */
    void forget() {
        lastCommand = null;
        lastInput = null;
    }

    /**
     * Runs a statement.
     *
     * @return the exit status of its last command that did not end well; 0 when all did
     */
    int run(Statement statement, Surroundings at, Runner commands) throws IOException {
        runner = commands;
        List<Statement.Stage> stages = statement.stages();
        int status = 0;
        byte[] data = null;
        for (int i = 0; i < stages.size() - 1; i++) {
            Statement.Stage stage = stages.get(i);
            boolean toShell = stages.get(i + 1).shell();
            if (isLast(stage, i)) {
                data = lastRows(at, toShell ? null : "jsonl");
                continue;
            }
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            int own = stage.shell() ? ShellCommand.run(stage.words().get(0), at.environment(), data, between)
                    : command(toShell ? stage.words() : withFormat(stage.words(), "jsonl"), data, between, Stream.PIPE, at);
            status = own != 0 ? own : status;
            if (own == Run.NOTHING && !stage.shell()) {
                // What the others would say of it would only hide the reason.
                return own;
            }
            data = between.toByteArray();
        }
        int own = last(statement, data, at);
        return own != 0 ? own : status;
    }

    private static boolean isLast(Statement.Stage stage, int index) {
        if (stage.shell() || !stage.words().get(0).equals(LAST)) {
            return false;
        }
        if (index > 0 || stage.words().size() > 1) {
            throw new UsageError("_ is the last result, and stands alone at the beginning: _ | split --by sentence");
        }
        return true;
    }

    private int last(Statement statement, byte[] data, Surroundings at) throws IOException {
        Statement.Stage stage = statement.stages().get(statement.stages().size() - 1);
        if (statement.file() == null) {
            boolean terminal = stage.shell() && at.stdout() == Stream.TTY;
            return terminal ? ShellCommand.run(stage.words().get(0), at.environment(), data, null)
                    : written(statement, stage, data, at.out(), at.stdout(), at);
        }
        Path path = Path.of(statement.file());
        if (statement.append()) {
            try (OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                return written(statement, stage, data, file, Stream.FILE, at);
            } catch (IOException e) {
                throw Unwritable.because(statement.file(), e);
            }
        }
        try (AtomicFile file = new AtomicFile(path).open()) {
            int status = written(statement, stage, data, file, Stream.FILE, at);
            if (status != Run.NOTHING || stage.shell()) {
                file.commit();
            }
            return status;
        } catch (IOException e) {
            throw Unwritable.because(statement.file(), e);
        }
    }

    private int written(Statement statement, Statement.Stage stage, byte[] data, OutputStream out, Stream stdout,
            Surroundings at) throws IOException {
        if (stage.shell()) {
            return ShellCommand.run(stage.words().get(0), at.environment(), data, out);
        }
        Format format = statement.file() == null ? null : Format.ofEnding(statement.file());
        if (isLast(stage, statement.stages().size() - 1)) {
            lastCommandGiven();
            return command(format == null ? lastCommand : withFormat(lastCommand, format.name()), lastInput, out, stdout, at);
        }
        int status = command(format == null ? stage.words() : withFormat(stage.words(), format.name()), data, out, stdout, at);
        if (status != Run.NOTHING && Dossier.NAMES.contains(stage.words().get(0))) {
            lastCommand = stage.words();
            lastInput = data;
        }
        return status;
    }

    private void lastCommandGiven() {
        if (lastCommand == null) {
            throw new UsageError("there is no last result yet");
        }
    }

    /** The rows of the last command: it runs again, for what it showed was for reading. */
    private byte[] lastRows(Surroundings at, String format) throws IOException {
        lastCommandGiven();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        command(format == null ? lastCommand : withFormat(lastCommand, format), lastInput, rows, Stream.PIPE, at);
        return rows.toByteArray();
    }

    private int command(List<String> words, byte[] data, OutputStream out, Stream stdout, Surroundings at) throws IOException {
        InputStream in = data == null ? InputStream.nullInputStream() : new ByteArrayInputStream(data);
        return runner.run(words,
                new Surroundings(in, data == null ? Stream.NULL : Stream.PIPE, out, stdout, at.err(), at.stderr(), at.environment(),
                at.width(), at.kept(), at.place()));
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
        with.add(1, "-f");
        with.add(2, format);
        return with;
    }
}
