package dossier.cli;

import dossier.clean.Cleaner;
import dossier.clean.Part;
import dossier.io.Format;
import dossier.io.InputOptions;
import dossier.split.Assignment;
import dossier.split.Share;
import dossier.split.Splitter;
import dossier.split.TextRow;
import dossier.split.UnitRow;
import dossier.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code dossier split}. */
@CommandLine.Command(name = "split", sortOptions = false, header = "Split texts into sentences, tokens, paragraphs, sections, chunks, or the texts a file holds.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {"dossier split [--by sentence|token|paragraph|section|chunk|document] [PATH...]",
            "       dossier split --into train=0.8,dev=0.1,test=0.1 [--seed N] -o DIR [PATH...]"},
        descriptionHeading = "%n", description = "Writes the units of the texts, with their offsets and their places in the original. --by document gives each text "
                + "of a file (article, comment, teaser) a row of its own, with its title, author and date.",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  dossier split seeds", "  dossier split --by token -f csv seeds", "  dossier split --by chunk --max-words 150 --overlap 1 -f jsonl seeds"})
final class SplitCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("sentence", "token", "paragraph", "section", "chunk", "document");

    @Option(names = "--by", paramLabel = "UNIT", order = 1,
            description = "One row a: sentence (the default), token, paragraph, section, chunk, document (with --into: the default).")
    private String by;

    @Option(names = "--max-words", paramLabel = "N", order = 2, description = "The most words of a chunk (default: 200).")
    private int maxWords = Splitter.MAX_WORDS;

    @Option(names = "--overlap", paramLabel = "N", order = 3, description = "How many sentences a chunk shares with the one before (default: 0).")
    private int overlap;

    @Option(names = "--lang", paramLabel = "LANG", order = 4, description = "The language of the texts, as en, de, ar … Default: detected.")
    private String lang;

    @Option(names = "--into", paramLabel = "NAME=SHARE,…", order = 5,
            description = "Assign the documents to parts of the corpus, a file each in the folder that -o names. The same name, seed and shares give the same part.")
    private String into;

    @Option(names = "--seed", paramLabel = "N", order = 6, description = "The seed of --into (default: 0).")
    private long seed;

    SplitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (by == null) {
            by = into == null ? UNITS.get(0) : "document";
        }
        Splitter splitter = splitter();
        return switch (by) {
            case "sentence" -> write(unit(splitter::sentences, true));
            case "token" -> write(unit(splitter::tokens, true));
            case "paragraph" -> write(unit(splitter::paragraphs, false));
            case "section" -> write(unit(splitter::sections, false));
            case "chunk" -> write(unit(splitter::chunks, true));
            case "document" -> write(Unit.perDocument(by, TextRow.class, splitter::documents, LineView.paragraphs(TextRow::text)));
            default -> throw noUnit(by, UNITS);
        };
    }

    private Splitter splitter() {
        try {
            return new Splitter(lang, maxWords, overlap);
        } catch (IllegalArgumentException e) {
            throw new UsageError(e.getMessage());
        }
    }

    private Unit<?, UnitRow> unit(Function<Document, List<UnitRow>> rows, boolean oneLine) {
        return Unit.perDocument(by, UnitRow.class, rows, oneLine ? LineView.lines(UnitRow::text) : LineView.paragraphs(UnitRow::text));
    }

    private <P, R extends Record> int write(Unit<P, R> unit) {
        Output.Choice choice = output().choice(surroundings());
        Run run = newRun();
        InputOptions options = documents();
        return into == null ? run.rows(options, cleaner(), unit, choice, output().file()) : parts(run, options, unit, choice);
    }

    /** Texts of a file are looked for before any of them is dropped. */
    private Cleaner cleaner() {
        return by.equals("document") && !raw().raw() ? new Cleaner(EnumSet.of(Part.Kind.COMMENT, Part.Kind.TEASER)) : raw().cleaner();
    }

    /** One part of the corpus: its file, and the run that fills it. */
    private record PartFile<P, R extends Record>(Target target, RowSink<R> sink, UnitRun<P, R> work) {
    }

    private <P, R extends Record> int parts(Run run, InputOptions options, Unit<P, R> unit, Output.Choice choice) {
        if (output().file() == null) {
            throw new UsageError("--into needs -o DIR, the folder for its files");
        }
        Assignment assignment = assignment();
        Output.Choice files = output().hasFormat() ? choice : choice.as(Format.JSONL);
        String ending = files.format() == Format.TEXT ? "txt" : files.format().name().toLowerCase(Locale.ROOT);
        Path folder = Path.of(output().file());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Unwritable.because(output().file(), e);
        }
        Map<String, PartFile<P, R>> parts = new LinkedHashMap<>();
        try {
            for (Share share : assignment.shares()) {
                Target target = Target.open(surroundings(), folder.resolve(share.name() + "." + ending).toString());
                RowSink<R> sink = new RowSink<>(unit.row(), unit.view(), files, target);
                parts.put(share.name(), new PartFile<>(target, sink, new UnitRun<>(unit, cleaner(), sink)));
            }
            int status = run.status(run.forEach(options, document -> {
                PartFile<P, R> part = parts.get(assignment.part(document.name()));
                Object step = part.work.part(document);
                return (Runnable) () -> part.work.take(step);
            }, Runnable::run));
            if (status != Run.NOTHING) {
                parts.values().forEach(part -> {
                    part.sink.end();
                    part.target.commit();
                });
            }
            return status;
        } finally {
            parts.values().forEach(part -> part.target.close());
        }
    }

    private Assignment assignment() {
        try {
            return Assignment.of(into, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--into: " + e.getMessage());
        }
    }
}
