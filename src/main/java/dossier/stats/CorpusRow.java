package dossier.stats;

/**
 * A row of {@code stats --by corpus}: the measures of all documents taken as one text. Null where a measure isn't defined for the text, or
 * was not asked for.
 *
 * @param tokens words (UAX #29, with a letter or digit)
 * @param types different words
 * @param hapaxes words that occur once
 * @param sentences sentences that hold a word
 * @param letters letters and digits of the words
 * @param syllables syllables by the rules for English; null when a document is known to be in another language
 * @param meanWordLength letters a word
 * @param meanSentenceLength words a sentence
 * @param ttr see {@link Diversity#ttr}
 * @param rootTtr see {@link Diversity#rootTtr}
 * @param correctedTtr see {@link Diversity#correctedTtr}
 * @param herdanC see {@link Diversity#herdanC}
 * @param summerS see {@link Diversity#summerS}
 * @param uberU see {@link Diversity#uberU}
 * @param maasA2 see {@link Diversity#maasA2}
 * @param yuleK see {@link Diversity#yuleK}
 * @param simpsonD see {@link Diversity#simpsonD}
 * @param honoreR see {@link Diversity#honoreR}
 * @param mattr see {@link MovingDiversity#mattr}
 * @param msttr see {@link MovingDiversity#msttr}
 * @param mtld see {@link MtldPass}
 * @param hdd see {@link Diversity#hdd}
 * @param entropy see {@link Diversity#entropy}
 * @param fleschReadingEase see {@link Readability#fleschReadingEase}
 * @param fleschKincaidGrade see {@link Readability#fleschKincaidGrade}
 * @param gunningFog see {@link Readability#gunningFog}
 * @param smog see {@link Readability#smog}
 * @param colemanLiau see {@link Readability#colemanLiau}
 * @param ari see {@link Readability#ari}
 * @param lix see {@link Readability#lix}
 * @param rix see {@link Readability#rix}
 */
public record CorpusRow(long tokens, Long types, Long hapaxes, Long sentences, Long letters, Long syllables, Double meanWordLength,
        Double meanSentenceLength, Double ttr, Double rootTtr, Double correctedTtr, Double herdanC, Double summerS, Double uberU,
        Double maasA2, Double yuleK, Double simpsonD, Double honoreR, Double mattr, Double msttr, Double mtld, Double hdd, Double entropy,
        Double fleschReadingEase, Double fleschKincaidGrade, Double gunningFog, Double smog, Double colemanLiau, Double ari, Double lix,
        Double rix) {
}
