package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapNetTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(floats = {-100, -3, -2.9f, -1, -0.1f, 0, 0.1f, 1, 2.9f, 3, 100})
    void boundsItsUnitsAboutAsTheHyperbolicTangentDoes(float x) {
        assertThat(GapNet.bounded(x)).isCloseTo((float) Math.tanh(x), within(0.03f)).isBetween(-1f, 1f);
    }

    @Test
    void isReadAsItWasWritten() {
        byte[] bytes = Lexicon.bytes(GapNet.class, "gaps-in-doubt.bin");
        assertThat(GapNet.read(bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void addsUpUnitByUnit() {
        // Each place adds 1 part to the first unit, 2 to the second and so on, less 8.
        byte[] rows = new byte[GapNet.UNITS << GapNet.BITS];
        float[] offsets = new float[GapNet.UNITS];
        float[] weights = new float[GapNet.UNITS];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (GapNet.ZERO + i % GapNet.UNITS + 1 - 8);
        }
        int traits = GapFeatures.ALL - GapFeatures.FAR;
        for (int unit = 0; unit < GapNet.UNITS; unit++) {
            weights[unit] = 1 << unit;
            offsets[unit] = 0.5f;
        }
        double wanted = 0;
        float step = 0.01f;
        for (int unit = 0; unit < GapNet.UNITS; unit++) {
            wanted += weights[unit] * GapNet.bounded(0.5f + step * traits * (unit + 1 - 8));
        }
        char[] text = "a gap of words".toCharArray();
        GapFeatures gap = new GapFeatures(text, CharacterFlags.of(text), new TextTraits(text), Abbreviations.of("en"));
        assertThat(new GapNet(rows, step, offsets, weights).odds(gap)).isCloseTo(wanted, within(1e-2 * Math.abs(wanted)));
    }
}
