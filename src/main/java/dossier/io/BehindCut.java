package dossier.io;

import java.io.ByteArrayOutputStream;

/**
 * Looks through the lines of a message that are not held for a part that would be read: one that follows a line {@code --BOUNDARY} and
 * whose header names a text or a message, or nothing, and no attachment (RFC 2046, section 5.1).
 */
final class BehindCut {
    /** A header of more bytes is none. */
    private static final int LONGEST = 1 << 14;

    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private boolean isHeader;
    private boolean hasText;

    /** Takes the next line, or how it begins. */
    void add(byte[] line, int size) {
        int end = size;
        while (end > 0 && line[end - 1] == ' ') {
            end--;
        }
        if (end > 2 && line[0] == '-' && line[1] == '-') {
            // Two dashes at the end close the parts.
            isHeader = line[end - 1] != '-' || line[end - 2] != '-';
            header.reset();
        } else if (isHeader && end > 0) {
            header.write(line, 0, end);
            header.write('\n');
            isHeader = header.size() < LONGEST;
        } else if (isHeader) {
            hasText |= isRead();
            isHeader = false;
        }
    }

    private boolean isRead() {
        MailHeader fields = new MailHeader(header.toByteArray(), 0, header.size(), 1);
        boolean isOther = switch (fields.token("content-type", "text")) {
            case "text", "text/plain", "text/html" -> fields.token("content-disposition", "inline").equals("attachment");
            case "message/rfc822" -> false;
            default -> true;
        };
        return !isOther && fields.body() == header.size();
    }

    /** Whether such a part has begun. */
    boolean hasText() {
        return hasText;
    }
}
