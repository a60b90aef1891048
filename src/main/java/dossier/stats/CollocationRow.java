package dossier.stats;

/**
 * A row of {@code stats --by collocation}; the measures are those of {@link Association}.
 *
 * @param word the first word, or the node that was asked for
 * @param collocate a word behind it within the window; a neighbour on either side of a node that was asked for
 * @param count how often they stand so within a sentence
 * @param g2 see {@link Association#g2}
 * @param pmi see {@link Association#pmi}
 * @param npmi see {@link Association#npmi}
 * @param mi3 see {@link Association#mi3}
 * @param t see {@link Association#t}
 * @param z see {@link Association#z}
 * @param chi2 see {@link Association#chi2}
 * @param dice see {@link Association#dice}
 * @param logDice see {@link Association#logDice}
 * @param deltaP see {@link Association#deltaP}
 * @param deltaPBack see {@link Association#deltaPBack}
 */
public record CollocationRow(String word, String collocate, long count, Double g2, Double pmi, Double npmi, Double mi3, Double t, Double z,
        Double chi2, Double dice, Double logDice, Double deltaP, Double deltaPBack) {
}
