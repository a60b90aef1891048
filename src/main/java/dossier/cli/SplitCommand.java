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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dossier split}. */
final class SplitCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("sentence", "token", "paragraph", "section", "chunk", "document");

    private final OptionSpec by = Options.text("UNIT",
            "One row a: sentence (the default), token, paragraph, section, chunk, document (with --into: the default).",
            "--by");
    private final OptionSpec maxWords = Options.text("N",
            "The most words of a chunk (default: 200). A sentence that has more is a chunk by itself, of the kind overlong.",
            "--max-words");
    private final OptionSpec overlap = Options.text("N",
            "How many sentences a chunk shares with the one before (default: 0).",
            "--overlap");
    private final OptionSpec lang = Options.text("LANG",
            "The language of the texts, as en, de, ar … Default: detected.",
            "--lang");
    private final OptionSpec into = Options.text("NAME=SHARE,…",
            "Assign the documents to parts of the corpus, a file each in the folder that -o names. "
                    + "The same name, seed and shares give the same part.",
            "--into");
    private final OptionSpec seed = Options.text("N",
            "The seed of --into (default: 0).",
            "--seed");

    SplitCommand(Surroundings surroundings) {
        super("split", surroundings);
    }

    @Override
    Help help() {
        return new Help("Split texts into sentences, tokens, paragraphs, sections, chunks, or the texts a file holds.",
                List.of("dossier split [--by sentence|token|paragraph|section|chunk|document] [PATH...]",
                        "dossier split --into train=0.8,dev=0.1,test=0.1 [--seed N] -o DIR [PATH...]"),
                "Writes the units of the texts, with their offsets and their places in the original. --by document gives each text "
                + "of a file (article, comment, teaser) a row of its own, with its title, author and date.",
                List.of("dossier split seeds",
                        "dossier split --by token -f csv seeds",
                        "dossier split --by chunk --max-words 150 --overlap 1 -f jsonl seeds"));
    }

    @Override
    void declareOwn(Declared to) {
        to.addOption(by).addOption(maxWords).addOption(overlap).addOption(lang).addOption(into).addOption(seed);
    }

    @Override
    int run() {
        String unit = unit();
        check(unit);
        Splitter splitter = splitter();
        return switch (unit) {
            case "sentence" -> write(unit(unit, splitter::sentences, true));
            case "token" -> write(unit(unit, splitter::tokens, true));
            case "paragraph" -> write(unit(unit, splitter::paragraphs, false));
            case "section" -> write(unit(unit, splitter::sections, false));
            case "chunk" -> write(unit(unit, splitter::chunks, true));
            case "document" -> write(Unit.perDocument(unit, TextRow.class, splitter::documents, LineView.paragraphs(TextRow::text)));
            default -> throw noUnit(unit, UNITS);
        };
    }

    /** Holds the options against the unit and one another, for one that would do nothing is a mistake. */
    private void check(String unit) {
        if (!UNITS.contains(unit)) {
            throw noUnit(unit, UNITS);
        }
        Options.only(unit.equals("chunk"), unit, "--by chunk", maxWords, overlap);
        if (Options.value(seed) != null && Options.value(into) == null) {
            throw new UsageError("--seed goes with --into");
        }
    }

    private String unit() {
        return Options.value(by, Options.value(into) == null ? UNITS.get(0) : "document");
    }

    private Splitter splitter() {
        return new Splitter(language(), Options.number(maxWords, 1, Splitter.MAX_WORDS), Options.number(overlap, 0, 0));
    }

    /** The language given; null for none. Two letters, and whatever follows them behind a hyphen. */
    private String language() {
        String given = Options.value(lang);
        String code = given == null ? null : given.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (code != null && !Arrays.asList(Locale.getISOLanguages()).contains(code)) {
            throw new UsageError("--lang takes the two letters of a language, as en, de, ar, not '" + given + "'");
        }
        return code;
    }

    private static Unit<?, UnitRow> unit(String name, Function<Document, List<UnitRow>> rows, boolean oneLine) {
        return Unit.perDocument(name, UnitRow.class, rows, oneLine ? LineView.lines(UnitRow::text) : LineView.paragraphs(UnitRow::text));
    }

    private <P, R extends Record> int write(Unit<P, R> unit) {
        Output.Choice choice = output().choice(surroundings());
        Run run = newRun();
        InputOptions options = documents();
        return Options.value(into) == null ? run.rows(options, cleaner(), unit, choice, output().file())
                : parts(run, options, unit, choice);
    }

    /** Texts of a file are looked for before any of them is dropped. */
    private Cleaner cleaner() {
        return unit().equals("document") && !raw().raw() ? new Cleaner(EnumSet.of(Part.Kind.COMMENT, Part.Kind.TEASER)) : raw().cleaner();
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
        String ending = files.format().ending();
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
                parts.put(share.name(), new PartFile<>(target, sink, new UnitRun<>(unit, cleaner(), sink, surroundings().kept())));
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
            return Assignment.of(Options.value(into), Options.number(seed, Long.MIN_VALUE, Long.MAX_VALUE, 0));
        } catch (IllegalArgumentException e) {
            throw new UsageError("--into: " + e.getMessage());
        }
    }
}
