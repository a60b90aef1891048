package dossier.split;

import dossier.text.Span;

/** A unit of a text and what it is. */
record Unit(Span span, String kind) {
}
