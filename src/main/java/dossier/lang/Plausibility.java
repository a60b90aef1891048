package dossier.lang;

/** How plausible a short stretch of text is as a text of some language. Safe for use by several threads. */
public final class Plausibility {
    private Plausibility() {
    }

    /**
     * What a text costs in the likeliest of some fifty languages by models of how letters follow one another, in halves of a bit: the
     * lower the likelier; two readings of the same bytes can be compared.
     */
    public static int cost(CharSequence text) {
        return Letters.cost(text);
    }
}
