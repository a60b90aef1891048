package dossier.cli;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Builds as much of the command line as is asked for, and runs it. */
public final class CommandLines {
    /** What a shell says of a program that SIGINT ended. */
    private static final int INTERRUPTED = 130;

    private CommandLines() {
    }

    /** Runs a command line; gives the exit status. */
    public static int run(String[] args, Surroundings surroundings, String version) {
        try {
            if (args.length > 0 && Dossier.isCommand(args[0])) {
                Command command = Dossier.command(args[0], surroundings, version);
                return execute(command, Arrays.copyOfRange(args, 1, args.length));
            }
            if (args.length == 0 && surroundings.stdin() == Surroundings.Stream.TTY && surroundings.stdout() == Surroundings.Stream.TTY) {
                return Dossier.command("repl", surroundings, version).run();
            }
            return outline(args, surroundings, version);
        } catch (UsageError e) {
            return wrong(surroundings, e.getMessage());
        } catch (Unwritable e) {
            return e.isClosedPipe() ? Run.DONE : wrong(surroundings, e.getMessage());
        } catch (CancellationException e) {
            return INTERRUPTED;
        }
    }

    /** The whole command line, with all its commands. */
    public static CommandLine all(Surroundings surroundings) {
        return new CommandLine(Dossier.whole(surroundings));
    }

    private static int execute(Command command, String[] args) {
        if (!command.declared().read(args) && parsed(command.spec(), args).isUsageHelpRequested()) {
            return print(command.surroundings(), HelpPage.of(command));
        }
        return command.run();
    }

    private static ParseResult parsed(CommandSpec spec, String[] args) {
        try {
            return new CommandLine(spec).parseArgs(args);
        } catch (ParameterException e) {
            throw new UsageError(message(e));
        }
    }

    /** What is no command: help, the version, and words that nobody knows. */
    private static int outline(String[] args, Surroundings surroundings, String version) {
        boolean help = args.length > 0 && args[0].equals("help");
        if (help && args.length == 2 && args[1].equals("help")) {
            return outline(new String[] {"help"}, surroundings, version);
        }
        if (help && args.length > 1 && Dossier.isCommand(args[1])) {
            return print(surroundings, HelpPage.of(Dossier.command(args[1], surroundings, version)));
        }
        CommandSpec outline = Dossier.outline(surroundings);
        ParseResult parsed = parsed(outline, help ? Arrays.copyOfRange(args, 1, args.length) : args);
        return print(surroundings, parsed.isVersionHelpRequested() ? "dossier " + version + "\n" : HelpPage.ofAll(outline, surroundings));
    }

    private static String message(ParameterException e) {
        String own = e.getCommandLine().getCommandName();
        String name = own.equals("dossier") ? own : "dossier " + own;
        String what = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            CommandLine line = unmatched.getCommandLine();
            boolean option = unmatched.isUnknownOption();
            int equals = typed.indexOf('=');
            what = "unknown " + (option ? "option" : "command") + " '" + typed + "'"
                    + Likely.hint(option && equals > 0 ? typed.substring(0, equals) : typed,
                            option ? line.getCommandSpec().optionsMap().keySet() : line.getSubcommands().keySet())
                    + (option && own.equals("dossier") ? "; a command's options stand behind its name" : "");
        }
        return Character.toLowerCase(what.charAt(0)) + what.substring(1) + " (" + name + " --help shows what there is)";
    }

    static int print(Surroundings surroundings, String text) {
        try (Target target = Target.open(surroundings, null)) {
            target.write(target.bytes(text));
            target.commit();
        }
        return Run.DONE;
    }

    private static int wrong(Surroundings surroundings, String message) {
        new Report(surroundings).line(message);
        return Run.NOTHING;
    }
}
