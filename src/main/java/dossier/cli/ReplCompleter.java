package dossier.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine;

/** Completes commands, options, units after {@code --by}, the values of options that have few, and paths. */
final class ReplCompleter implements Completer {
    private static final Map<String, List<String>> VALUES = Map.of("-f", List.of("text", "csv", "tsv", "json", "jsonl"),
            "--format", List.of("text", "csv", "tsv", "json", "jsonl"), "--color", List.of("auto", "always", "never"),
            "--from", List.of("text", "markdown", "html", "json", "jsonl", "csv", "tsv"), "--keep", List.of("comment", "teaser"));

    private final CommandLine all;

    ReplCompleter(CommandLine all) {
        this.all = all;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> words = line.words().subList(0, line.wordIndex());
        int bar = words.lastIndexOf("|");
        List<String> own = words.subList(bar + 1, words.size());
        if (own.isEmpty()) {
            all.getSubcommands().forEach((name, command) -> add(candidates, name, header(command)));
            Session.WORDS.forEach(word -> add(candidates, word, null));
            return;
        }
        CommandLine command = all.getSubcommands().get(own.get(0));
        String before = own.get(own.size() - 1);
        if (command == null) {
            if (own.get(0).equals("help")) {
                all.getSubcommands().keySet().forEach(name -> add(candidates, name, null));
            } else {
                paths(line.word(), candidates);
            }
        } else if (before.equals("--by")) {
            Dossier.units(own.get(0)).forEach(unit -> add(candidates, unit, null));
        } else if (VALUES.containsKey(before)) {
            VALUES.get(before).forEach(value -> add(candidates, value, null));
        } else if (line.word().startsWith("-")) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                String[] description = option.description();
                add(candidates, option.longestName(), description.length == 0 ? null : description[0]);
            }
        } else {
            paths(line.word(), candidates);
        }
    }

    private static String header(CommandLine command) {
        String[] header = command.getCommandSpec().usageMessage().header();
        return header.length == 0 ? null : header[0];
    }

    private static void add(List<Candidate> candidates, String value, String description) {
        candidates.add(new Candidate(value, value, null, description, null, null, true));
    }

    private static void paths(String typed, List<Candidate> candidates) {
        int slash = typed.lastIndexOf('/');
        String folder = slash < 0 ? "" : typed.substring(0, slash + 1);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    boolean isFolder = Files.isDirectory(file);
                    String value = folder + name + (isFolder ? "/" : "");
                    candidates.add(new Candidate(value, value, null, null, null, null, !isFolder));
                }
            }
        } catch (IOException e) {
            // There is no such folder, and so nothing to complete.
            return;
        }
    }
}
