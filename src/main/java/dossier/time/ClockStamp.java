package dossier.time;

/** Times as machines write them: the hour behind the T of ISO 8601 (10:30:00.123+02:00, 1030Z), and the zones of RFC 2822 (+0200). */
final class ClockStamp {
    /** The farthest zone from Greenwich, in hours. */
    private static final int FARTHEST = 14;

    private ClockStamp() {
    }

    /** The time that begins with the number at {@code i}, behind a T; null when there is none. */
    static Clock at(Tokens tokens, int i) {
        if (!tokens.is(i, Kind.NUMBER)) {
            return null;
        }
        int length = tokens.length(i);
        int value = tokens.value(i);
        if (length == 4 || length == 6) {
            int minutes = length == 6 ? value / 100 : value;
            return isTime(minutes / 100, minutes % 100, length == 6 ? value % 100 : 0)
                    ? zoned(tokens, time(minutes / 100, minutes % 100, length == 6 ? value % 100 : -1), i + 1) : null;
        }
        if (length != 2 || !isPair(tokens, i + 1, ':')) {
            return null;
        }
        boolean seconds = isPair(tokens, i + 3, ':');
        int second = seconds ? tokens.value(i + 4) : -1;
        if (!isTime(value, tokens.value(i + 2), Math.max(0, second))) {
            return null;
        }
        int end = seconds ? i + 5 : i + 3;
        boolean fraction = seconds && (tokens.isMark(end, '.') || tokens.isMark(end, ',')) && tokens.isClose(end)
                && tokens.is(end + 1, Kind.NUMBER) && tokens.isClose(end + 1);
        return zoned(tokens, time(value, tokens.value(i + 2), second), fraction ? end + 2 : end);
    }

    private static Clock zoned(Tokens tokens, String time, int next) {
        if (tokens.isGlued(next) && tokens.isWord(next, "z")) {
            return new Clock(time + "Z", next + 1);
        }
        Clock zoned = tokens.isClose(next) ? offset(tokens, time, next) : null;
        return zoned != null ? zoned : new Clock(time, next);
    }

    /** The time with the offset whose sign stands at {@code i}: +0200, -05:00, +01; null when there is none. */
    static Clock offset(Tokens tokens, String time, int i) {
        boolean sign = tokens.isMark(i, '+') || tokens.isDash(i);
        if (!sign || !tokens.is(i + 1, Kind.NUMBER) || !tokens.isClose(i + 1)) {
            return null;
        }
        int value = tokens.value(i + 1);
        boolean four = tokens.length(i + 1) == 4;
        boolean apart = tokens.length(i + 1) == 2 && isPair(tokens, i + 2, ':');
        int hours = four ? value / 100 : value;
        int minutes = four ? value % 100 : apart ? tokens.value(i + 3) : 0;
        if (!four && tokens.length(i + 1) != 2 || hours > FARTHEST || minutes % 15 != 0 || minutes > 45) {
            return null;
        }
        String offset = (tokens.isMark(i, '+') ? "+" : "-") + Period.pad(hours, 2) + ":" + Period.pad(minutes, 2);
        return new Clock(time + offset, apart ? i + 4 : i + 2);
    }

    /** Whether a mark and two digits stand close together at {@code i}. */
    private static boolean isPair(Tokens tokens, int i, char mark) {
        return tokens.isMark(i, mark) && tokens.isClose(i) && tokens.is(i + 1, Kind.NUMBER) && tokens.isClose(i + 1)
                && tokens.length(i + 1) == 2;
    }

    private static boolean isTime(int hour, int minute, int second) {
        return hour <= 24 && minute < 60 && second <= 60;
    }

    private static String time(int hour, int minute, int second) {
        return "T" + Period.pad(hour, 2) + ":" + Period.pad(minute, 2) + (second < 0 ? "" : ":" + Period.pad(second, 2));
    }
}
