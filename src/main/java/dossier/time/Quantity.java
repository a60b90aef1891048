package dossier.time;

import java.math.BigDecimal;

/**
 * A number of units that the text gives.
 *
 * @param count the number as ISO 8601 writes it, {@code X} when it is vague
 * @param next the token after it
 */
record Quantity(String count, int next) {
    static final String VAGUE = "X";
    private static final char HALF_SIGN = '\u00bd';

    boolean isVague() {
        return count.equals(VAGUE);
    }

    /** The number when it is whole and below a million; 0 otherwise. */
    int whole() {
        if (isVague() || count.length() > 6) {
            return 0;
        }
        for (int i = 0; i < count.length(); i++) {
            if (count.charAt(i) < '0' || count.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(count);
    }

    /** How many of a unit of the clock, in seconds; 0 when that isn't told or not whole. */
    long seconds(Grain unit) {
        if (isVague() || count.length() > 6) {
            return 0;
        }
        BigDecimal seconds = new BigDecimal(count).multiply(BigDecimal.valueOf(unit == Grain.HOUR ? 3600 : unit == Grain.MINUTE ? 60 : 1));
        return seconds.stripTrailingZeros().scale() > 0 ? 0 : seconds.longValue();
    }

    /** A number of years with a fraction as months, of decades or centuries as years; null when that is not whole. */
    Quantity inFiner(Grain unit) {
        int factor = unit == Grain.YEAR ? 12 : unit == Grain.DECADE ? 10 : unit == Grain.CENTURY ? 100 : 0;
        Quantity finer = isVague() || factor == 0 || count.length() > 6 ? null : new Quantity(times(count, factor), next);
        return finer == null || finer.whole() == 0 ? null : finer;
    }

    /** A decimal number times a small factor, without needless zeros. */
    static String times(String count, int factor) {
        BigDecimal product = new BigDecimal(count).multiply(BigDecimal.valueOf(factor));
        return (product.signum() == 0 ? BigDecimal.ZERO : product.stripTrailingZeros()).toPlainString();
    }

    /** The number of quantity tokens at {@code i}; null when there is none. */
    static Quantity at(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case NUMBER, AMOUNT -> digits(tokens, i);
            case CARDINAL -> cardinal(tokens, i);
            case VAGUE -> new Quantity(VAGUE, tokens.is(i + 1, Kind.OF) ? i + 2 : i + 1);
            case DOZEN -> new Quantity("12", i + 1);
            case COUPLE -> tokens.is(i - 1, Kind.THE) ? null : new Quantity("2", tokens.is(i + 1, Kind.OF) ? i + 2 : i + 1);
            case HALF -> tokens.is(i + 1, Kind.A) ? new Quantity("0.5", i + 2)
                    : tokens.is(i + 1, Kind.UNIT) && !tokens.isCapital(i + 1) && tokens.value(i + 1) == Grain.HOUR.ordinal()
                    ? new Quantity("0.5", i + 1)
                    : tokens.isMark(i + 1, '-') && tokens.isClose(i + 2) && tokens.is(i + 2, Kind.UNIT) ? new Quantity("0.5", i + 1) : null;
            case A -> article(tokens, i);
            case MARK -> tokens.isMark(i, HALF_SIGN) ? new Quantity("0.5", i + 1) : null;
            default -> null;
        };
    }

    private static Quantity article(Tokens tokens, int i) {
        return switch (tokens.kind(i + 1)) {
            case VAGUE -> new Quantity(VAGUE, i + 2);
            case COUPLE -> new Quantity("2", tokens.is(i + 2, Kind.OF) ? i + 3 : i + 2);
            case DOZEN -> new Quantity("12", i + 2);
            case HALF -> new Quantity("0.5", i + 2);
            case SCALE -> cardinal(tokens, i + 1);
            case NUMBER, CARDINAL -> tokens.isWord(i, "another") ? at(tokens, i + 1) : new Quantity("1", i + 1);
            default -> tokens.isMark(i + 1, HALF_SIGN) ? new Quantity("0.5", i + 2) : new Quantity("1", i + 1);
        };
    }

    private static Quantity digits(Tokens tokens, int i) {
        if (tokens.isGlued(i)) {
            return null;
        }
        if (tokens.value(i) < 0) {
            return null;
        }
        if (tokens.isMark(i + 1, '.') && tokens.isClose(i + 1) && tokens.is(i + 2, Kind.NUMBER) && tokens.isClose(i + 2)) {
            boolean millions = tokens.isWord(i + 3, "million") || tokens.isWord(i + 3, "billion");
            return millions ? null : new Quantity(tokens.value(i) + "." + tokens.text(i + 2), i + 3);
        }
        if (tokens.isMark(i - 1, '.') && tokens.isClose(i) && tokens.is(i - 2, Kind.NUMBER)) {
            return null;
        }
        if (tokens.isMark(i + 1, HALF_SIGN) && tokens.isClose(i + 1)) {
            return new Quantity(tokens.value(i) + ".5", i + 2);
        }
        if (tokens.isMark(i + 1, '+') && tokens.isClose(i + 1) && tokens.is(i + 2, Kind.UNITS)) {
            return new Quantity(String.valueOf(tokens.value(i)), i + 2);
        }
        boolean fraction = tokens.is(i + 1, Kind.NUMBER) && tokens.value(i + 1) == 1 && tokens.isMark(i + 2, '/')
                && tokens.is(i + 3, Kind.NUMBER) && tokens.value(i + 3) == 2 && tokens.isClose(i + 2) && tokens.isClose(i + 3);
        if (fraction) {
            // 2 1/2 years.
            return new Quantity(tokens.value(i) + ".5", i + 4);
        }
        return withHalf(tokens, String.valueOf(tokens.value(i)), i + 1);
    }

    private static Quantity cardinal(Tokens tokens, int i) {
        long total = 0;
        long group = 0;
        int at = i;
        for (int words = 0; words < 8; words++) {
            if (tokens.is(at, Kind.CARDINAL)) {
                group += tokens.value(at++);
            } else if (tokens.is(at, Kind.SCALE)) {
                group = Math.max(1, group) * tokens.value(at++);
                if (group >= 1000) {
                    total += group;
                    group = 0;
                }
            } else if (at > i && tokens.isMark(at, '-') && tokens.is(at + 1, Kind.CARDINAL)
                    || at > i && tokens.is(at, Kind.AND) && tokens.is(at + 1, Kind.CARDINAL) && (tokens.is(at - 1, Kind.SCALE)
                    || isScore(tokens, at - 1) && tokens.value(at + 1) < 10 && tokens.is(at + 2, Kind.UNITS))) {
                at++;
            } else {
                break;
            }
        }
        return withHalf(tokens, String.valueOf(total + group), at);
    }

    /** The twenty of twenty and four hours. */
    private static boolean isScore(Tokens tokens, int i) {
        return tokens.is(i, Kind.CARDINAL) && tokens.value(i) >= 20 && !tokens.isWord(i - 1, "between");
    }

    /** Takes in "million", or "and a half" after a whole number. */
    private static Quantity withHalf(Tokens tokens, String count, int next) {
        if (tokens.isWord(next, "million") || tokens.isWord(next, "billion")) {
            return new Quantity(count + (tokens.isWord(next, "million") ? "000000" : "000000000"), next + 1);
        }
        boolean half = tokens.is(next, Kind.AND) && tokens.is(next + 1, Kind.A) && tokens.is(next + 2, Kind.HALF);
        return half ? new Quantity(count + ".5", next + 3) : new Quantity(count, next);
    }
}
