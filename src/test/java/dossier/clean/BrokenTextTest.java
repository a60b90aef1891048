package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Edit;
import dossier.text.Markup;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenTextTest {
    /** Sentences written for this test, to be broken in the ways that programs break text. */
    private static final List<String> SOUND = List.of(
            "L’été dernier, les élèves ont visité le château où naquit le poète.",
            "Die Straße führt über die Brücke zum größten Hügel der Gegend.",
            "El niño corrió hacia la montaña mañana y noche, según contó su compañía.",
            "Мост через реку откроют осенью, сообщила газета.",
            "سيفتح الجسر في الخريف كما قالت الصحيفة.",
            "A estação não abre às segundas, só nos demais dias.",
            "She said: “It’s a café – not a bar…”",
            "Η γέφυρα θα ανοίξει το φθινόπωρο.");
    private static final double FLOOR = 90;
    private static final List<String> WINDOWS = List.of("windows-1252", "ISO-8859-1");

    private static String repaired(String text) {
        return BrokenText.repaired(MessyTexts.document(Markup.TEXT, text), new Characters()).text();
    }

    /** The characters that programs make of bytes; bytes that the character set lacks become control characters. */
    private static String misread(String text, String charset) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, Charset.forName(charset));
            out.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
        }
        return out.toString();
    }

    @Test
    void aDashWhoseLastByteWasMisreadTwiceIsRestored() {
        assertThat(repaired("friendly \u00E2\u0080\u00E2\u0080\u009C live!")).isEqualTo("friendly – live!");
    }

    @Test
    void soundTextStaysAndMisreadTextIsRestored() {
        int right = 0;
        int all = 0;
        for (String text : SOUND) {
            assertThat(repaired(text)).isEqualTo(text);
            for (String charset : WINDOWS) {
                String once = misread(text, charset);
                right += repaired(once).equals(text) ? 1 : 0;
                right += repaired(misread(once, charset)).equals(text) ? 1 : 0;
                right += repaired(text + "\n\n" + once).equals(text + "\n\n" + text) ? 1 : 0;
                all += 3;
            }
            right += repaired(misread(text, "windows-1250")).equals(text) ? 1 : 0;
            right += repaired(misread(text, "x-MacRoman")).equals(text) ? 1 : 0;
            right += repaired(misread(text, "IBM850")).equals(text) ? 1 : 0;
            all += 3;
        }
        // A floor, raised freely and lowered only on purpose.
        assertThat(100.0 * right / all).isGreaterThanOrEqualTo(FLOOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "caf\u00C3\u00A9 | café", "caf\u00C3\u0192\u00C2\u00A9 | café", "It\u00E2\u20AC\u2122s | It’s", "It\u00E2\u0080\u0099s | It’s",
        "a \u00C2\u00A315 note | a £15 note", "the b\u221A\u00A9b\u221A\u00A9 | the bébé", "Wei\u251C\u0192en | Weißen",
        "\u00D8\u00B3\u00D9\u201E\u00D8\u00A7\u00D9\u2026 | سلام", "voil\u00C3 le travail | voilà le travail",
        "fran&ccedil;ais &#233;t&#xE9; &amp; co | français été & co", "don\u0092t \u0093quote\u0094 | don’t “quote”"})
    void broken(String text, String sound) {
        assertThat(repaired(text)).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u.$.", "amerikan", "nSairoonow", "4288×…", "RETWEET SE VOCÊ…", "(-1/2)! = √π", "∆°", "Brontë…”", "10 Å—",
        "ВІКІ", "Рік і ніч, Сімейний", "baptisé\u00A0« Jean »", "Ôôô VIDA", "AT&T; R&D", "&lt;b&gt;", "write `&eacute;`", "naïve café",
        "São Paulo, São João", "Łódź, Kraków, Żółw", "ÜBER ÄRZTE", "l’été", "Müller & Söhne"})
    void whatMerelyLooksOddStays(String text) {
        assertThat(repaired(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"eﬃcient, efficient", "dovoǉno, dovoljno", "Ningbo，China, 'Ningbo,China'", "你好，世界, 你好，世界",
        "Ａ社, Ａ社", "Ｌｏｕｄ, Loud"})
    void formsOfLetters(String text, String plain) {
        assertThat(Edit.apply(text, CharacterPass.edits(text))).isEqualTo(plain);
    }

    @Test
    void eachChangeNamesItsRule() {
        assertThat(MojibakePass.edits("caf\u00C3\u00A9")).extracting(Edit::rule).containsExactly("mojibake");
        assertThat(EntityPass.edits("caf&eacute;")).extracting(Edit::rule).containsExactly("entity");
        assertThat(ControlPass.edits("\u0093quote\u0094")).extracting(Edit::rule).containsExactly("c1-control", "c1-control");
    }

    @Test
    void placesAreKept() {
        Document document = BrokenText.repaired(MessyTexts.document(Markup.TEXT, "caf\u00C3\u00A9 noir"), new Characters());
        assertThat(document.place(document.text().indexOf("noir")).column()).isEqualTo(7);
    }

    @Property(tries = 200)
    void anyTextCanBeRepairedOnceAndForAll(@ForAll String text) {
        String once = repaired(text);
        assertThat(repaired(once)).isEqualTo(once);
    }
}
