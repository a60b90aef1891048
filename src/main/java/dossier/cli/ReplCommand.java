package dossier.cli;

import dossier.cli.Surroundings.Stream;
import dossier.io.Reasons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dossier repl}. */
final class ReplCommand extends Command {
    private final PositionalParamSpec commands =
            Options.parameter("FILE", "0..1", "A file of commands, a line each; - for standard input.");

    private final String version;

    ReplCommand(Surroundings surroundings, String version) {
        super("repl", surroundings);
        this.version = version;
    }

    @Override
    Help help() {
        return new Help("The same commands at a prompt, with history, completion and pipes.",
                List.of("dossier repl [FILE]"),
                "Reads commands from a prompt, or without one from FILE or a pipe. Commands pass their rows on with |, write to a file "
                + "with >, and hand them to the shell's commands with | !COMMAND. At the prompt, help shows what there is beside the commands; "
                + "Ctrl-C stops "
                + "the command that runs, Ctrl-D leaves.",
                List.of("clean seeds | split --by sentence | entities",
                        "stats --by word --top 20 > words.csv",
                        "entities --by mention | !sort -u"));
    }

    @Override
    void declare(Declared to) {
        to.addPositional(commands);
    }

    @Override
    int run() {
        String file = commands.getValue();
        Session session = new Session(surroundings(), version);
        try {
            if (file != null && !file.equals("-")) {
                return session.file(Path.of(file));
            }
            if (file != null || surroundings().stdin() != Stream.TTY || surroundings().stdout() != Stream.TTY) {
                return session.standardInput();
            }
            return new Prompt(session, surroundings(), version).run();
        } catch (IOException e) {
            throw new UsageError((file == null ? "repl" : file) + ": " + Reasons.of(e));
        }
    }
}
