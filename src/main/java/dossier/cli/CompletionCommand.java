package dossier.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
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
                List.of("source <(dossier completion bash)", "dossier completion zsh > ~/.dossier-completion"));
    }

    @Override
    void declare(CommandSpec to) {
        to.addPositional(name);
    }

    @Override
    int run() {
        String shell = name.getValue();
        if (!shell.equals("bash") && !shell.equals("zsh")) {
            throw new UsageError("completion takes bash or zsh, not '" + shell + "'");
        }
        // The script is bash's; it tells zsh to load its emulation of bash's completion.
        return CommandLines.print(surroundings(), AutoComplete.bash("dossier", CommandLines.all(surroundings())) + "\n");
    }
}
