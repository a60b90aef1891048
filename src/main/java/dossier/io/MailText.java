package dossier.io;

import dossier.lang.Encodings;
import dossier.text.Anchors;
import dossier.text.Markup;
import dossier.text.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The text of a message: its parts of plain text, or of HTML where the first that shows is that. Of alternatives the plain one counts,
 * unless it is empty. Attachments are passed over; the messages among the parts are listed.
 */
final class MailText {
    private static final String PLAIN = "text/plain";
    private static final String MESSAGE = "message/rfc822";

    /** Parts in parts that are nested deeper are read as text. */
    private static final int DEEPEST = 16;

    /**
     * A part or a message.
     *
     * @param from where it begins
     * @param to where it ends
     * @param line the number of its first line
     * @param depth in how many others it is
     * @param type what it is if it does not say
     */
    record Part(int from, int to, long line, int depth, String type) {
        /** The message that stands there, behind empty lines that some programs set before it. */
        static Part message(byte[] bytes, int from, int to, long line, int depth) {
            ByteLines lines = new ByteLines(bytes, from, to, line);
            boolean isText = lines.next() && !lines.isBlank();
            while (!isText && lines.next()) {
                isText = !lines.isBlank();
            }
            boolean isLate = isText && lines.start() > from
                    && !new MailHeader(bytes, lines.start(), to, lines.number()).raw("from").isEmpty();
            return new Part(isLate ? lines.start() : from, to, isLate ? lines.number() : line, depth, PLAIN);
        }
    }

    private final byte[] bytes;
    private final Charset given;
    private final boolean quoted;
    private final Deque<Part> open = new ArrayDeque<>();
    private final List<Part> messages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Anchors.Builder anchors = new Anchors.Builder();
    private boolean isHtml;
    private int end;

    /**
     * Reads a message.
     *
     * @param given the character set of all texts; null when each part tells its own
     * @param quoted see {@link TransferDecoding#none}
     */
    MailText(byte[] bytes, Part message, Charset given, boolean quoted) {
        this.bytes = bytes;
        this.given = given;
        this.quoted = quoted;
        open.push(message);
        while (!open.isEmpty()) {
            look(open.pop());
        }
    }

    private void look(Part part) {
        MailHeader header = new MailHeader(bytes, part.from, part.to, part.line);
        String type = header.token("content-type", part.type);
        String boundary = type.startsWith("multipart/") && part.depth < DEEPEST ? header.parameter("boundary") : null;
        if (boundary != null) {
            List<Part> parts = parts(header, part, boundary, type.equals("multipart/digest") ? MESSAGE : PLAIN);
            if (type.equals("multipart/alternative")) {
                parts = chosen(parts);
            }
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(parts.get(i));
            }
        } else if (type.equals(MESSAGE) && part.depth < DEEPEST) {
            messages.add(Part.message(bytes, header.body(), part.to, header.bodyLine(), part.depth + 1));
        } else if (!header.token("content-disposition", "inline").equals("attachment")) {
            // What calls itself a multipart and has no boundary is text, as is the type of mailers that knew of no types.
            boolean isPlain = type.equals(PLAIN) || type.equals("text") || type.startsWith("multipart/");
            if ((isPlain || type.equals("text/html")) && (text.length() == 0 || isHtml != isPlain)) {
                add(header, part.to, !isPlain);
            }
        }
    }

    /** Of alternatives, of which the last is the richest: the plain text that is not empty, else the last that may hold one. */
    private List<Part> chosen(List<Part> parts) {
        Part best = null;
        for (Part part : parts) {
            MailHeader header = new MailHeader(bytes, part.from, part.to, part.line);
            String type = header.token("content-type", PLAIN);
            if (type.equals(PLAIN) && !isBlank(bytes, header.body(), part.to)) {
                return List.of(part);
            }
            best = type.equals("text/html") || type.startsWith("multipart/") ? part : best;
        }
        return best == null ? List.of() : List.of(best);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The parts between the lines of a boundary, of a type unless they say another. */
    private List<Part> parts(MailHeader header, Part whole, String boundary, String type) {
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        ByteLines lines = new ByteLines(bytes, header.body(), whole.to, header.bodyLine());
        int from = -1;
        long line = 0;
        int last = header.body();
        boolean isClosed = false;
        while (!isClosed && lines.next()) {
            int after = after(mark, lines);
            if (after >= 0) {
                if (from >= 0) {
                    // The line end before a boundary belongs to it.
                    parts.add(new Part(from, Math.max(from, last), line, whole.depth + 1, type));
                }
                isClosed = after + 2 <= lines.end() && bytes[after] == '-' && bytes[after + 1] == '-';
                from = isClosed ? -1 : lines.after();
                line = lines.nextNumber();
            }
            last = lines.end();
        }
        if (from >= 0) {
            parts.add(new Part(from, whole.to, line, whole.depth + 1, type));
        }
        return parts;
    }

    /** Where a line goes on after the mark of a boundary; -1 when it is none. */
    private int after(byte[] mark, ByteLines lines) {
        int at = lines.start();
        if (lines.end() - at < mark.length) {
            return -1;
        }
        for (byte b : mark) {
            if (bytes[at++] != b) {
                return -1;
            }
        }
        // Boundaries may begin with one another: white space, or two dashes at the close, is all that follows.
        int rest = at + 2 <= lines.end() && bytes[at] == '-' && bytes[at + 1] == '-' ? at + 2 : at;
        return isBlank(bytes, rest, lines.end()) ? at : -1;
    }

    private void add(MailHeader header, int to, boolean asHtml) {
        int from = header.body();
        TransferDecoding decoding = switch (header.token("content-transfer-encoding", "7bit")) {
            case "quoted-printable" -> TransferDecoding.quotedPrintable(bytes, from, to, header.bodyLine());
            case "base64" -> TransferDecoding.base64(bytes, from, to, header.bodyLine());
            default -> TransferDecoding.none(bytes, from, to, header.bodyLine(), quoted);
        };
        end = Math.max(end, to);
        if (isBlank(decoding.bytes(), 0, decoding.length())) {
            return;
        }
        isHtml = asHtml;
        text.append(text.length() == 0 ? "" : "\n\n");
        decoding.addTo(text, anchors, given != null ? given
                : Encodings.of(decoding.bytes(), decoding.length(), header.parameter("charset")));
    }

    /** The text and its places. */
    Source source(String path) {
        return new Source(path, isHtml ? Markup.HTML : Markup.MESSAGE, text.toString(), anchors.build());
    }

    boolean isHtml() {
        return isHtml;
    }

    /** Where the last part ends that the text was made of. */
    int end() {
        return end;
    }

    /** The messages that stand in this one as a whole, forwarded or attached. */
    List<Part> messages() {
        return messages;
    }
}
