package dossier.time;

/** What shows that a bare number behind "at" is an hour: Let's meet at 6; dinner next Friday at 7.30. */
final class Appointment {
    /** How far before an hour the word may stand that makes it one, in tokens. */
    private static final int REACH = 8;

    private Appointment() {
    }

    /**
     * Whether the number that begins at {@code hour} is the hour of an appointment. Another verb between leads away from it (after
     * breakfast the index opened at 12), and so does a sentence that only begins with it (for lunch the dish sells at 9).
     *
     * @param end the token after the number
     */
    static boolean isAt(Tokens tokens, int hour, int end) {
        if (!tokens.endsSentence(end) && !tokens.isMark(end, ';')) {
            return false;
        }
        for (int i = hour - 2; i > hour - REACH && !tokens.endsSentence(i); i--) {
            if (Context.APPOINTMENT.is(tokens, i)) {
                boolean the = tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.POSSESSIVE) || tokens.is(i - 1, Kind.A);
                int before = the ? i - 2 : i - 1;
                return !(tokens.isInitial(before) && isPreposition(tokens, before));
            }
            if (Context.GOING.is(tokens, i)) {
                return isAnnounced(tokens, i, hour);
            }
            boolean stage = tokens.isWord(i, "school") || tokens.isWord(i, "home");
            boolean other = tokens.is(i, Kind.WAS) && !tokens.isWord(i, "was");
            if (stage || other) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPreposition(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case FOR, AFTER, BEFORE, AT, ON, IN -> true;
            default -> false;
        };
    }

    /** Whether somebody says that he leaves then, will leave, or asks for it; roads meet at 5, and by sums we arrive at 12. */
    private static boolean isAnnounced(Tokens tokens, int verb, int hour) {
        boolean sum = tokens.isWord(verb, "arrive") && hour == verb + 2;
        boolean own = tokens.isWord(verb - 1, "we") && !sum || tokens.isWord(verb - 1, "i");
        boolean asked = tokens.isInitial(verb) || tokens.isWord(verb - 1, "s") && tokens.isWord(verb - 3, "let")
                || tokens.isWord(verb - 1, "please") || tokens.isWord(verb - 1, "lets");
        return own || asked || tokens.isWord(verb, "leaving") || Tense.before(tokens, verb) > 0;
    }
}
