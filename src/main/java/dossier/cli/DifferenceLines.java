package dossier.cli;

import dossier.diff.DifferenceRow;
import dossier.diff.Utf8Differences;
import dossier.diff.Utf8Text;
import dossier.io.Columns;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes how two texts in UTF-8 differ as JSON lines, from bytes to bytes: the same lines as {@link RowSink} writes of the rows, for large
 * texts that differ in many places.
 */
final class DifferenceLines {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /** The letter that stands for a control character behind a backslash. */
    private static final String SHORT = "\bb\tt\nn\ff\rr\"\"\\\\";
    /** The longest number with its column's name. */
    private static final int CELL = 64;
    /** So many bytes of a text are copied at a time. */
    private static final int MOST = 1 << 14;
    private static final int LONGEST_ESCAPE = 6;
    private static final int BUFFER = 1 << 16;

    private final Target target;
    private final byte[][] names;
    private byte[] buffer = new byte[BUFFER];
    private int length;

    DifferenceLines(Target target) {
        this.target = target;
        List<String> columns = Columns.of(DifferenceRow.class).names();
        names = new byte[columns.size()][];
        for (int i = 0; i < names.length; i++) {
            names[i] = ((i == 0 ? "{\"" : ",\"") + columns.get(i) + "\":").getBytes(StandardCharsets.UTF_8);
        }
    }

    void write(Utf8Differences differences) {
        byte[] nameA = quoted(differences.a());
        byte[] nameB = quoted(differences.b());
        differences.forEach((a, b) -> {
            side(0, nameA, a);
            side(names.length / 2, nameB, b);
            room(2);
            buffer[length++] = '}';
            buffer[length++] = '\n';
        });
        flush();
    }

    private byte[] quoted(Utf8Text text) {
        byte[] name = text.name().getBytes(StandardCharsets.UTF_8);
        quote(name, 0, name.length);
        byte[] quoted = Arrays.copyOf(buffer, length);
        length = 0;
        return quoted;
    }

    private void side(int column, byte[] quotedName, Utf8Differences.Side side) {
        append(names[column]);
        append(quotedName);
        number(column + 1, side.start());
        number(column + 2, side.end());
        number(column + 3, side.line());
        number(column + 4, side.column());
        append(names[column + 5]);
        quote(side.text().bytes(), side.from(), side.to());
    }

    private void append(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void number(int column, int number) {
        append(names[column]);
        room(CELL);
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** Appends a string of JSON. */
    private void quote(byte[] bytes, int from, int to) {
        room(1);
        buffer[length++] = '"';
        for (int i = from; i < to; ) {
            int plain = i;
            int end = Math.min(to, i + MOST);
            room(end - plain + LONGEST_ESCAPE);
            while (i < end && (bytes[i] < 0 || bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\')) {
                i++;
            }
            System.arraycopy(bytes, plain, buffer, length, i - plain);
            length += i - plain;
            if (i < end) {
                escape(bytes[i++]);
            }
        }
        room(1);
        buffer[length++] = '"';
    }

    private void escape(byte b) {
        buffer[length++] = '\\';
        int shorter = SHORT.indexOf(b);
        if (shorter >= 0) {
            buffer[length++] = (byte) SHORT.charAt(shorter + 1 - shorter % 2);
            return;
        }
        buffer[length++] = 'u';
        buffer[length++] = '0';
        buffer[length++] = '0';
        buffer[length++] = HEX[b >> 4];
        buffer[length++] = HEX[b & 0xF];
    }

    /** Makes room for so many bytes. */
    private void room(int more) {
        if (length + more <= buffer.length) {
            return;
        }
        flush();
        if (more > buffer.length) {
            buffer = new byte[more];
        }
    }

    private void flush() {
        target.write(Arrays.copyOf(buffer, length));
        length = 0;
    }
}
