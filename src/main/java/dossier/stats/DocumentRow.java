package dossier.stats;

/**
 * A row of {@code stats --by document}: the measures of one document. Null where a measure isn't defined for the text, or
 * was not asked for.
 *
 * <p>The other columns are those of {@link CorpusRow}.
 *
 * @param doc the document's name
 */
public record DocumentRow(String doc, long tokens, Long types, Long hapaxes, Long sentences, Long letters, Long syllables, Double
        meanWordLength, Double meanSentenceLength, Double ttr, Double rootTtr, Double correctedTtr, Double herdanC, Double summerS, Double
        uberU, Double maasA2, Double yuleK, Double simpsonD, Double honoreR, Double mattr, Double msttr, Double mtld, Double hdd, Double
        entropy, Double fleschReadingEase, Double fleschKincaidGrade, Double gunningFog, Double smog, Double colemanLiau, Double ari,
        Double lix, Double rix) {
    /** The measures of a document taken as a corpus. */
    static DocumentRow of(String doc, CorpusRow row) {
        return new DocumentRow(doc, row.tokens(), row.types(), row.hapaxes(), row.sentences(), row.letters(), row.syllables(),
                row.meanWordLength(), row.meanSentenceLength(), row.ttr(), row.rootTtr(), row.correctedTtr(), row.herdanC(),
                row.summerS(), row.uberU(), row.maasA2(), row.yuleK(), row.simpsonD(), row.honoreR(), row.mattr(), row.msttr(),
                row.mtld(), row.hdd(), row.entropy(), row.fleschReadingEase(), row.fleschKincaidGrade(), row.gunningFog(),
                row.smog(), row.colemanLiau(), row.ari(), row.lix(), row.rix());
    }
}
