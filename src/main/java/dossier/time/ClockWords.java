package dossier.time;

/** Times of the clock in words: half past nine, ten past 9, at six forty-three, 5 in the morning, 9 o'clock at night. */
final class ClockWords {
    private ClockWords() {
    }

    /** The time in words that begins at token {@code i}; null when there is none. */
    static Clock at(Tokens tokens, int i) {
        boolean half = tokens.is(i, Kind.HALF) && tokens.is(i - 1, Kind.AT) && isHour(tokens, i + 1);
        if (half && isFree(tokens, i + 2) && !tokens.is(i + 2, Kind.OTHER)) {
            // At half 7, in British English: half past.
            return new Clock(time(tokens.value(i + 1), 30), i + 2).inHalf(tokens);
        }
        Clock clock = beside(tokens, i);
        if (clock == null) {
            clock = hourAndMinute(tokens, i);
        }
        if (clock == null && isHour(tokens, i) && !tokens.is(i - 1, Kind.NUMBER) && !tokens.isMark(i + 1, ':')) {
            // Five in the morning.
            Clock part = new Clock(time(tokens.value(i), 0), i + 1).inPartAfter(tokens);
            clock = part.next() > i + 1 ? part : null;
        }
        return clock;
    }

    private static boolean isHour(Tokens tokens, int i) {
        boolean number = tokens.is(i, Kind.CARDINAL) || tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2 && !tokens.isGlued(i)
                && !(tokens.isClose(i) && tokens.is(i - 1, Kind.MARK));
        return number && tokens.value(i) >= 1 && tokens.value(i) <= 12;
    }

    private static String time(int hour, int minute) {
        return "T" + Period.pad(hour, 2) + ":" + Period.pad(minute, 2);
    }

    /** Half past nine, a quarter to ten, ten minutes past 9. */
    private static Clock beside(Tokens tokens, int i) {
        int next = i;
        int minute = 0;
        if (tokens.is(next, Kind.HALF)) {
            minute = 30;
            next++;
        } else if (tokens.is(next, Kind.UNIT) && tokens.value(next) == Grain.QUARTER.ordinal()) {
            minute = 15;
            next++;
        } else {
            minute = minute(tokens, i);
            next = afterMinute(tokens, i);
            if (next == i || tokens.is(i - 1, Kind.CARDINAL) || tokens.isDash(i - 1)) {
                return null;
            }
            boolean unit = tokens.is(next, Kind.UNITS) && tokens.value(next) == Grain.MINUTE.ordinal();
            next = unit ? next + 1 : next;
        }
        if (!tokens.is(next, Kind.LAST) && !tokens.is(next, Kind.TO) || !isHour(tokens, next + 1)) {
            return null;
        }
        boolean past = tokens.is(next, Kind.LAST);
        String word = tokens.text(next);
        Clock there = new Clock(time(past ? tokens.value(next + 1) : (tokens.value(next + 1) + 10) % 12 + 1, past ? minute : 60 - minute),
                next + 2).inHalf(tokens);
        boolean free = isFree(tokens, there.next());
        // "Ten to five" is a range, or odds, more often than a time.
        boolean hours = tokens.is(i, Kind.NUMBER) && tokens.is(next + 1, Kind.NUMBER) && !past && !tokens.is(i - 1, Kind.AT);
        boolean range = hours && there.next() > next + 2 || tokens.is(i - 1, Kind.FROM);
        boolean sure = minute == 15 || minute == 30 || past || tokens.is(i - 1, Kind.AT) || there.next() > next + 2;
        return free && sure && !range && word.equalsIgnoreCase(past ? "past" : "to") ? there : null;
    }

    /** Whether the number before token {@code i} ends there and counts nothing: a quarter to 2.9 million is no time, nor 3 points. */
    private static boolean isFree(Tokens tokens, int i) {
        boolean decimal = tokens.is(i, Kind.MARK) && tokens.isClose(i) && tokens.is(i + 1, Kind.NUMBER) && tokens.isClose(i + 1);
        boolean counts = switch (tokens.kind(i)) {
            case UNIT, UNITS, COUNTED, SCALE, CARDINAL, NUMBER, AMOUNT, DOZEN, HALF, TIMES -> true;
            default -> tokens.isMark(i, '%') || tokens.isMark(i, '/') || tokens.isDash(i) || tokens.isWord(i, "million")
                    || tokens.isWord(i, "billion") || tokens.isWord(i, "trillion");
        };
        return !decimal && !counts;
    }

    /** Six forty-three, when something shows that it is a time. */
    private static Clock hourAndMinute(Tokens tokens, int i) {
        if (!tokens.is(i, Kind.CARDINAL) || !isHour(tokens, i)) {
            return null;
        }
        int end = afterMinute(tokens, i + 1);
        if (end == i + 1 || !tokens.is(i + 1, Kind.CARDINAL) || minute(tokens, i + 1) < 10 || tokens.is(end, Kind.SCALE)) {
            return null;
        }
        Clock there = new Clock(time(tokens.value(i), minute(tokens, i + 1)), end).inHalf(tokens);
        boolean told = there.next() > end || tokens.is(i - 1, Kind.AT) || isRangeEnd(tokens, i, end);
        boolean counts = tokens.is(there.next(), Kind.UNITS) && tokens.value(there.next()) != Grain.MINUTE.ordinal()
                || tokens.is(there.next(), Kind.COUNTED);
        if (!told || counts) {
            return null;
        }
        return tokens.is(there.next(), Kind.UNITS) ? new Clock(there.value(), there.next() + 1) : there;
    }

    /** Whether an hour and its minutes are an end of a range: from two thirty to two forty-five. */
    private static boolean isRangeEnd(Tokens tokens, int i, int end) {
        boolean first = tokens.is(i - 1, Kind.FROM) && tokens.is(end, Kind.TO) && isHour(tokens, end + 1)
                && tokens.is(end + 2, Kind.CARDINAL);
        boolean second = tokens.is(i - 1, Kind.TO) && tokens.is(i - 2, Kind.CARDINAL) && tokens.endsSentence(end)
                && (tokens.is(i - 3, Kind.CARDINAL) && tokens.is(i - 4, Kind.FROM)
                || tokens.is(i - 4, Kind.CARDINAL) && tokens.is(i - 5, Kind.FROM)
                || tokens.is(i - 5, Kind.CARDINAL) && tokens.is(i - 6, Kind.FROM));
        return first || second;
    }

    private static int minute(Tokens tokens, int i) {
        int end = afterMinute(tokens, i);
        return tokens.value(i) + (end > i + 1 ? tokens.value(end - 1) : 0);
    }

    /** The token after a number from 1 to 59 at {@code i}; {@code i} when there is none. */
    private static int afterMinute(Tokens tokens, int i) {
        boolean digits = tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2 && !tokens.isGlued(i);
        if (!digits && !tokens.is(i, Kind.CARDINAL) || tokens.value(i) < 1 || tokens.value(i) > 59) {
            return i;
        }
        int unit = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        boolean two = tokens.is(i, Kind.CARDINAL) && tokens.value(i) >= 20 && tokens.is(unit, Kind.CARDINAL) && tokens.value(unit) < 10;
        return two ? unit + 1 : i + 1;
    }
}
