package dossier.cli;

import dossier.time.DocumentDate;
import dossier.timeline.EventRow;
import dossier.timeline.TimeMentions;
import dossier.timeline.Timeline;
import dossier.timeline.TimelineOptions;
import dossier.timeline.TimexRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code dossier timeline}. */
@CommandLine.Command(name = "timeline", sortOptions = false, header = "Put dated statements in the order of time, each with its source.",
        synopsisHeading = "%nUsage: ", customSynopsis = "dossier timeline [--by event|mention] [--entity NAME] [--from DATE] [--to DATE] [PATH...]",
        descriptionHeading = "%n", description = "Finds the time expressions of the texts (TIMEX3: DATE, TIME, DURATION, SET), resolves relative ones against the date of the "
                + "text they stand in, and lists the statements that can be dated. Accounts of one event share its number; other_dates are what other accounts give for it. "
                + "What can't be dated is not listed, nothing is guessed.",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  dossier timeline seeds", "  dossier timeline --entity Sadr --from 2018-01-01 seeds", "  dossier timeline --by mention -f csv seeds"})
final class TimelineCommand extends CorpusCommand {
    static final List<String> UNITS = List.of("event", "mention");

    @Option(names = "--by", paramLabel = "UNIT", order = 1, description = "One row a: dated statement, or event (the default); mention of a time.")
    private String by = UNITS.get(0);

    @Option(names = "--entity", paramLabel = "NAME", order = 2, description = "Events: only statements that name NAME.")
    private String entity;

    @Option(names = "--date", paramLabel = "DATE", order = 4, description = "The date of texts that tell none themselves (YYYY-MM-DD).")
    private String date;

    @Option(names = "--to", paramLabel = "DATE", order = 3, description = "Events: only those up to this day, month or year; --from DATE: only those from it on.")
    private String to;

    TimelineCommand(Surroundings surroundings) {
        super(surroundings, new DatedInput());
    }

    @Override
    public Integer call() {
        LocalDateTime own = date == null ? null : DocumentDate.parse(date);
        if (date != null && own == null) {
            throw new UsageError("--date takes a day, as 2018-05-12, not '" + date + "'");
        }
        return switch (by) {
            case "event" -> {
                Timeline timeline = new Timeline(new TimelineOptions(entity, first("--from", input().fromDate()), last("--to", to), own));
                yield run(Unit.fold(by, EventRow.class, timeline::part, timeline::add, timeline::rows, new EventView()));
            }
            case "mention" -> run(Unit.perDocument(by, TimexRow.class, new TimeMentions(own)::rows, new Listing<>(TimexRow.class)));
            default -> throw noUnit(by, UNITS);
        };
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
