package dossier.time;

/**
 * An expression that the grammar has found.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param phrase what it says
 * @param clock the time of day as values have it ({@code T15:55}, {@code TMO}); null for none
 * @param mod the modifier in the terms of TIMEX3; null for none
 */
record Found(int from, int to, Phrase phrase, String clock, String mod) {
    static Found of(int from, int to, Phrase phrase) {
        return new Found(from, to, phrase, null, null);
    }

    Found from(int token) {
        return new Found(token, to, phrase, clock, mod);
    }

    Found to(int token) {
        return new Found(from, token, phrase, clock, mod);
    }

    Found at(String newClock, int token) {
        return new Found(from, token, phrase, newClock, mod);
    }

    Found with(String newMod) {
        return new Found(from, to, phrase, clock, newMod);
    }

    Found saying(Phrase newPhrase) {
        return new Found(from, to, newPhrase, clock, mod);
    }
}
