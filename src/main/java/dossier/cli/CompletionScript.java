package dossier.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the scripts that complete {@code dossier} in a shell, from the model of the command line. */
final class CompletionScript {
    /** Options whose values are lists, apart by commas. */
    private static final List<String> LISTS = List.of("--columns", "--with", "--keep", "--type");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, CommandLine> commands;

    private CompletionScript(CommandLine all) {
        commands = all.getSubcommands();
    }

    static String bash(CommandLine all) {
        CompletionScript script = new CompletionScript(all);
        script.writeBash();
        return script.out.toString();
    }

    static String zsh(CommandLine all) {
        CompletionScript script = new CompletionScript(all);
        script.writeZsh();
        return script.out.toString();
    }

    private static List<OptionSpec> options(CommandLine command) {
        return command.getCommandSpec().options();
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** The values of an option, whatever {@code --by} says: all columns of all units. */
    private static Set<String> values(String command, OptionSpec option) {
        Set<String> values = new LinkedHashSet<>();
        for (String unit : Dossier.units(command)) {
            values.addAll(OptionValues.of(command, option.longestName(), unit));
        }
        return values;
    }

    private static String operands(CommandSpec spec, String name) {
        return switch (name) {
            case "completion" -> "bash zsh";
            default -> spec.positionalParameters().isEmpty() ? "" : null;
        };
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void writeBash() {
        String names = String.join(" ", commands.keySet());
        line("# Completes dossier in bash:  source <(dossier completion bash)");
        line("_dossier() {");
        line("    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= values= list= i");
        line("    COMPREPLY=()");
        line("    # --by=UNIT comes as three words.");
        line("    if [[ $word == '=' ]]; then word=; elif [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi");
        line("    for ((i = 1; i < COMP_CWORD; i++)); do");
        line("        case ${COMP_WORDS[i]} in help) ;; -*) ;; *) command=${COMP_WORDS[i]}; break ;; esac");
        line("    done");
        line("    case $command:$before in");
        line("        :*) values='" + names + " help --help --version' ;;");
        commands.forEach((name, command) -> {
            for (OptionSpec option : options(command)) {
                if (takesValue(option)) {
                    StringBuilder pattern = new StringBuilder();
                    for (String each : option.names()) {
                        pattern.append(pattern.length() == 0 ? "" : " | ").append(name).append(':').append(each);
                    }
                    Set<String> values = values(name, option);
                    line("        " + pattern + ") " + (values.isEmpty() ? "return" : "values='" + String.join(" ", values) + "'"
                            + (LISTS.contains(option.longestName()) ? "; list=yes" : "")) + " ;;");
                }
            }
            StringBuilder all = new StringBuilder();
            options(command).forEach(option -> all.append(all.length() == 0 ? "" : " ").append(option.longestName()));
            String operands = operands(command.getCommandSpec(), name);
            String otherwise = operands == null || operands.isEmpty() ? "" : " || values='" + operands + "'";
            line("        " + name + ":*) [[ $word == -* ]] && values='" + all + "'" + otherwise + " ;;");
        });
        line("    esac");
        line("    [[ -n $values ]] || return");
        line("    if [[ -n $list ]]; then");
        line("        COMPREPLY=($(compgen -P \"${word%\"${word##*,}\"}\" -W \"$values\" -- \"${word##*,}\"))");
        line("        compopt -o nospace 2>/dev/null");
        line("    else");
        line("        COMPREPLY=($(compgen -W \"$values\" -- \"$word\"))");
        line("    fi");
        line("}");
        line("complete -o bashdefault -o default -F _dossier dossier");
    }

    private void writeZsh() {
        line("#compdef dossier");
        line("# Completes dossier in zsh:  source <(dossier completion zsh), or this file as _dossier in a folder of $fpath.");
        line("_dossier() {");
        line("    local context state state_descr line");
        line("    typeset -A opt_args");
        line("    _arguments -C '(- *)'{-h,--help}'[show help]' '(- *)'{-V,--version}'[show the version]' '1: :->command' "
                + "'*:: :->words' && return 0");
        line("    case $state in");
        line("        command)");
        line("            local -a commands=(");
        commands.forEach((name, command) -> {
            String header = ((Command) command.getCommandSpec().userObject()).help().header();
            line("                '" + name + ":" + quoted(header) + "'");
        });
        line("                'help:Show the options of a command.'");
        line("            )");
        line("            _describe command commands ;;");
        line("        words)");
        line("            case $words[1] in");
        commands.forEach((name, command) -> {
            line("                " + name + ")");
            line("                    _arguments \\");
            options(command).forEach(option -> line("                        " + zshOption(name, option) + " \\"));
            String operands = operands(command.getCommandSpec(), name);
            line("                        '*: :" + (operands == null ? "_files" : "(" + operands + ")") + "' ;;");
        });
        line("                help) _arguments '1: :(" + String.join(" ", commands.keySet()) + ")' ;;");
        line("            esac ;;");
        line("    esac");
        line("}");
        line("if [ \"$funcstack[1]\" = _dossier ]; then _dossier \"$@\"; else compdef _dossier dossier; fi");
    }

    private static String zshOption(String command, OptionSpec option) {
        String description = quoted(ReplCompleter.firstSentence(String.join(" ", option.description()))).replace("[", "\\[")
                .replace("]", "\\]");
        String[] names = option.names();
        String value = "";
        if (takesValue(option)) {
            Set<String> values = values(command, option);
            String all = String.join(" ", values);
            String action = values.isEmpty() ? OptionValues.isFile(option.paramLabel()) ? "_files" : " "
                    : LISTS.contains(option.longestName()) ? "_values -s , value " + all : "(" + all + ")";
            value = ":" + option.paramLabel().replaceAll("[^A-Z]+", " ").strip() + ":" + action;
        }
        String behind = takesValue(option) ? "=" : "";
        String own = names.length == 1 ? "'" + names[0] + behind
                : "'(" + String.join(" ", names) + ")'{" + names[0] + (takesValue(option) ? "+" : "") + "," + names[1] + behind + "}'";
        return own + "[" + description + "]" + value + "'";
    }

    /** Within single quotes, and with zsh's colons. */
    private static String quoted(String text) {
        return text.replace("'", "'\\''").replace(":", "\\:");
    }
}
