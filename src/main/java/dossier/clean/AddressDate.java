package dossier.clean;

import java.time.LocalDate;
import java.util.Locale;

/**
 * When a page was published as its address tells: {@code /2019/07/31/}, {@code /2019-07-31-}, {@code /20190731/}; of {@code /2019/07/} the
 * month alone.
 *
 * @param month {@code YYYY-MM}; null when the address has none
 * @param day {@code YYYY-MM-DD}; null when it has none
 */
record AddressDate(String month, String day) {
    private static final AddressDate NONE = new AddressDate(null, null);
    private static final int FIRST_YEAR = 1990;

    /**
     * The date in an address; null or an address without a date give neither month nor day. Addresses of events name the day of the event.
     */
    static AddressDate of(String url) {
        String address = url == null ? "" : url.toLowerCase(Locale.ROOT);
        if (address.contains("/event") || address.contains("/calendar")) {
            return NONE;
        }
        AddressDate month = NONE;
        int host = address.indexOf("//");
        for (int at = address.indexOf('/', host < 0 ? 0 : host + 2); at >= 0 && at < address.length() - 1; at++) {
            boolean isStart = isYear(address, at + 1) && !Character.isDigit(address.charAt(at));
            AddressDate found = isStart ? after(address, at + 1) : null;
            if (found != null && found.day != null) {
                return found;
            }
            month = month == NONE && found != null && address.charAt(at) == '/' ? found : month;
        }
        return month;
    }

    /** Whether a day may be the one that the address means. */
    boolean agrees(String iso) {
        return month == null || iso.startsWith(month);
    }

    /**
     * Whether this is the day of a page that says another one of itself: when it is earlier, as that of a page that was moved later, or of
     * another zone of time.
     */
    boolean replaces(String iso) {
        return day != null && (day.compareTo(iso) < 0 || LocalDate.parse(iso).plusDays(1).toString().equals(day));
    }

    private static boolean isYear(String address, int at) {
        int end = digits(address, at, 8);
        return (end == 4 || end == 8) && Integer.parseInt(address, at, at + 4, 10) >= FIRST_YEAR && address.charAt(at) <= '2';
    }

    /** How many digits stand at {@code at}, counted up to one more than {@code most}. */
    private static int digits(String text, int at, int most) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9' && end - at <= most) {
            end++;
        }
        return end - at;
    }

    private static AddressDate after(String address, int year) {
        String written = address.substring(year, year + 4);
        if (digits(address, year, 8) == 8) {
            return day(written, address.substring(year + 4, year + 6), address.substring(year + 6, year + 8));
        }
        int month = year + 5;
        int length = digits(address, month, 2);
        if (!isMark(address, year + 4) || length < 1 || length > 2 || !isMark(address, month + length)) {
            return null;
        }
        String number = address.substring(month, month + length);
        int day = month + length + 1;
        int dayLength = digits(address, day, 2);
        AddressDate whole = dayLength == 1 || dayLength == 2 ? day(written, number, address.substring(day, day + dayLength)) : null;
        AddressDate first = whole != null ? whole : address.charAt(year + 4) == '/' && length == 2 ? day(written, number, "1") : null;
        return first == null || first == whole ? first : new AddressDate(first.month, null);
    }

    private static boolean isMark(String address, int at) {
        return at < address.length() && "/-_".indexOf(address.charAt(at)) >= 0;
    }

    private static AddressDate day(String year, String month, String day) {
        BylineDate date = BylineDate.find(year + '-' + month + '-' + day, 0);
        return date == null ? null : new AddressDate(date.iso().substring(0, 7), date.iso());
    }
}
