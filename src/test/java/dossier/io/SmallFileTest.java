package dossier.io;

import static dossier.io.Reading.bytes;
import static dossier.io.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallFileTest {
    private static final String MAIL = "From: a@b.org\nTo: c@d.org\nSubject: x\nMessage-ID: <1@b.org>\n\nHello.\n";
    private static final String MAILBOX = "From a@b.org Fri Jun 29 10:00:00 2018\n" + MAIL;
    private static final String[] BEGINNINGS = {"", "x", "A text.\r\nMore of it.\n", "\uFEFFA text.",
            "==> a <==\nx\n\n==> b <==\ny\n", "==> a",
            "<!doctype html><p>x", "<?xml version='1.0'?>\n<html lang='en'>x", "# A\n\ntext", "{\"text\":\"x\"}", "id,text\n1,x\n",
            MAIL, MAILBOX, "\uFEFF" + MAIL, "From here on\nit is a text.", "Note: this is none.\n", "Subject: a memo\n\nText.",
            "WARC/1.0\r\nWARC-Type: x\r\n", "%PDF-1.7\n%x", "{\\rtf1\\ansi x}", "PK\3\4 and more", "GIF89a\2\0\2\0", "a\0b",
            "Sm\u00F8rrebr\u00F8d \u20AC\uD83D\uDE00"};

    @TempDir
    Path folder;

    private static List<Supplier<Read>> taken(InputOptions options) throws IOException {
        List<Supplier<Read>> all = new ArrayList<>();
        try (Corpus corpus = new Corpus(options, new ByteArrayInputStream(new byte[0]))) {
            while (corpus.hasNext()) {
                all.add(corpus.take());
            }
        }
        return all;
    }

    private static InputOptions options(Kind from, boolean raw, Path... paths) {
        return new InputOptions(Arrays.stream(paths).map(Path::toString).toList(), from, null, "text", null, false, raw, null);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** All that can be told of what is read, the file's folder left out. */
    private static List<String> told(List<Supplier<Read>> reads, Path file) {
        List<String> told = new ArrayList<>();
        for (Supplier<Read> read : reads) {
            Read got = read.get();
            String more = !(got instanceof Document document) ? "" : " " + document.source().markup() + " " + document.isClean() + " "
                    + document.piece() + " " + document.metadata().names() + " " + document.place(document.text().length()) + " "
                    + document.source().path();
            told.add((shown(List.of(got)).get(0) + more).replace(file.getParent().toString(), ""));
        }
        return told;
    }

    private void assertReadAsWithinGzip(byte[] bytes, String ending, Kind from, boolean raw) throws IOException {
        Path plain = write("plain/a" + ending, bytes);
        Path packed = write("packed/a" + ending, Reading.gzip(bytes));
        List<Supplier<Read>> expected = taken(options(from, raw, packed));
        assertThat(expected).noneMatch(SmallFile.class::isInstance);
        assertThat(told(taken(options(from, raw, plain)), plain)).isEqualTo(told(expected, packed));
    }

    /** The bytes of a compressed file come the other way. */
    @ParameterizedTest
    @ValueSource(strings = {".txt", ".md", ".html", ".json", ".xml", ""})
    void theSameIsReadAsOfACompressedFile(String ending) throws IOException {
        Random random = new Random(3);
        Kind[] kinds = {null, null, Kind.TEXT, Kind.MARKDOWN, Kind.HTML, Kind.EMAIL};
        Charset[] charsets = {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
                Charset.forName("ISO-2022-JP")};
        for (String text : BEGINNINGS) {
            for (Charset charset : charsets) {
                for (boolean raw : new boolean[] {false, true}) {
                    assertReadAsWithinGzip(text.getBytes(charset), ending, kinds[random.nextInt(kinds.length)], raw);
                }
            }
            byte[] hostile = bytes(text + " and more");
            for (int i = 0; i < 20; i++) {
                hostile[random.nextInt(hostile.length)] = (byte) random.nextInt(256);
                assertReadAsWithinGzip(hostile, ending, kinds[random.nextInt(kinds.length)], random.nextBoolean());
            }
        }
    }

    @Test
    void textsAndPagesAreTakenAsBytesUpToTheLengthOfAPiece() throws IOException {
        Path text = write("a.txt", bytes("A text."));
        Path page = write("b.html", bytes("<p>x"));
        Path longest = write("c.txt", bytes("x".repeat(1 << 18)));
        Path longer = write("d.txt", bytes("x".repeat((1 << 18) + 1)));
        assertThat(taken(options(null, false, text, page, longest))).hasSize(3).allMatch(SmallFile.class::isInstance);
        assertThat(taken(options(null, false, longer))).hasSize(2).noneMatch(SmallFile.class::isInstance);
    }

    @Test
    void namesAreGivenInTheOrderOfTheInputWhoeverMakesTheDocuments() throws IOException {
        Path text = write("a.txt", bytes("A text."));
        Path binary = write("c.txt", bytes("a\0b"));
        Path record = write("b.csv", bytes("doc,text\n" + text + ",x\n" + binary + ",y\n"));
        List<Supplier<Read>> taken = taken(options(null, false, binary, text, record, text, folder.resolve("none.txt")));
        List<Read> reads = new ArrayList<>();
        for (int i = taken.size() - 1; i >= 0; i--) {
            reads.add(0, taken.get(i).get());
        }
        assertThat(shown(reads)).satisfiesExactly(a -> assertThat(a).startsWith("!" + binary + ": a binary file"),
                a -> assertThat(a).isEqualTo(text + "=A text."), a -> assertThat(a).isEqualTo(text + "#2=x"),
                a -> assertThat(a).isEqualTo(binary + "=y"), a -> assertThat(a).isEqualTo(text + "#3=A text."),
                a -> assertThat(a).startsWith("!" + folder.resolve("none.txt") + ": no such file"));
    }

    @Test
    void aFileIsReadWhenItIsTaken() throws IOException {
        Path text = write("a.txt", bytes("A text."));
        List<Supplier<Read>> taken = taken(options(null, false, text));
        Files.delete(text);
        Document document = (Document) taken.get(0).get();
        assertThat(document.text()).isEqualTo("A text.");
        assertThat(document.place(2)).isEqualTo(new Place(1, 3));
    }
}
