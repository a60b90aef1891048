package dossier.clean;

import dossier.text.Span;

/**
 * A stretch of a source that cleaning decided on as a whole.
 *
 * @param span where it stands in the text of the document that was cleaned
 * @param kept whether its text stays
 * @param kind what it is: {@code text}, {@code heading}, {@code byline}, {@code navigation}, {@code share}, {@code comment}, {@code
 *        teaser} …
 * @param rule the rule that decided
 */
public record Block(Span span, boolean kept, String kind, String rule) {
}
