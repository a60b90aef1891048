package dossier.cli;

import dossier.clean.Block;
import dossier.clean.BlockRow;
import dossier.clean.Cleaner;
import dossier.clean.Cleaning;
import dossier.clean.Part;
import dossier.clean.Repeats;
import dossier.io.InputOptions;
import dossier.text.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dossier clean}. */
final class CleanCommand extends Command {
    static final List<String> UNITS = List.of("document", "block");

    private final OptionSpec by = Options.text("UNIT",
            "One row a: document (the default) or block.",
            "--by");
    private final OptionSpec keep = Options.list("KIND,…",
            "Keep these texts beside the article: comment, teaser.",
            "--keep");
    private final OptionSpec dedup = Options.choice("document|paragraph", List.of("document", "paragraph"),
            "Drop documents (or paragraphs of ten words and more) that repeat an earlier one, or nearly so. Each dropped document is named "
                    + "on standard error with the one it repeats; --by block shows all.",
            "--dedup");
    private final OptionSpec threshold = Options.text("SHARE",
            "With --dedup: the share of runs of five words that two must have in common, above 0 up to 1 (default: 0.8, as is usual for "
                    + "corpora; 1 drops only what is all but the same).",
            "--dedup-threshold");
    private final Input input = new Input();
    private final Output output = new Output();

    CleanCommand(Surroundings surroundings) {
        super("clean", surroundings);
    }

    @Override
    Help help() {
        return new Help("Clean text: boilerplate and markup gone, broken text repaired.",
                List.of("dossier clean [--by document|block] [--dedup[=document|paragraph]] [-f FORMAT] [-o FILE] [PATH...]"),
                "Reads documents of any kind and writes their text without furniture, readers' comments and teasers of other "
                + "texts. --by block shows every block of the source, whether it was kept, and the rule that decided.",
                List.of("dossier clean seeds", "dossier clean seeds --by block", "dossier clean seeds -f jsonl -o clean.jsonl",
                        "dossier clean seeds --dedup paragraph -f jsonl"));
    }

    @Override
    void declare(Declared to) {
        to.addOption(by).addOption(keep).addOption(dedup).addOption(threshold);
        output.declare(to);
        input.declare(to);
    }

    @Override
    int run() {
        Output.Choice choice = output.choice(surroundings());
        Cleaner cleaner = new Cleaner(kept());
        Run run = new Run(surroundings(), input.jobs());
        InputOptions options = input.options(surroundings(), input.paths(), false, output.file());
        String unit = Options.value(by, UNITS.get(0));
        Repeats repeats = repeats();
        return switch (unit) {
            case "document" -> documents(run, options, choice, cleaner, repeats);
            case "block" -> repeats == null ? run.rows(options, null, blocks(cleaner), choice, output.file())
                    : run.wholeRows(options, blocks(cleaner, repeats), choice, output.file());
            default -> throw noUnit(unit, UNITS);
        };
    }

    private static Unit<List<BlockRow>, BlockRow> blocks(Cleaner cleaner) {
        return Unit.perDocument("block", BlockRow.class, raw -> rows(raw, cleaner.clean(raw).blocks()), new Listing<>(BlockRow.class))
                .keptAs(List.of("block", cleaner.keep()));
    }

    /** What cleaning made of a document, with the signatures that tell whether it repeats another. */
    private record Signed(Document raw, List<Block> blocks, Repeats.Signed signed) {
    }

    private static Unit<Signed, BlockRow> blocks(Cleaner cleaner, Repeats repeats) {
        return new Unit<>("block", BlockRow.class, raw -> {
            Cleaning cleaning = cleaner.clean(raw);
            return new Signed(raw, cleaning.blocks(), repeats.signed(cleaning.document()));
        }, part -> rows(part.raw, repeats.take(part.signed).marked(part.blocks)), List::of, false, new Listing<>(BlockRow.class));
    }

    private static List<BlockRow> rows(Document raw, List<Block> blocks) {
        return blocks.stream().map(block -> BlockRow.of(raw, block)).toList();
    }

    private int documents(Run run, InputOptions options, Output.Choice choice, Cleaner cleaner, Repeats repeats) {
        try (Target target = Target.open(surroundings(), output.file())) {
            boolean mayBeSeveral = options.paths().size() > 1 || Files.isDirectory(Path.of(options.paths().get(0)));
            CleanDocuments documents =
                    new CleanDocuments(cleaner, surroundings().kept(), repeats, run.report()::line, choice, target, mayBeSeveral);
            boolean any = "document".equals(Options.value(dedup)) ? run.forEachWhole(options, documents::part, documents::take)
                    : run.forEach(options, documents::part, documents::take);
            int status = run.status(any);
            if (status != Run.NOTHING) {
                documents.end();
                target.commit();
            }
            return status;
        }
    }

    /** What drops repetitions; null when they are to stay. */
    private Repeats repeats() {
        String unit = Options.value(dedup);
        String share = Options.value(threshold);
        if (unit == null) {
            if (share != null) {
                throw new UsageError("--dedup-threshold needs --dedup");
            }
            return null;
        }
        Repeats.Unit what = switch (unit) {
            case "document" -> Repeats.Unit.DOCUMENT;
            case "paragraph" -> Repeats.Unit.PARAGRAPH;
            default -> throw new UsageError("--dedup takes document and paragraph, not '" + unit + "'"
                    + Likely.hint(unit, List.of("document", "paragraph")));
        };
        return new Repeats(what, share == null ? Repeats.THRESHOLD : share(share));
    }

    private static double share(String value) {
        try {
            double share = Double.parseDouble(value);
            if (share > 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number out of range.
        }
        throw new UsageError("--dedup-threshold takes a number above 0 and up to 1, not '" + value + "'");
    }

    private Set<Part.Kind> kept() {
        Set<Part.Kind> kept = EnumSet.noneOf(Part.Kind.class);
        for (String kind : Options.values(keep)) {
            kept.add(switch (kind.toLowerCase(Locale.ROOT)) {
                case "comment" -> Part.Kind.COMMENT;
                case "teaser" -> Part.Kind.TEASER;
                default -> throw new UsageError("--keep takes comment and teaser, not '" + kind + "'"
                        + Likely.hint(kind, OptionValues.of("clean", "--keep", null)));
            });
        }
        return kept;
    }
}
