package dossier.diff;

/**
 * Which facts are compared.
 *
 * @param about a name: only facts of sentences that name the same thing; null for all
 */
public record FactOptions(String about) {
    public static final FactOptions ALL = new FactOptions(null);
}
