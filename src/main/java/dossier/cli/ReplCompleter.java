package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.InputOptions;
import dossier.io.InputState;
import dossier.io.InputState.FileState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completes commands, options and their values, behind a space or {@code =}; paths, documents of the corpus, and the names in it. */
final class ReplCompleter implements Completer {
    /** The words that a command line can begin with. */
    static final List<String> FIRST = first();
    /** Names are looked for in a corpus that takes no longer than a key press may: in bytes. */
    private static final long SMALL = 4_000_000;
    /** A folder with more documents than this is not looked through at every key press. */
    private static final int FEW = 5000;
    /** A description isn't cut to less than this. */
    private static final int SHORT = 12;
    private static final List<String> NAMED = List.of("--entity", "--about");
    /** Options whose values are lists. */
    private static final List<String> LISTS = List.of("--columns", "--with", "--keep", "--type");

    private final Surroundings surroundings;
    private final Session session;
    /** The model of all commands, once it is asked for. */
    private CommandLine all;
    private InputState namesOf;
    private List<String> names = List.of();

    ReplCompleter(Surroundings surroundings, Session session) {
        this.surroundings = surroundings;
        this.session = session;
    }

    private static List<String> first() {
        List<String> first = new ArrayList<>(Dossier.NAMES);
        first.addAll(Session.WORDS);
        first.add("_");
        return List.copyOf(first);
    }

    @Override
    public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
        if (all == null) {
            all = CommandLines.all(surroundings);
        }
        ReplParser.Line line = (ReplParser.Line) parsed;
        List<String> before = line.before();
        if (line.sign() == Token.Kind.SHELL || line.sign() == Token.Kind.COMMENT) {
            return;
        }
        if (line.sign() == Token.Kind.INTO || line.sign() == Token.Kind.APPEND) {
            paths(line.word(), "", candidates);
        } else if (before.isEmpty()) {
            for (String word : FIRST) {
                CommandLine command = all.getSubcommands().get(word);
                add(candidates, word, word, command == null ? null : ((Command) command.getCommandSpec().userObject()).help().header());
            }
        } else if (Dossier.NAMES.contains(before.get(0))) {
            command(before, line.word(), candidates);
        } else {
            word(before, line.word(), candidates);
        }
    }

    /** The words behind one of the repl's own. */
    private static void word(List<String> before, String typed, List<Candidate> candidates) {
        switch (before.get(0)) {
            case "help", "?" -> Dossier.NAMES.forEach(name -> add(candidates, name, name, null));
            case "set" -> {
                List<String> values = before.size() == 1 ? Settings.NAMES : Settings.VALUES.getOrDefault(before.get(1), List.of());
                values.forEach(value -> add(candidates, value, value, null));
                if (before.size() == 2 && before.get(1).equals("corpus")) {
                    paths(typed, "", candidates);
                }
            }
            case "use", "source" -> paths(typed, "", candidates);
            default -> {
                return;
            }
        }
    }

    private void command(List<String> before, String typed, List<Candidate> candidates) {
        CommandLine command = all.getSubcommands().get(before.get(0));
        int equals = typed.indexOf('=');
        OptionSpec joined = typed.startsWith("--") && equals > 0 ? option(command, typed.substring(0, equals)) : null;
        OptionSpec last = option(command, before.get(before.size() - 1));
        if (joined != null) {
            value(before, joined, typed.substring(0, equals + 1), typed.substring(equals + 1), candidates);
        } else if (last != null && last.arity().max() > 0) {
            value(before, last, "", typed, candidates);
        } else if (typed.startsWith("-")) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                String[] description = option.description();
                add(candidates, option.longestName(), option.longestName(), description.length == 0 ? null : firstSentence(description[0]));
            }
        } else {
            documents(typed, candidates);
            int documents = candidates.size();
            paths(typed, "", candidates);
            if (documents > 0) {
                // Files that only hold what is typed somewhere are for when nothing begins with it.
                candidates.subList(documents, candidates.size()).removeIf(path -> !path.value().startsWith(typed));
            }
        }
    }

    private static OptionSpec option(CommandLine command, String name) {
        return name.startsWith("-") ? command.getCommandSpec().findOption(name) : null;
    }

    /** What an option is for, in short. */
    static String firstSentence(String description) {
        int cut = description.endsWith(".") ? description.length() - 1 : description.length();
        for (String sign : List.of(". ", ": ", " (")) {
            int at = description.indexOf(sign);
            cut = at >= SHORT && at < cut ? at : cut;
        }
        return description.substring(0, cut);
    }

    /** The values of an option; {@code head} is what of the word stands before its value. */
    private void value(List<String> before, OptionSpec option, String head, String typed, List<Candidate> candidates) {
        String name = option.longestName();
        int comma = LISTS.contains(name) ? typed.lastIndexOf(',') + 1 : 0;
        List<String> given = List.of(typed.substring(0, comma).split(","));
        for (String value : OptionValues.of(before.get(0), name, unit(before))) {
            if (!given.contains(value)) {
                candidates.add(new Candidate(head + typed.substring(0, comma) + value, value, null, null, null, null,
                        !LISTS.contains(name)));
            }
        }
        if (NAMED.contains(name)) {
            names(before).forEach(each -> add(candidates, head + each, each, null));
        } else if (OptionValues.isFile(option.paramLabel())) {
            paths(typed, head, candidates);
        }
    }

    /** What the command's {@code --by} says. */
    private static String unit(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).startsWith("--by=")) {
                return words.get(i).substring("--by=".length());
            }
            if (words.get(i - 1).equals("--by")) {
                return words.get(i);
            }
        }
        return null;
    }

    private static void add(List<Candidate> candidates, String value, String shown, String description) {
        candidates.add(new Candidate(value, shown, null, description, null, null, true));
    }

    private static void paths(String typed, String head, List<Candidate> candidates) {
        int slash = typed.lastIndexOf('/');
        String folder = slash < 0 ? "" : typed.substring(0, slash + 1);
        boolean hidden = typed.startsWith(".", slash + 1);
        String home = System.getenv().getOrDefault("HOME", "");
        String opened = folder.startsWith("~/") && !home.isEmpty() ? home + folder.substring(1) : folder;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(opened.isEmpty() ? "." : opened))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (hidden || !name.startsWith(".")) {
                    boolean isFolder = Files.isDirectory(file);
                    String shown = name + (isFolder ? "/" : "");
                    candidates.add(new Candidate(head + folder + shown, shown, null, null, null, null, !isFolder));
                }
            }
        } catch (IOException | InvalidPathException e) {
            // There is no such folder, and so nothing to complete.
            return;
        }
    }

    /** The documents of the corpus whose names begin with what is typed; as paths, for that is what commands take. */
    private void documents(String typed, List<Candidate> candidates) {
        Path corpus = Path.of(session.corpus());
        if (typed.isEmpty() || typed.indexOf('/') >= 0 || !Files.isDirectory(corpus)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(corpus)) {
            int seen = 0;
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(typed)) {
                    add(candidates, session.corpus().replaceFirst("/+$", "") + "/" + name, name, null);
                }
                if (++seen == FEW) {
                    return;
                }
            }
        } catch (IOException e) {
            // The corpus can't be read, and so nothing can be completed from it.
            return;
        }
    }

    /** The entities of the documents that the command will read. */
    private List<String> names(List<String> words) {
        Set<String> paths = new LinkedHashSet<>();
        for (String word : words.subList(1, words.size())) {
            if (!word.startsWith("-") && Files.exists(Path.of(word))) {
                paths.add(word);
            }
        }
        List<String> read = paths.isEmpty() ? List.of(session.corpus()) : List.copyOf(paths);
        InputState state = InputState.of(InputOptions.of(read));
        if (state == null || state.files().stream().mapToLong(FileState::size).sum() > SMALL) {
            return List.of();
        }
        if (!state.equals(namesOf)) {
            names = entities(read);
            namesOf = state;
        }
        return names;
    }

    private List<String> entities(List<String> paths) {
        List<String> words = new ArrayList<>(List.of("entities", "--columns", "entity", "-f", "tsv", "--"));
        words.addAll(paths);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CommandLines.run(words.toArray(new String[0]), new Surroundings(InputStream.nullInputStream(), Stream.NULL, out, Stream.FILE,
                    OutputStream.nullOutputStream(), Stream.NULL, session.settings().environment(), 80, session.kept(), ""), "");
        } catch (CancellationException e) {
            return List.of();
        }
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
