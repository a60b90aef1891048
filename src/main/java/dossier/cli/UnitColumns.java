package dossier.cli;

import dossier.io.Columns;
import java.util.List;

/** The columns of each command's units. Read where command lines are completed and described; a test holds them against what is written. */
final class UnitColumns {
    private UnitColumns() {
    }

    /** The columns of a unit, or of the command's first one when there is no such unit. */
    static List<String> of(String command, String unit) {
        List<String> units = Dossier.units(command);
        Class<? extends Record> row = units.isEmpty() ? null : row(command + " " + (units.contains(unit) ? unit : units.get(0)));
        return row == null ? List.of() : Columns.of(row).names();
    }

    private static Class<? extends Record> row(String unit) {
        return switch (unit) {
            case "clean document" -> dossier.clean.DocumentRow.class;
            case "clean block" -> dossier.clean.BlockRow.class;
            case "split sentence", "split token", "split paragraph", "split section", "split chunk" -> dossier.split.UnitRow.class;
            case "split document" -> dossier.split.TextRow.class;
            case "entities entity" -> dossier.entities.EntityRow.class;
            case "entities mention" -> dossier.entities.MentionRow.class;
            case "entities document" -> dossier.entities.DocumentEntityRow.class;
            case "entities pair" -> dossier.entities.PairRow.class;
            case "timeline event" -> dossier.timeline.EventRow.class;
            case "timeline mention" -> dossier.timeline.TimexRow.class;
            case "diff word", "diff line", "diff sentence" -> dossier.diff.DifferenceRow.class;
            case "diff passage" -> dossier.diff.PassageRow.class;
            case "diff document" -> dossier.diff.MatrixRow.class;
            case "diff entity", "diff date", "diff number", "diff term" -> dossier.diff.FactRow.class;
            case "stats corpus" -> dossier.stats.CorpusRow.class;
            case "stats document" -> dossier.stats.DocumentRow.class;
            case "stats word" -> dossier.stats.WordRow.class;
            case "stats ngram" -> dossier.stats.NgramRow.class;
            case "stats collocation" -> dossier.stats.CollocationRow.class;
            case "stats keyword" -> dossier.stats.KeywordRow.class;
            case "stats concordance" -> dossier.stats.ConcordanceRow.class;
            default -> null;
        };
    }
}
