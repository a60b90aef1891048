package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8BuilderTest {
    @Property
    void holdsTheBytesThatTheJdkMakesOfTheText(@ForAll String text) {
        assertThat(new Utf8Builder().append("x").append(text).take()).isEqualTo(("x" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void holdsTheDigitsOfANumber(@ForAll long number) {
        assertThat(new Utf8Builder().append(number)).hasToString(Long.toString(number));
    }

    @Test
    void grows() {
        Utf8Builder builder = new Utf8Builder();
        String expected = "aä€𝔸\uD800".repeat(1000);
        for (int i = 0; i < 1000; i++) {
            builder.append("aä€").append("𝔸").append('\uD800');
        }
        assertThat(new String(builder.take(), StandardCharsets.UTF_8)).isEqualTo(expected.replace('\uD800', '?'));
        assertThat(builder.length()).isZero();
    }
}
