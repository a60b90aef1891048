package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.Reasons;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** {@code dossier repl}. */
@CommandLine.Command(name = "repl", sortOptions = false, header = "The same commands at a prompt, with history, completion and pipes.",
        synopsisHeading = "%nUsage: ", customSynopsis = "dossier repl [FILE]",
        descriptionHeading = "%n", description = "Reads commands from a prompt, or without one from FILE or a pipe. Commands pass their rows on with |, write to a file "
                + "with >, and hand them to the shell's commands with | !COMMAND. Ctrl-C stops a command, Ctrl-D leaves.",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Examples, at the prompt:", "  clean seeds | split --by sentence | entities", "  stats --by word --top 20 > words.csv",
            "  entities --by mention | !sort -u"})
final class ReplCommand extends Command {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A file of commands, a line each; - for standard input.")
    private String file;

    private final String version;

    ReplCommand(Surroundings surroundings, String version) {
        super(surroundings);
        this.version = version;
    }

    @Override
    public Integer call() {
        Session session = new Session(surroundings(), version);
        try {
            if (file != null && !file.equals("-")) {
                return session.source(Path.of(file), surroundings().out(), surroundings().stdout());
            }
            if (file != null || surroundings().stdin() != Stream.TTY || surroundings().stdout() != Stream.TTY) {
                return session.lines(new BufferedReader(new InputStreamReader(surroundings().in(), StandardCharsets.UTF_8)),
                        surroundings().out(), surroundings().stdout());
            }
            return new Prompt(session, surroundings()).run();
        } catch (IOException e) {
            throw new UsageError((file == null ? "repl" : file) + ": " + Reasons.of(e));
        }
    }
}
