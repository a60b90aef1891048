package dossier.time;

/** Years in words: nineteen eighty-four, two thousand and fifteen, seventeen hundred thirty-three. */
final class YearWords {
    private YearWords() {
    }

    /** The year that begins at token {@code i}; null when there is none. */
    static Year at(Tokens tokens, int i) {
        if (!tokens.is(i, Kind.CARDINAL)) {
            return null;
        }
        int first = tokens.value(i);
        if (first == 2 && tokens.is(i + 1, Kind.SCALE) && tokens.value(i + 1) == 1000) {
            int rest = tokens.is(i + 2, Kind.AND) ? i + 3 : i + 2;
            int end = afterTwoDigits(tokens, rest, 1);
            return end > rest ? new Year(2000 + twoDigits(tokens, rest, end), end) : null;
        }
        if (first < 11 || first > 20) {
            return null;
        }
        if (tokens.is(i + 1, Kind.SCALE) && tokens.value(i + 1) == 100) {
            int rest = tokens.is(i + 2, Kind.AND) ? i + 3 : i + 2;
            int end = afterTwoDigits(tokens, rest, 1);
            return end > rest ? new Year(first * 100 + twoDigits(tokens, rest, end), end) : null;
        }
        int end = afterTwoDigits(tokens, i + 1, 10);
        return end > i + 1 ? new Year(first * 100 + twoDigits(tokens, i + 1, end), end) : null;
    }

    private static int twoDigits(Tokens tokens, int from, int to) {
        return tokens.value(from) + (to > from + 1 ? tokens.value(to - 1) : 0);
    }

    /** The token after a number below a hundred; {@code i} when there is none. */
    private static int afterTwoDigits(Tokens tokens, int i, int least) {
        if (!tokens.is(i, Kind.CARDINAL) || tokens.value(i) < least) {
            return i;
        }
        int unit = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        boolean two = tokens.value(i) >= 20 && tokens.is(unit, Kind.CARDINAL) && tokens.value(unit) < 10;
        return two ? unit + 1 : i + 1;
    }
}
