package dossier.diff;

import dossier.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the numbers of a stretch of text, in digits and in words, with their units and with what they count: {@code twelve},
 * {@code a dozen}, {@code $3m}, {@code 16.4 percent}, {@code two thirds}, {@code more than half}, {@code 165-131}.
 */
final class QuantityFinder {
    private static final int NO_MORE_DIGITS = 30;
    /** Scales behind one number: a hundred thousand million is the longest that people write. */
    private static final int SCALES = 3;

    private final String text;
    private final List<Lexeme> lexemes;
    private final List<Span> taken;
    private final List<Quantity> found = new ArrayList<>();
    /** The number being read: where it begins and ends among the lexemes, where the last one ended, and what is known of it. */
    private int first;
    private int next;
    private int lastNext;
    private String value;
    private String unit;
    private boolean certain;

    private QuantityFinder(String text, List<Lexeme> lexemes, List<Span> taken) {
        this.text = text;
        this.lexemes = lexemes;
        this.taken = taken;
    }

    /**
     * The quantities among the lexemes, in order, without overlap.
     *
     * @param taken stretches that are read as something else (dates, names), in order
     */
    static List<Quantity> find(String text, List<Lexeme> lexemes, List<Span> taken) {
        QuantityFinder finder = new QuantityFinder(text, lexemes, taken);
        finder.run();
        return finder.found;
    }

    private void run() {
        int nextTaken = 0;
        for (int i = 0; i < lexemes.size(); ) {
            Lexeme at = lexemes.get(i);
            while (nextTaken < taken.size() && taken.get(nextTaken).end() <= at.start()) {
                nextTaken++;
            }
            boolean isTaken = nextTaken < taken.size() && taken.get(nextTaken).start() < at.end();
            if (!isTaken && read(i)) {
                found.add(quantity());
                i = next;
            } else {
                i++;
            }
        }
    }

    private boolean read(int at) {
        first = at;
        next = at;
        unit = "";
        certain = true;
        Lexeme lexeme = lexemes.get(at);
        String currency = currency(lexeme);
        if (currency != null && isNumber(at + 1)) {
            next = at + 1;
            if (readDigits()) {
                unit = currency;
                return true;
            }
            return false;
        }
        if (lexeme.isNumber() ? !readDigits() : !lexeme.isWord() || !readWords()) {
            return false;
        }
        readUnit();
        return !isTitle();
    }

    /** Whether the number and a capitalised unit of time name a programme or a paper, as in "an interview on 60 Minutes". */
    private boolean isTitle() {
        Lexeme last = lexemes.get(next - 1);
        boolean time = switch (unit) {
            case "second", "minute", "hour", "day", "week" -> true;
            default -> false;
        };
        return time && first > 0 && Character.isUpperCase(text.charAt(last.start()))
                && lexemes.get(first - 1).isWord() && Character.isLowerCase(text.charAt(lexemes.get(first - 1).start()));
    }

    private boolean readDigits() {
        int at = next;
        Lexeme digits = lexemes.get(at);
        if (at > 0 && lexemes.get(at - 1).isWord() && lexemes.get(at - 1).end() == digits.start()) {
            return false; // a part of a name: F16, B52
        }
        next = at + 1;
        BigDecimal number = decimal(digits.text());
        Lexeme behind = attached(digits);
        if (number != null && behind != null && behind.is("-") | behind.is("–") && isNumber(at + 2) && attached(behind) != null) {
            BigDecimal second = decimal(lexemes.get(at + 2).text());
            if (second != null) {
                value = plain(number) + "-" + plain(second); // a score, a vote, a range
                next = at + 3;
                return true;
            }
        }
        if (behind != null && behind.isWord()) {
            FactLexicon.Word suffix = FactLexicon.number(behind.text());
            boolean ordinal = behind.is("th") || behind.is("st") || behind.is("nd") || behind.is("rd");
            boolean scale = suffix != null && (suffix.kind() == FactLexicon.Kind.SUFFIX || suffix.kind() == FactLexicon.Kind.SCALE);
            if (number == null || !ordinal && !scale && FactLexicon.unit(behind.text()) == null) {
                return false; // a decade, a model's name
            }
            if (ordinal || scale) {
                next++;
                value = plain(scale ? number.multiply(BigDecimal.valueOf(suffix.value())) : number);
                rank(ordinal);
                return true;
            }
        }
        if (number == null) {
            value = digits.text();
            return true;
        }
        number = withScales(number);
        value = plain(number);
        return true;
    }

    private void rank(boolean ordinal) {
        if (ordinal) {
            unit = "rank";
            certain = false;
        }
    }

    /** A number times the scales written behind it: 2.1 million, 2 hundred thousand, 3 dozen. */
    private BigDecimal withScales(BigDecimal number) {
        BigDecimal product = number;
        int limit = next + SCALES;
        for (FactLexicon.Word word = wordAt(next); next < limit && word != null && (word.kind() == FactLexicon.Kind.SCALE
                || word.kind() == FactLexicon.Kind.HUNDRED || word.kind() == FactLexicon.Kind.DOZEN); word = wordAt(next)) {
            product = product.multiply(BigDecimal.valueOf(word.value()));
            next++;
        }
        return product;
    }

    private boolean readWords() {
        int at = next;
        boolean article = lexemes.get(at).is("a") || lexemes.get(at).is("an");
        if (article) {
            at++;
        }
        FactLexicon.Word word = wordAt(at);
        if (word == null) {
            return false;
        }
        switch (word.kind()) {
            case DIGIT, TEEN, TEN:
                return !article && readCardinal();
            case HUNDRED, SCALE, DOZEN:
                next = at;
                value = plain(withScales(BigDecimal.ONE));
                // "hundreds of", "the million": without an article or a number it says nothing exact.
                return article;
            case WHOLE:
                next = at + 1;
                value = plain(BigDecimal.valueOf(word.value()));
                certain = false;
                return !article;
            case PART:
                return readPart(at, word, BigDecimal.ONE, article);
            case RANK:
                next = at + 1;
                value = plain(BigDecimal.valueOf(word.value()));
                rank(true);
                return true;
            default:
                return false;
        }
    }

    /** "half", "a third", "a quarter of": a fraction unless a noun follows that it ranks ("a third party"). */
    private boolean readPart(int at, FactLexicon.Word part, BigDecimal times, boolean counted) {
        String written = lexemes.get(at).text();
        next = at + 1;
        if (written.equals("half")) {
            skip("-");
            skip("a");
            skip("-");
            BigDecimal scaled = withScales(BigDecimal.ONE);
            value = plain(times.multiply(scaled).divide(BigDecimal.valueOf(2)));
            unit = scaled.equals(BigDecimal.ONE) ? "part" : "";
            return true;
        }
        boolean ranks = !written.startsWith("quarter") && !written.endsWith("s") && next < lexemes.size() && lexemes.get(next).isWord()
                && !FactLexicon.isLight(lexemes.get(next).text());
        if (ranks || !counted) {
            value = String.valueOf(part.value());
            rank(true);
            return !written.startsWith("quarter");
        }
        value = plain(times) + "/" + part.value();
        unit = "part";
        return true;
    }

    private boolean readCardinal() {
        long total = 0;
        long current = 0;
        int at = next;
        int words = 0;
        FactLexicon.Kind last = null;
        while (true) {
            int from = at;
            if (words > 0 && at < lexemes.size()
                    && (lexemes.get(at).is("-") || lexemes.get(at).is("and") && last == FactLexicon.Kind.HUNDRED)) {
                at++;
            }
            FactLexicon.Word word = wordAt(at);
            boolean fits = word != null && switch (word.kind()) {
                case DIGIT -> last == null || last == FactLexicon.Kind.TEN || last == FactLexicon.Kind.HUNDRED
                        || last == FactLexicon.Kind.SCALE;
                case TEEN, TEN -> last == null || last == FactLexicon.Kind.HUNDRED || last == FactLexicon.Kind.SCALE;
                case HUNDRED, DOZEN -> last == FactLexicon.Kind.DIGIT || last == FactLexicon.Kind.TEEN || last == FactLexicon.Kind.TEN;
                case SCALE -> last != null && total < 1_000_000_000_000L;
                default -> false;
            };
            if (!fits) {
                if (word != null && word.kind() == FactLexicon.Kind.PART && words == 1 && lexemes.get(at).text().endsWith("s")) {
                    return readPart(at, word, BigDecimal.valueOf(current), true);
                }
                at = from;
                break;
            }
            switch (word.kind()) {
                case HUNDRED, DOZEN -> current *= word.value();
                case SCALE -> {
                    total += Math.max(1, current) * word.value();
                    current = 0;
                }
                default -> current += word.value();
            }
            last = word.kind();
            words++;
            at++;
        }
        next = at;
        value = String.valueOf(total + current);
        certain = total + current != 1;
        return true;
    }

    private void readUnit() {
        if (!unit.isEmpty() || next >= lexemes.size()) {
            return;
        }
        int at = lexemes.get(next).is("-") && next + 1 < lexemes.size() ? next + 1 : next;
        String one = lexemes.get(at).text();
        String two = at + 1 < lexemes.size() ? FactLexicon.unit(one + " " + lexemes.get(at + 1).text()) : null;
        String name = two != null ? two : FactLexicon.unit(one);
        if (name != null) {
            unit = name;
            next = two != null ? at + 2 : at + 1;
        }
    }

    private Quantity quantity() {
        int from = first;
        Quantity.Bound bound = Quantity.Bound.EXACT;
        for (int words = 3; words > 0 && bound == Quantity.Bound.EXACT; words--) {
            Quantity.Bound said = first >= words ? FactLexicon.bound(phrase(first - words, first)) : null;
            if (said != null) {
                bound = said;
                from = first - words;
            }
        }
        String counted = CountedNoun.behind(lexemes, next);
        if (counted.isEmpty() && unit.isEmpty() && isWholeOfLast()) {
            counted = found.get(found.size() - 1).counted();
        }
        lastNext = next;
        return new Quantity(new Span(lexemes.get(from).start(), lexemes.get(next - 1).end()), value, unit, counted, bound, certain);
    }

    /** Whether the number is what the last one is a part of, as 54 is in "two seats out of the 54". */
    private boolean isWholeOfLast() {
        int of = first - 1;
        if (of > 0 && lexemes.get(of).is("the")) {
            of--;
        }
        return !found.isEmpty() && of > 0 && lexemes.get(of).is("of") && lexemes.get(of - 1).is("out")
                && of - lastNext <= CountedNoun.REACH;
    }

    private String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(lexemes.get(i).text());
        }
        return phrase.toString();
    }

    private String currency(Lexeme lexeme) {
        return switch (lexeme.text()) {
            case "$" -> "USD";
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "¥" -> "JPY";
            default -> null;
        };
    }

    /** Skips a word or sign that stands between "half" and a scale: half a million, half-a-million. */
    private void skip(String between) {
        int scale = next;
        while (scale < Math.min(lexemes.size(), next + 3) && (lexemes.get(scale).is("-") || lexemes.get(scale).is("a"))) {
            scale++;
        }
        if (scale > next && lexemes.get(next).is(between) && wordAt(scale) != null) {
            next++;
        }
    }

    private boolean isNumber(int at) {
        return at < lexemes.size() && lexemes.get(at).isNumber();
    }

    /** The lexeme that stands right behind another, without white space; null when none does. */
    private Lexeme attached(Lexeme lexeme) {
        int at = next;
        while (at < lexemes.size() && lexemes.get(at).start() < lexeme.end()) {
            at++;
        }
        return at < lexemes.size() && lexemes.get(at).start() == lexeme.end() ? lexemes.get(at) : null;
    }

    private FactLexicon.Word wordAt(int at) {
        FactLexicon.Word word = at < lexemes.size() && lexemes.get(at).isWord() ? FactLexicon.number(lexemes.get(at).text()) : null;
        return word == null || word.kind() == FactLexicon.Kind.SUFFIX ? null : word;
    }

    /** The value of digits with their separators; null when they are no decimal number. */
    private static BigDecimal decimal(String digits) {
        if (digits.indexOf(':') >= 0 || digits.length() > NO_MORE_DIGITS) {
            return null;
        }
        int lastComma = digits.lastIndexOf(',');
        int lastPoint = digits.lastIndexOf('.');
        int last = Math.max(lastComma, lastPoint);
        if (last < 0) {
            return new BigDecimal(digits);
        }
        boolean bothSigns = lastComma >= 0 && lastPoint >= 0;
        char sign = digits.charAt(last);
        boolean several = digits.indexOf(sign) != last;
        boolean threeBehind = digits.length() - last == 4;
        boolean groups = !bothSigns && threeBehind && (several || sign == ',');
        String whole = (groups ? digits : digits.substring(0, last)).replace(",", "").replace(".", "");
        if (several && !groups) {
            return null; // 2.3.1, 10.10.2014
        }
        return new BigDecimal(groups ? whole : whole + "." + digits.substring(last + 1));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
