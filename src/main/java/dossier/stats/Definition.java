package dossier.stats;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * What a column of {@code stats} is.
 *
 * @param column its name
 * @param formula what it is, in a line
 * @param source where that is defined; empty for what needs no source
 */
public record Definition(String column, String formula, String source) {
    /** What the letters in the formulas stand for. */
    public static final String LETTERS =
            "N words, V types, V1 types that occur once, V_i types that occur i times, f a frequency, S sentences, "
            + "P words of three syllables or more; ln is the natural logarithm.";

    /** The definitions of all columns that are counted or measured, in the order of the units. */
    public static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        for (String[] entry : Lexicon.entries(Definition.class, "definitions.tsv")) {
            all.add(new Definition(entry[0], entry[1], entry.length > 2 ? entry[2] : ""));
        }
        return all;
    }

    /** The definition with its source. */
    public String text() {
        return source.isEmpty() ? formula : formula + " (" + source + ")";
    }
}
