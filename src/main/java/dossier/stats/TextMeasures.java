package dossier.stats;

/** All measures of a text, from its counts. What was not counted, or isn't defined, is null. */
final class TextMeasures {
    private final TextSums sums;
    private final TextNeeds needs;
    private final Frequencies frequencies;
    private final SequenceMeasures sequence;

    /**
     * @param counts the counts of the types; null when not counted
     * @param sequence the measures of the order; null when not wanted
     */
    TextMeasures(TextSums sums, TextNeeds needs, long[] counts, SequenceMeasures sequence) {
        this.sums = sums;
        this.needs = needs;
        this.frequencies = counts == null ? null : new Frequencies(counts);
        this.sequence = sequence;
    }

    CorpusRow corpusRow() {
        boolean typed = frequencies != null;
        Diversity d = typed ? new Diversity(frequencies) : null;
        Long letters = typed ? sums.letters() : null;
        Long syllables = typed && needs.syllables() && sums.english() ? sums.syllables() : null;
        Long sentences = needs.sentences() ? sums.sentences() : null;
        boolean read = typed && needs.sentences();
        Readability r = read ? new Readability(sums.tokens(), sums.sentences(), sums.letters(), sums.longWords(), syllables,
                sums.polysyllables()) : null;
        boolean ordered = sequence != null;
        return new CorpusRow(sums.tokens(), typed ? (long) frequencies.types() : null, typed ? frequencies.hapaxes()
                : null, sentences, letters,
                syllables, mean(letters, sums.tokens()), sentences == null ? null : mean(sums.tokens(), sentences),
                typed ? d.ttr() : null, typed ? d.rootTtr() : null, typed ? d.correctedTtr() : null, typed ? d.herdanC() : null,
                typed ? d.summerS() : null, typed ? d.uberU() : null, typed ? d.maasA2() : null, typed ? d.yuleK() : null,
                typed ? d.simpsonD() : null, typed ? d.honoreR() : null, ordered ? sequence.mattr() : null, ordered ? sequence.msttr()
                : null,
                ordered ? sequence.mtld() : null, typed ? d.hdd() : null, typed ? d.entropy() : null,
                read ? r.fleschReadingEase() : null, read ? r.fleschKincaidGrade() : null, read ? r.gunningFog() : null,
                read ? r.smog() : null, read ? r.colemanLiau() : null, read ? r.ari() : null, read ? r.lix() : null,
                read ? r.rix() : null);
    }

    private static Double mean(Long sum, long number) {
        return sum == null ? null : Diversity.defined((double) sum / number);
    }
}
