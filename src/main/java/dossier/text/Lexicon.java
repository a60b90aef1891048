package dossier.text;

import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the lexicons and rule tables that lie beside the classes as resource files. UTF-8; an entry a line, its fields apart by
 * tabs; what follows a {@code #} at a line's start or after a space or tab is a comment; empty lines count for nothing.
 *
 * <p>Where the system property {@code dossier.classes} names the folder that the jar was made of, the files are read there: to open the
 * jar through the JDK takes longer than to read all that a small run needs.
 */
public final class Lexicon {
    /** So many bytes are read at a time where they become longs. */
    private static final int STRETCH = 1 << 16;

    private Lexicon() {
    }

    /**
     * The entries of a resource file, in order, each as its fields without spaces around them.
     *
     * @param home a class of the package in whose resource folder the file lies
     * @param name the file's name
     * @throws UncheckedIOException when it is not there or can't be read: a broken build
     */
    public static List<String[]> entries(Class<?> home, String name) {
        byte[] text = bytes(home, name);
        List<String[]> entries = new ArrayList<>();
        String[] fields = new String[8];
        int count = 0;
        int line = 0;
        int field = 0;
        boolean inComment = false;
        boolean isAscii = true;
        // One loop over bytes that passes by most of them: the lexicons of a small run are read before the JVM has compiled anything.
        for (int at = 0; at <= text.length; at++) {
            byte b = at < text.length ? text[at] : (byte) '\n';
            if (b > '#') {
                continue;
            }
            if (b < 0) {
                isAscii = false;
                continue;
            }
            boolean lineEnds = b == '\n';
            boolean commentStarts = b == '#' && (at == line || isSpace(text[at - 1]));
            if (!inComment && (lineEnds || commentStarts || b == '\t')) {
                if (count == fields.length) {
                    fields = Arrays.copyOf(fields, count * 2);
                }
                fields[count++] = trimmed(text, field, at, isAscii);
                field = at + 1;
                isAscii = true;
            }
            inComment |= commentStarts;
            if (lineEnds) {
                while (count > 0 && fields[count - 1].isEmpty()) {
                    count--;
                }
                if (count > 0) {
                    entries.add(Arrays.copyOf(fields, count));
                }
                count = 0;
                line = at + 1;
                field = line;
                inComment = false;
                isAscii = true;
            }
        }
        return entries;
    }

    private static String trimmed(byte[] text, int start, int end, boolean isAscii) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text[from])) {
            from++;
        }
        while (to > from && isSpace(text[to - 1])) {
            to--;
        }
        // Of Latin-1 the JDK makes a string without looking at each byte.
        return new String(text, from, to - from, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static boolean isSpace(byte b) {
        return b >= 0 && b <= ' ';
    }

    /**
     * All of a resource file.
     *
     * @param home a class of the package in whose resource folder the file lies
     * @param name the file's name
     * @throws UncheckedIOException when it is not there or can't be read: a broken build
     */
    public static byte[] bytes(Class<?> home, String name) {
        try (InputStream in = opened(home, name)) {
            // The JDK 17 would gather a file in small pieces first.
            if (!(in instanceof FileInputStream)) {
                return in.readAllBytes();
            }
            byte[] bytes = new byte[in.available()];
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException("a file that gets shorter: " + name);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All of a resource file as longs, the lowest byte first: for tables that are looked into before the JVM has compiled anything, where
     * an array's element is the one thing that costs no call.
     *
     * @param home a class of the package in whose resource folder the file lies
     * @param name the file's name
     * @throws UncheckedIOException when it is not there or can't be read: a broken build
     */
    public static long[] longs(Class<?> home, String name) {
        try (InputStream in = opened(home, name)) {
            if (!(in instanceof FileInputStream)) {
                return longs(in.readAllBytes());
            }
            long[] longs = new long[in.available() / Long.BYTES];
            byte[] stretch = new byte[STRETCH];
            LongBuffer view = ByteBuffer.wrap(stretch).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
            for (int at = 0; at < longs.length; ) {
                int count = in.readNBytes(stretch, 0, STRETCH) / Long.BYTES;
                if (count == 0) {
                    throw new EOFException("a file that gets shorter: " + name);
                }
                view.get(0, longs, at, Math.min(count, longs.length - at));
                at += count;
            }
            return longs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as longs, the lowest byte first; the last few that make no long are left out. */
    public static long[] longs(byte[] bytes) {
        long[] longs = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(longs);
        return longs;
    }

    private static InputStream opened(Class<?> home, String name) throws IOException {
        InputStream in = open(home, name);
        if (in == null) {
            throw new IOException("missing resource: " + home.getPackageName() + "/" + name);
        }
        return in;
    }

    private static InputStream open(Class<?> home, String name) throws IOException {
        String classes = System.getProperty("dossier.classes");
        if (classes != null) {
            File file = new File(classes, home.getPackageName().replace('.', '/') + "/" + name);
            if (file.isFile()) {
                return new FileInputStream(file);
            }
        }
        return home.getResourceAsStream(name);
    }
}
