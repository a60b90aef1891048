package dossier.time;

import dossier.time.Phrase.Length;
import java.time.LocalDate;
import java.util.List;

/** Which date bounds a length of time: for three days from Monday, the three months ended Feb. 28, from 4 May for two weeks. */
final class BoundLengths {
    /** The longest length that is counted, in its own units. */
    private static final int LONGEST = 1000;

    private final Tokens tokens;
    private final List<Found> found;

    BoundLengths(Tokens tokens, List<Found> found) {
        this.tokens = tokens;
        this.found = found;
    }

    /** The expression that tells when the length at {@code index} begins or ends; -1 when none does. */
    int bound(int index) {
        int next = index + 1;
        if (next < found.size() && found.get(next).phrase().isDate() && (begins(index) || ends(index))) {
            return next;
        }
        boolean behind = index > 0 && found.get(index - 1).phrase().isDay() && tokens.is(found.get(index).from() - 1, Kind.FOR)
                && found.get(index - 1).to() == found.get(index).from() - 1 && isStart(found.get(index - 1).from() - 1);
        return behind ? index - 1 : -1;
    }

    /** For three days from Monday; for a week, starting on the 4th. */
    private boolean begins(int index) {
        Found length = found.get(index);
        Found day = found.get(index + 1);
        int start = tokens.is(day.from() - 1, Kind.ON) ? day.from() - 2 : day.from() - 1;
        boolean led = tokens.is(length.from() - 1, Kind.FOR);
        boolean beside = start == length.to() || start == length.to() + 1 && tokens.isMark(length.to(), ',');
        return led && beside && isStart(start) && day.phrase().isDay() && !tokens.is(day.to(), Kind.TO);
    }

    private boolean isStart(int i) {
        return tokens.is(i, Kind.FROM) || tokens.isWord(i, "starting") || tokens.isWord(i, "beginning") || tokens.isWord(i, "commencing");
    }

    /** The three months ended Feb. 28, the year to March. */
    private boolean ends(int index) {
        Found length = found.get(index);
        boolean definite = tokens.is(length.from(), Kind.THE) || tokens.is(length.from() - 1, Kind.IN)
                || tokens.is(length.from() - 1, Kind.FOR);
        int end = length.to();
        boolean verb = tokens.isWord(end, "ended") || tokens.isWord(end, "ending");
        boolean until = tokens.is(length.from(), Kind.THE) && (tokens.isWord(end, "to") || tokens.isWord(end, "through"));
        return definite && (verb || until) && found.get(index + 1).from() == end + 1;
    }

    /** The days of the length at {@code index}, bound by the period of another; null when they can't be counted. */
    Interval days(int index, int bound, Period period) {
        String value = ((Length) found.get(index).phrase()).value();
        Grain unit = switch (value.charAt(value.length() - 1)) {
            case 'Y' -> Grain.YEAR;
            case 'M' -> Grain.MONTH;
            case 'W' -> Grain.WEEK;
            case 'D' -> Grain.DAY;
            default -> null;
        };
        int count = unit == null || value.charAt(1) == 'T' ? 0 : count(value);
        if (period == null || count == 0) {
            return null;
        }
        boolean back = bound > index && ends(index);
        LocalDate near = back ? period.last().plusDays(1) : period.first();
        LocalDate far = Period.shifted(near, back ? -count : count, unit);
        return far == null ? null : back ? Interval.days(far, near.minusDays(1)) : Interval.days(near, far.minusDays(1));
    }

    /** The number of a length that has one unit and a whole number of it; 0 when it hasn't. */
    private static int count(String value) {
        int count = 0;
        for (int i = 1; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9' || count > LONGEST) {
                return 0;
            }
            count = count * 10 + c - '0';
        }
        return count > LONGEST ? 0 : count;
    }
}
