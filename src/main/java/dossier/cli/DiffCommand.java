package dossier.cli;

import dossier.clean.Cleaner;
import dossier.diff.ComparisonOptions;
import dossier.diff.ComparisonUnit;
import dossier.diff.DifferenceRow;
import dossier.diff.FactKind;
import dossier.diff.FactOptions;
import dossier.diff.FactRow;
import dossier.diff.Facts;
import dossier.diff.HeatMap;
import dossier.diff.Matrix;
import dossier.diff.MatrixRow;
import dossier.diff.PassageOptions;
import dossier.diff.PassageRow;
import dossier.diff.Passages;
import dossier.diff.Terms;
import dossier.diff.TextComparison;
import dossier.diff.Utf8Differences;
import dossier.diff.Utf8Text;
import dossier.io.Format;
import dossier.io.PlainUtf8;
import dossier.text.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dossier diff}. */
final class DiffCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("word", "line", "sentence", "passage", "document", "entity", "date", "number", "term");
    private static final Set<String> TEXTS = Set.of("word", "line", "sentence");
    private static final int DIFFERENT = 1;
    private static final String ONE = "there is one document only, and nothing to compare it with";

    private final OptionSpec by = Options.text("UNIT",
            "One row a stretch that differs, by word (the default for two PATHs), line or sentence; a "
            + "passage two documents share; a document (the default for one folder): how much two have in common; "
            + "an entity, date, number or term that two "
            + "accounts state differently, or one alone.",
            "--by");
    private final OptionSpec ignoreCase = Options.flag("Texts: words that differ in case only are equal.", "--ignore-case");
    private final OptionSpec ignorePunctuation =
            Options.flag("Texts: words that differ in punctuation only are equal.", "--ignore-punctuation");
    private final OptionSpec about = Options.text("NAME",
            "Facts: only those of sentences that name NAME, or speak of the members of a group of that name, and what rivals them.",
            "--about");
    private final OptionSpec minWords = Options.text("N",
            "Passages: of at least N words (default: 14).",
            "--min-words");
    private final OptionSpec minSimilarity = Options.text("X",
            "Passages: of at least this similarity, from 0 to 1 (default: 0.6).",
            "--min-similarity");

    private final OptionSpec sideBySide =
            Options.flag("Texts, with -f text: both texts beside each other, in two columns as wide as the terminal.",
            "--side-by-side");
    private final Plot plot = new Plot("the matrix of documents, as a heat map");

    DiffCommand(Surroundings surroundings) {
        super("diff", surroundings);
    }

    @Override
    Help help() {
        return new Help("Show where accounts differ: in words, in passages they share, in facts.",
                List.of("dossier diff [--by word|line|sentence|passage|document|entity|date|number|term] A B",
                        "dossier diff [--by UNIT] FOLDER"),
                "Compares two files, or two folders whose documents of the same name pair up; or all documents of one folder with one "
                + "another (by document unless --by says otherwise). Exit status 1 says that two PATHs differ.",
                List.of("dossier diff seeds",
                        "dossier diff --by number seeds",
                        "dossier diff --by entity seeds/002_8078fa4a40c5bd7b.txt seeds/003_064d5508c024f33c.txt"));
    }

    @Override
    void declareOwn(Declared to) {
        to.addOption(by).addOption(ignoreCase).addOption(ignorePunctuation).addOption(about).addOption(minWords).addOption(minSimilarity)
                .addOption(sideBySide);
        plot.declare(to);
    }

    @Override
    int run() {
        if (input().paths().size() > 2) {
            throw new UsageError("diff compares two PATHs, or the documents of one folder; " + input().paths().size() + " were given");
        }
        boolean two = input().paths().size() == 2;
        String unit = Options.value(by, two ? "word" : "document");
        if (!UNITS.contains(unit)) {
            throw noUnit(unit, UNITS);
        }
        check(unit);
        Output.Choice choice = output().choice(surroundings());
        Run run = newRun();
        Cleaner cleaner = raw().cleaner();
        if (TEXTS.contains(unit)) {
            return texts(unit, run, cleaner, choice, two);
        }
        return switch (unit) {
            case "passage" -> {
                Passages passages = new Passages(passageOptions());
                yield corpus(run, cleaner, choice, Unit.fold(unit, PassageRow.class, passages::part, passages::add, passages::rows, null)
                        .rowsKeptAs(List.of(unit, passageOptions())));
            }
            case "document" -> {
                Matrix matrix = new Matrix(passageOptions(), names());
                yield matrix(run, cleaner, choice, matrix);
            }
            default -> two ? facts(unit, run, cleaner, choice) : corpus(run, cleaner, choice, factUnit(unit));
        };
    }

    /** Holds the options against the unit, for one that would do nothing is a mistake. */
    private void check(String unit) {
        boolean passages = unit.equals("passage") || unit.equals("document");
        Options.only(TEXTS.contains(unit), unit, "--by word, line or sentence", ignoreCase, ignorePunctuation, sideBySide);
        Options.only(!TEXTS.contains(unit) && !passages, unit, "--by entity, date, number or term", about);
        Options.only(passages, unit, "--by passage or document", minWords, minSimilarity);
        Options.only(unit.equals("document"), unit, "--by document", plot.option());
    }

    private PassageOptions passageOptions() {
        try {
            String similarity = Options.value(minSimilarity);
            return new PassageOptions(Options.number(minWords, 1, PassageOptions.DEFAULT.minWords()),
                    similarity == null ? PassageOptions.DEFAULT.minSimilarity() : Double.parseDouble(similarity));
        } catch (NumberFormatException e) {
            throw new UsageError("--min-similarity takes a number from 0 to 1, not '" + Options.value(minSimilarity) + "'");
        } catch (IllegalArgumentException e) {
            throw new UsageError(e.getMessage());
        }
    }

    /** The matrix of documents, drawn too where that is asked for. */
    private int matrix(Run run, Cleaner cleaner, Output.Choice choice, Matrix matrix) {
        boolean draws = plot.isWanted();
        List<MatrixRow> drawn = new ArrayList<>();
        int most = HeatMap.MOST * (HeatMap.MOST - 1) / 2;
        int status = corpus(run, cleaner, choice, Unit.fold("document", MatrixRow.class, matrix::part, matrix::add, matrix::rows, null)
                .shown(rows -> {
            for (Iterator<MatrixRow> each = rows.iterator(); draws && drawn.size() <= most && each.hasNext();) {
                drawn.add(each.next());
            }
            return rows;
        }).keptAs("matrix").rowsKeptAs(List.of("matrix", passageOptions())));
        if (status == Run.NOTHING) {
            return status;
        }
        if (drawn.size() > most) {
            throw new UsageError("--svg draws at most " + HeatMap.MOST + " documents");
        }
        plot.write(surroundings(), () -> HeatMap.of(drawn).toString());
        return status;
    }

    /** One fold over all documents of the paths. */
    private <P, R extends Record> int corpus(Run run, Cleaner cleaner, Output.Choice choice, Unit<P, R> unit) {
        int status = run.rows(documents(), cleaner, unit, choice, output().file());
        if (run.texts() == 1) {
            run.report().line(ONE);
        }
        return status;
    }

    private Unit<?, FactRow> factUnit(String unit) {
        if (unit.equals("term")) {
            Terms terms = new Terms(new FactOptions(Options.value(about)));
            return Unit.fold(unit, FactRow.class, terms::part, terms::add, terms::rows, null)
                    .rowsKeptAs(Arrays.asList(unit, Options.value(about)));
        }
        Facts facts = new Facts(FactKind.valueOf(unit.toUpperCase(Locale.ROOT)), new FactOptions(Options.value(about)), names());
        return Unit.fold(unit, FactRow.class, facts::part, facts::add, facts::rows, null)
                .keptAs(List.of("facts", unit)).rowsKeptAs(Arrays.asList(unit, Options.value(about)));
    }

    private Pairs pairs(Run run, Cleaner cleaner, boolean two) {
        return two ? Pairs.ofTwo(run, input(), surroundings(), raw().raw(), output().file(), cleaner)
                : Pairs.ofAll(run, input(), surroundings(), raw().raw(), output().file(), cleaner);
    }

    private int texts(String unit, Run run, Cleaner cleaner, Output.Choice choice, boolean two) {
        TextComparison comparison = new TextComparison(ComparisonUnit.valueOf(unit.toUpperCase(Locale.ROOT)),
                new ComparisonOptions(Options.isGiven(ignoreCase), Options.isGiven(ignorePunctuation)));
        try (Target target = Target.open(surroundings(), output().file())) {
            if (two && comparison.takesBytes() && choice.format() != Format.TEXT) {
                Integer status = bytes(run, comparison, choice, target);
                if (status != null) {
                    return status;
                }
            }
            ComparisonSink sink = new ComparisonSink(choice, target, Options.isGiven(sideBySide) ? surroundings().width() : 0);
            Pairs pairs = pairs(run, cleaner, two);
            if (pairs.any() && pairs.pairs().isEmpty() && pairs.single().isEmpty()) {
                run.report().line(ONE);
            }
            boolean differ = !pairs.single().isEmpty();
            try (Ordered<Pairs.Pair, ComparisonSink.Compared> compared = new Ordered<>(pairs.pairs().iterator(),
                    pair -> sink.prepare(pair, comparison.compare(pair.a(), pair.b())), run.jobs())) {
                while (compared.hasNext()) {
                    ComparisonSink.Compared each = compared.next();
                    if (each.remark() != null) {
                        run.report().line(each.name() + ": " + each.remark());
                    }
                    differ |= sink.write(each);
                }
            }
            return ended(run, pairs, target, sink::end, two && differ);
        }
    }

    /** Compares two files as bytes, where both are plain text to be taken as it stands; null when they are not. */
    private Integer bytes(Run run, TextComparison comparison, Output.Choice choice, Target target) {
        String pathA = input().paths().get(0);
        String pathB = input().paths().get(1);
        PlainUtf8 a = plain(pathA);
        PlainUtf8 b = a == null ? null : plain(pathB);
        if (b == null) {
            return null;
        }
        boolean sameName = a.name().equals(b.name());
        Utf8Differences compared = comparison.compare(new Utf8Text(sameName ? pathA : a.name(), a.bytes(), a.from(), a.to()),
                new Utf8Text(sameName ? pathB : b.name(), b.bytes(), b.from(), b.to()));
        if (compared == null) {
            return null;
        }
        String remark = ComparisonSink.remark(compared);
        if (remark != null) {
            run.report().line(compared.a().name() + ", " + compared.b().name() + ": " + remark);
        }
        RowSink<DifferenceRow> sink = new RowSink<>(DifferenceRow.class, null, choice, target);
        if (choice.format() == Format.JSONL && choice.columns().isEmpty() && !target.isTerminal()) {
            new DifferenceLines(target).write(compared);
        } else {
            sink.writeAll(compared.rows());
            sink.end();
        }
        target.commit();
        return compared.count() == 0 ? Run.DONE : DIFFERENT;
    }

    /** The file as bytes; null when it is no plain text in UTF-8, or no file. */
    private PlainUtf8 plain(String path) {
        return Files.isDirectory(Path.of(path)) ? null
                : PlainUtf8.of(input().options(surroundings(), List.of(path), raw().raw(), output().file()));
    }

    private int facts(String unit, Run run, Cleaner cleaner, Output.Choice choice) {
        try (Target target = Target.open(surroundings(), output().file())) {
            RowSink<FactRow> sink = new RowSink<>(FactRow.class, null, choice, target);
            Pairs pairs = pairs(run, cleaner, true);
            boolean differ = !pairs.single().isEmpty();
            for (Iterator<Pairs.Pair> each = pairs.pairs().iterator(); each.hasNext();) {
                List<FactRow> rows = rows(factUnit(unit), each.next());
                differ |= !rows.isEmpty();
                sink.writeAll(rows);
            }
            return ended(run, pairs, target, sink::end, differ);
        }
    }

    private static <P> List<FactRow> rows(Unit<P, FactRow> unit, Pairs.Pair pair) {
        for (Document document : List.of(pair.a(), pair.b())) {
            unit.take().apply(unit.part().apply(document));
        }
        List<FactRow> rows = new ArrayList<>();
        unit.rest().get().forEach(rows::add);
        return rows;
    }

    private static int ended(Run run, Pairs pairs, Target target, Runnable end, boolean differ) {
        int status = run.status(pairs.any());
        if (status != Run.NOTHING) {
            pairs.single().forEach(run.report()::line);
            end.run();
            target.commit();
        }
        return status == Run.DONE && differ ? DIFFERENT : status;
    }
}
