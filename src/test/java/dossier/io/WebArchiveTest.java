package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Markup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveTest {
    private static final String PAGE = "<!DOCTYPE html><title>A vote</title><p>Anna won in Paris.</p>";
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

    @TempDir
    Path folder;

    // ---- what becomes a document

    @Test
    void pagesAndTextsOfResponsesResourcesAndConversionsAreDocumentsNamedByTheirAddress() throws IOException {
        byte[] warc = joined(
                record("warcinfo", null, "application/warc-fields", "software: a crawler\r\n"),
                record("request", "http://a.example/", "application/http;msgtype=request", "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"),
                response("http://a.example/", HTML, PAGE),
                response("http://a.example/plain", "Content-Type: text/plain\r\n", "Anna won.\nIt was a Monday.\n"),
                response("http://a.example/read.md", "Content-Type: text/markdown\r\n", "*Anna* won."),
                response("http://a.example/said-to-be-plain", "Content-Type: text/plain\r\n", PAGE),
                response("http://a.example/picture", "Content-Type: image/png\r\n", "\u0001\u0000\u0002"),
                response("http://a.example/script", "Content-Type: text/javascript\r\n", "1"),
                record("response", "dns:a.example", "text/dns", "a.example. 1 IN A 127.0.0.1"),
                record("resource", "<http://a.example/stored>", "text/html", PAGE),
                record("conversion", "http://a.example/wet", "text/plain", "As text."),
                record("revisit", "http://a.example/", "application/http; msgtype=response", "HTTP/1.1 304 Not Modified\r\n\r\n"),
                record("metadata", "http://a.example/", "application/warc-fields", "fetchTimeMs: 1\r\n"));
        List<Document> documents = Reading.documents(read(warc));
        assertThat(documents).extracting(d -> d.name() + " " + d.source().markup()).containsExactly("http://a.example/ HTML",
                "http://a.example/plain TEXT", "http://a.example/read.md MARKDOWN", "http://a.example/said-to-be-plain HTML",
                "http://a.example/stored HTML", "http://a.example/wet TEXT");
        assertThat(documents.get(0).text()).isEqualTo(PAGE);
        assertThat(documents.get(1).text()).isEqualTo("Anna won.\nIt was a Monday.\n");
        assertThat(documents.get(0).source().path()).isNull();
        assertThat(documents.get(0).metadata().url()).isEqualTo("http://a.example/");
    }

    @Test
    void theTimeOfTheCaptureIsNoDateOfPublication() throws IOException {
        Document page = Reading.documents(read(response("http://a.example/", HTML, PAGE))).get(0);
        assertThat(page.metadata().date()).isNull();
        assertThat(page.metadata().text("captured")).isEqualTo("2021-03-04T05:06:07Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"301 Moved Permanently", "404 Not Found", "503 Service Unavailable"})
    void whatTheServerDidNotAnswerWithSuccessIsNoText(String status) throws IOException {
        byte[] moved = record("response", "http://a.example/", "application/http; msgtype=response",
                "HTTP/1.1 " + status + "\r\n" + HTML + "\r\n" + PAGE);
        assertThat(read(moved)).isEmpty();
    }

    @Test
    void capturesOfOneAddressAreSeveralDocuments() throws IOException {
        byte[] once = response("http://a.example/", HTML, PAGE);
        assertThat(Reading.documents(read(joined(once, once)))).extracting(Document::name)
                .containsExactly("http://a.example/", "http://a.example/#2");
    }

    @Test
    void rawKeepsTheMarkup() throws IOException {
        Path file = Files.write(folder.resolve("a.warc"), response("http://a.example/", HTML, PAGE));
        InputOptions raw = new InputOptions(List.of(file.toString()), null, null, "text", null, false, true, null);
        Document page = Reading.documents(Reading.of(raw, new byte[0], Reading.LIMITS)).get(0);
        assertThat(page.source().markup()).isEqualTo(Markup.TEXT);
        assertThat(page.text()).isEqualTo(PAGE);
    }

    @Test
    void anArchiveIsToldByItsFirstBytes() throws IOException {
        byte[] warc = response("http://a.example/", HTML, PAGE);
        for (String name : List.of("a.warc", "b.txt", "c", "d.html")) {
            assertThat(Reading.documents(Reading.paths(Files.write(folder.resolve(name), warc)))).hasSize(1);
        }
        assertThat(Reading.documents(Reading.of(InputOptions.of(List.of()), warc, Reading.LIMITS))).hasSize(1);
        Path other = Files.writeString(folder.resolve("e.warc"), "Not one.");
        assertThat(Reading.shown(Reading.paths(other))).containsExactly("!" + other + ": no WARC file: it begins otherwise");
    }

    // ---- how it is packed

    @Test
    void compressionOfTheWholeAndOfEachRecord() throws IOException {
        byte[] one = response("http://a.example/1", HTML, PAGE);
        byte[] two = response("http://a.example/2", HTML, PAGE);
        for (byte[] packed : List.of(Reading.gzip(joined(one, two)), joined(Reading.gzip(one), Reading.gzip(two)),
                Reading.zstd(joined(one, two)),
                joined(Reading.zstd(one), Reading.zstd(two)))) {
            assertThat(Reading.documents(read(packed))).extracting(Document::name)
                    .containsExactly("http://a.example/1", "http://a.example/2");
        }
    }

    @Test
    void bodiesInChunksAndCompressed() throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] gzip = Reading.gzip(page);
        byte[] warc = joined(
                response("http://a.example/chunks", HTML + "Transfer-Encoding: chunked\r\n", chunks(page, 10)),
                response("http://a.example/gzip", HTML + "Content-Encoding: gzip\r\n", gzip),
                response("http://a.example/both", HTML + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunks(gzip, 7)),
                response("http://a.example/deflate", HTML + "Content-Encoding: deflate\r\n", deflated(page)),
                response("http://a.example/zstd", HTML + "Content-Encoding: zstd\r\n", Reading.zstd(page)),
                response("http://a.example/header-left", HTML + "Content-Encoding: gzip\r\n", page));
        assertThat(shown(warc)).containsExactly("http://a.example/chunks", "http://a.example/gzip", "http://a.example/both",
                "http://a.example/deflate", "http://a.example/zstd", "http://a.example/header-left");
        assertThat(Reading.documents(read(warc))).extracting(Document::text).containsOnly(PAGE);
    }

    @Test
    void theCharacterSetIsDetected() throws IOException {
        String text = "<p>Der Bürgermeister läßt grüßen, die Straßen sind für Fußgänger geöffnet.</p>";
        byte[] page = text.getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.documents(read(response("http://a.example/", HTML, page)))).extracting(Document::text).containsExactly(text);
    }

    @Test
    void linesMayEndInLineFeedsAlone() throws IOException {
        String record = "WARC/0.18\nWARC-Type: resource\nWARC-Target-URI: http://a.example/\nContent-Type: text/plain\nContent-Length: 4\n\nAnna\n\n";
        assertThat(Reading.shown(read((record + record).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("http://a.example/=Anna", "http://a.example/#2=Anna");
    }

    @Test
    void aLongTextComesInPieces() throws IOException {
        byte[] warc = record("conversion", "http://a.example/", "text/plain", "Anna won. ".repeat(120_000));
        assertThat(Reading.documents(read(warc))).hasSize(5).extracting(Document::name).containsOnly("http://a.example/");
    }

    // ---- what is broken

    private static final byte[] FIRST = response("http://a.example/1", HTML, PAGE + "1");
    private static final byte[] SECOND = response("http://a.example/2", HTML, PAGE + "2");
    private static final byte[] THIRD = response("http://a.example/3", HTML, PAGE + "3");

    @Test
    void aRecordCutOffAtTheEndIsNamedAndTheWholeOnesKept() throws IOException {
        byte[] cut = Arrays.copyOf(SECOND, SECOND.length - 20);
        assertThat(shown(joined(FIRST, cut))).containsExactly("http://a.example/1", "!http://a.example/2: the record is cut off");
        assertThat(shown(joined(FIRST, Arrays.copyOf(SECOND, 30)))).containsExactly("http://a.example/1",
                "!a WARC record that is cut off in its header");
        byte[] gzip = Reading.gzip(SECOND);
        assertThat(shown(joined(Reading.gzip(FIRST), Arrays.copyOf(gzip, gzip.length - 30)))).containsExactly("http://a.example/1",
                "!http://a.example/2: the record is cut off");
    }

    @Test
    void aRecordCutOffInTheMiddleDoesNotTakeTheNextWithIt() throws IOException {
        byte[] cut = Arrays.copyOf(SECOND, SECOND.length - 20);
        assertThat(shown(joined(FIRST, cut, "\r\n".getBytes(StandardCharsets.UTF_8), THIRD))).containsExactly("http://a.example/1",
                "!http://a.example/2: the record does not end where it says", "http://a.example/3");
    }

    @Test
    void damageInOneGzipMemberLeavesTheOthers() throws IOException {
        byte[] damaged = Reading.gzip(SECOND);
        Arrays.fill(damaged, damaged.length / 2, damaged.length - 12, (byte) 0xFF);
        assertThat(shown(joined(Reading.gzip(FIRST), damaged, Reading.gzip(THIRD)))).startsWith("http://a.example/1")
                .endsWith("http://a.example/3")
                .doesNotContain("http://a.example/2").hasSize(3);
        byte[] wrongSum = Reading.gzip(SECOND);
        wrongSum[wrongSum.length - 6] ^= 1;
        assertThat(shown(joined(Reading.gzip(FIRST), wrongSum, Reading.gzip(THIRD)))).startsWith("http://a.example/1")
                .endsWith("http://a.example/3")
                .doesNotContain("http://a.example/2");
    }

    @Test
    void garbageBetweenRecordsIsPassedOver() throws IOException {
        byte[] garbage = "garbage\r\nmore\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(shown(joined(FIRST, garbage, SECOND))).containsExactly("http://a.example/1",
                "!no WARC record where one should begin; passed over 15 bytes", "http://a.example/2");
        byte[] broken = "WARC/1.0\r\nno header\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(shown(joined(FIRST, broken, SECOND))).containsExactly("http://a.example/1", "!a WARC record with a broken header",
                "http://a.example/2");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        assertThat(shown(response("http://a.example/", HTML + "Content-Encoding: br\r\n", "\u000b\u0002\u0080")))
                .containsExactly("!http://a.example/: compressed with brotli, which is not read");
        assertThat(shown(response("http://a.example/", HTML + "Transfer-Encoding: chunked\r\n", "5\r\nAnna")))
                .containsExactly("!http://a.example/: its HTTP body is broken or cut off");
        byte[] gzip = Arrays.copyOf(Reading.gzip(PAGE.getBytes(StandardCharsets.UTF_8)), 30);
        assertThat(shown(response("http://a.example/", HTML, gzip))).containsExactly("!http://a.example/: the gzip stream is cut off");
        String cut = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Truncated: length\r\nWARC-Target-URI: http://a.example/\r\n"
                + "Content-Type: text/plain\r\nContent-Length: 4\r\n\r\nAnna\r\n\r\n";
        assertThat(shown(cut.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("!http://a.example/: cut off when it was captured (length)");
    }

    @Test
    void aTooLargeRecordIsNamedOnlyWhenItHoldsText() throws IOException {
        Limits small = new Limits(1000, 1000, 1000, 1000);
        byte[] large = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);
        byte[] warc = joined(record("resource", "http://a.example/picture", "image/png", new String(large, StandardCharsets.UTF_8)),
                record("resource", "http://a.example/text", "text/plain", new String(large, StandardCharsets.UTF_8)), FIRST);
        Path file = Files.write(folder.resolve("a.warc"), warc);
        assertThat(Reading.shown(Reading.of(InputOptions.of(List.of(file.toString())), new byte[0], small)))
                .containsExactly("!" + file + ": http://a.example/text: a record of more than 1000 bytes", "http://a.example/1=" + PAGE
                + "1");
    }

    @Test
    void damagedArchivesNeverThrowAndNeverHang() throws IOException {
        byte[] plain = joined(FIRST, SECOND, THIRD, response("http://a.example/c", HTML + "Transfer-Encoding: chunked\r\n",
                chunks(PAGE.getBytes(StandardCharsets.UTF_8), 9)));
        byte[] packed = joined(Reading.gzip(FIRST), Reading.gzip(SECOND), Reading.gzip(THIRD));
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            byte[] damaged = (i % 2 == 0 ? plain : packed).clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read(Arrays.copyOf(damaged, damaged.length - random.nextInt(2) * random.nextInt(damaged.length - 10)));
        }
    }

    @Test
    void manyRecordsThatClaimMoreThanThereIsTakeLinearTime() throws IOException {
        String header = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 5000000\r\n\r\n";
        assertThat(read(header.repeat(100_000).getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    // ---- how the tests make archives

    private List<String> shown(byte[] warc) throws IOException {
        String path = folder.resolve("a.warc").toString();
        return read(warc).stream().map(read -> read instanceof Document d ? d.name() : "!" + read.toString().substring(path.length() + 2))
                .toList();
    }

    private List<dossier.text.Read> read(byte[] warc) throws IOException {
        return Reading.paths(Files.write(folder.resolve("a.warc"), warc));
    }

    private static byte[] response(String uri, String headers, String body) {
        return response(uri, headers, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] response(String uri, String headers, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return record("response", uri, "application/http; msgtype=response", joined(head, body));
    }

    private static byte[] record(String type, String uri, String contentType, String block) {
        return record(type, uri, contentType, block.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] record(String type, String uri, String contentType, byte[] block) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2021-03-04T05:06:07Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                + (uri == null ? "" : "WARC-Target-URI: " + uri + "\r\n")
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(header.getBytes(StandardCharsets.US_ASCII), block, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] chunks(byte[] body, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += size) {
            int length = Math.min(size, body.length - at);
            out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body, at, length);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
