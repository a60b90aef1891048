package dossier.stats;

/**
 * What the wanted columns need to be counted.
 *
 * @param types the words themselves; else how many there are is enough
 * @param sequence their order
 * @param mtld their order backward too
 * @param sentences how many sentences hold a word
 * @param syllables their syllables
 */
record TextNeeds(boolean types, boolean sequence, boolean mtld, boolean sentences, boolean syllables) {
    static TextNeeds of(StatsOptions options) {
        boolean sequence = options.wants("mattr", "msttr", "mtld");
        boolean sentences = options.wants("sentences", "mean_sentence_length", "flesch_reading_ease", "flesch_kincaid_grade",
                "gunning_fog", "smog", "coleman_liau", "ari", "lix", "rix");
        boolean types = options.columns() == null
                || options.columns().stream().anyMatch(column -> !column.equals("tokens") && !column.equals("doc"));
        return new TextNeeds(types, sequence, options.wants("mtld"), sentences,
                options.wants("syllables", "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog"));
    }
}
