package dossier.cli;

import dossier.clean.Cleaner;
import dossier.io.Format;
import dossier.stats.CollocationRow;
import dossier.stats.Collocations;
import dossier.stats.Concordance;
import dossier.stats.ConcordanceOrder;
import dossier.stats.ConcordanceRow;
import dossier.stats.CorpusRow;
import dossier.stats.CorpusStats;
import dossier.stats.Definition;
import dossier.stats.DispersionPlot;
import dossier.stats.DocumentKeywordRow;
import dossier.stats.DocumentKeywords;
import dossier.stats.DocumentRow;
import dossier.stats.DocumentStats;
import dossier.stats.KeynessPlot;
import dossier.stats.KeywordRow;
import dossier.stats.Keywords;
import dossier.stats.NgramRow;
import dossier.stats.Ngrams;
import dossier.stats.StatsOptions;
import dossier.stats.TextCounts;
import dossier.stats.WordList;
import dossier.stats.WordRow;
import dossier.stats.ZipfPlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dossier stats}. */
final class StatsCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("corpus", "document", "word", "ngram", "collocation", "keyword", "concordance");

    /** The columns of a concordance that are sorted from the hit outwards. */
    private static final List<String> CONTEXTS = List.of("left", "right");
    /** The units whose rows stop words are left out of. */
    private static final List<String> WORDED = List.of("word", "ngram", "collocation", "keyword");
    private static final List<String> DRAWN = List.of("word", "keyword", "concordance");

    private final OptionSpec by = Options.text("UNIT",
            "One row a: corpus (the default), document, word, ngram, collocation, keyword, concordance.",
            "--by");
    private final OptionSpec n = Options.text("N",
            "The words of an n-gram (default: 2).",
            "--n");
    private final OptionSpec window = Options.text("N",
            "How many words further on a collocate stands at most (default: 5).",
            "--window");
    private final OptionSpec word = Options.text("PATTERN",
            "Collocations: the neighbours of these words, on both sides. Concordance: the hits. * stands for any letters, ? for one.",
            "--word");
    private final OptionSpec width = Options.text("N",
            "Concordance: the characters of context on each side (default: 40).",
            "--width");
    private final OptionSpec against = Options.text("PATH",
            "Keywords: the reference corpus, a file or folder.",
            "--against");
    private final OptionSpec each = Options.flag("Keywords: each document against all others.", "--each");
    private final OptionSpec stopwords = Options.text("FILE|LANG",
            "Leave these words out of the rows: a file with a word a line, or the list for de, en, es, fr or it.",
            "--stopwords");
    private final OptionSpec lower = Options.flag("Count words in lower case (the default).", "--lower");
    private final OptionSpec keepCase = Options.flag("Count words as they are written.", "--keep-case");
    private final OptionSpec definitions =
            Options.flag("Say how every column is defined, with its source, and count nothing.", "--definitions");
    private final Plot plot = new Plot("words by rank and frequency (word), where in the documents the hits stand (concordance), the words "
            + "that differ most (keyword)");
    private final Selection selection = new Selection();

    StatsCommand(Surroundings surroundings) {
        super("stats", surroundings);
    }

    @Override
    Help help() {
        return new Help("Count words, and measure richness, readability, dispersion, association, keyness.",
                List.of("dossier stats [--by corpus|document|word|ngram|collocation|keyword|concordance] [PATH...]",
                        "dossier stats --by keyword --against PATH [PATH...]",
                        "dossier stats --by concordance --word PATTERN [PATH...]"),
                "Words are those of Unicode's UAX #29 that hold a letter or digit, in lower case. "
                        + "--definitions says how each column is defined. N-grams and collocations do not cross the ends "
                + "of sentences. A measure that isn't defined is empty.",
                List.of("dossier stats seeds",
                        "dossier stats --by word --stopwords en --top 20 seeds",
                        "dossier stats --by concordance --word 'communis*' seeds"));
    }

    @Override
    void declareOwn(Declared to) {
        to.addOption(by).addOption(n).addOption(window).addOption(word).addOption(width).addOption(against).addOption(each)
                .addOption(stopwords)
                .addOption(lower).addOption(keepCase);
        plot.declare(to);
        to.addOption(definitions);
        selection.declare(to);
    }

    @Override
    int run() {
        if (Options.isGiven(definitions)) {
            return define();
        }
        if (Options.isGiven(lower) && Options.isGiven(keepCase)) {
            throw new UsageError("--lower and --keep-case exclude each other");
        }
        String unit = Options.value(by, UNITS.get(0));
        check(unit);
        StatsOptions options = options(output().choice(surroundings()));
        return switch (unit) {
            case "corpus" -> {
                CorpusStats stats = new CorpusStats(options);
                Unit<TextCounts, CorpusRow> fold = Unit.fold(unit, CorpusRow.class, stats::part, stats::add, stats::rows, null)
                        .rowsKeptAs(List.of(unit, options));
                yield run(new Utf8Unit<>(fold, stats::part, stats.needsPieces()));
            }
            case "document" -> {
                DocumentStats stats = new DocumentStats(options);
                Unit<?, DocumentRow> rows = selection.isAny() ? chosenDocuments(stats)
                        : new Unit<>(unit, DocumentRow.class, stats::part, stats::add, stats::rows, false, null)
                        .keptAs(List.of(unit, options));
                yield run(rows);
            }
            case "word" -> {
                WordList words = new WordList(options);
                yield run(new Utf8Unit<>(Unit.fold(unit, WordRow.class, words::part, words::add, words::rows, null)
                        .shown(drawn(WordRow.class, ZipfPlot::of)).rowsKeptAs(List.of(unit, options)),
                        words::part, false));
            }
            case "ngram" -> {
                Ngrams ngrams = new Ngrams(options);
                yield run(Unit.fold(unit, NgramRow.class, ngrams::part, ngrams::add, ngrams::rows, null).shown(chosen(NgramRow.class))
                        .rowsKeptAs(List.of(unit, options)));
            }
            case "collocation" -> {
                Collocations pairs = collocationsOf(options);
                yield run(Unit.fold(unit, CollocationRow.class, pairs::part, pairs::add, pairs::rows, null)
                        .shown(chosen(CollocationRow.class))
                        .rowsKeptAs(List.of(unit, options)));
            }
            case "keyword" -> keywords(options);
            case "concordance" -> concordance(options);
            default -> throw noUnit(unit, UNITS);
        };
    }

    /** The rows of documents, of which some are chosen when all are in; else each is written when it is ready. */
    private Unit<?, DocumentRow> chosenDocuments(DocumentStats stats) {
        List<DocumentRow> all = new ArrayList<>();
        return Unit.fold("document", DocumentRow.class, stats::part, part -> all.addAll(stats.add(part)), () -> {
            all.addAll(stats.rows());
            return all;
        }, null).shown(chosen(DocumentRow.class));
    }

    private int define() {
        StringBuilder out = new StringBuilder(Definition.LETTERS).append('\n');
        for (Definition each : Definition.all()) {
            out.append(String.format(Locale.ROOT, "%-21s %s%n", each.column(), each.text()));
        }
        try (Target target = Target.open(surroundings(), output().file())) {
            target.write(target.bytes(out));
            target.commit();
        }
        return Run.DONE;
    }

    /** Holds the options against the unit, for one that would do nothing is a mistake. */
    private void check(String unit) {
        if (!UNITS.contains(unit)) {
            throw noUnit(unit, UNITS);
        }
        Options.only(unit.equals("ngram"), unit, "--by ngram", n);
        Options.only(unit.equals("collocation"), unit, "--by collocation", window);
        Options.only(unit.equals("collocation") || unit.equals("concordance"), unit, "--by collocation or concordance", word);
        Options.only(unit.equals("concordance"), unit, "--by concordance", width);
        Options.only(unit.equals("keyword"), unit, "--by keyword", against, each);
        selection.checkUnit(unit, !unit.equals("corpus"), WORDED);
        if (Options.value(stopwords) != null && !WORDED.contains(unit)) {
            throw new UsageError("--stopwords leaves rows of words out, and --by " + unit + " has none; it goes with --by "
                    + String.join(", ", WORDED));
        }
        if (plot.isWanted() && (!DRAWN.contains(unit) || Options.isGiven(each))) {
            throw new UsageError("--svg draws --by word, --by concordance, and --by keyword with --against; nothing else");
        }
    }

    /** The rows that were chosen; the drawing is made of all. */
    private <R extends Record> UnaryOperator<Iterable<R>> drawn(Class<R> row, Function<Iterable<R>, String> drawing) {
        UnaryOperator<Iterable<R>> chosen = chosen(row);
        return all -> {
            plot.write(surroundings(), () -> drawing.apply(all));
            return chosen.apply(all);
        };
    }

    private StatsOptions options(Output.Choice choice) {
        boolean inLowerCase = !Options.isGiven(keepCase);
        StatsOptions usual = StatsOptions.DEFAULT;
        return new StatsOptions(inLowerCase, StopwordFile.read(Options.value(stopwords), inLowerCase, surroundings()),
                Options.number(n, 1, usual.n()),
                Options.number(window, 1, usual.window()), Options.value(word), selection.minCount(),
                Options.number(width, 0, usual.width()),
                choice.wanted());
    }

    private <R extends Record> UnaryOperator<Iterable<R>> chosen(Class<R> row) {
        selection.check(row);
        boolean inOrder = row == ConcordanceRow.class && selection.sortedBy() != null && CONTEXTS.contains(selection.sortedBy());
        return all -> inOrder ? selection.first(all) : selection.of(all, row);
    }

    private int keywords(StatsOptions options) {
        String reference = Options.value(against);
        boolean others = Options.isGiven(each);
        if (others == (reference != null)) {
            throw new UsageError("--by keyword needs a reference: --against PATH, or --each for each document against all others");
        }
        if (others) {
            DocumentKeywords keywords = new DocumentKeywords(options);
            return run(Unit.fold("keyword", DocumentKeywordRow.class, keywords::part, keywords::add, keywords::rows, null)
                    .shown(chosen(DocumentKeywordRow.class)).rowsKeptAs(List.of("keyword", options)));
        }
        Keywords keywords = new Keywords(options);
        Cleaner cleaner = raw().cleaner();
        Run run = newRun();
        boolean any = run.forEach(input().options(surroundings(), List.of(reference), raw().raw(), output().file()),
                document -> keywords.part(surroundings().kept().cleaned(document, cleaner)), keywords::addReference);
        if (!any) {
            throw new UsageError(reference + ": no documents to compare with");
        }
        Unit<?, KeywordRow> unit = Unit.fold("keyword", KeywordRow.class, keywords::part, keywords::add, keywords::rows, null)
                .shown(drawn(KeywordRow.class, KeynessPlot::of));
        return run.rows(documents(), cleaner, unit, output().choice(surroundings()), output().file());
    }

    private int concordance(StatsOptions options) {
        if (options.word() == null) {
            throw new UsageError("--by concordance needs --word PATTERN, as in --word 'communis*'");
        }
        Concordance concordance = concordanceOf(options);
        Output.Choice choice = output().choice(surroundings());
        if (choice.format() != Format.TEXT && !selection.isAny() && !plot.isWanted()) {
            return run(Unit.perDocument("concordance", ConcordanceRow.class, concordance::rows, null));
        }
        // Lines that break make columns unreadable; a width that was asked for is kept.
        boolean fits = surroundings().stdout() == Surroundings.Stream.TTY && output().file() == null && Options.value(width) == null;
        ConcordanceView view = new ConcordanceView(options.width(), fits ? surroundings().width() : 0);
        DispersionPlot dispersion = plot.isWanted() ? new DispersionPlot(options.word()) : null;
        List<ConcordanceRow> all = new ArrayList<>();
        return run(Unit.fold("concordance", ConcordanceRow.class, document -> {
            List<ConcordanceRow> rows = concordance.rows(document);
            view.expect(document, rows);
            return new Hits(rows, dispersion == null ? null : dispersion.part(document, concordance));
        }, hits -> {
            all.addAll(hits.rows);
            if (dispersion != null) {
                dispersion.add(hits.places);
            }
        }, () -> {
            plot.write(surroundings(), () -> dispersion.drawing());
            return ordered(all);
        }, view).shown(chosen(ConcordanceRow.class)));
    }

    /** What a document gives for a concordance. */
    private record Hits(List<ConcordanceRow> rows, DispersionPlot.Part places) {
    }

    /** Contexts are sorted by their words, from the hit outwards. */
    private List<ConcordanceRow> ordered(List<ConcordanceRow> rows) {
        String by = selection.sortedBy();
        return "left".equals(by) ? ConcordanceOrder.LEFT.sorted(rows) : "right".equals(by) ? ConcordanceOrder.RIGHT.sorted(rows) : rows;
    }

    private static Concordance concordanceOf(StatsOptions options) {
        try {
            return new Concordance(options);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--word: " + e.getMessage());
        }
    }

    private static Collocations collocationsOf(StatsOptions options) {
        try {
            return new Collocations(options);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--word: " + e.getMessage());
        }
    }
}
