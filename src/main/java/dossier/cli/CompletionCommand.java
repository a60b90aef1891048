package dossier.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** {@code dossier completion}. */
@CommandLine.Command(name = "completion", sortOptions = false, header = "Print a completion script for bash or zsh.",
        synopsisHeading = "%nUsage: ", customSynopsis = "dossier completion bash|zsh", parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  source <(dossier completion bash)", "  dossier completion zsh > ~/.dossier-completion"})
final class CompletionCommand extends Command {
    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private String shell;

    CompletionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (!shell.equals("bash") && !shell.equals("zsh")) {
            throw new UsageError("completion takes bash or zsh, not '" + shell + "'");
        }
        // The script is bash's; it tells zsh to load its emulation of bash's completion.
        return CommandLines.print(surroundings(), AutoComplete.bash("dossier", CommandLines.all(surroundings())) + "\n");
    }
}
