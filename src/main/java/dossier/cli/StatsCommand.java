package dossier.cli;

import dossier.clean.Cleaner;
import dossier.stats.CollocationRow;
import dossier.stats.Collocations;
import dossier.stats.Concordance;
import dossier.stats.ConcordanceRow;
import dossier.stats.CorpusRow;
import dossier.stats.CorpusStats;
import dossier.stats.DocumentKeywordRow;
import dossier.stats.DocumentKeywords;
import dossier.stats.DocumentRow;
import dossier.stats.DocumentStats;
import dossier.stats.KeywordRow;
import dossier.stats.Keywords;
import dossier.stats.NgramRow;
import dossier.stats.Ngrams;
import dossier.stats.StatsOptions;
import dossier.stats.WordList;
import dossier.stats.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier stats}. */
@CommandLine.Command(name = "stats", sortOptions = false, header = "Count words, and measure richness, readability, dispersion, association, keyness.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {"dossier stats [--by corpus|document|word|ngram|collocation|keyword|concordance] [PATH...]",
            "       dossier stats --by keyword --against PATH [PATH...]", "       dossier stats --by concordance --word PATTERN [PATH...]"},
        descriptionHeading = "%n", description = "Words are those of Unicode's UAX #29 that hold a letter or digit, in lower case. N-grams and collocations do not cross the ends "
                + "of sentences. A measure that isn't defined is empty.",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  dossier stats seeds", "  dossier stats --by word --stopwords en --top 20 seeds",
            "  dossier stats --by concordance --word 'communis*' seeds"})
final class StatsCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("corpus", "document", "word", "ngram", "collocation", "keyword", "concordance");

    @Option(names = "--by", paramLabel = "UNIT", order = 1,
            description = "One row a: corpus (the default), document, word, ngram, collocation, keyword, concordance.")
    private String by = UNITS.get(0);

    @Option(names = "--n", paramLabel = "N", order = 2, description = "The words of an n-gram (default: 2).")
    private int n = StatsOptions.DEFAULT.n();

    @Option(names = "--window", paramLabel = "N", order = 2, description = "How many words further on a collocate stands at most (default: 5).")
    private int window = StatsOptions.DEFAULT.window();

    @Option(names = "--word", paramLabel = "PATTERN", order = 3,
            description = "Collocations: the neighbours of these words, on both sides. Concordance: the hits. * stands for any letters, ? for one.")
    private String word;

    @Option(names = "--width", paramLabel = "N", order = 3, description = "Concordance: the characters of context on each side (default: 40).")
    private int width = StatsOptions.DEFAULT.width();

    @Option(names = "--against", paramLabel = "PATH", order = 4, description = "Keywords: the reference corpus, a file or folder.")
    private String against;

    @Option(names = "--each", order = 4, description = "Keywords: each document against all others.")
    private boolean each;

    @Option(names = "--stopwords", paramLabel = "FILE|LANG", order = 5,
            description = "Leave these words out of the rows: a file with a word a line, or the list for de, en, es, fr or it.")
    private String stopwords;

    @Option(names = "--lower", order = 6, description = "Count words in lower case (the default).")
    private boolean lower;

    @Option(names = "--keep-case", order = 6, description = "Count words as they are written.")
    private boolean keepCase;

    @Mixin
    private Selection selection = new Selection();

    StatsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (lower && keepCase) {
            throw new UsageError("--lower and --keep-case exclude each other");
        }
        StatsOptions options = options(output().choice(surroundings()));
        return switch (by) {
            case "corpus" -> {
                CorpusStats stats = new CorpusStats(options);
                yield run(Unit.fold(by, CorpusRow.class, stats::part, stats::add, stats::rows, null));
            }
            case "document" -> {
                DocumentStats stats = new DocumentStats(options);
                yield run(new Unit<>(by, DocumentRow.class, stats::part, stats::add, stats::rows, false, null));
            }
            case "word" -> {
                WordList words = new WordList(options);
                yield run(Unit.fold(by, WordRow.class, words::part, words::add, chosen(WordRow.class, words::rows), null));
            }
            case "ngram" -> {
                Ngrams ngrams = new Ngrams(options);
                yield run(Unit.fold(by, NgramRow.class, ngrams::part, ngrams::add, chosen(NgramRow.class, ngrams::rows), null));
            }
            case "collocation" -> {
                Collocations pairs = new Collocations(options);
                yield run(Unit.fold(by, CollocationRow.class, pairs::part, pairs::add, chosen(CollocationRow.class, pairs::rows), null));
            }
            case "keyword" -> keywords(options);
            case "concordance" -> concordance(options);
            default -> throw noUnit(by, UNITS);
        };
    }

    private StatsOptions options(Output.Choice choice) {
        try {
            return new StatsOptions(!keepCase, StopwordFile.read(stopwords, !keepCase, surroundings()), n, window, word, selection.minCount(),
                    width, choice.wanted());
        } catch (IllegalArgumentException e) {
            throw new UsageError(e.getMessage());
        }
    }

    private <R extends Record> Supplier<Iterable<R>> chosen(Class<R> row, Supplier<? extends Iterable<R>> rows) {
        selection.check(row);
        return () -> selection.of(rows.get(), row);
    }

    private int keywords(StatsOptions options) {
        if (each == (against != null)) {
            throw new UsageError("--by keyword needs a reference: --against PATH, or --each for each document against all others");
        }
        if (each) {
            DocumentKeywords keywords = new DocumentKeywords(options);
            return run(Unit.fold(by, DocumentKeywordRow.class, keywords::part, keywords::add, chosen(DocumentKeywordRow.class, keywords::rows), null));
        }
        Keywords keywords = new Keywords(options);
        Cleaner cleaner = raw().cleaner();
        Run run = newRun();
        boolean any = run.forEach(input().options(surroundings(), List.of(against), raw().raw(), output().file()),
                document -> keywords.part(Cleaned.of(document, cleaner)), keywords::addReference);
        if (!any) {
            throw new UsageError(against + ": no documents to compare with");
        }
        Unit<?, KeywordRow> unit = Unit.fold(by, KeywordRow.class, keywords::part, keywords::add, chosen(KeywordRow.class, keywords::rows), null);
        return run.rows(documents(), cleaner, unit, output().choice(surroundings()), output().file());
    }

    private int concordance(StatsOptions options) {
        if (word == null) {
            throw new UsageError("--by concordance needs --word PATTERN, as in --word 'communis*'");
        }
        Concordance concordance = new Concordance(options);
        ConcordanceView view = new ConcordanceView(width);
        if (!selection.isAny()) {
            return run(Unit.perDocument(by, ConcordanceRow.class, concordance::rows, view));
        }
        List<ConcordanceRow> all = new ArrayList<>();
        return run(Unit.fold(by, ConcordanceRow.class, concordance::rows, all::addAll, chosen(ConcordanceRow.class, () -> all), view));
    }
}
