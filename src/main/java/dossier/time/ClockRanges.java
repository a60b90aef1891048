package dossier.time;

import dossier.time.Phrase.SomeDay;
import java.util.ArrayList;
import java.util.List;

/** Times of the clock that share a day: from 8 am to 3 pm yesterday; tomorrow from 7:00 to 8:00; between 7 and 9 last night. */
final class ClockRanges {
    /** Tokens of a time of the clock: 8 : 00 p . m. */
    private static final int LONGEST_CLOCK = 7;

    private final Tokens tokens;

    ClockRanges(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The expressions of a text, with the day said once given to both ends of a range. */
    List<Found> joined(List<Found> found) {
        List<Found> joined = new ArrayList<>(found.size());
        for (Found next : found) {
            Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isRangeOn(last, next)) {
                // Monday 8-9 am; Friday between 2 and 4 pm.
                joined.set(joined.size() - 1, last.at(next.clock(), next.to()));
                continue;
            }
            if (last != null && next.from() == last.to() + 1 && isJoin(last.to()) && isHourAlone(last) && isHourAlone(next)) {
                // Between 2:20 and 3 pm.
                joined.set(joined.size() - 1, halfShared(last, next));
                joined.add(next);
                continue;
            }
            if (last != null && isHourAlone(last) && isHourBefore(next, last.to() + 1) && isJoin(last.to())) {
                // From 8 am to 3 yesterday afternoon.
                Clock late = new Clock(onTheHour(last.to() + 1), last.to() + 2);
                joined.set(joined.size() - 1, last.saying(next.phrase()));
                joined.add(new Found(last.to() + 1, next.to(), next.phrase(), late.inPart(next.clock()), null));
                continue;
            }
            if (last == null || next.from() - last.to() > 3 || !next.phrase().isClockOf(last.phrase())) {
                List<Found> hours = hoursBefore(next, last);
                joined.addAll(hours.isEmpty() ? withHoursAfter(next) : hours);
                continue;
            }
            boolean range = next.from() == last.to() + 1 && isJoin(last.to());
            if (range && last.clock() != null && last.phrase() instanceof SomeDay && next.clock() != null) {
                // From 8 am to 3 pm yesterday.
                joined.set(joined.size() - 1, halfShared(last, next).saying(next.phrase()));
                joined.add(next);
            } else if (range && last.clock() != null && next.phrase() instanceof SomeDay) {
                joined.set(joined.size() - 1, halfShared(last, next));
                joined.add(next.saying(last.phrase()));
            } else if (next.from() == last.to() + 1 && tokens.is(last.to(), Kind.FROM) && last.clock() == null
                    && last.phrase().isDay() && next.phrase() instanceof SomeDay) {
                // Tomorrow from 7:00.
                joined.set(joined.size() - 1, last.at(next.clock(), next.to()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isHourAlone(Found time) {
        return time.phrase() instanceof SomeDay && time.clock() != null && Character.isDigit(time.clock().charAt(1));
    }

    /** The first end of a range that says pm at its second end only: from 7:00 to 8:00 pm. */
    private Found halfShared(Found first, Found second) {
        boolean digits = Character.isDigit(second.clock().charAt(1)) && Character.isDigit(first.clock().charAt(1));
        boolean told = digits && second.clock().compareTo("T12") >= 0 && saysHalf(second);
        boolean plain = !saysHalf(first);
        if (!told || !plain) {
            return first;
        }
        int hour = Integer.parseInt(first.clock(), 1, 3, 10) + 12;
        boolean before = hour < 24 && hour <= Integer.parseInt(second.clock(), 1, 3, 10);
        return before ? first.at("T" + hour + first.clock().substring(3), first.to()) : first;
    }

    /** Whether am or pm stands in a time. */
    private boolean saysHalf(Found time) {
        for (int i = time.from(); i < Math.min(time.to(), time.from() + LONGEST_CLOCK); i++) {
            boolean dotted = tokens.isWord(i, "m") && tokens.isMark(i - 1, '.');
            if (tokens.is(i, Kind.AM_PM) || dotted) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoin(int i) {
        return tokens.isDash(i) || tokens.is(i, Kind.TO) || tokens.is(i, Kind.AND);
    }

    /** Hours without am or pm before the day that they belong to: between 7 and 9 last night. */
    private List<Found> hoursBefore(Found day, Found last) {
        if (!day.phrase().isDay() || day.phrase() instanceof SomeDay) {
            return List.of();
        }
        int second = tokens.is(day.from() - 1, Kind.ON) ? day.from() - 2 : day.from() - 1;
        int join = second - 1;
        int first = join - 1;
        boolean free = last == null || last.to() <= first;
        if (!free || !isJoin(join) || !isHour(second) || !isHour(first)) {
            return List.of();
        }
        boolean led = tokens.is(first - 1, Kind.FROM) || tokens.isWord(first - 1, "between") || second == day.from() - 1
                && !tokens.is(join, Kind.AND) && isAnnounced(first, day) && tokens.value(first) < tokens.value(second);
        if (!led) {
            return List.of();
        }
        String part = day.clock();
        Clock early = new Clock(onTheHour(first), first + 1);
        Clock late = new Clock(onTheHour(second), second + 1);
        return List.of(new Found(first, first + 1, day.phrase(), early.inPart(part), null),
                new Found(second, day.to(), day.phrase(), late.inPart(part), null));
    }

    /** Whether an hour without am or pm stands before a part of the day that it belongs to. */
    private boolean isHourBefore(Found day, int hour) {
        boolean part = day.clock() != null && !Character.isDigit(day.clock().charAt(1)) && day.phrase().isDay()
                && !(day.phrase() instanceof SomeDay);
        return part && day.from() == hour + 1 && isHour(hour);
    }

    /** Whether hours beside a day lie ahead: 6-8 next Monday, and no match that was won so. */
    private boolean isAnnounced(int first, Found day) {
        boolean past = day.phrase() instanceof Phrase.Relative relative && relative.count() < 0
                || day.phrase() instanceof Phrase.Named named && named.count() < 0;
        boolean counts = tokens.is(first - 1, Kind.MARK) && tokens.isClose(first);
        return !past && !counts && Tense.of(tokens, first, day.to()) >= 0;
    }

    /** Whether a time of the clock stands behind a day as the first end of a range. */
    private boolean isRangeOn(Found day, Found time) {
        boolean clock = time.phrase() instanceof SomeDay && time.clock() != null && Character.isDigit(time.clock().charAt(1));
        boolean date = day.phrase().isDay() && !(day.phrase() instanceof SomeDay) && day.clock() == null;
        int led = leads(day.to()) || tokens.isMark(day.to(), ',') ? day.to() + 1 : day.to();
        return clock && date && time.from() == led && isJoin(time.to());
    }

    /** A day with the hours behind it: Wednesday from 10-4; next evening from 7 to 9. Plain numbers there are seldom hours. */
    private List<Found> withHoursAfter(Found day) {
        boolean date = day.phrase().isDay() && !(day.phrase() instanceof SomeDay);
        // Monday 11-4.
        boolean plain = day.clock() == null && tokens.isDash(day.to() + 1) && isAnnounced(day.to(), day)
                && (tokens.value(day.to()) < tokens.value(day.to() + 2) || tokens.value(day.to()) > 6);
        int first = plain ? day.to() : day.to() + 1;
        int second = first + 2;
        boolean part = day.clock() != null && !Character.isDigit(day.clock().charAt(1));
        boolean hours = date && (plain || leads(day.to())) && (plain || part || day.clock() == null && tokens.isDash(first + 1))
                && isHour(first)
                && isJoin(first + 1) && isHour(second) && (tokens.endsSentence(second + 1) || tokens.isMark(second + 1, ','));
        if (!hours) {
            return List.of(day);
        }
        String early = new Clock(onTheHour(first), first + 1).inPart(day.clock());
        String late = new Clock(onTheHour(second), second + 1).inPart(day.clock());
        if (late.compareTo(early) < 0) {
            // From 10 to 4: past noon.
            late = "T" + (tokens.value(second) + 12) + ":00";
        }
        return List.of(day.at(early, first + 1), new Found(second, second + 1, day.phrase(), late, null));
    }

    private boolean leads(int i) {
        return tokens.is(i, Kind.FROM) || tokens.isWord(i, "between");
    }

    private String onTheHour(int i) {
        return "T" + Period.pad(tokens.value(i), 2) + ":00";
    }

    private boolean isHour(int i) {
        boolean number = tokens.is(i, Kind.CARDINAL) || tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2 && !tokens.isGlued(i);
        return number && tokens.value(i) >= 1 && tokens.value(i) <= 12;
    }
}
