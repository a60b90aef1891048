package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void numbersHaveTenSignificantDigitsOfTheirExactValue() {
        Random random = new Random(10);
        MathContext ten = new MathContext(10, RoundingMode.HALF_EVEN);
        for (int i = 0; i < 200_000; i++) {
            double value = switch (i % 4) {
                case 0 -> random.nextDouble();
                case 1 -> 1e6 * random.nextInt(1000) / (1 + random.nextInt(100_000_000));
                case 2 -> Math.pow(10, random.nextDouble() * 22 - 8) * (random.nextBoolean() ? 1 : -1);
                default -> (random.nextInt(2000) + 0.5) / Math.pow(10, random.nextInt(10));
            };
            BigDecimal exact = new BigDecimal(value).round(ten);
            assertThat(new BigDecimal(Values.number(value)).compareTo(exact)).as("%s", value).isZero();
        }
    }

    @Test
    void numbersInTablesHaveFourDecimalsOrThreeDigits() {
        Random random = new Random(4);
        for (int i = 0; i < 200_000; i++) {
            double value = i % 3 == 0 ? (random.nextInt(2000) + 0.5) / Math.pow(10, random.nextInt(10))
                    : Math.pow(10, random.nextDouble() * 18 - 8);
            value *= i % 2 == 0 ? 1 : -1;
            double rounded = value == Math.rint(value) || Math.abs(value) >= 1e9 ? value : Math.abs(value) >= 0.01
                    ? Math.round(value * 1e4) / 1e4
                    : new BigDecimal(value).round(new MathContext(3)).doubleValue();
            assertThat(Values.brief(value)).isEqualTo(Values.number(rounded));
        }
        assertThat(Values.brief(Double.NaN)).isNull();
    }
}
