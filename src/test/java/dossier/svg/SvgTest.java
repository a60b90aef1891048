package dossier.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void anyTextGivesWellFormedXml() throws Exception {
        String drawing = new Svg(100, 50.5, "a < b & \u0000 \ud800").rectangle(1, 2, 3, 4.256, "#ff0000", "<tip>")
                .circle(1, 1, 1, "#000000", null)
                .text(0, 0, Svg.Align.END, "x\u001b]]>").turned(1, 2, -45, Svg.Align.START, "😀").line(0, 0, 1, 1, "#000000", 0.5)
                .toString();
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("rect").getLength())
                .isEqualTo(2);
        assertThat(drawing).contains("height=\"4.26\"").contains("😀");
    }

    @Test
    void coloursMix() {
        assertThat(Svg.mixed(0xFFFFFF, 0x000000, 0)).isEqualTo("#ffffff");
        assertThat(Svg.mixed(0x102030, 0x304050, 0.5)).isEqualTo("#203040");
    }
}
