package dossier.cli;

import dossier.io.InputOptions;
import picocli.CommandLine.Mixin;

/** A command that reads documents, cleans them unless told not to, and writes rows. */
abstract class CorpusCommand extends Command {
    @Mixin
    private final Input input;

    @Mixin
    private final RawOption raw = new RawOption();

    @Mixin
    private final Output output = new Output();

    CorpusCommand(Surroundings surroundings) {
        this(surroundings, new Input());
    }

    CorpusCommand(Surroundings surroundings, Input input) {
        super(surroundings);
        this.input = input;
    }

    Input input() {
        return input;
    }

    RawOption raw() {
        return raw;
    }

    Output output() {
        return output;
    }

    /** A run of this command, with the jobs that were asked for. */
    Run newRun() {
        return new Run(surroundings(), input.jobs());
    }

    /** All that the command is to read. */
    InputOptions documents() {
        return input.options(surroundings(), input.paths(), raw.raw(), output.file());
    }

    /** Takes all documents through a unit; gives the exit status. */
    <P, R extends Record> int run(Unit<P, R> unit) {
        return newRun().rows(documents(), raw.cleaner(), unit, output.choice(surroundings()), output.file());
    }
}
