package dossier.io;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How the values of rows are written as characters, the same in every format. */
public final class Values {
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);
    private static final MathContext FEW = new MathContext(3);
    private static final double LONGEST_PLAIN = 1e15;
    private static final double SHORTEST_PLAIN = 1e-6;

    private static final double SMALLEST_QUICK = 1e-5;
    private static final double LARGEST_QUICK = 1e9;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private Values() {
    }

    /** A number with 10 significant digits, without trailing zeros; null for what is no number (NaN and the infinities). */
    public static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return null;
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e10) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        if (size >= SMALLEST_QUICK && size < LARGEST_QUICK) {
            String quick = quick(value, size, DIGITS.getPrecision());
            if (quick != null) {
                return quick;
            }
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return size < LONGEST_PLAIN && size >= SHORTEST_PLAIN ? rounded.toPlainString() : rounded.toString();
    }

    /** A number with at most four decimals, a small one with three digits: for tables, which are for reading. */
    static String brief(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) || !(size < LARGEST_QUICK)) {
            return number(value);
        }
        if (size >= 0.01) {
            long digits = Math.round(value * 1e4);
            return size < 1e5 ? spelled(value < 0, Math.abs(digits), 4) : number(digits / 1e4);
        }
        String quick = size >= SMALLEST_QUICK ? quick(value, size, 3) : null;
        return quick != null ? quick : number(new BigDecimal(value).round(FEW).doubleValue());
    }

    /**
     * The number with so many digits, by arithmetic with doubles, whose error is below 10^-5 of the last digit; null when the number lies that
     * near to the middle between two.
     */
    private static String quick(double value, double size, int precision) {
        int decimals = 0;
        while (size * POWERS[decimals] < POWERS[precision - 1]) {
            decimals++;
        }
        double scaled = size * POWERS[decimals];
        long digits = (long) scaled;
        double rest = scaled - digits;
        if (Math.abs(rest - 0.5) < 1e-5) {
            return null;
        }
        return spelled(value < 0, digits + (rest > 0.5 ? 1 : 0), decimals);
    }

    /** The number {@code digits / 10^decimals}, without trailing zeros. */
    private static String spelled(boolean negative, long digits, int decimals) {
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        char[] out = new char[24];
        int at = out.length;
        for (int place = 0; place < decimals || digits > 0 || place == decimals; place++) {
            if (place == decimals && decimals > 0) {
                out[--at] = '.';
            }
            out[--at] = (char) ('0' + digits % 10);
            digits /= 10;
        }
        if (negative) {
            out[--at] = '-';
        }
        return new String(out, at, out.length - at);
    }

    /** A value as it stands in a csv, tsv or text cell; empty for null. */
    public static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String string) {
            return string;
        }
        if (value instanceof Double number) {
            String digits = number(number);
            return digits == null ? "" : digits;
        }
        return value instanceof List<?> items ? joined(items) : value.toString();
    }

    /** Items joined by {@code |}; a {@code |} inside an item is {@code \|}, and backslashes before one or at an item's end are doubled. */
    static String joined(List<?> items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append('|');
            }
            String item = text(items.get(i));
            int backslashes = 0;
            for (int k = 0; k < item.length(); k++) {
                char c = item.charAt(k);
                if (c == '|') {
                    out.append("\\".repeat(backslashes)).append('\\');
                }
                backslashes = c == '\\' ? backslashes + 1 : 0;
                out.append(c);
            }
            out.append("\\".repeat(backslashes));
        }
        return out.toString();
    }

    /** The items that {@link #joined} made one text of; an empty text has none. */
    public static List<String> items(String joined) {
        List<String> items = new ArrayList<>();
        if (joined.isEmpty()) {
            return items;
        }
        StringBuilder item = new StringBuilder();
        int at = 0;
        while (at < joined.length()) {
            int from = at;
            while (at < joined.length() && joined.charAt(at) == '\\') {
                at++;
            }
            int backslashes = at - from;
            boolean atEnd = at == joined.length();
            if (atEnd || joined.charAt(at) == '|') {
                item.append("\\".repeat(backslashes / 2));
                if (!atEnd && backslashes % 2 == 1) {
                    item.append('|');
                } else if (!atEnd) {
                    items.add(item.toString());
                    item.setLength(0);
                }
            } else {
                item.append(joined, from, at + 1);
            }
            at++;
        }
        items.add(item.toString());
        return items;
    }
}
