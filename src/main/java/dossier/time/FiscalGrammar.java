package dossier.time;

import dossier.time.Phrase.Fiscal;

/**
 * Fiscal years: fiscal 2018, the fiscal year 2018-19, FY2018. When they begin differs between countries and companies, so they have a
 * value, and no days.
 */
final class FiscalGrammar {
    private final Tokens tokens;

    FiscalGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The fiscal year whose first word is token {@code i}; null when it names none. */
    Found at(int i) {
        boolean letters = tokens.length(i) == 2;
        if (letters && !tokens.isShouted(i)) {
            return null;
        }
        int year = isYearWord(i + 1) ? i + 2 : i + 1;
        int number = tokens.isMark(year, '\'') || tokens.isMark(year, '\u2019') ? year + 1 : year;
        int length = tokens.length(number);
        if (!tokens.is(number, Kind.NUMBER) || length != 4 && !(length == 2 && (letters || number > year))) {
            return null;
        }
        int value = length == 2 ? YearGrammar.ofTwoDigits(tokens.value(number)) : tokens.value(number);
        if (value < 1800 || value >= 2200) {
            return null;
        }
        // Named by the year in which it ends.
        return isSplit(number) ? Found.of(i, number + 3, new Fiscal(Fiscal.ACCOUNTS, value + 1))
                : Found.of(i, number + 1, new Fiscal(Fiscal.ACCOUNTS, value));
    }

    /** The 1998 fiscal year, whose number stands at {@code i}; null when there is none. */
    Found numbered(int i) {
        boolean split = isSplit(i);
        int fiscal = split ? i + 3 : i + 1;
        boolean year = tokens.length(i) == 4 && tokens.is(fiscal, Kind.FISCAL) && tokens.length(fiscal) > 2 && isYearWord(fiscal + 1)
                && tokens.value(i) >= 1800 && tokens.value(i) < 2200;
        return year ? Found.of(i, fiscal + 2, new Fiscal(Fiscal.ACCOUNTS, split ? tokens.value(i) + 1 : tokens.value(i))) : null;
    }

    /** The school year 2018, this academic year: the year whose noun stands at {@code i}; null when it is none. */
    Found ofSchools(int i) {
        boolean school = isYearWord(i) && !tokens.isCapital(i) && (tokens.isWord(i - 1, "school") || tokens.isWord(i - 1, "academic"));
        if (!school) {
            return null;
        }
        if (tokens.is(i + 1, Kind.NUMBER) && tokens.length(i + 1) == 4 && tokens.value(i + 1) >= 1800 && tokens.value(i + 1) < 2200) {
            return isSplit(i + 1) ? Found.of(i - 1, i + 4, new Fiscal(Fiscal.SCHOOL, tokens.value(i + 1) + 1))
                    : Found.of(i - 1, i + 2, new Fiscal(Fiscal.SCHOOL, tokens.value(i + 1)));
        }
        return switch (tokens.kind(i - 2)) {
            case THIS, CURRENT -> Found.of(i - 2, i + 1, new Phrase.FiscalBeside(Fiscal.SCHOOL, 0));
            case LAST, PREVIOUS -> Found.of(i - 2, i + 1, new Phrase.FiscalBeside(Fiscal.SCHOOL, -1));
            case NEXT -> Found.of(i - 2, i + 1, new Phrase.FiscalBeside(Fiscal.SCHOOL, 1));
            default -> null;
        };
    }

    /** 2018-19, 2018/19. */
    private boolean isSplit(int number) {
        return (tokens.isDash(number + 1) || tokens.isMark(number + 1, '/')) && tokens.isClose(number + 1)
                && tokens.is(number + 2, Kind.NUMBER) && tokens.length(number + 2) == 2
                && tokens.value(number + 2) == (tokens.value(number) + 1) % 100;
    }

    private boolean isYearWord(int i) {
        return tokens.is(i, Kind.UNIT) && tokens.value(i) == Grain.YEAR.ordinal();
    }
}
