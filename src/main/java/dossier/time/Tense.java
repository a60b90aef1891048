package dossier.time;

/** Tells from the verbs of a sentence whether it speaks of what was or of what will be. */
final class Tense {
    /** How far from an expression its verb is looked for, in tokens. */
    private static final int DISTANCE = 20;
    /** How far before an expression the finite verb of its sentence is looked for, in tokens. */
    private static final int SENTENCE = 40;

    private Tense() {
    }

    /**
     * Whether the sentence around the tokens from {@code from} to {@code to} speaks of what was (-1) or will be (1); 0 when it
     * doesn't tell. The nearest verb before decides, else the nearest after.
     */
    static int of(Tokens tokens, int from, int to) {
        int before = before(tokens, from);
        if (before != 0) {
            return before;
        }
        for (int i = to; i < to + DISTANCE && !tokens.endsSentence(i); i++) {
            if (tokens.is(i, Kind.WILL) && !tokens.is(i - 1, Kind.THAN)) {
                return 1;
            }
            boolean passive = tokens.isWord(i - 1, "is") || tokens.isWord(i - 1, "are");
            if (tokens.is(i, Kind.WAS) && !passive || tokens.isWord(i, "says") || tokens.isWord(i, "say")) {
                // A report Friday says: news tells of what was said.
                return -1;
            }
        }
        return isRequest(tokens, from) ? 1 : 0;
    }

    /** Set an alarm for the 20th; please book a table. */
    private static boolean isRequest(Tokens tokens, int from) {
        int i = from - 1;
        while (i >= from - DISTANCE && !tokens.isInitial(i)) {
            i--;
        }
        return Context.REQUEST.is(tokens, tokens.isWord(i, "please") ? i + 1 : i);
    }

    /** The same by the nearest verb before alone. */
    static int before(Tokens tokens, int from) {
        for (int i = from - 1; i >= from - DISTANCE && !tokens.endsSentence(i); i--) {
            if (isAhead(tokens, i) || tokens.is(i, Kind.WILL) && !tokens.isWord(i - 1, "had") || isMay(tokens, i)) {
                return 1;
            }
            if (tokens.is(i, Kind.WILL) && tokens.isWord(i - 1, "had")) {
                // What had been expected.
                return -1;
            }
            if (tokens.is(i, Kind.OTHER) && i < from - 1) {
                continue;
            }
            if (isPutOff(tokens, i, from)) {
                return 1;
            }
            // On a day next week, say Tuesday.
            boolean example = tokens.isWord(i, "say") && tokens.isMark(i - 1, ',');
            boolean says = i == from - 1 && !example && (tokens.isWord(i, "says") || tokens.isWord(i, "say"));
            if (says || tokens.isWord(i, "since")) {
                return -1;
            }
            if (tokens.is(i, Kind.WAS)) {
                // "Will be signed" is no past.
                boolean participle = tokens.is(i - 1, Kind.WILL) || tokens.is(i - 2, Kind.WILL) || tokens.is(i - 3, Kind.WILL)
                        || isWished(tokens, i - 1);
                return participle ? 1 : -1;
            }
        }
        return 0;
    }

    /** The vote was postponed until Monday, put off to May, moved to the 9th; not: they moved to the border on Monday. */
    private static boolean isPutOff(Tokens tokens, int i, int from) {
        boolean off = tokens.is(i, Kind.WAS) && Context.PUT_OFF.is(tokens, i);
        int to = !off ? i : tokens.is(i + 1, Kind.OTHER) && !tokens.isCapital(i + 1) ? i + 2 : i + 1;
        boolean beside = to == from - 1 || to == from - 2 && tokens.is(from - 1, Kind.THE);
        return off && beside && (tokens.is(to, Kind.TO) || tokens.is(to, Kind.FOR) && !tokens.isWord(i, "extended"));
    }

    /** That they be removed, to be removed; but not: said to be killed. */
    private static boolean isWished(Tokens tokens, int be) {
        boolean told = tokens.isWord(be - 1, "to") && (tokens.is(be - 2, Kind.WAS) || tokens.isWord(be - 2, "known"));
        return tokens.isWord(be, "be") && !told;
    }

    /** Whether the auxiliary of the future stands at {@code i}: will, shall, we'll, won't, gonna, going to. */
    static boolean isFuture(Tokens tokens, int i) {
        if (tokens.isWord(i, "going")) {
            return tokens.isWord(i + 1, "to") && !tokens.is(i + 2, Kind.THE) && !tokens.isCapital(i + 2);
        }
        boolean will = tokens.isWord(i, "will") && !tokens.isCapital(i);
        return tokens.is(i, Kind.WILL) && !tokens.is(i - 1, Kind.THE) && !tokens.is(i - 1, Kind.POSSESSIVE)
                && (will || tokens.isWord(i, "shall") || tokens.isWord(i, "ll") || tokens.isWord(i, "wo") || tokens.isWord(i, "gonna"));
    }

    /** It may come; but not: it may have come. */
    private static boolean isMay(Tokens tokens, int i) {
        return tokens.is(i, Kind.MONTH_WEAK) && tokens.isWord(i, "may") && !tokens.isCapital(i) && !tokens.isWord(i + 1, "have");
    }

    /** Going to, set to, set for; the ministers are to meet; the storm is forecast to reach the coast. */
    private static boolean isAhead(Tokens tokens, int i) {
        if (tokens.is(i, Kind.AUXILIARY) && tokens.is(i + 2, Kind.TO) && tokens.isWord(i + 2, "to") && Context.AHEAD.is(tokens, i + 1)) {
            return !tokens.isWord(i + 3, "have");
        }
        int length = tokens.length(i);
        if (length == 3 && tokens.isWord(i, "see")
                && (tokens.isWord(i + 1, "you") || tokens.isWord(i + 1, "ya") || tokens.isWord(i + 1, "u"))) {
            return true;
        }
        if (!tokens.is(i + 1, Kind.TO) || !tokens.isWord(i + 1, "to")) {
            return length == 3 && tokens.isWord(i, "set") && tokens.is(i + 1, Kind.FOR);
        }
        boolean are = (tokens.isWord(i, "is") || tokens.isWord(i, "are")) && tokens.is(i + 2, Kind.OTHER) && !tokens.isCapital(i + 2);
        return are || tokens.isWord(i, "going") || tokens.isWord(i, "set");
    }

    /**
     * Whether the sentence speaks of the present, going by a verb in the present or the present perfect before the tokens from
     * {@code from}: is at the forefront this year, has doubled this year. "May have" and "to have" tell nothing.
     */
    static boolean isPresent(Tokens tokens, int from) {
        for (int i = from - 1; i >= from - SENTENCE && !tokens.endsSentence(i); i--) {
            boolean finite = tokens.isWord(i, "is") || tokens.isWord(i, "are") || tokens.isWord(i, "has") || tokens.isWord(i, "have");
            boolean open = tokens.is(i - 1, Kind.TO) || tokens.is(i - 1, Kind.WILL) || tokens.is(i - 1, Kind.MONTH_WEAK);
            if (finite && !open) {
                return true;
            }
        }
        return false;
    }
}
