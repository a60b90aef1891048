package dossier.io;

import static dossier.io.Reading.bytes;
import static dossier.io.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Place;
import dossier.text.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return write(name, bytes(text));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    // ---- kinds and compression

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"a.txt~Hello.~TEXT", "a~Hello.~TEXT", "a.log~<p>Hello.~TEXT", "a.md~# Hello~MARKDOWN",
            "a.html~<p>Hello~HTML",
        "a.XHTML~Hello~HTML", "a.txt~<!DOCTYPE html><p>Hello~HTML", "a.txt~<?xml version='1.0'?> <!-- x --><html lang='en'>Hello~HTML",
        "a.txt~<htmlish>~TEXT", "a.unknown~<html>Hello~HTML", "a.md~<html>Hello~MARKDOWN", "a.txt~{\"text\":\"x\"}~TEXT"})
    void theEndingTellsTheKindElseTheContent(String name, String text, Markup markup) throws IOException {
        for (byte[] stored : List.of(bytes(text), Reading.gzip(bytes(text)), Reading.zstd(bytes(text)))) {
            Document document = (Document) Reading.paths(write(name, stored)).get(0);
            assertThat(document.text()).isEqualTo(text);
            assertThat(document.source().markup()).isEqualTo(markup);
            assertThat(document.source().path()).isEqualTo(folder.resolve(name).toString());
            assertThat(document.isClean()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"a.json![{\"text\":\"x\"},{\"text\":\"y\"}]", "a.json!{\"text\":\"x\"} {\"text\":\"y\"}",
            "a!{\"text\":\"x\"}\\n{\"text\":\"y\"}",
        "a.jsonl!{\"text\":\"x\"}\\r\\n\\n{\"text\":\"y\"}", "a.csv!text\\nx\\ny\\n", "a!id,text\\n1,x\\n2,y",
        "a.tsv!n\\ttext\\n1\\tx\\n2\\ty", "a!n\\ttext\\n1\\tx\\n2\\ty",
        "a.csv!\uFEFFtext;n\\nx;1\\ny;2", "a!  [ {\"text\":\"x\",\\n \"z\":[1,{}]},\\n {\"text\":\"y\"}]"})
    void recordsAreRead(String name, String escaped) throws IOException {
        String text = escaped.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        for (byte[] stored : List.of(bytes(text), Reading.gzip(bytes(text)), Reading.zstd(bytes(text)))) {
            assertThat(Reading.documents(Reading.paths(write(name, stored)))).extracting(Document::text).containsExactly("x", "y");
        }
    }

    @Test
    void theKindLiesBelowTheEndingOfCompression() throws IOException {
        Document document = (Document) Reading.paths(write("a.md.gz", Reading.gzip(bytes("# x")))).get(0);
        assertThat(document.name()).isEqualTo("a.md.gz");
        assertThat(document.source().markup()).isEqualTo(Markup.MARKDOWN);
    }

    @Test
    void fromSettlesTheKind() throws IOException {
        InputOptions options =
                new InputOptions(List.of(write("a.json", "<html>").toString()), Kind.TEXT, null, "text", null, false, false, null);
        assertThat(((Document) Reading.of(options, new byte[0], Reading.LIMITS).get(0)).source().markup()).isEqualTo(Markup.TEXT);
    }

    @Test
    void rawTakesHtmlAsItStands() throws IOException {
        InputOptions options = new InputOptions(List.of(write("a.html", "<p>x").toString()), null, null, "text", null, false, true, null);
        Document document = (Document) Reading.of(options, new byte[0], Reading.LIMITS).get(0);
        assertThat(document.source().markup()).isEqualTo(Markup.TEXT);
        assertThat(document.text()).isEqualTo("<p>x");
    }

    @Test
    void membersOfOneGzipFileAreOneText() throws IOException {
        byte[] one = Reading.gzip(bytes("one "));
        byte[] two = Reading.gzip(bytes("two"));
        byte[] both = Arrays.copyOf(one, one.length + two.length + 10);
        System.arraycopy(two, 0, both, one.length, two.length);
        assertThat(shown(Reading.paths(write("a.txt.gz", both)))).containsExactly("a.txt.gz=one two");
        byte[] cut = Arrays.copyOf(both, one.length + 4);
        assertThat(shown(Reading.paths(write("a.txt.gz", cut))))
                .containsExactly("!" + folder.resolve("a.txt.gz") + ": the gzip stream is cut off");
    }

    @Test
    void framesOfOneZstdFileAreOneText() throws IOException {
        byte[] one = Reading.zstd(bytes("one "));
        byte[] two = Reading.zstd(bytes("two"));
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        assertThat(shown(Reading.paths(write("a.txt.zst", both)))).containsExactly("a.txt.zst=one two");
    }

    @Test
    void aTruncatedStreamKeepsItsWholeRecords() throws IOException {
        StringBuilder lines = new StringBuilder();
        StringBuilder csv = new StringBuilder("text,n\n");
        for (int i = 0; i < 30_000; i++) {
            lines.append("{\"text\":\"").append(Integer.toHexString(i * 77_777_777)).append("\"}\n");
            csv.append('"').append(Integer.toHexString(i * 77_777_777)).append("\",1\n");
        }
        for (boolean gzip : new boolean[] {true, false}) {
            for (String name : List.of("a.jsonl", "a.csv", "a.json")) {
                String text = name.equals("a.csv") ? csv.toString() : name.equals("a.json")
                        ? "[" + lines.toString().replace("\n", ",") + "{}]"
                        : lines.toString();
                byte[] whole = gzip ? Reading.gzip(bytes(text)) : Reading.zstd(bytes(text));
                List<Read> reads = Reading.paths(write(name, Arrays.copyOf(whole, whole.length / 2)));
                assertThat(reads.size()).as(name + gzip).isGreaterThan(1000);
                for (int i = 0; i < reads.size() - 1; i++) {
                    assertThat(((Document) reads.get(i)).text()).isEqualTo(Integer.toHexString(i * 77_777_777));
                }
                assertThat(((Failure) reads.get(reads.size() - 1)).message()).contains("stream is cut off");
            }
            byte[] text = gzip ? Reading.gzip(bytes(lines.toString())) : Reading.zstd(bytes(lines.toString()));
            assertThat(Reading.paths(write("a.txt", Arrays.copyOf(text, text.length / 2)))).hasSize(1).allMatch(Failure.class::isInstance);
        }
    }

    // ---- decoding

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsNoPartOfTheText(String charset) throws IOException {
        byte[] bytes = "\uFEFFé😀x".getBytes(Charset.forName(charset));
        Document document = (Document) Reading.paths(write("a.txt", bytes)).get(0);
        assertThat(document.text()).isEqualTo("é😀x");
        assertThat(document.place(3)).isEqualTo(new Place(1, 3));
        InputOptions given = new InputOptions(List.of(folder.resolve("a.txt").toString()), null, Charset.forName(charset), "text", null,
                false, false, null);
        assertThat(((Document) Reading.of(given, new byte[0], Reading.LIMITS).get(0)).text()).isEqualTo("é😀x");
    }

    @Test
    void otherTextIsWindows1252UnlessTheEncodingIsGiven() throws IOException {
        Path file = write("a.txt", new byte[] {(byte) 0x93, (byte) 0xE9, (byte) 0x94});
        assertThat(shown(Reading.paths(file))).containsExactly("a.txt=\u201cé\u201d");
        InputOptions given = new InputOptions(List.of(file.toString()), null, Charset.forName("IBM866"), "text", null, false, false, null);
        assertThat(shown(Reading.of(given, new byte[0], Reading.LIMITS))).containsExactly("a.txt=УщФ");
    }

    @Test
    void aNameThatTheSystemCouldNotDecodeIsSaidToBeOne() {
        assertThat(shown(Reading.paths(folder.resolve("caf\uFFFD.txt")))).singleElement().asString()
                .contains("a name that is not in UTF-8");
    }

    @Test
    void aLargeTextIsDecidedOnItsBeginning() throws IOException {
        byte[] bytes = bytes("x".repeat((5 << 20) + 1) + "é");
        bytes[bytes.length - 1] = (byte) 0xFF;
        List<Document> pieces = Reading.documents(Reading.paths(write("a.txt", bytes)));
        assertThat(pieces).hasSize(21);
        assertThat(pieces.get(20).text()).endsWith("x\uFFFD\uFFFD");
    }

    @Test
    void aBinaryFileFailsUnlessItIsSaidWhatItIs() throws IOException {
        Path file = write("a.bin", "PK\0\1".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(shown(Reading.paths(file))).containsExactly("!" + file
                + ": a binary file (a NUL byte at offset 2); --from or --encoding settles what it is");
        InputOptions from = new InputOptions(List.of(file.toString()), Kind.TEXT, null, "text", null, false, false, null);
        assertThat(shown(Reading.of(from, new byte[0], Reading.LIMITS))).containsExactly("a.bin=PK\0\1");
        assertThat(shown(Reading.paths(write("b.warc.gz", Reading.gzip(bytes("WARC/1.0\r\n")))))).first().asString().contains("WARC");
    }

    static List<Arguments> otherFormats() {
        return List.of(
                arguments("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>", "a PDF file, not text; pdftotext makes text of it"),
                arguments("{\\rtf1\\ansi Tony Blair in London.}", "an RTF file, not text; save it as text or HTML"),
                arguments("PK\3\4\24\0\10\0",
                "a ZIP archive (.docx, .odt and .epub are such), not text; unpack it, or save the document as text or HTML"),
                arguments("\320\317\21\340\241\261\32\341",
                "a file of older Office programs (.doc, .xls), not text; save it as text or HTML"),
                arguments("\211PNG\r\n\32\n", "an image, not text"),
                arguments("\377\330\377\340\0\20JFIF", "an image, not text"),
                arguments("%PDF-1.7 %\342\343\317\323\n", "a PDF file, not text; pdftotext makes text of it"),
                arguments("{\\rtf\n{\\fonttbl}", "an RTF file, not text; save it as text or HTML"),
                arguments("GIF89a\1\0", "an image, not text"),
                arguments("GIF87a\40\40\40\3", "an image, not text"),
                arguments("BZh91AY&SY", "compressed with bzip2; gzip and zstd are read as they are, other files must be unpacked"),
                arguments("\3757zXZ\0\0\4", "compressed with xz; gzip and zstd are read as they are, other files must be unpacked"),
                arguments("7z\274\257'\34\0\4", "a 7z archive, not text; unpack it"));
    }

    @ParameterizedTest
    @MethodSource("otherFormats")
    void aFileOfAFormatThatHoldsNoTextIsCalledByItsName(String beginning, String reason) throws IOException {
        for (String name : List.of("a.bin", "a.txt", "a")) {
            Path file = write(name, beginning.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(shown(Reading.paths(file))).containsExactly("!" + file + ": " + reason);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\377\330\377 was what the screen showed.",  // no segment follows
        "\377\330\377\340 la carte, said the cook.",    // one without a length
        "\377\330\377\340\n\nA list of letters."})
    void aTextThatBeginsWithTheLettersOfASignatureIsAText(String text) throws IOException {
        Path file = write("a.txt", text.getBytes(StandardCharsets.ISO_8859_1));
        InputOptions latin = new InputOptions(List.of(file.toString()), null, StandardCharsets.ISO_8859_1, "text", null, false, false,
                null);
        assertThat(shown(Reading.of(latin, new byte[0], Reading.LIMITS))).containsExactly("a.txt=" + text);
        assertThat(Reading.paths(file)).singleElement().isInstanceOf(Document.class);
    }

    @Test
    void aTarArchiveIsCalledByItsNameAlsoWithinGzip() throws IOException {
        byte[] tar = bytes("a.txt" + "\0".repeat(252) + "ustar\00000" + "\0".repeat(300) + "Hello");
        Path file = write("a.tar.gz", Reading.gzip(tar));
        assertThat(shown(Reading.paths(file))).containsExactly("!" + file + ": a tar archive, not text; unpack it");
    }

    @Test
    void whatOnlyBeginsLikeAnotherFormatIsText() throws IOException {
        for (String text : List.of("%PDF", "7zip is a program", "PK is short for Primary Key", "BZh91 is a street", "{\\rt}",
                "GIF89 was new then",
                "GIF89a was new then", "GIF87a\n\nwas older", "%PDF-1.4 is how it begins", "%PDF-1.7, the header",
                "{\\rtf1 is how it begins",
                "tar ".repeat(64) + " ustar is its magic number.")) {
            assertThat(shown(Reading.paths(write("a.txt", bytes(text))))).containsExactly("a.txt=" + text);
        }
        Path pdf = write("a.txt", bytes("%PDF-1.4\nas text"));
        InputOptions from = new InputOptions(List.of(pdf.toString()), Kind.TEXT, null, "text", null, false, false, null);
        assertThat(shown(Reading.of(from, new byte[0], Reading.LIMITS))).containsExactly("a.txt=%PDF-1.4\nas text");
    }

    // ---- names and failures

    @Test
    void filesOfOneFolderAreNamedByTheirPathBelowIt() throws IOException {
        write("b.txt", "1");
        write("a/z.txt", "2");
        write("a.txt", "3");
        write("a/.hidden", "4");
        write(".git/x", "5");
        write("a/\uFF5E.txt", "6");
        write("a/\ud83d\ude00.txt", "7");
        assertThat(shown(Reading.paths(folder)))
                .containsExactly("a/z.txt=2", "a/\uFF5E.txt=6", "a/\ud83d\ude00.txt=7", "a.txt=3", "b.txt=1");
        assertThat(((Document) Reading.paths(folder + "/").get(0)).source().path()).isEqualTo(folder + "/a/z.txt");
    }

    @Test
    void severalPathsNameTheirFilesAsTyped() throws IOException {
        Path file = write("b.txt", "1");
        write("a/z.txt", "2");
        assertThat(shown(Reading.paths(file, folder + "/a/", file))).containsExactly(file + "=1", folder + "/a/z.txt=2", file + "#2=1");
        assertThat(shown(Reading.paths(file))).containsExactly("b.txt=1");
    }

    @Test
    void eachRealFileOfAFolderIsReadOnce() throws IOException {
        Path a = write("d/a.txt", "1");
        Files.createSymbolicLink(folder.resolve("d/loop"), folder);
        Files.createSymbolicLink(folder.resolve("d/self"), folder.resolve("d"));
        Files.createSymbolicLink(folder.resolve("e.txt"), a);
        Files.createSymbolicLink(folder.resolve("f.txt"), folder.resolve("nowhere"));
        assertThat(shown(Reading.paths(folder))).containsExactly("d/a.txt=1", "!" + folder + "/f.txt: a link that leads to no file");
    }

    @Test
    void theFileThatIsWrittenIsNoInputOfItsFolder() throws IOException {
        write("a.txt", "1");
        Path out = write("out.txt", "2");
        InputOptions options = new InputOptions(List.of(folder.toString()), null, null, "text", null, false, false, out);
        assertThat(shown(Reading.of(options, new byte[0], Reading.LIMITS))).containsExactly("a.txt=1");
        options = new InputOptions(List.of(out.toString()), null, null, "text", null, false, false, out);
        assertThat(shown(Reading.of(options, new byte[0], Reading.LIMITS))).containsExactly("out.txt=2");
    }

    @Test
    void whatCanNotBeReadIsAFailureInItsPlace() throws IOException {
        Path file = write("a.txt", "1");
        assertThat(shown(Reading.paths(folder.resolve("none"), file, "", file + "/x")))
                .containsExactly("!" + folder.resolve("none") + ": no such file or folder",
                file + "=1", "!'': an empty path", "!" + file + "/x: not a directory");
    }

    @Test
    void anEmptyFileIsAnEmptyDocument() throws IOException {
        assertThat(shown(Reading.paths(write("a.txt", "")))).containsExactly("a.txt=");
        assertThat(shown(Reading.paths(write("a.html", "")))).containsExactly("a.html=");
        assertThat(shown(Reading.paths(write("a.jsonl", "")))).isEmpty();
        assertThat(shown(Reading.paths(write("a.json", "")))).containsExactly("!" + folder.resolve("a.json") + ": an empty file, no JSON");
    }

    @Test
    void aPipeThatIsNamedIsReadAndOneInAFolderIsNot() throws Exception {
        write("a.txt", "1");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(shown(Reading.paths(folder))).containsExactly("a.txt=1");
        Process writer = new ProcessBuilder("sh", "-c", "printf hello > '" + pipe + "'").start();
        assertThat(shown(Reading.paths(pipe))).containsExactly("pipe=hello");
        assertThat(writer.waitFor()).isZero();
    }

    @Test
    void standardInputIsReadOnce() {
        InputOptions options = InputOptions.of(List.of("-", "/dev/stdin"));
        assertThat(shown(Reading.of(options, bytes("x"), Reading.LIMITS)))
                .containsExactly("stdin=x", "!stdin: named a second time; it can be read once");
    }

    @Test
    void namesThatAreNotUtf8AreRead() throws Exception {
        int status = new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'a\\377.txt')\"; printf y > \"$(printf 'a\\376.txt')\"")
                .directory(folder.toFile())
                .start().waitFor();
        assertThat(status).isZero();
        List<Document> documents = Reading.documents(Reading.paths(folder));
        assertThat(documents).extracting(Document::text).containsExactly("y", "x");
        assertThat(documents.get(0).name()).isNotEqualTo(documents.get(1).name());
    }

    @Test
    void progressIsCountedInBytesOnDisk() throws IOException {
        byte[] stored = Reading.gzip(bytes("x".repeat(10_000)));
        write("a.txt.gz", stored);
        write("b/c.txt", "123");
        try (Corpus corpus = new Corpus(InputOptions.of(List.of(folder.toString())), new ByteArrayInputStream(new byte[0]))) {
            assertThat(corpus.meter().bytesTotal()).isEqualTo(stored.length + 3);
            corpus.forEachRemaining(read -> { });
            assertThat(corpus.meter().bytesRead()).isEqualTo(stored.length + 3);
            assertThat(corpus.meter().documents()).isEqualTo(2);
        }
        try (Corpus corpus = new Corpus(InputOptions.of(List.of("-")), new ByteArrayInputStream(new byte[0]))) {
            assertThat(corpus.meter().bytesTotal()).isEqualTo(-1);
        }
    }

    @Test
    void aFolderOfManyLevelsEnds() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 500; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.txt"), "1");
        assertThat(Reading.documents(Reading.paths(folder))).extracting(Document::text).containsExactly("1");
    }
}
