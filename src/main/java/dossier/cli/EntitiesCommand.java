package dossier.cli;

import dossier.clean.Cleaner;
import dossier.entities.DocumentEntityRow;
import dossier.entities.EntityCorpus;
import dossier.entities.EntityRow;
import dossier.entities.EntityType;
import dossier.entities.MentionRow;
import dossier.entities.PairRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dossier entities}. */
final class EntitiesCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("entity", "mention", "document", "pair");

    private final OptionSpec by = Options.text("UNIT",
            "One row an: entity of the whole corpus (the default), mention, entity in a document, pair of entities.",
            "--by");
    private final OptionSpec types = Options.list("TYPE,…",
            "Only entities of these types: PERSON, ORG, LOC, NORP, EVENT, WORK.",
            "--type");
    private final OptionSpec aliases = Options.text("FILE",
            "Corrections: rows with the columns entity, type, names (as --by entity writes them), or name, entity, type.",
            "--aliases");
    private final Selection selection = new Selection();

    EntitiesCommand(Surroundings surroundings) {
        super("entities", surroundings);
    }

    @Override
    Help help() {
        return new Help("Find who and what the texts name, one name for one thing over the whole corpus.",
                List.of("dossier entities [--by entity|mention|document|pair] [-f FORMAT] [-o FILE] [PATH...]"),
                "Finds persons (PERSON), organisations (ORG), places (LOC), nationalities, religious and political groups (NORP), events (EVENT) "
                + "and works (WORK), and gathers the spellings, short forms, acronyms and aliases of each under its canonical name. "
                + "--by pair gives a network as "
                + "Gephi reads it: two entities named in one sentence.",
                List.of("dossier entities --top 20 seeds",
                        "dossier entities --by mention seeds",
                        "dossier entities --by pair --min-count 2 -f csv seeds"));
    }

    @Override
    void declareOwn(Declared to) {
        to.addOption(by).addOption(types).addOption(aliases);
        selection.declare(to);
    }

    @Override
    int run() {
        EntityCorpus corpus = new EntityCorpus(AliasFile.read(Options.value(aliases), surroundings()), types(), names());
        String unit = Options.value(by, UNITS.get(0));
        return switch (unit) {
            case "entity" -> run(unit, corpus, EntityRow.class, corpus::entities, null);
            case "mention" -> run(unit, corpus, MentionRow.class, corpus::mentions, new Listing<>(MentionRow.class));
            case "document" -> run(unit, corpus, DocumentEntityRow.class, corpus::documents, null);
            case "pair" -> run(unit, corpus, PairRow.class, corpus::pairs, null);
            default -> throw noUnit(unit, UNITS);
        };
    }

    private Set<EntityType> types() {
        Set<EntityType> chosen = EnumSet.noneOf(EntityType.class);
        for (String type : Options.values(types)) {
            try {
                chosen.add(EntityType.valueOf(type.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new UsageError("--type takes PERSON, ORG, LOC, NORP, EVENT, WORK, not '" + type + "'"
                        + Likely.hint(type.toUpperCase(Locale.ROOT), OptionValues.of("entities", "--type", null)));
            }
        }
        return chosen.isEmpty() ? EnumSet.allOf(EntityType.class) : chosen;
    }

    private <R extends Record> int run(String name, EntityCorpus corpus, Class<R> row, Supplier<Iterable<R>> rows, TextView<R> view) {
        selection.check(row);
        Unit<EntityCorpus.Part, R> unit = Unit.fold(name, row, corpus::part, corpus::add, rows, view).keptAs("entities");
        if (selection.isAny()) {
            unit = unit.shown(all -> selection.of(all, row));
        }
        // A file of aliases may change from one question to the next.
        return run(unit.rowsKeptAs(Options.value(aliases) == null ? List.of("entities", name, types()) : null));
    }
}
