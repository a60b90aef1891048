package dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Builds the command line that is asked for, and no more than that, and runs it. */
public final class CommandLines {
    /** What a shell says of a program that SIGINT ended. */
    private static final int INTERRUPTED = 130;
    private static final int WRONG = 2;

    private CommandLines() {
    }

    /** Runs a command line; gives the exit status. */
    public static int run(String[] args, Surroundings surroundings, String version) {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            return print(surroundings, "dossier " + version + "\n");
        }
        try {
            // Only the command that the first word names is built: reflection on the others would cost every run its time.
            if (args.length > 0 && isCommand(args[0])) {
                return execute(one(args[0], surroundings, version), Arrays.copyOfRange(args, 1, args.length), surroundings);
            }
            if (args.length == 0 && surroundings.stdin() == Surroundings.Stream.TTY && surroundings.stdout() == Surroundings.Stream.TTY) {
                return execute(one("repl", surroundings, version), args, surroundings);
            }
            if (args.length > 0 && args[0].equals("help")) {
                return help(args, surroundings);
            }
            return execute(all(surroundings), args, surroundings);
        } catch (UsageError e) {
            return wrong(surroundings, e.getMessage());
        } catch (Unwritable e) {
            return e.isClosedPipe() ? 0 : wrong(surroundings, e.getMessage());
        } catch (CancellationException e) {
            return INTERRUPTED;
        }
    }

    /** The whole command line, with all its commands. */
    public static CommandLine all(Surroundings surroundings) {
        CommandLine all = new CommandLine(new Dossier());
        for (String name : Dossier.NAMES) {
            all.addSubcommand(name, one(name, surroundings, ""));
        }
        for (String name : Dossier.OTHERS) {
            all.addSubcommand(name, one(name, surroundings, ""));
        }
        return styled(all);
    }

    private static boolean isCommand(String word) {
        return Dossier.NAMES.contains(word) || Dossier.OTHERS.contains(word);
    }

    private static int help(String[] args, Surroundings surroundings) {
        if (args.length > 1 && !isCommand(args[1])) {
            return execute(all(surroundings), new String[] {args[1]}, surroundings);
        }
        return print(surroundings, usage(args.length == 1 ? all(surroundings) : one(args[1], surroundings, "")));
    }

    private static CommandLine one(String name, Surroundings surroundings, String version) {
        return styled(new CommandLine(Dossier.command(name, surroundings, version)));
    }

    private static CommandLine styled(CommandLine commandLine) {
        return commandLine.setUsageHelpWidth(100).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpLongOptionsMaxWidth(28);
    }

    private static int execute(CommandLine commandLine, String[] args, Surroundings surroundings) {
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(args);
        } catch (ParameterException e) {
            return wrong(surroundings, message(e));
        }
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        CommandLine chosen = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            return print(surroundings, usage(chosen));
        }
        Object command = parsed.commandSpec().userObject();
        return command instanceof Command runnable ? run(runnable) : print(surroundings, usage(chosen));
    }

    private static int run(Command command) {
        try {
            return command.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The help text of a command. */
    static String usage(CommandLine commandLine) {
        StringWriter out = new StringWriter();
        commandLine.usage(new PrintWriter(out), Ansi.OFF);
        return out.toString();
    }

    private static String message(ParameterException e) {
        String own = e.getCommandLine().getCommandName();
        String name = own.equals("dossier") ? own : "dossier " + own;
        String what = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> like = unmatched.getSuggestions();
            what = "unknown " + (unmatched.isUnknownOption() ? "option" : "command") + " '" + unmatched.getUnmatched().get(0) + "'"
                    + (like.isEmpty() ? "" : "; did you mean " + String.join(" or ", like.subList(0, Math.min(3, like.size()))) + "?");
        }
        return Character.toLowerCase(what.charAt(0)) + what.substring(1) + " (" + name + " --help shows what there is)";
    }

    static int print(Surroundings surroundings, String text) {
        try {
            surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return 0;
        } catch (IOException e) {
            return surroundings.stdout() == Surroundings.Stream.PIPE ? 0
                    : wrong(surroundings, Unwritable.because("standard output", e).getMessage());
        }
    }

    private static int wrong(Surroundings surroundings, String message) {
        new Report(surroundings.err()).line(message);
        return WRONG;
    }
}
