package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Drawings are well-formed, show what was counted, and nothing of them lies outside. */
class PlotsTest {
    private static final List<Document> ODD = List.of(Texts.document("a < b & c", "Peace & <war>, peace! \uD83D\uDE00 l’été don't peace"),
            Texts.document("a name that is much longer than any name has a right to be, of a document", "war war peace"),
            Texts.document("empty", ""));

    @Test
    void zipf() throws Exception {
        WordList words = new WordList(StatsOptions.DEFAULT);
        Texts.fold(ODD, words::part, words::add);
        Element drawing = parsed(ZipfPlot.of(words.rows()));
        assertThat(texts(drawing)).contains("peace", "Frequency of words by rank");
        assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(words.rows().size());
        parsed(ZipfPlot.of(List.of()));
    }

    @Test
    void keyness() throws Exception {
        Keywords keywords = new Keywords(StatsOptions.DEFAULT);
        keywords.addReference(keywords.part(ODD.get(1)));
        keywords.add(keywords.part(ODD.get(0)));
        assertThat(texts(parsed(KeynessPlot.of(keywords.rows())))).contains("war", "l’été");
        parsed(KeynessPlot.of(List.of()));
    }

    @Test
    void dispersion() throws Exception {
        Concordance concordance = new Concordance(StatsOptions.DEFAULT.withWord("peace"));
        DispersionPlot plot = new DispersionPlot("peace");
        ODD.forEach(document -> plot.add(plot.part(document, concordance)));
        assertThat(texts(parsed(plot.drawing()))).contains("a < b & c", "3", "1");
        parsed(new DispersionPlot("x<y").drawing());
    }

    private static Element parsed(String drawing) throws Exception {
        Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            for (String place : new String[] {"x", "x1", "x2", "cx"}) {
                assertThat(number(each, place)).as("%s of %s", place, each.getTagName()).isBetween(0.0, width);
            }
            for (String place : new String[] {"y", "y1", "y2", "cy"}) {
                assertThat(number(each, place)).as("%s of %s", place, each.getTagName()).isBetween(0.0, height);
            }
        }
        return svg;
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static List<String> texts(Element svg) {
        List<String> texts = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }
}
