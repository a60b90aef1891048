package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.time.LocalDate;
import java.util.List;

/**
 * A full calendar date as bylines have it: {@code June 29, 2018}, {@code 25 June 2018}, {@code 2018-06-29}, {@code 29. 6. 2018}, and
 * {@code 29/06/2018} when only one of its first two numbers can be the month.
 *
 * @param start where it begins in the line
 * @param end the offset after it
 * @param iso {@code YYYY-MM-DD}
 */
record BylineDate(int start, int end, String iso) {
    private static final int LONGEST_LINE = 300;
    /** A longer line says more than when. */
    static final int LONGEST_ALONE = 120;
    /** Years of two digits from here on belong to the last century (POSIX strptime). */
    private static final int PIVOT = 69;
    private static final String[] ORDINALS = {"st", "nd", "rd", "th", "er", "º"};

    /** The number of a word beside a date that is no month. */
    private static final int LABEL = 13;

    /** Loaded when the first line with a digit is looked at. */
    private static final class Names {
        /** The numbers of months, and {@link #LABEL}. */
        static final WordTable ALL = read();

        private static WordTable read() {
            List<String[]> months = Lexicon.entries(BylineDate.class, "months.txt");
            List<String[]> labels = Lexicon.entries(BylineDate.class, "date-labels.txt");
            int names = labels.size();
            for (String[] entry : months) {
                names += entry[1].split("\\|").length;
            }
            long[] rows = WordTable.rows(names);
            WordTable table = new WordTable(rows);
            for (String[] entry : months) {
                for (String name : entry[1].split("\\|")) {
                    put(table, rows, name, Integer.parseInt(entry[0]));
                }
            }
            for (String[] entry : labels) {
                put(table, rows, entry[0], LABEL);
            }
            return table;
        }

        private static void put(WordTable table, long[] rows, String name, int number) {
            long hash = WordTable.hash(WordTable.BASIS, name);
            if (table.of(hash) == 0) {
                WordTable.put(rows, hash, number);
            }
        }
    }

    /** The first date in {@code line} at or after {@code from}; null when there is none. Of a long line only the beginning is looked at. */
    static BylineDate find(String line, int from) {
        return find(line, from, NumberOrder.UNKNOWN);
    }

    /**
     * As {@link #find(String, int)}, where it is known in which order digits stand: {@code 05/06/2018} and {@code 5.6.18} are dates as
     * well.
     */
    static BylineDate find(String line, int from, NumberOrder order) {
        int n = Math.min(line.length(), LONGEST_LINE);
        int digit = nextDigit(line, from, Math.min(line.length(), n + 20));
        // A date begins with a digit, or with a word right before one.
        for (int low = from; digit < line.length(); digit = nextDigit(line, low, line.length())) {
            int word = wordBefore(line, from, low, digit);
            BylineDate found = word < n && word >= 0 ? startingWithMonth(line, word) : null;
            if (found == null && digit < n && (digit == 0 || !isDigit(line.charAt(digit - 1)))) {
                found = startingWithDigit(line, digit, digit > 0 && Character.isLetterOrDigit(line.charAt(digit - 1)), order);
            }
            if (found != null) {
                return found;
            }
            if (digit >= n) {
                return null;
            }
            low = digit;
            while (low < line.length() && isDigit(line.charAt(low))) {
                low++;
            }
        }
        return null;
    }

    /** Where the next digit stands; the length of the line when there is none below {@code to}. */
    private static int nextDigit(String line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isDigit(line.charAt(at))) {
                return at;
            }
        }
        return line.length();
    }

    /** Where the word begins that stands, but for points and spaces, right before a digit; -1 when none does. */
    private static int wordBefore(String line, int from, int low, int digit) {
        int end = digit;
        while (end > low && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '.')) {
            end--;
        }
        int start = end;
        while (start > low && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        boolean isInside = start > 0 && Character.isLetterOrDigit(line.charAt(start - 1));
        return start == end || isInside ? -1 : start;
    }

    /**
     * The date of a line that says only when: a date, perhaps a weekday, a time of day, and words such as "published"; null for any other
     * line.
     */
    static BylineDate wholeLine(String line) {
        if (line.length() > LONGEST_ALONE) {
            return null;
        }
        BylineDate date = find(line, 0);
        return date != null && date.isAlone(line) ? date : null;
    }

    /** Whether the line that it was found in says no more than when. */
    boolean isAlone(String line) {
        return line.length() <= LONGEST_ALONE && saysNoMore(line, 0, start) && saysNoMore(line, end, line.length());
    }

    /** Whether a time of day follows the date in the line. */
    boolean hasTime(String line) {
        int colon = line.indexOf(':', end);
        return colon > 0 && isDigit(line.charAt(colon - 1)) && colon + 1 < line.length() && isDigit(line.charAt(colon + 1));
    }

    /** Whether a text holds only words that stand beside a date, as the names of weekdays. */
    static boolean isLabels(String text) {
        return saysNoMore(text, 0, text.length());
    }

    /** Whether the stretch holds only labels, numbers of at most four digits and marks, and further dates. */
    private static boolean saysNoMore(String line, int from, int to) {
        for (int at = from; at < to; ) {
            int end = at;
            if (Character.isLetter(line.charAt(at))) {
                while (end < to && (Character.isLetter(line.charAt(end)) || "'’.".indexOf(line.charAt(end)) >= 0)) {
                    end++;
                }
                int point = line.charAt(end - 1) == '.' ? 1 : 0;
                if (Names.ALL.of(WordTable.lowerHash(line, at, end - point)) == 0) {
                    return false;
                }
            } else {
                end++;
            }
            at = end;
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digitsEnd(String line, int at) {
        int end = at;
        while (end < line.length() && isDigit(line.charAt(end)) && end - at < 5) {
            end++;
        }
        return end;
    }

    private static int number(String line, int from, int to) {
        return Integer.parseInt(line, from, to, 10);
    }

    private static int skip(String line, int at, String marks) {
        int end = at;
        while (end < line.length() && marks.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static BylineDate startingWithDigit(String line, int at, boolean inside, NumberOrder order) {
        int end = digitsEnd(line, at);
        int first = number(line, at, end);
        if (end - at == 4 && !inside && end + 1 < line.length() && "-/.".indexOf(line.charAt(end)) >= 0
                && isDigit(line.charAt(afterMark(line, end)))) {
            return numeric(line, at, end, true, order);
        }
        if (end - at == 4 && !inside && end < line.length() && (line.charAt(end) == '年' || line.charAt(end) == '년')) {
            return eastAsian(line, at, end);
        }
        if (end - at == 4 && !inside) {
            return startingWithYear(line, at, end);
        }
        if (end - at > 2) {
            return null;
        }
        boolean marked = end + 1 < line.length() && "/.-".indexOf(line.charAt(end)) >= 0 && isDigit(line.charAt(afterMark(line, end)));
        if (marked && !inside) {
            return numeric(line, at, end, false, order);
        }
        int month = ordinalEnd(line, end);
        month = skip(line, month, " .-");
        month = line.startsWith("de ", month) || line.startsWith("of ", month) ? month + 3 : month;
        int monthEnd = wordEnd(line, month);
        int value = month(line, month, monthEnd);
        if (value == 0) {
            return null;
        }
        int year = skip(line, monthEnd, " .,-'’");
        year = line.startsWith("de ", year) ? year + 3 : year;
        return dated(line, at, year, value, first);
    }

    /** {@code 2018 June 29}, {@code 2018-Jun-29}, {@code 2018. június 29.}; null for anything else. */
    private static BylineDate startingWithYear(String line, int at, int yearEnd) {
        int month = skip(line, yearEnd, " .,-/");
        int monthEnd = wordEnd(line, month);
        int value = month - yearEnd > 2 ? 0 : month(line, month, monthEnd);
        int day = skip(line, monthEnd, " .-/");
        int end = digitsEnd(line, day);
        return value == 0 || end == day || end - day > 2 || day == monthEnd ? null
                : of(at, end, number(line, at, yearEnd), value, number(line, day, end));
    }

    /** Where the number behind a mark begins: a space may follow a point, as in {@code 29. 6. 2018}. */
    private static int afterMark(String line, int mark) {
        boolean isSpaced = line.charAt(mark) == '.' && mark + 2 < line.length() && line.charAt(mark + 1) == ' ';
        return isSpaced ? mark + 2 : mark + 1;
    }

    private static int ordinalEnd(String line, int at) {
        if (at == line.length() || " .,-/:".indexOf(line.charAt(at)) >= 0) {
            return at;
        }
        for (String ending : ORDINALS) {
            int end = at + ending.length();
            if (line.startsWith(ending, at) && (end == line.length() || !Character.isLetter(line.charAt(end)))) {
                return end;
            }
        }
        return at;
    }

    private static int wordEnd(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end)) && end - at < 12) {
            end++;
        }
        return end;
    }

    private static int month(String line, int from, int to) {
        int number = to - from < 3 ? 0 : Names.ALL.of(WordTable.lowerHash(line, from, to));
        return number % LABEL;
    }

    private static BylineDate startingWithMonth(String line, int at) {
        int end = wordEnd(line, at);
        int day = skip(line, end, " .");
        int dayEnd = digitsEnd(line, day);
        int month = dayEnd == day || dayEnd - day > 2 ? 0 : month(line, at, end);
        if (month == 0) {
            return null;
        }
        BylineDate date = dated(line, at, skip(line, ordinalEnd(line, dayEnd), " ,'’"), month, number(line, day, dayEnd));
        return date != null ? date : dated(line, at, afterTime(line, dayEnd), month, number(line, day, dayEnd));
    }

    /** Where the year stands in {@code Jun 29 10:00:00 CEST 2018}, as programs print it. */
    private static int afterTime(String line, int dayEnd) {
        int end = dayEnd + 1;
        while (end < line.length() && (isDigit(line.charAt(end)) || line.charAt(end) == ':')) {
            end++;
        }
        int zone = skip(line, end, " ");
        return end - dayEnd != "10:00:00".length() + 1 || line.charAt(dayEnd) != ' ' ? line.length() : skip(line, wordEnd(line, zone), " ");
    }

    /** A date whose year stands at {@code year}; null when none does, or when there is no such day. */
    private static BylineDate dated(String line, int start, int year, int month, int day) {
        int end = digitsEnd(line, year);
        if (end - year == 2 && "'’".indexOf(line.charAt(year - 1)) >= 0) {
            int two = number(line, year, end);
            return of(start, end, two + (two < PIVOT ? 2000 : 1900), month, day);
        }
        return end - year == 4 ? of(start, end, number(line, year, end), month, day) : null;
    }

    private static BylineDate of(int start, int end, int year, int month, int day) {
        if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? null : new BylineDate(start, end, first.withDayOfMonth(day).toString());
    }

    /** {@code 2018年6月29日}, {@code 2018년 6월 29일}. */
    private static BylineDate eastAsian(String line, int at, int yearEnd) {
        int month = skip(line, yearEnd + 1, " ");
        int monthEnd = digitsEnd(line, month);
        if (monthEnd == month || monthEnd >= line.length() || line.charAt(monthEnd) != '月' && line.charAt(monthEnd) != '월') {
            return null;
        }
        int day = skip(line, monthEnd + 1, " ");
        int dayEnd = digitsEnd(line, day);
        boolean isDay = dayEnd > day && dayEnd < line.length() && (line.charAt(dayEnd) == '日' || line.charAt(dayEnd) == '일');
        return isDay ? of(at, dayEnd + 1, number(line, at, yearEnd), number(line, month, monthEnd), number(line, day, dayEnd)) : null;
    }

    private static BylineDate numeric(String line, int at, int firstEnd, boolean yearFirst, NumberOrder order) {
        char mark = line.charAt(firstEnd);
        int second = afterMark(line, firstEnd);
        int secondEnd = digitsEnd(line, second);
        if (secondEnd == second || secondEnd - second > 2 || secondEnd >= line.length() || line.charAt(secondEnd) != mark) {
            return null;
        }
        if (secondEnd + 1 >= line.length()) {
            return null;
        }
        int third = afterMark(line, secondEnd);
        int end = digitsEnd(line, third);
        boolean isShortYear = !yearFirst && end - third == 2 && order != NumberOrder.UNKNOWN && mark != '-'
                && (end == line.length() || line.charAt(end) != mark);
        if (end - third != (yearFirst ? 2 : 4) && !(yearFirst && end - third == 1) && !isShortYear) {
            return null;
        }
        int a = number(line, at, firstEnd);
        int b = number(line, second, secondEnd);
        int c = number(line, third, end);
        c += isShortYear ? c < PIVOT ? 2000 : 1900 : 0;
        if (yearFirst) {
            return of(at, end, a, b, c);
        }
        // With points the day stands first wherever they are used; with strokes only the numbers can tell.
        if (mark == '.' || a > 12 || a == b || b <= 12 && order == NumberOrder.DAY_FIRST) {
            return of(at, end, c, b, a);
        }
        return b > 12 || order == NumberOrder.MONTH_FIRST ? of(at, end, c, a, b) : null;
    }
}
