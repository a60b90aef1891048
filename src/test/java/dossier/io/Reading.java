package dossier.io;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Place;
import dossier.text.Read;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Reads what a test has written. */
final class Reading {
    static final Limits LIMITS = Limits.ofHeap();

    private Reading() {
    }

    static List<Read> of(InputOptions options, byte[] standardInput, Limits limits) {
        List<Read> reads = new ArrayList<>();
        try (Corpus corpus = new Corpus(options, new ByteArrayInputStream(standardInput), limits)) {
            corpus.forEachRemaining(reads::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reads;
    }

    static List<Read> paths(Object... paths) {
        return of(InputOptions.of(Arrays.stream(paths).map(Object::toString).toList()), new byte[0], LIMITS);
    }

    static List<Read> input(Kind from, String text) {
        return input(from, text, LIMITS);
    }

    static List<Read> input(Kind from, String text, Limits limits) {
        return of(from(from), text.getBytes(StandardCharsets.UTF_8), limits);
    }

    static InputOptions from(Kind from) {
        return new InputOptions(List.of("-"), from, null, "text", null, false, false, null);
    }

    static List<Document> documents(List<Read> reads) {
        return reads.stream().map(read -> (Document) read).toList();
    }

    /** {@code name=text} of documents, {@code !path:line: message} of failures. */
    static List<String> shown(List<Read> reads) {
        return reads.stream().map(read -> read instanceof Document d ? d.name() + "=" + d.text() : "!" + (Failure) read).toList();
    }

    static byte[] gzip(byte[] bytes) {
        return compressed(bytes, true);
    }

    static byte[] zstd(byte[] bytes) {
        return compressed(bytes, false);
    }

    private static byte[] compressed(byte[] bytes, boolean gzip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream compressor = gzip ? new GZIPOutputStream(out) : new ZstdOutputStream(out)) {
            compressor.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    /** A text of all that is hard: line ends of three kinds, quotes, separators, escapes, astral characters. */
    static String text(Random random, int length) {
        String[] parts = {"a", "b c", "\n", "\r\n", "\r", "\n\n", " ", "\t", "\"", ",", ";", "\\", "\\t", "|", "\ud83d\ude00", "é",
                "\u2028", "{", "<", "  ",
            "word word", "\u0000", "\ufeff", "="};
        StringBuilder out = new StringBuilder();
        while (out.length() < length) {
            out.append(parts[random.nextInt(parts.length)]);
        }
        return out.toString();
    }

    /** The place of {@code offset} counted from the text's beginning. */
    static Place place(String text, int offset) {
        long line = 1;
        long column = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Place(line, column);
    }
}
