package dossier.cli;

import dossier.clean.BlockRow;
import dossier.clean.Cleaner;
import dossier.clean.Part;
import dossier.io.InputOptions;
import dossier.text.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code dossier clean}. */
@CommandLine.Command(name = "clean", sortOptions = false, header = "Clean text: boilerplate and markup gone, broken text repaired.",
        synopsisHeading = "%nUsage: ", customSynopsis = "dossier clean [--by document|block] [-f FORMAT] [-o FILE] [PATH...]",
        descriptionHeading = "%n", description = "Reads documents of any kind and writes their text without furniture, readers' comments and teasers of other "
                + "texts. --by block shows every block of the source, whether it was kept, and the rule that decided.",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  dossier clean seeds", "  dossier clean seeds --by block", "  dossier clean seeds -f jsonl -o clean.jsonl"})
final class CleanCommand extends Command {
    static final List<String> UNITS = List.of("document", "block");

    @Option(names = "--by", paramLabel = "UNIT", order = 1, description = "One row a: document (the default) or block.")
    private String by = UNITS.get(0);

    @Option(names = "--keep", paramLabel = "KIND,…", split = ",", hideParamSyntax = true, order = 2, description = "Keep these texts beside the article: comment, teaser.")
    private List<String> keep = new ArrayList<>();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    CleanCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Output.Choice choice = output.choice(surroundings());
        Cleaner cleaner = new Cleaner(kept());
        Run run = new Run(surroundings(), input.jobs());
        InputOptions options = input.options(surroundings(), input.paths(), false, output.file());
        return switch (by) {
            case "document" -> documents(run, options, choice, cleaner);
            case "block" -> run.rows(options, null, Unit.perDocument("block", BlockRow.class, raw -> blocks(raw, cleaner),
                    new Listing<>(BlockRow.class)), choice, output.file());
            default -> throw noUnit(by, UNITS);
        };
    }

    private static List<BlockRow> blocks(Document raw, Cleaner cleaner) {
        return cleaner.clean(raw).blocks().stream().map(block -> BlockRow.of(raw, block)).toList();
    }

    private int documents(Run run, InputOptions options, Output.Choice choice, Cleaner cleaner) {
        try (Target target = Target.open(surroundings(), output.file())) {
            boolean mayBeSeveral = options.paths().size() > 1 || Files.isDirectory(Path.of(options.paths().get(0)));
            CleanDocuments documents = new CleanDocuments(cleaner, choice, target, mayBeSeveral);
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
        for (String kind : keep) {
            kept.add(switch (kind.toLowerCase(Locale.ROOT)) {
                case "comment" -> Part.Kind.COMMENT;
                case "teaser" -> Part.Kind.TEASER;
                default -> throw new UsageError("--keep takes comment and teaser, not '" + kind + "'");
            });
        }
        return kept;
    }
}
