package dossier.cli;

import dossier.entities.EntityFinder;
import dossier.entities.NamedText;
import dossier.io.InputOptions;
import dossier.io.Utf8Corpus;
import dossier.text.Document;
import java.util.function.Function;

/** A command that reads documents, cleans them unless told not to, and writes rows. */
abstract class CorpusCommand extends Command {
    private final Input input;
    private final RawOption raw = new RawOption();
    private final Output output = new Output();

    CorpusCommand(String name, Surroundings surroundings) {
        this(name, surroundings, new Input());
    }

    CorpusCommand(String name, Surroundings surroundings, Input input) {
        super(name, surroundings);
        this.input = input;
    }

    /** Adds the options that the command has beside those of all such commands. */
    abstract void declareOwn(Declared to);

    @Override
    final void declare(Declared to) {
        declareOwn(to);
        output.declare(to);
        input.declare(to);
        raw.declare(to);
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

    /** Finds the names in a document, once in a session. */
    Function<Document, NamedText> names() {
        EntityFinder finder = new EntityFinder();
        return document -> surroundings().kept().of(document, NamedText.class, finder::find);
    }

    /** A run of this command, with the jobs that were asked for. */
    Run newRun() {
        return new Run(surroundings(), input.jobs());
    }

    /** All that the command is to read. */
    InputOptions documents() {
        return input.options(surroundings(), input.paths(), raw.raw(), output.file());
    }

    /** Takes all documents through a unit that can work on bytes; gives the exit status. */
    <P, R extends Record> int run(Utf8Unit<P, R> unit) {
        InputOptions documents = documents();
        return Utf8Corpus.suits(documents) ? newRun().rows(documents, unit, output.choice(surroundings()), output.file())
                : run(unit.unit());
    }

    /** Takes all documents through a unit; gives the exit status. */
    <P, R extends Record> int run(Unit<P, R> unit) {
        return newRun().rows(documents(), raw.cleaner(), unit, output.choice(surroundings()), output.file());
    }
}
