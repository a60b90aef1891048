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

    private static final int LONGEST_PLAIN_NUMBER = 32;
    private static final double SMALLEST_QUICK = 1e-5;
    private static final double LARGEST_QUICK = 1e9;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private Values() {
    }

    /** A number with 10 significant digits, without trailing zeros; null for what is no number (NaN and the infinities). */
    public static String number(double value) {
        Utf8Builder out = new Utf8Builder(LONGEST_PLAIN_NUMBER);
        return number(out, value) ? out.toString() : null;
    }

    /** Appends a number as {@link #number(double)} spells it; answers whether it is one. */
    static boolean number(Utf8Builder out, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return false;
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e10) {
            out.append((long) value);
            return true;
        }
        double size = Math.abs(value);
        if (size < SMALLEST_QUICK || size >= LARGEST_QUICK || !quick(out, value, size, DIGITS.getPrecision())) {
            BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
            out.append(size < LONGEST_PLAIN && size >= SHORTEST_PLAIN ? rounded.toPlainString() : rounded.toString());
        }
        return true;
    }

    /** A number with at most four decimals, a small one with three digits: for tables, which are for reading. */
    static String brief(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) || !(size < LARGEST_QUICK)) {
            return number(value);
        }
        Utf8Builder out = new Utf8Builder(LONGEST_PLAIN_NUMBER);
        if (size >= 0.01) {
            long digits = Math.round(value * 1e4);
            if (size >= 1e5) {
                return number(digits / 1e4);
            }
            spell(out, value < 0, Math.abs(digits), 4);
            return out.toString();
        }
        return size >= SMALLEST_QUICK && quick(out, value, size, 3) ? out.toString()
                : number(new BigDecimal(value).round(FEW).doubleValue());
    }

    /**
     * Appends the number with so many digits, by arithmetic with doubles, whose error is below 10^-5 of the last digit; does nothing and
     * says so when the number lies that near to the middle between two.
     */
    private static boolean quick(Utf8Builder out, double value, double size, int precision) {
        int decimals = 0;
        while (size * POWERS[decimals] < POWERS[precision - 1]) {
            decimals++;
        }
        double scaled = size * POWERS[decimals];
        long digits = (long) scaled;
        double rest = scaled - digits;
        if (Math.abs(rest - 0.5) < 1e-5) {
            return false;
        }
        spell(out, value < 0, digits + (rest > 0.5 ? 1 : 0), decimals);
        return true;
    }

    /** Appends the number {@code digits / 10^decimals}, without trailing zeros. */
    private static void spell(Utf8Builder out, boolean negative, long digits, int decimals) {
        long left = digits;
        int places = decimals;
        while (places > 0 && left % 10 == 0) {
            left /= 10;
            places--;
        }
        if (negative) {
            out.append('-');
        }
        out.append(left, places);
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
