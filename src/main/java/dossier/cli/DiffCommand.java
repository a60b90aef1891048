package dossier.cli;

import dossier.clean.Cleaner;
import dossier.diff.ComparisonOptions;
import dossier.diff.ComparisonUnit;
import dossier.diff.FactKind;
import dossier.diff.FactOptions;
import dossier.diff.FactRow;
import dossier.diff.Facts;
import dossier.diff.Matrix;
import dossier.diff.MatrixRow;
import dossier.diff.PassageOptions;
import dossier.diff.PassageRow;
import dossier.diff.Passages;
import dossier.diff.Terms;
import dossier.diff.TextComparison;
import dossier.text.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code dossier diff}. */
@CommandLine.Command(name = "diff", sortOptions = false, header = "Show where accounts differ: in words, in passages they share, in facts.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {"dossier diff [--by word|line|sentence|passage|document|entity|date|number|term] A B", "       dossier diff [--by UNIT] FOLDER"},
        descriptionHeading = "%n", description = "Compares two files, or two folders whose documents of the same name pair up; or all documents of one folder with one "
                + "another (by document unless --by says otherwise). Exit status 1 says that two PATHs differ.",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  dossier diff seeds", "  dossier diff --by number seeds",
            "  dossier diff --by entity seeds/002_8078fa4a40c5bd7b.txt seeds/003_064d5508c024f33c.txt"})
final class DiffCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("word", "line", "sentence", "passage", "document", "entity", "date", "number", "term");
    private static final Set<String> TEXTS = Set.of("word", "line", "sentence");
    private static final int DIFFERENT = 1;

    @Option(names = "--by", paramLabel = "UNIT", order = 1, description = "One row a stretch that differs, by word (the default for two PATHs), line or sentence; a "
            + "passage two documents share; a document (the default for one folder): how much two have in common; an entity, date, number or term that two "
            + "accounts state differently, or one alone.")
    private String by;

    @Option(names = "--ignore-case", order = 2, description = "Texts: words that differ in case only are equal.")
    private boolean ignoreCase;

    @Option(names = "--ignore-punctuation", order = 3, description = "Texts: words that differ in punctuation only are equal.")
    private boolean ignorePunctuation;

    @Option(names = "--about", paramLabel = "NAME", order = 4, description = "Facts: only those of sentences that name NAME.")
    private String about;

    @Option(names = "--min-words", paramLabel = "N", order = 5, description = "Passages: of at least N words in common (default: 10).")
    private int minWords = PassageOptions.DEFAULT.minWords();

    @Option(names = "--min-similarity", paramLabel = "X", order = 6, description = "Passages: of at least this similarity, from 0 to 1 (default: 0.5).")
    private double minSimilarity = PassageOptions.DEFAULT.minSimilarity();

    DiffCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (input().paths().size() > 2) {
            throw new UsageError("diff compares two PATHs, or the documents of one folder; " + input().paths().size() + " were given");
        }
        boolean two = input().paths().size() == 2;
        if (by == null) {
            by = two ? "word" : "document";
        }
        if (!UNITS.contains(by)) {
            throw noUnit(by, UNITS);
        }
        Output.Choice choice = output().choice(surroundings());
        Run run = newRun();
        Cleaner cleaner = raw().cleaner();
        if (TEXTS.contains(by)) {
            return texts(run, cleaner, choice, two);
        }
        return switch (by) {
            case "passage" -> {
                Passages passages = new Passages(passageOptions());
                yield corpus(run, cleaner, choice, Unit.fold(by, PassageRow.class, passages::part, passages::add, passages::rows, null));
            }
            case "document" -> {
                Matrix matrix = new Matrix(passageOptions());
                yield corpus(run, cleaner, choice, Unit.fold(by, MatrixRow.class, matrix::part, matrix::add, matrix::rows, null));
            }
            default -> two ? facts(run, cleaner, choice) : corpus(run, cleaner, choice, factUnit());
        };
    }

    private PassageOptions passageOptions() {
        try {
            return new PassageOptions(minWords, minSimilarity);
        } catch (IllegalArgumentException e) {
            throw new UsageError(e.getMessage());
        }
    }

    /** One fold over all documents of the paths. */
    private <P, R extends Record> int corpus(Run run, Cleaner cleaner, Output.Choice choice, Unit<P, R> unit) {
        return run.rows(documents(), cleaner, unit, choice, output().file());
    }

    private Unit<?, FactRow> factUnit() {
        if (by.equals("term")) {
            Terms terms = new Terms(new FactOptions(about));
            return Unit.fold(by, FactRow.class, terms::part, terms::add, terms::rows, null);
        }
        Facts facts = new Facts(FactKind.valueOf(by.toUpperCase(Locale.ROOT)), new FactOptions(about));
        return Unit.fold(by, FactRow.class, facts::part, facts::add, facts::rows, null);
    }

    private Pairs pairs(Run run, Cleaner cleaner, boolean two) {
        return two ? Pairs.ofTwo(run, input(), surroundings(), raw().raw(), output().file(), cleaner)
                : Pairs.ofAll(run, input(), surroundings(), raw().raw(), output().file(), cleaner);
    }

    private int texts(Run run, Cleaner cleaner, Output.Choice choice, boolean two) {
        TextComparison comparison = new TextComparison(ComparisonUnit.valueOf(by.toUpperCase(Locale.ROOT)),
                new ComparisonOptions(ignoreCase, ignorePunctuation));
        try (Target target = Target.open(surroundings(), output().file())) {
            ComparisonSink sink = new ComparisonSink(choice, target);
            Pairs pairs = pairs(run, cleaner, two);
            boolean differ = !pairs.single().isEmpty();
            try (Ordered<Pairs.Pair, ComparisonSink.Compared> compared = new Ordered<>(pairs.pairs().iterator(),
                    pair -> sink.prepare(pair, comparison.compare(pair.a(), pair.b())), run.jobs())) {
                while (compared.hasNext()) {
                    ComparisonSink.Compared each = compared.next();
                    if (!each.minimal()) {
                        run.report().line(each.name() + ": the texts differ too much to find the fewest changes; these are close to it");
                    }
                    differ |= sink.write(each);
                }
            }
            return ended(run, pairs, target, sink::end, two && differ);
        }
    }

    private int facts(Run run, Cleaner cleaner, Output.Choice choice) {
        try (Target target = Target.open(surroundings(), output().file())) {
            RowSink<FactRow> sink = new RowSink<>(FactRow.class, null, choice, target);
            Pairs pairs = pairs(run, cleaner, true);
            boolean differ = !pairs.single().isEmpty();
            for (Iterator<Pairs.Pair> each = pairs.pairs().iterator(); each.hasNext();) {
                List<FactRow> rows = rows(each.next());
                differ |= !rows.isEmpty();
                sink.writeAll(rows);
            }
            return ended(run, pairs, target, sink::end, differ);
        }
    }

    private List<FactRow> rows(Pairs.Pair pair) {
        return rows(factUnit(), pair);
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
