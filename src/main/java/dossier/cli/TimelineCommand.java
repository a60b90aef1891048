package dossier.cli;

import dossier.time.DocumentDate;
import dossier.timeline.EventRow;
import dossier.timeline.TimeMentions;
import dossier.timeline.Timeline;
import dossier.timeline.TimelineOptions;
import dossier.timeline.TimelinePart;
import dossier.timeline.TimelinePlot;
import dossier.timeline.TimexRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dossier timeline}. */
final class TimelineCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("event", "mention");

    private final OptionSpec by = Options.text("UNIT",
            "One row an: event, which is a dated statement (the default); mention of a time.",
            "--by");
    private final OptionSpec entity = Options.text("NAME",
            "Events: only statements that name NAME.",
            "--entity");
    private final OptionSpec date = Options.text("DATE",
            "The date of texts that tell none themselves (YYYY-MM-DD).",
            "--date");
    private final OptionSpec to = Options.text("DATE",
            "Events: only those up to this day, month or year; --from DATE: only those from it on.",
            "--to");

    private final Plot plot = new Plot("events, each document in a lane, those that several tell of joined");

    TimelineCommand(Surroundings surroundings) {
        super("timeline", surroundings, new DatedInput());
    }

    @Override
    Help help() {
        return new Help("Put dated statements in the order of time, each with its source.",
                List.of("dossier timeline [--by event|mention] [--entity NAME] [--from DATE] [--to DATE] [--svg FILE] [PATH...]"),
                "Finds the time expressions of the texts (TIMEX3: DATE, TIME, DURATION, SET), resolves relative ones against the date of the "
                + "text they stand in, and lists the statements that can be dated. Accounts of one event share its number; "
                + "other_dates are what other accounts give for it, "
                + "where both can't be right. "
                + "Sentences of a report that tell what was, without saying when, stand at the day of which it tells, "
                + "in brackets, and have no mention. "
                + "What stands under the dates of a diary or chronicle, each on a line of its own, is of those dates. "
                + "What can't be dated is not listed, nothing is guessed.",
                List.of("dossier timeline seeds",
                        "dossier timeline --entity Iran --from 2018-01-01 seeds",
                        "dossier timeline --by mention -f csv seeds"));
    }

    @Override
    void declareOwn(Declared spec) {
        spec.addOption(by).addOption(entity).addOption(date).addOption(to);
        plot.declare(spec);
    }

    @Override
    int run() {
        String unit = Options.value(by, UNITS.get(0));
        String given = Options.value(date);
        LocalDateTime own = given == null ? null : DocumentDate.parse(given);
        if (given != null && own == null) {
            throw new UsageError("--date takes a day, as 2018-05-12, not '" + given + "'");
        }
        if (plot.isWanted() && !unit.equals("event")) {
            throw new UsageError("--svg draws --by event, and nothing else");
        }
        Options.only(!unit.equals("mention"), unit, "--by event", entity, to);
        if (unit.equals("mention") && input().fromDate() != null) {
            throw new UsageError("--from DATE goes with --by event, not with --by mention");
        }
        return switch (unit) {
            case "event" -> {
                TimelineOptions options = new TimelineOptions(Options.value(entity), first("--from", input().fromDate()),
                        last("--to", Options.value(to)), own);
                Timeline timeline = new Timeline(options, names());
                Unit<TimelinePart, EventRow> events =
                        Unit.fold(unit, EventRow.class, timeline::part, timeline::add, timeline::rows, new EventView())
                        .keptAs(Arrays.asList("timeline", own)).rowsKeptAs(options);
                yield run(plot.isWanted() ? events.shown(this::drawn) : events);
            }
            case "mention" -> run(Unit.perDocument(unit, TimexRow.class, new TimeMentions(own)::rows, new Listing<>(TimexRow.class)));
            default -> throw noUnit(unit, UNITS);
        };
    }

    /** The rows, from which the drawing is made too. */
    private Iterable<EventRow> drawn(Iterable<EventRow> rows) {
        List<EventRow> all = new ArrayList<>();
        rows.forEach(all::add);
        plot.write(surroundings(), () -> TimelinePlot.of(all));
        return all;
    }

    /** The first day of a year, a month or a day. */
    private static LocalDate first(String option, String given) {
        if (given == null) {
            return null;
        }
        try {
            return LocalDate.parse(switch (given.length()) {
                case 4 -> given + "-01-01";
                case 7 -> given + "-01";
                default -> given;
            });
        } catch (DateTimeParseException e) {
            throw new UsageError(option + " takes a year, a month or a day, as 2018, 2018-05 or 2018-05-12, not '" + given + "'");
        }
    }

    /** The last day of a year, a month or a day. */
    private static LocalDate last(String option, String given) {
        LocalDate first = first(option, given);
        return first == null || given.length() > 7 ? first : (given.length() == 4 ? first.plusYears(1) : first.plusMonths(1)).minusDays(1);
    }
}
