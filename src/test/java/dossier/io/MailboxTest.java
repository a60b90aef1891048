package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Place;
import dossier.text.Read;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {
    private static final String HEAD = "From: Ann <ann@x.example>\nSubject: A vote\nDate: Fri, 29 Jun 2018 10:00:00 +0200\n";
    private static final String TYPED = HEAD + "MIME-Version: 1.0\nContent-Type: ";
    private static final String ALTERNATIVE = TYPED + "multipart/alternative; boundary=\"b\"\n\nno part\n--b\n";

    private static Document message(String text) {
        List<Document> documents = Reading.documents(Reading.input(null, text));
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    // ---- what a message is

    @ParameterizedTest
    @ValueSource(strings = {
        HEAD + "\nText.",
        "Received: from a\n\tby b\n" + HEAD + "\nText.",
        "FROM: Ann\nTO: Bob\nSUBJECT: A vote\nX-MAILER: m\n\nText.",
        "From: Ann\nTo: Bob\nSubject: A vote\nMessage-ID: <1@x.example>\n\nText.",
        "From: ann@x.example\nTo: Bob\nDate: Fri, 29 Jun 98 10:00:00\n\nText.",
        "From: Ann <ann@x.example>\nSubject: A vote\nDate: June 29, 2018 at 10:00:00 AM GMT+2\nTo: Bob\n\nText.",
        "From: Ann\nSent: 29.6.2018 10:00\nTo: Bob\n\nText.",
        "From ann Fri Jun 29 10:00:00 2018\nFrom: Ann\nTo: Bob\nSubject: A vote\n\nText.",
        "From:\tSmith, Ann\nSent:\tMonday, March 1, 2021 9:00 AM\nTo:\tBob\n\nText.",
        "From: ann@x.example\nSubject: A vote\nOrganization: None\nLines: 1\n\nText.",
        "From ann@x.example Fri Jun 29 10:00:00 2018\n" + HEAD + "\nText."})
    void aTextThatBeginsAsAMessageIsOne(String text) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            Document document = message(text.replace("\n", lineEnd));
            assertThat(document.text()).isEqualTo("Text.");
            assertThat(document.metadata().author()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "From: Ann\nSubject: A vote\n\nText.",             // two fields may stand above anything
        "From: Ann\nTo: Bob\nCc: Carl\n\nText.",           // of nothing, and of no day
        "To: Bob\nSubject: A vote\nDate: today\n\nText.",  // from nobody
        "From: Ann\nTo: Bob\nSubject: A vote\nA line of the text.\n\nText.",
        // as people write them above letters, memos and reports
        "FROM: Ann\nTO: Bob\nSUBJECT: A vote\n\nText.",
        "Title: The vote\nFrom: Reuters\nDate: 12 May 2018\nSubject: Iran\nNote: as said\n\nText.",
        "From: Ann\nTo: Bob\nDate: 12 May 2018, 10:30\nSubject: A vote\n\nText.",
        "From: ann@x.example\nTo: bob@x.example\nDate: 12 May 2018\nSubject: A vote\n\nText.",
        "From: Berlin\nTo: Munich\nDate: 1918\nSent: never\nNote: the train was late\n\nText.",
        "From: Ann @ home\nTo: Bob\nLines: many\nSubject: A vote\n\nText.",
        " From: Ann\nTo: Bob\nSubject: A vote\n\nText.",
        "\nFrom: Ann\nTo: Bob\nSubject: A vote\n\nText.",
        "From 10:30 on in 2019 it was quiet.",
        "From"})
    void otherTextsAreNone(String text) {
        assertThat(message(text).text()).isEqualTo(text);
    }

    @Test
    void asItStandsAMessageIsAText() {
        InputOptions raw = new InputOptions(List.of("-"), null, null, "text", null, false, true, null);
        List<Read> reads = Reading.of(raw, Reading.bytes(HEAD + "\nText."), Reading.LIMITS);
        assertThat(Reading.documents(reads)).extracting(Document::text).containsExactly(HEAD + "\nText.");
    }

    // ---- what its header says

    static List<Arguments> fields() {
        return List.of(
                arguments("Subject: A vote", "title", "A vote"),
                arguments("subject:A vote\n in Paris", "title", "A vote in Paris"),
                arguments("Subject: =?utf-8?Q?Z=C3=BCrich_=3D?= 2", "title", "Zürich = 2"),
                arguments("Subject: =?UTF-8?b?WsO8?= =?UTF-8?b?cmljaA==?=", "title", "Zürich"),
                arguments("Subject: =?utf-8?q?Z=C3?=\n =?utf-8?q?=BCrich?=", "title", "Zürich"),
                arguments("Subject: =?iso-8859-1*de?q?Z=FCrich?= und =?koi8-r?b?4c7O?=", "title", "Zürich und Анн"),
                arguments("Subject: =?nonsense?q?Z=C3=BCrich?=", "title", "Zürich"),
                arguments("Subject: =?utf-8?x?a?= =?utf-8?q?", "title", "=?utf-8?x?a?= =?utf-8?q?"),
                arguments("Subject: =?a?x =?utf-8?qq?a?= =?? =?utf-8?q?Z=C3=BCrich?= =?", "title", "=?a?x =?utf-8?qq?a?= =?? Zürich =?"),
                arguments("Subject: =?", "title", "=?"),
                arguments("Subject: =?utf-8?q", "title", "=?utf-8?q"),
                arguments("Subject: Zürich", "title", "Zürich"),
                arguments("Subject:", "title", null),
                arguments("From: Ann Roe <ann@x.example>", "author", "Ann Roe"),
                arguments("From: \"Roe, Ann \\\"A.\\\"\" <ann@x.example>", "author", "Roe, Ann \"A.\""),
                arguments("From: ann@x.example (Ann Roe)", "author", "Ann Roe"),
                arguments("From: <ann@x.example>", "author", "ann@x.example"),
                arguments("From: ann@x.example", "author", "ann@x.example"),
                arguments("From: =?utf-8?q?Ren=C3=A9=2C_A=2E?= <r@x.example>, Bob <b@x.example>", "author", "René, A., Bob"),
                arguments("From: =?utf-8?q?Ren=C3=A9_=3Cr=40x=2Eexample=3E?=", "author", "René"),
                arguments("From: Ann <ann@x.example>", "from", "Ann <ann@x.example>"),
                arguments("To: a@x.example,\n\tb@x.example", "to", "a@x.example, b@x.example"),
                arguments("Message-ID: <1@x.example>", "message_id", "<1@x.example>"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theHeaderIsMetadata(String field, String column, String value) {
        List<Read> reads = Reading.input(Kind.EMAIL, field + "\n\nText.");
        assertThat(Reading.documents(reads).get(0).metadata().value(column)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Fri, 29 Jun 2018 10:00:00 +0200|2018-06-29T10:00:00+02:00",
        "29 jun 2018 9:05 GMT|2018-06-29T09:05:00Z",
        "Fri, 29 Jun 2018 10:00:00 -0700 (PDT)|2018-06-29T10:00:00-07:00",
        "Fri, 29 Jun 2018 10:00:00 EST|2018-06-29T10:00:00",
        "Fri, 29 Jun 98 10:00:00|1998-06-29T10:00:00",
        "Fri, 29 Jun 18 10:00|2018-06-29T10:00:00",
        "Monday, March 1, 2021 9:00 AM|Monday, March 1, 2021 9:00 AM",
        "32 Jun 2018 10:00|32 Jun 2018 10:00",
        "Sat, 31 Feb 2018 10:00:00 +0200|Sat, 31 Feb 2018 10:00:00 +0200",
        "29 Feb 2019 10:00|29 Feb 2019 10:00",
        "29 Feb 2020 10:00|2020-02-29T10:00:00",
        "29 Feb 00 10:00|2000-02-29T10:00:00",
        "Fri, 29 Jun 2018 10:00:00 +9999|2018-06-29T10:00:00",
        "Fri, 29 Jun 2018 10:00:00 +0260|2018-06-29T10:00:00",
        "Fri, 29 Jun 2018 10:00:00 +1400|2018-06-29T10:00:00+14:00",
        "29 Juni 2018 10:00|29 Juni 2018 10:00",
        "yesterday|yesterday"})
    void datesAreReadWhereTheyAreOfTheStandard(String said, String date) {
        assertThat(message("From: a\nMessage-ID: <1>\nDate: " + said + "\n\nText.").metadata().date()).isEqualTo(date);
    }

    // ---- what its text is

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMessageMayBeWrittenInWideUnits(String charset) {
        String message = "To: Bob\n" + TYPED.replace("A vote", "Über \ud83d\ude00")
                + "text/plain; charset=iso-8859-1\n\nÜber \ud83d\ude00 alles.\n" + "x\ud83d\ude00".repeat(10_000) + "\nZ";
        for (Charset given : new Charset[] {null, Charset.forName(charset)}) {
            for (Kind from : new Kind[] {null, Kind.EMAIL}) {
                InputOptions options = new InputOptions(List.of("-"), from, given, "text", null, false, false, null);
                Document document = Reading.documents(Reading.of(options, ("\uFEFF" + message).getBytes(Charset.forName(charset)),
                        Reading.LIMITS)).get(0);
                assertThat(document.text()).isEqualTo(message.substring(message.indexOf("\n\n") + 2));
                assertThat(document.metadata().title()).isEqualTo("Über \ud83d\ude00");
                assertThat(document.place(document.text().length() - 1)).isEqualTo(new Place(10, 1));
                assertThat(document.place(5)).isEqualTo(new Place(8, 6));
            }
        }
    }

    @Test
    void emptyLinesStandBeforeAHeaderOrInAText() {
        List<Document> documents = Reading.documents(Reading.input(Kind.EMAIL, "\n\r\n" + HEAD + "\nText."));
        assertThat(documents).extracting(Document::text).containsExactly("Text.");
        assertThat(documents.get(0).metadata().title()).isEqualTo("A vote");
        assertThat(documents.get(0).place(0)).isEqualTo(new Place(7, 1));
        assertThat(Reading.shown(Reading.input(Kind.EMAIL, "\n\nText: this.\n\nMore."))).containsExactly("stdin=\nText: this.\n\nMore.");
        assertThat(Reading.shown(Reading.input(Kind.EMAIL, "\n\n"))).containsExactly("stdin=");
    }

    static List<Arguments> bodies() {
        String plain = "Content-Type: text/plain; charset=utf-8\n\nPlain.\n";
        String html = "Content-Type: text/html\n\n<p>Rich.\n";
        String attached = "Content-Type: text/plain; name=x\nContent-Disposition: attachment; filename=x\n\nAttached.\n";
        return List.of(
                arguments(HEAD + "\n", ""),
                arguments(HEAD, ""),
                arguments(TYPED + "text/plain\nContent-Transfer-Encoding: quoted-printable\n\na =3D b=20\nso=\n me = \n=C3=A9=zz",
                "a = b \nso me é=zz"),
                arguments(TYPED + "text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: quoted-printable\n\n=B3", "ł"),
                arguments(TYPED + "text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: quoted-printable\n\n=C3=A9", "é"),
                arguments(TYPED + "text/plain\nContent-Transfer-Encoding: BASE64\n\nWsO8cm\nljaA==\n", "Zürich"),
                arguments(TYPED + "text/plain\nContent-Transfer-Encoding: base64\n\nQQ==\nQg==\n", "AB"),
                arguments(TYPED + "text/plain; charset=\"nonsense\"\n\nZürich", "Zürich"),
                arguments(ALTERNATIVE + plain + "--b\n" + html + "--b--\nafter\n", "Plain."),
                arguments(ALTERNATIVE + html + "--b  \n" + plain + "--b--\n", "Plain."),
                arguments(ALTERNATIVE + "\n \n--b\n" + html + "--b--\n", "<p>Rich."),
                arguments(ALTERNATIVE + plain, "Plain.\n"),
                arguments(ALTERNATIVE + "Content-Type: multipart/related; boundary=bb\n\n--bb\n" + html + "--bb--\n--b--\n", "<p>Rich."),
                arguments(TYPED + "multipart/mixed; boundary=b\n\n--b\n" + plain + "--b\n" + attached + "--b\n\nFooter.\n--b--",
                "Plain.\n\nFooter."),
                arguments(TYPED + "multipart/mixed; boundary=b\n\n--b\n" + html + "--b\n\nFooter.\n--b--", "<p>Rich."),
                arguments(TYPED + "multipart/mixed; boundary=b\n\n--b\n" + attached + "--b--", ""),
                arguments(TYPED + "multipart/mixed; ; =; charset ; x=\"a;b=\";boundary=b\n\n--b\n" + plain + "--b--", "Plain."),
                arguments(TYPED + "multipart/mixed; boundary\n\nText.", "Text."),
                arguments(TYPED + "multipart/mixed\n\nText.", "Text."),
                arguments(TYPED + "application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=", ""));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theTextIsThePlainPartElseThatOfHtml(String message, String text) {
        Document document = message(message);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.source().markup()).isEqualTo(text.startsWith("<") ? Markup.HTML : Markup.MESSAGE);
        assertThat(document.metadata().title()).isEqualTo("A vote");
        assertThat(message(message.replace("\n", "\r\n")).text().replace("\r", "")).isEqualTo(text);
    }

    @Test
    void placesAreThoseOfTheFile() {
        Document quoted = message(TYPED + "text/plain\nContent-Transfer-Encoding: quoted-printable\n\nZ=C3=BCri=\nch =D0=90=D0=91!\nEnd");
        assertThat(quoted.text()).isEqualTo("Zürich АБ!\nEnd");
        assertThat(places(quoted)).isEqualTo("8:1 8:2 8:8 8:9 9:1 9:2 9:3 9:4 9:10 9:16 9:17 10:1 10:2 10:3");
        Document packed = message(TYPED + "text/plain\nContent-Transfer-Encoding: base64\n\nWsO8cm\nljaA==\n");
        assertThat(places(packed)).isEqualTo("8:1 8:1 8:1 9:1 9:1 9:1");
        Document parts = message(TYPED + "multipart/mixed; boundary=b\n\n--b\n\nA\n--b\n\nB\n--b--");
        assertThat(places(parts)).isEqualTo("9:1 9:2 10:1 12:1");
    }

    private static String places(Document document) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < document.text().length(); i++) {
            Place place = document.place(i);
            out.append(i > 0 ? " " : "").append(place.line()).append(':').append(place.column());
        }
        return out.toString();
    }

    // ---- several

    @Test
    void aMailboxHoldsSeveral() {
        String postmark = "From ann@x.example Fri Jun 29 10:00:00 2018\n";
        String box = postmark + HEAD + "\nOne.\n>From here on.\n>>From there.\nFrom 10:30 on in 2018.\n\n" + postmark + HEAD + "\nTwo.\n\n";
        for (String text : List.of(box, box.replace("\n", "\r\n"))) {
            List<Document> documents = Reading.documents(Reading.input(null, text));
            assertThat(documents).extracting(Document::name).containsExactly("stdin", "stdin#2");
            assertThat(documents).extracting(d -> d.text().replace("\r", ""))
                    .containsExactly("One.\nFrom here on.\n>From there.\nFrom 10:30 on in 2018.\n\n", "Two.\n\n");
            assertThat(documents.get(0).place(documents.get(0).text().indexOf("From"))).isEqualTo(new Place(7, 2));
            assertThat(documents.get(1).place(0)).isEqualTo(new Place(16, 1));
        }
    }

    @Test
    void aMessageInAMessageIsADocument() {
        String inner = "From: Bob <bob@x.example>\nSubject: Inside\nDate: Thu, 28 Jun 2018 10:00:00 +0200\n\nInner.";
        List<Document> documents = Reading.documents(Reading.input(null, TYPED + "multipart/mixed; boundary=b\n\n--b\n\nOuter.\n--b\n"
                + "Content-Type: message/rfc822\n\n" + inner + "\n--b--\n"));
        assertThat(documents).extracting(d -> d.metadata().title() + ": " + d.text()).containsExactly("A vote: Outer.", "Inside: Inner.");
        assertThat(documents.get(1).metadata().author()).isEqualTo("Bob");
        assertThat(documents.get(1).place(0)).isEqualTo(new Place(17, 1));
    }

    @Test
    void thePartsOfADigestAreMessages() {
        String first = "From: one@x.example\nSubject: First\n\nOne.\n";
        String second = first.replace("First", "Second").replace("One", "Two");
        List<Document> documents = Reading.documents(Reading.input(null, TYPED + "multipart/digest; boundary=b\n\n--b\n\n" + first
                + "--b\n\n" + second + "--b\nContent-Type: text/plain\n\nIn short.\n--b--\n"));
        assertThat(documents).extracting(d -> d.metadata().title() + ": " + d.text())
                .containsExactly("A vote: In short.", "First: One.", "Second: Two.");
    }

    // ---- what is broken or too large

    @Test
    void anAttachmentMayBeLongerThanTheLimitButNoText() {
        Limits limits = new Limits(1 << 10, 1 << 10, 1 << 10, 1 << 10);
        String start = TYPED + "multipart/mixed; boundary=b\n\n--b\n\nText.\n--b\nContent-Type: application/pdf\n\n";
        assertThat(Reading.shown(Reading.input(null, start + "x".repeat(5000) + "\n--b--\n", limits))).containsExactly("stdin=Text.");
        List<Read> reads = Reading.input(null, HEAD + "\n" + "x".repeat(5000), limits);
        assertThat(reads).singleElement().isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--b##Footer.#--b--|true",
        "--b#Content-Type: text/plain; charset=utf-8#Content-Disposition: inline##Footer.#--b--|true",
        "--b#Content-Type:# text/html##<p>Footer.#--b--|true",
        "--b#Content-Type: message/rfc822#Content-Disposition: attachment##From: a@x.example##Inner.#--b--|true",
        "--b#Content-Type: image/png##xxx#--b##Footer.#--b--|true",
        "--b#Content-Type: image/png##xxx#--b--|false",
        "--b#Content-Type: text/plain#Content-Disposition: attachment##xxx#--b--|false",
        "--b--##after|false",
        "-- #Ann##|false",
        "--b#no header##xxx|false"})
    void aTextBehindALongAttachmentIsMissed(String behind, boolean isMissed) {
        Limits limits = new Limits(1 << 10, 1 << 10, 1 << 10, 1 << 10);
        String message = TYPED + "multipart/mixed; boundary=b\n\n--b\n\nText.\n--b\nContent-Type: application/pdf\n\n" + "x".repeat(5000)
                + "\n" + behind.replace('#', '\n') + "\n";
        List<String> shown = Reading.shown(Reading.input(Kind.EMAIL, message, limits));
        assertThat(shown.get(0)).isEqualTo("stdin=Text.");
        assertThat(shown.subList(1, shown.size())).isEqualTo(isMissed
                ? List.of("!stdin:1: a message of more than 1024 bytes; the texts behind them are left out") : List.of());
    }

    @Test
    void allPartsAreRead() {
        StringBuilder parts = new StringBuilder(TYPED + "multipart/mixed; boundary=b\n");
        for (int i = 0; i < 20_000; i++) {
            parts.append("\n--b\n\nPart ").append(i).append('.');
        }
        assertThat(message(parts + "\n--b--\n").text()).startsWith("Part 0.\n\nPart 1.").endsWith("Part 19998.\n\nPart 19999.");
    }

    @Test
    void textsOfMessagesComeInPieces() {
        Limits limits = new Limits(100, 1 << 20, 1 << 10, 1 << 10);
        List<Document> pieces = Reading.documents(Reading.input(null, HEAD + "\n" + "A line of the text.\n".repeat(20), limits));
        assertThat(pieces).hasSizeGreaterThan(3);
        assertThat(pieces.get(1).metadata().title()).isEqualTo("A vote");
    }

    @Test
    void partsInPartsComeToAnEnd() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 3000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertThat(Reading.documents(Reading.input(null, deep + "\nText."))).hasSize(1);
        String many = TYPED + "multipart/mixed; boundary=b\n" + "\n--b\n".repeat(50_000);
        assertThat(Reading.documents(Reading.input(null, many))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?a?x ", "=?", "=?a?q?x ", "=?a?q? ?= ", "\"", "(", "<", ","})
    void fieldsAreReadInTime(String part) {
        String field = part.repeat(100_000) + "?=";
        assertThat(Reading.documents(Reading.input(Kind.EMAIL, "From: " + field + "\nSubject: " + field + "\n\nText."))).hasSize(1);
    }

    @Test
    void anyBytesAreRead() {
        Random random = new Random(1);
        String[] pieces = {"From ", "a@b 10:00 2018", "\n", "\r\n", "\n\n", "From: ", "Content-Type: ", "multipart/mixed; boundary=b",
                "--b", "--", "=?utf-8?b?",
            "?=", "=", "=C3", "é", "\"", "message/rfc822", "Content-Transfer-Encoding: base64", "(", "<", ",", ":", ";"};
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? HEAD : "");
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Document document : Reading.documents(Reading.of(Reading.from(Kind.EMAIL),
                    text.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1),
                    Reading.LIMITS))) {
                document.place(document.text().length());
            }
        }
    }
}
