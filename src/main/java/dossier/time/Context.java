package dossier.time;

/** What a word beside an expression tells of it: the lexicon {@code contexts.tsv}, which is a part of the table of {@link TimeWords}. */
enum Context {
    ACCOUNTS, AHEAD, ATTACK, COMMISSION, APPOINTMENT, GRANT, REQUEST, WEATHER, MORROW, PRONOUN, SUM, NAME, FOREIGN, AWAITED, GOING,
    PUT_OFF, DELIVERY, GOES_ON, HAPPENING;

    /** The name of the lexicon's file. */
    static final String FILE = "contexts.tsv";

    private static final int LONGEST = 12;

    /** Whether token {@code i} is a word of this kind, whatever its case. */
    boolean is(Tokens tokens, int i) {
        int length = tokens.length(i);
        return length > 1 && length <= LONGEST && !tokens.is(i, Kind.MARK)
                && TimeWords.ENGLISH.context(tokens.hash(i, TimeWords.CONTEXT)) == ordinal() + 1;
    }
}
