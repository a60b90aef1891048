package dossier.stats;

/**
 * A row of {@code stats --by keyword --each}: a word of a document against all other documents. The columns are those of {@link
 * KeywordRow}.
 *
 * @param doc the document's name
 * @param referenceCount how often all other documents have the word
 */
public record DocumentKeywordRow(String doc, String word, long count, long referenceCount, Double ll, Double g2, Double logRatio,
        Double chi2, Double bic, Double p, Double pHolm) {
    static DocumentKeywordRow of(String doc, KeywordRow row) {
        return new DocumentKeywordRow(doc, row.word(), row.count(), row.referenceCount(), row.ll(), row.g2(), row.logRatio(), row.chi2(),
                row.bic(), row.p(), row.pHolm());
    }
}
