package dossier.time;

/**
 * A time of the day.
 *
 * @param value as values have it after the day: {@code T15:55}, {@code TMO}
 * @param next the token after it
 */
record Clock(String value, int next) {
    /** What words.tsv has for a zone whose distance from Greenwich changes with the season: ET, PT. */
    static final int SEASONAL = 99;

    /** The value, when the part of the day that is named beside it makes a morning hour one of the afternoon: last night at 8. */
    String inPart(String part) {
        boolean late = part != null && (part.equals("TAF") || part.equals("TEV") || part.equals("TNI"));
        if (!late || value.length() < 3 || !Character.isDigit(value.charAt(1))) {
            return value;
        }
        int hour = Integer.parseInt(value, 1, 3, 10);
        int earliest = part.equals("TNI") ? 6 : 1;
        return hour >= earliest && hour < 12 ? "T" + (hour + 12) + value.substring(3) : value;
    }

    /** The clock time that begins at token {@code i}, or the part of the day; null when there is none. */
    static Clock at(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> zoned(tokens, i, digits(tokens, i));
            case CARDINAL -> zoned(tokens, i, tokens.value(i) <= 12 ? spelled(tokens, i) : null);
            case HALF, UNIT -> ClockWords.at(tokens, i);
            case A -> tokens.is(i + 1, Kind.UNIT) ? ClockWords.at(tokens, i + 1) : null;
            case CLOCK -> isName(tokens, i) ? null : new Clock("T" + Period.pad(tokens.value(i), 2) + ":00", i + 1);
            case PART -> isName(tokens, i) ? null : new Clock(DayPart.of(tokens.value(i)).clock(), isTime(tokens, i + 1) ? i + 3 : i + 1);
            default -> null;
        };
    }

    /** The time, or one in words, with the part of the day and the zone behind it. */
    private static Clock zoned(Tokens tokens, int i, Clock clock) {
        if (clock == null) {
            return ClockWords.at(tokens, i);
        }
        return clock.inPartAfter(tokens).inZone(tokens);
    }

    /** The time, when am, pm or a part of the day follows: 9:30 in the evening, 11 at night. */
    Clock inHalf(Tokens tokens) {
        if (tokens.is(next, Kind.AM_PM)) {
            int hour = Integer.parseInt(value, 1, 3, 10);
            return hour > 12 ? this : new Clock("T" + Period.pad(hour % 12 + tokens.value(next), 2) + value.substring(3), next + 1);
        }
        return inPartAfter(tokens);
    }

    /** The same for a part of the day alone. */
    Clock inPartAfter(Tokens tokens) {
        boolean told = tokens.is(next, Kind.PHASE) && tokens.is(next + 1, Kind.PART) && !tokens.isCapital(next);
        if (told) {
            // 8:00 early morning.
            return new Clock(inPart(DayPart.of(tokens.value(next + 1)).clock()), next + 2);
        }
        boolean the = tokens.is(next, Kind.IN) && tokens.is(next + 1, Kind.THE);
        boolean night = tokens.is(next, Kind.AT);
        int part = the ? next + 2 : next + 1;
        boolean early = tokens.is(part, Kind.PHASE) && tokens.is(part + 1, Kind.PART);
        part = early ? part + 1 : part;
        if (!the && !night || !tokens.is(part, Kind.PART) || night != tokens.text(part).equals("night")) {
            return this;
        }
        return new Clock(inPart(DayPart.of(tokens.value(part)).clock()), part + 1);
    }

    /** The time with its zone, when that follows: 9:34 p.m. EST, 10:00 GMT, 8 am local time. */
    private Clock inZone(Tokens tokens) {
        boolean clockTime = Character.isDigit(value.charAt(1));
        if (clockTime && tokens.is(next, Kind.ZONE) && tokens.isShouted(next)) {
            int hours = tokens.value(next);
            if (hours == SEASONAL) {
                return new Clock(value, next + 1);
            }
            String zone = hours == 0 ? "Z" : (hours < 0 ? "-" : "+") + Period.pad(Math.abs(hours), 2);
            return new Clock(value + zone, next + 1);
        }
        Clock offset = clockTime && !tokens.isClose(next) && tokens.length(next + 1) == 4 ? ClockStamp.offset(tokens, value, next) : null;
        if (offset != null) {
            return offset;
        }
        boolean place = tokens.is(next, Kind.OTHER) && tokens.is(next + 1, Kind.TIME_NOUN) && tokens.text(next + 1).equals("time")
                && (tokens.isCapital(next) || tokens.text(next).equals("local"));
        return place ? new Clock(value, next + 2) : this;
    }

    /** Whether a capital makes the word a part of a name, as in Evening Standard. */
    private static boolean isName(Tokens tokens, int i) {
        boolean named = tokens.is(i + 1, Kind.OTHER) && tokens.isCapital(i + 1);
        return tokens.isCapital(i) && !tokens.isShouted(i) && (named || !tokens.isInitial(i) && !tokens.is(i - 1, Kind.WEEKDAY));
    }

    /** The rest of night-time. */
    private static boolean isTime(Tokens tokens, int i) {
        return tokens.isMark(i, '-') && tokens.isClose(i) && tokens.isWord(i + 1, "time") && tokens.isClose(i + 1);
    }

    private static Clock spelled(Tokens tokens, int i) {
        Clock told = hour(tokens, i, i + 1, 0, -1);
        return told == null ? beforeDay(tokens, i) : told;
    }

    private static Clock digits(Tokens tokens, int i) {
        if (tokens.length(i) == 4) {
            return military(tokens, i);
        }
        int hour = tokens.value(i);
        boolean glued = tokens.isGlued(i) && !(tokens.length(i - 1) == 1 && tokens.text(i - 1).equals("T"));
        if (hour < 0 || hour > 24 || tokens.length(i) > 2 || glued) {
            return null;
        }
        boolean colon = tokens.isMark(i + 1, ':');
        boolean minutes = (colon || tokens.isMark(i + 1, '.')) && tokens.isClose(i + 1) && tokens.is(i + 2, Kind.NUMBER)
                && tokens.isClose(i + 2)
                && tokens.length(i + 2) == 2 && tokens.value(i + 2) < 60;
        boolean both = !minutes && tokens.isMark(i + 1, '/') && tokens.isClose(i + 1) && tokens.isClose(i + 2) && tokens.isGlued(i + 3)
                && tokens.isWord(i + 3, "c") && !tokens.isGlued(i + 4) && hour <= 12 && tokens.value(i + 2) == (hour + 10) % 12 + 1;
        if (both) {
            // 8/7c: what American television airs at eight in the East, and at seven in the central states.
            return new Clock(time(hour % 12 + 12, 0, -1), i + 4);
        }
        if (!minutes) {
            // 9.am
            boolean dotted = tokens.isMark(i + 1, '.') && tokens.isClose(i + 1) && tokens.is(i + 2, Kind.AM_PM) && tokens.isClose(i + 2);
            Clock told = hour <= 12 ? hour(tokens, i, dotted ? i + 2 : i + 1, 0, -1) : null;
            return told == null && hour >= 1 && hour <= 12 ? beforeDay(tokens, i) : told;
        }
        boolean seconds = colon && tokens.isMark(i + 3, ':') && tokens.isClose(i + 3) && tokens.is(i + 4, Kind.NUMBER)
                && tokens.isClose(i + 4) && tokens.length(i + 4) == 2 && tokens.value(i + 4) < 60;
        int second = seconds ? tokens.value(i + 4) : -1;
        Clock withHalf = hour(tokens, i, seconds ? i + 5 : i + 3, tokens.value(i + 2), second);
        if (withHalf == null && tokens.isWord(i - 1, "in") && !tokens.is(i + 3, Kind.MONTH) && !tokens.is(i + 3, Kind.WEEKDAY)) {
            // The mile in 4:02.
            return null;
        }
        // Verses and scores follow a name: Romans 3:16.
        boolean verse = tokens.length(i) == 1 && tokens.is(i - 1, Kind.OTHER) && tokens.isCapital(i - 1);
        boolean more = verse || tokens.isMark(i + 3, ':') && tokens.isClose(i + 3) && tokens.isClose(i + 4) && !seconds
                || tokens.isMark(i - 1, ':') && tokens.isClose(i) && tokens.is(i - 2, Kind.NUMBER);
        if (withHalf == null && !colon && hour < 24 && tokens.is(i - 1, Kind.AT)
                && (isDay(tokens, i + 3) || Appointment.isAt(tokens, i, i + 3))) {
            return new Clock(time(hour, tokens.value(i + 2), -1), i + 3);
        }
        return withHalf != null || !colon || hour == 24 || more ? withHalf
                : new Clock(time(hour, tokens.value(i + 2), second), seconds ? i + 5 : i + 3);
    }

    /** Whether the day of a time follows, which shows that 6.45 is one: on Friday, tomorrow, this morning. */
    private static boolean isDay(Tokens tokens, int i) {
        int next = tokens.is(i, Kind.ON) || tokens.is(i, Kind.THIS) || tokens.is(i, Kind.LAST) ? i + 1 : i;
        if (next == i && tokens.is(i, Kind.NUMBER) && tokens.value(i) == 2 && tokens.length(i) == 1 && tokens.isGlued(i + 1)) {
            // 2nite, 2day, 2moro.
            return tokens.isWord(i + 1, "nite") || tokens.isWord(i + 1, "night") || tokens.isWord(i + 1, "day")
                    || Context.MORROW.is(tokens, i + 1);
        }
        return switch (tokens.kind(next)) {
            case WEEKDAY -> true;
            case DAY_NAME, TONIGHT -> next == i;
            case PART -> next > i && !tokens.is(i, Kind.ON);
            default -> tokens.is(i, Kind.IN) && tokens.is(i + 1, Kind.THE) && tokens.is(i + 2, Kind.PART);
        };
    }

    /** At 8 tonight, since 8 this morning: an hour between "at" and its day. */
    private static Clock beforeDay(Tokens tokens, int i) {
        boolean led = tokens.isWord(i - 1, "til") || tokens.isWord(i - 1, "till") || tokens.isWord(i - 1, "until")
                || tokens.isWord(i - 1, "by") || tokens.isWord(i - 1, "since");
        boolean ofDay = led && (tokens.is(i + 1, Kind.TONIGHT) || tokens.is(i + 1, Kind.THIS) && tokens.is(i + 2, Kind.PART));
        // Doors @ 7, first band @ 8.
        boolean sign = tokens.isMark(i - 1, '@') && !tokens.isClose(i) && (tokens.isMark(i + 1, ',') || tokens.endsSentence(i + 1));
        return ofDay || sign || isAt(tokens, i - 1) && (isDay(tokens, i + 1) || Appointment.isAt(tokens, i, i + 1))
                ? new Clock(time(tokens.value(i), 0, -1), i + 1) : null;
    }

    /** At, and the sign for it. */
    static boolean isAt(Tokens tokens, int i) {
        return tokens.is(i, Kind.AT) || tokens.isMark(i, '@');
    }

    /** Four digits: 0730, 1900 GMT, 2130 hours. */
    private static Clock military(Tokens tokens, int i) {
        int value = tokens.value(i);
        boolean phone = tokens.isDash(i - 1) && tokens.isClose(i) && tokens.is(i - 2, Kind.NUMBER) && tokens.length(i - 2) == 3;
        boolean alone = !tokens.isGlued(i) && !phone && !(tokens.isClose(i) && tokens.is(i - 1, Kind.MARK) && !tokens.isDash(i - 1)
                && !tokens.isMark(i - 1, '('));
        if (!alone || value < 0 || value / 100 > 23 || value % 100 > 59) {
            return null;
        }
        Clock clock = new Clock(time(value / 100, value % 100, -1), i + 1);
        boolean hours = tokens.is(i + 1, Kind.UNITS) && tokens.value(i + 1) == Grain.HOUR.ordinal();
        if (hours && tokens.is(i - 1, Kind.AT) || hours && value < 1000) {
            return new Clock(clock.value(), i + 2);
        }
        boolean zero = value < 1000 && value >= 100 && (tokens.is(i - 1, Kind.AT) || tokens.is(i - 1, Kind.IN)
                || tokens.is(i - 1, Kind.FROM) || tokens.isDash(i - 1) || tokens.is(i - 1, Kind.TO));
        boolean zoned = tokens.is(i + 1, Kind.ZONE) && tokens.isShouted(i + 1) && tokens.value(i + 1) != SEASONAL;
        return zero || zoned ? clock : null;
    }

    /** A time that am, pm or o'clock marks as one. */
    private static Clock hour(Tokens tokens, int i, int end, int minute, int second) {
        int hour = tokens.value(i);
        if (tokens.is(end, Kind.OCLOCK)) {
            return new Clock(time(hour, minute, second), end + 1);
        }
        if (tokens.isWord(end, "sharp") && isAt(tokens, i - 1) && !tokens.is(end + 1, Kind.OTHER)) {
            return new Clock(time(hour, minute, second), end + 1);
        }
        boolean clockWord = tokens.length(end) == 1 && tokens.isClose(end + 1) && tokens.length(end + 2) == 5 && tokens.isClose(end + 2)
                && tokens.text(end).equals("o") && tokens.text(end + 2).equals("clock");
        if (clockWord) {
            return new Clock(time(hour, minute, second), end + 3);
        }
        if (tokens.isGlued(end) && !tokens.isGlued(end + 1)) {
            String letters = tokens.text(end);
            if (letters.equals("ish")) {
                return new Clock(time(hour, minute, second), end + 1);
            }
            boolean told = end > i + 1 || tokens.is(i - 1, Kind.AT);
            if (told && hour <= 12 && (letters.equals("a") || letters.equals("p"))) {
                return new Clock(time(hour % 12 + (letters.equals("p") ? 12 : 0), minute, second), end + 1);
            }
        }
        int after = end;
        int half = -1;
        if (tokens.is(end, Kind.AM_PM)) {
            half = tokens.value(end);
            after = end + 1;
        } else if (tokens.length(end) == 1 && tokens.isMark(end + 1, '.') && tokens.length(end + 2) == 1
                && (tokens.text(end + 2).equals("m") || tokens.text(end + 2).equals("M"))) {
            char letter = (char) (tokens.text(end).charAt(0) | 0x20);
            half = letter == 'a' ? 0 : letter == 'p' ? 12 : -1;
            after = tokens.isMark(end + 3, '.') ? end + 4 : end + 3;
        }
        if (half < 0 || hour > 12 && half == 0 || hour == 0 && half == 12) {
            return null;
        }
        return new Clock(time(hour > 12 ? hour : hour % 12 + half, minute, second), after);
    }

    private static String time(int hour, int minute, int second) {
        return "T" + Period.pad(hour, 2) + ":" + Period.pad(minute, 2) + (second < 0 ? "" : ":" + Period.pad(second, 2));
    }
}
