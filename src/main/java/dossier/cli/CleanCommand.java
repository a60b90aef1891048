package dossier.cli;

import dossier.clean.BlockRow;
import dossier.clean.Cleaner;
import dossier.clean.Part;
import dossier.io.InputOptions;
import dossier.text.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
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
    private final Input input = new Input();
    private final Output output = new Output();

    CleanCommand(Surroundings surroundings) {
        super("clean", surroundings);
    }

    @Override
    Help help() {
        return new Help("Clean text: boilerplate and markup gone, broken text repaired.",
                List.of("dossier clean [--by document|block] [-f FORMAT] [-o FILE] [PATH...]"),
                "Reads documents of any kind and writes their text without furniture, readers' comments and teasers of other "
                + "texts. --by block shows every block of the source, whether it was kept, and the rule that decided.",
                List.of("dossier clean seeds", "dossier clean seeds --by block", "dossier clean seeds -f jsonl -o clean.jsonl"));
    }

    @Override
    void declare(CommandSpec to) {
        to.addOption(by).addOption(keep);
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
        return switch (unit) {
            case "document" -> documents(run, options, choice, cleaner);
            case "block" -> run.rows(options, null, Unit.perDocument("block", BlockRow.class, raw -> blocks(raw, cleaner),
                    new Listing<>(BlockRow.class)), choice, output.file());
            default -> throw noUnit(unit, UNITS);
        };
    }

    private static List<BlockRow> blocks(Document raw, Cleaner cleaner) {
        return cleaner.clean(raw).blocks().stream().map(block -> BlockRow.of(raw, block)).toList();
    }

    private int documents(Run run, InputOptions options, Output.Choice choice, Cleaner cleaner) {
        try (Target target = Target.open(surroundings(), output.file())) {
            boolean mayBeSeveral = options.paths().size() > 1 || Files.isDirectory(Path.of(options.paths().get(0)));
            CleanDocuments documents = new CleanDocuments(cleaner, surroundings().kept(), choice, target, mayBeSeveral);
            int status = run.status(run.forEach(options, documents::part, documents::take));
            if (status != Run.NOTHING) {
                documents.end();
                target.commit();
            }
            return status;
        }
    }

    private Set<Part.Kind> kept() {
        Set<Part.Kind> kept = EnumSet.noneOf(Part.Kind.class);
        for (String kind : Options.values(keep)) {
            kept.add(switch (kind.toLowerCase(Locale.ROOT)) {
                case "comment" -> Part.Kind.COMMENT;
                case "teaser" -> Part.Kind.TEASER;
                default -> throw new UsageError("--keep takes comment and teaser, not '" + kind + "'");
            });
        }
        return kept;
    }
}
