package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Read;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are offered of the texts that {@link Corpus} reads, and of the same. */
class Utf8CorpusTest {
    @TempDir
    private Path folder;

    @Test
    void givesTheTextsOfTheOrdinaryWay() throws IOException {
        write("a.txt", "Plain text.\n".getBytes(StandardCharsets.UTF_8));
        write("b.txt", "\uFEFFWith a mark, café.\n".getBytes(StandardCharsets.UTF_8));
        write("c.txt", "caf\u00e9 na\u00efve \u0093quoted\u0094".getBytes(StandardCharsets.ISO_8859_1));
        write("d.txt", "==> one <==\nOne.\n\n==> two <==\nTwo.\n".getBytes(StandardCharsets.UTF_8));
        write("e.jsonl", "{\"text\":\"A record.\"}\n{\"text\":\"Another.\"}\n".getBytes(StandardCharsets.UTF_8));
        write("f.txt", new byte[] {'a', 0, 'b'});
        write("g.txt", "Sixteen".getBytes(StandardCharsets.UTF_16));
        write("h.txt", new byte[0]);
        write("i.html", "<p>Raw markup</p>".getBytes(StandardCharsets.UTF_8));
        write("j", "id,text\n1,A row.\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write("Zipped text.".getBytes(StandardCharsets.UTF_8));
        }
        write("k.txt.gz", zipped.toByteArray());
        StringBuilder large = new StringBuilder();
        for (int i = 0; large.length() < 5_000_000; i++) {
            large.append("Line ").append(i).append(" of a large text, with “quotes”.\n");
        }
        write("l.txt", large.toString().getBytes(StandardCharsets.UTF_8));
        write("m.txt", "x".repeat(7_000_000).getBytes(StandardCharsets.UTF_8));
        write("n.txt", "%PDF-1.4\nall in ASCII".getBytes(StandardCharsets.UTF_8));
        assertThat(ofBytes()).isEqualTo(ordinary());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 1000, 40_000})
    void givesThePiecesOfTheOrdinaryWay(int limit) throws IOException {
        Random random = new Random(limit);
        String[] parts = {"a word ", "caf\u00e9 ", "\uD83D\uDE00", "\u4E2D\u6587", "\n", "\r\n", "\r", "\n\n", "\n \t\n", "\u00A0",
                "\uFFFD"};
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder();
            int kinds = 1 + random.nextInt(parts.length);
            int length = random.nextInt(4 * limit);
            while (text.length() < length) {
                text.append(parts[random.nextInt(10) < 7 ? 0 : random.nextInt(kinds)]);
            }
            write(i + ".txt", text.toString().getBytes(StandardCharsets.UTF_8));
        }
        Limits limits = new Limits(limit, 1 << 20, 1 << 20, 1 << 20);
        assertThat(piecesOfBytes(limits)).isEqualTo(pieces(limits));
    }

    @Test
    void givesThePiecesOfWhatIsMalformedFarBehind() throws IOException {
        byte[] bytes = "One of many lines, \u201Cquoted\u201D.\n\n".repeat(130_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 4_300_000; i < bytes.length; i += 9_973) {
            bytes[i] = (byte) (i % 2 == 0 ? 0xE2 : 0xFF);
        }
        write("malformed.txt", bytes);
        assertThat(piecesOfBytes(Limits.ofHeap())).isEqualTo(pieces(Limits.ofHeap()));
    }

    private List<String> pieces(Limits limits) throws IOException {
        List<String> pieces = new ArrayList<>();
        try (Corpus corpus = new Corpus(options(), new ByteArrayInputStream(new byte[0]), limits)) {
            while (corpus.hasNext()) {
                pieces.add(((Document) corpus.next()).text());
            }
        }
        return pieces;
    }

    private List<String> piecesOfBytes(Limits limits) {
        List<String> pieces = new ArrayList<>();
        Utf8Corpus corpus = Utf8Corpus.inPieces(options(), new ByteArrayInputStream(new byte[0]), 8, limits);
        while (corpus.hasNext()) {
            corpus.next().read(new Utf8Corpus.Taker() {
                @Override
                public void utf8(byte[] bytes, int from, int to, boolean first) {
                    pieces.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
                }

                @Override
                public void read(Read read) {
                    pieces.add(((Document) read).text());
                }
            });
        }
        return pieces;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private InputOptions options() {
        return new InputOptions(List.of(folder.toString()), null, null, "text", null, false, true, null);
    }

    private List<String> ordinary() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Corpus corpus = new Corpus(options(), new ByteArrayInputStream(new byte[0]))) {
            while (corpus.hasNext()) {
                take(texts, corpus.next());
            }
        }
        return texts;
    }

    private static void take(List<String> texts, Read read) {
        if (read instanceof Failure failure) {
            texts.add(failure.message());
        } else {
            Document document = (Document) read;
            append(texts, document.text(), document.piece().index() == 0);
        }
    }

    private static void append(List<String> texts, String text, boolean first) {
        if (first) {
            texts.add(text);
        } else {
            texts.set(texts.size() - 1, texts.get(texts.size() - 1) + text);
        }
    }

    private List<String> ofBytes() {
        List<String> texts = new ArrayList<>();
        Charset utf8 = StandardCharsets.UTF_8;
        assertThat(Utf8Corpus.suits(options())).isTrue();
        Utf8Corpus corpus = Utf8Corpus.inStretches(options(), new ByteArrayInputStream(new byte[0]), 8, (before, after) -> before == '\n');
        while (corpus.hasNext()) {
            corpus.next().read(new Utf8Corpus.Taker() {
                @Override
                public void utf8(byte[] bytes, int from, int to, boolean first) {
                    assertThat(bytes.length).isGreaterThanOrEqualTo(to + 8);
                    append(texts, new String(bytes, from, to - from, utf8), first);
                }

                @Override
                public void read(Read read) {
                    take(texts, read);
                }
            });
        }
        return texts;
    }
}
