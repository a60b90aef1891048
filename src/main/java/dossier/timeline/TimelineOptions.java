package dossier.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a timeline shows.
 *
 * @param entity only statements that name an entity with these words in its name, whatever their case; null for all
 * @param from only what was on this day or later, and centuries that begin then; null for no limit
 * @param to only what was on this day or earlier; null for no limit
 * @param date the date of texts that give none themselves; null when that isn't known either
 */
public record TimelineOptions(String entity, LocalDate from, LocalDate to, LocalDateTime date) {
    /** All statements. */
    public static final TimelineOptions ALL = new TimelineOptions(null, null, null, null);
}
