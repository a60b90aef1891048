package dossier.stats;

/**
 * A row of {@code stats --by keyword}; the measures are those of {@link Keyness}.
 *
 * @param word a word of the texts or of the reference
 * @param count how often the texts have it
 * @param referenceCount how often the reference has it
 * @param ll see {@link Keyness#ll}
 * @param g2 see {@link Keyness#g2}
 * @param logRatio see {@link Keyness#logRatio}; below 0 for a word that the texts have less often
 * @param chi2 see {@link Keyness#chi2}
 * @param bic see {@link Keyness#bic}
 * @param p see {@link Keyness#p}
 * @param pHolm p corrected for the number of words that are compared (Holm 1979): the chance that even one of the rows at or
 *         below 0.05 is there by chance is 0.05 at most
 */
public record KeywordRow(String word, long count, long referenceCount, Double ll, Double g2, Double logRatio, Double chi2, Double bic,
        Double p, Double pHolm) {
}
