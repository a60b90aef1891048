package dossier.diff;

import dossier.text.Span;

/**
 * A number that a text states.
 *
 * @param span where it stands, with the words that bound it and its unit
 * @param value its value in plain decimal digits, or the digits as written where they are no decimal number (2:19:05)
 * @param unit what it measures; empty when it counts things
 * @param counted what it counts, as a {@link Stem}; empty when the text doesn't say
 * @param bound what the text says of its exactness
 * @param certain whether it is a statement of its own: not so "one", "both" and ordinals, which are often said of nothing in particular
 */
record Quantity(Span span, String value, String unit, String counted, Bound bound, boolean certain) {
    enum Bound { EXACT, ABOUT, MORE, LESS }

    /** Whether the two say the same, as far as wording goes. */
    boolean agrees(Quantity other) {
        boolean opposed = bound == Bound.MORE && other.bound == Bound.LESS || bound == Bound.LESS && other.bound == Bound.MORE;
        return value.equals(other.value) && unit.equals(other.unit) && !opposed;
    }
}
