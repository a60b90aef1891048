package dossier.cli;

/** Shows values of TIMEX3 that are dates as people write them, where they say it otherwise: 198 is 1980s, 1943-SU is summer 1943. */
final class ReadableDate {
    private static final String[] SEASONS = {"SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter"};
    private static final String[] PARTS = {"MO", "morning", "MI", "midday", "AF", "afternoon", "EV", "evening", "NI", "night", "DT",
            "daytime"};

    private ReadableDate() {
    }

    /** @param first the first day that the value spans; weeks are named by it */
    static String of(String value, String first) {
        int week = value.indexOf("-W");
        boolean numbered = week > 0 && week + 2 < value.length() && Character.isDigit(value.charAt(week + 2));
        return numbered && value.indexOf('T') < 0 ? (value.endsWith("-WE") ? "weekend of " : "week of ") + first : of(value);
    }

    static String of(String value) {
        boolean before = value.startsWith("BC");
        String date = before ? value.substring(2) : value;
        int years = 0;
        while (years < date.length() && date.charAt(years) >= '0' && date.charAt(years) <= '9') {
            years++;
        }
        if (years == date.length()) {
            return years(date) + (before ? " BC" : "");
        }
        String year = years == 4 ? years(date.substring(0, 4)) + (before ? " BC" : "") : null;
        if (year == null || date.charAt(4) != '-') {
            return value;
        }
        String rest = date.substring(5);
        for (int i = 0; i < SEASONS.length; i += 2) {
            if (rest.equals(SEASONS[i])) {
                return SEASONS[i + 1] + " " + year;
            }
        }
        if (rest.startsWith("Q") && rest.length() == 2) {
            return "quarter " + rest.charAt(1) + " of " + year;
        }
        if (rest.equals("H1") || rest.equals("H2")) {
            return (rest.equals("H1") ? "first half of " : "second half of ") + year;
        }
        return part(value);
    }

    /** Digits that stand for a year, a decade or a century. */
    private static String years(String digits) {
        return switch (digits.length()) {
            case 2 -> ordinal(Integer.parseInt(digits) + 1) + " century";
            case 3 -> Integer.parseInt(digits) + "0s";
            case 4 -> String.valueOf(Integer.parseInt(digits));
            default -> digits;
        };
    }

    private static String ordinal(int n) {
        String ending = n / 10 % 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return n + ending;
    }

    /** A day with a part of the day, or a time. */
    private static String part(String value) {
        int clock = value.indexOf('T');
        if (clock < 0) {
            return value;
        }
        String rest = value.substring(clock + 1);
        for (int i = 0; i < PARTS.length; i += 2) {
            if (rest.equals(PARTS[i])) {
                return value.substring(0, clock) + " " + PARTS[i + 1];
            }
        }
        return value.substring(0, clock) + " " + rest;
    }
}
