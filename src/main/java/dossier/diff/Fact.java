package dossier.diff;

import dossier.entities.EntityType;
import dossier.text.Place;
import dossier.text.Span;
import dossier.time.Timex;
import java.util.List;

/**
 * Something that a text states in one place.
 *
 * @param sentence the sentence it stands in
 * @param change whether a number is said to be a difference: by 7 seats
 * @param subject of whom or what its clause speaks, in small letters; perhaps nothing
 * @param shown its words
 * @param place where they stand in the original
 * @param context the words around it
 * @param mentions the numbers of the names in its sentence, the nearest first
 * @param quantity what it is when it is a number; else null
 * @param time what it is when it is a date; else null
 * @param mention the number of the name when it is one; else -1
 * @param type what that names; else null
 */
record Fact(Span sentence, boolean change, List<String> subject, String shown, Place place, Context context, int[] mentions,
        Quantity quantity, Timex time, int mention, EntityType type) {
    /** Whether it is a statement of its own, worth a row when the other account has nothing like it. */
    boolean isCertain() {
        return quantity == null || quantity.certain();
    }
}
