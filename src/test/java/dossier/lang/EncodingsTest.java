package dossier.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String RUSSIAN = "Выборы в Ираке прошли спокойно, сообщает агентство.";

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF,3", "UTF-16LE,FFFE,2", "UTF-16BE,FEFF,2", "UTF-32LE,FFFE0000,4", "UTF-32BE,0000FEFF,4"})
    void aByteOrderMarkDecides(String charset, String mark, int length) {
        byte[] bytes = java.util.HexFormat.of().parseHex(mark);
        assertThat(Encodings.mark(bytes, bytes.length)).isEqualTo(new Encodings.Mark(Charset.forName(charset), length));
        assertThat(Encodings.of(bytes, bytes.length, true)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"plain,UTF-8,UTF-8", "na\u00efve,UTF-8,UTF-8", "\ud83d\ude00,UTF-8,UTF-8",
            "na\u00efve \u201cquoted\u201d,windows-1252,windows-1252",
            "na\u00efve,ISO-8859-1,windows-1252"})
    void textIsUtf8WhenItIsWellFormed(String text, String written, String detected) {
        byte[] bytes = text.getBytes(Charset.forName(written));
        assertThat(Encodings.of(bytes, bytes.length, true)).isEqualTo(Charset.forName(detected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain text of Latin letters.\r\n", "Na\u00efve \u201cquotes\u201d \u2014 and more", RUSSIAN,
            "\u0627\u0646\u062a\u062e\u0627\u0628\u0627\u062a \u0627\u0644\u0639\u0631\u0627\u0642",
            "\u9009\u4e3e\u5728\u4f0a\u62c9\u514b\u4e3e\u884c\uff0c\u4e00\u4e8c\u4e09\u4e0a\u4e0b \u3002\n", "\ud83d\ude00 a\n", "x"})
    void utf16NeedsNoByteOrderMark(String text) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] bytes = text.getBytes(charset);
            assertThat(Encodings.of(bytes, bytes.length, true)).isEqualTo(charset);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text with a stray \0 in it", "two of them \0\0", "\0", "\0\0\0\0", "\u0001\0\u0002\0", "a\0b\0c\0\u0007\0",
            "\u007fELF\u0002\0\0\u0001"})
    void otherNulsMakeNoUtf16(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Encodings.of(bytes, bytes.length, true)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aSingleBadByteDoesNotChangeTheCharacterSetOfAll() {
        byte[] bytes = (RUSSIAN + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(Encodings.of(bytes, bytes.length, true)).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "windows-1251 | Выборы в Ираке прошли спокойно, сообщает агентство.",
        "KOI8-R | Выборы в Ираке прошли спокойно, сообщает агентство.",
        "IBM866 | Выборы в Ираке прошли спокойно, сообщает агентство.",
        "ISO-8859-5 | Выборы в Ираке прошли спокойно, сообщает агентство.",
        "x-MacRoman | L'été dernier, les élèves ont visité le château où naquit le poète.",
        "IBM850 | L'été dernier, les élèves ont visité le château où naquit le poète.",
        "windows-1250 | Příliš žluťoučký kůň úpěl ďábelské ódy.",
        "ISO-8859-2 | Większość wyborców głosowała już w południe, twierdzą władze.",
        "windows-1254 | Seçim sonuçları akşam saatlerinde açıklandı, katılım düşüktü.",
        "windows-1253 | Οι εκλογές έγιναν χωρίς επεισόδια, λέει η κυβέρνηση.",
        "windows-1255 | הבחירות עברו בשקט, כך מסרה הממשלה.",
        "windows-1256 | جرت الانتخابات في هدوء كما قالت الحكومة.",
        "ISO-8859-6 | جرت الانتخابات في هدوء كما قالت الحكومة.",
        "x-windows-874 | การเลือกตั้งผ่านไปด้วยความสงบ",
        "windows-31j | イラクの総選挙で連合が勝利した。投票率は低かったと発表した。",
        "EUC-JP | イラクの総選挙で連合が勝利した。投票率は低かったと発表した。",
        "GB18030 | 选举在平静中结束，政府发言人昨天表示。",
        "Big5-HKSCS | 選舉在平靜中結束，政府發言人昨天表示。",
        "x-windows-949 | 선거는 평온하게 끝났다고 정부 대변인이 어제 말했다.",
        "ISO-2022-JP | イラクの総選挙で連合が勝利した。",
        "UTF-16LE | The election passed quietly.",
        "UTF-16BE | جرت الانتخابات في هدوء.",
        "UTF-32LE | Выборы прошли спокойно."})
    void theLikeliestDecodingIsFound(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(Encodings.of(bytes, bytes.length, true)).isEqualTo(Charset.forName(charset));
    }

    @Test
    void anyBytesHaveACharacterSet() {
        Random random = new Random(11);
        for (int n = 0; n < 300; n++) {
            byte[] bytes = new byte[random.nextInt(n + 1)];
            random.nextBytes(bytes);
            assertThat(Encodings.of(bytes, bytes.length, true)).isNotNull();
        }
    }

    @Test
    void aPrefixMayEndWithinACharacter() {
        byte[] bytes = "aé".getBytes(StandardCharsets.UTF_8);
        assertThat(Encodings.of(bytes, 2, false)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Encodings.of(bytes, 2, true)).isNotEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void whatJavaCallsMalformedIsNotWellFormed() {
        Random random = new Random(5);
        byte[] parts = {'a', (byte) 0x80, (byte) 0x9F, (byte) 0xA0, (byte) 0xBF, (byte) 0xC1, (byte) 0xC2, (byte) 0xE0, (byte) 0xED,
                (byte) 0xEF,
            (byte) 0xF0, (byte) 0xF4, (byte) 0xF5};
        for (int n = 0; n < 5_000; n++) {
            byte[] bytes = new byte[1 + random.nextInt(4)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = parts[random.nextInt(parts.length)];
            }
            CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            boolean wellFormed;
            try {
                strict.decode(java.nio.ByteBuffer.wrap(bytes));
                wellFormed = true;
            } catch (java.nio.charset.CharacterCodingException e) {
                wellFormed = false;
            }
            assertThat(Encodings.of(bytes, bytes.length, true) == StandardCharsets.UTF_8).as(Arrays.toString(bytes)).isEqualTo(wellFormed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<meta charset=windows-1251>|windows-1251",
        "<!DOCTYPE html><html><head><META CharSet = \"ISO-8859-1\" /><title>|windows-1252",
        "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>|KOI8-R",
        "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html>|ISO-8859-2",
        "<!-- <meta charset=koi8-r> --><meta name=charset content=x><meta charset=gb2312>|GB18030",
    })
    void aPageThatIsNoUtf8IsReadAsItDeclares(String page, String charset) {
        byte[] bytes = (page + "\u00e9\u00e8 \u00fc").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Encodings.of(bytes, bytes.length, true).name()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=utf-8>", "<meta charset=no-such-set>", "<meta charset=\"utf-16\">", "charset=koi8-r",
            "<meta charset", "<meta charset=\"",
        "<!-- <meta charset=koi8-r>"})
    void aDeclarationThatCannotHoldIsPassedOver(String page) {
        byte[] bytes = (page + " Na\u00efve caf\u00e9s d\u00e9j\u00e0 vus").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Encodings.of(bytes, bytes.length, true)).isEqualTo(Encodings.WINDOWS_1252);
    }
}
