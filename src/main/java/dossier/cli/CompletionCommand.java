package dossier.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dossier completion}. */
final class CompletionCommand extends Command {
    private final PositionalParamSpec name = Options.parameter("SHELL", "1", "bash or zsh.");

    CompletionCommand(Surroundings surroundings) {
        super("completion", surroundings);
    }

    @Override
    Help help() {
        return new Help("Print a completion script for bash or zsh.",
                List.of("dossier completion bash|zsh"),
                "",
                List.of("source <(dossier completion bash)", "source <(dossier completion zsh)"));
    }

    @Override
    void declare(Declared to) {
        to.addPositional(name);
    }

    @Override
    int run() {
        String shell = name.getValue();
        if (!shell.equals("bash") && !shell.equals("zsh")) {
            throw new UsageError("completion takes bash or zsh, not '" + shell + "'");
        }
        CommandLine all = CommandLines.all(surroundings());
        return CommandLines.print(surroundings(), shell.equals("bash") ? CompletionScript.bash(all) : CompletionScript.zsh(all));
    }
}
