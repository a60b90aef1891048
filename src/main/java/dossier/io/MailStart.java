package dossier.io;

import java.util.Locale;
import java.util.Set;

/** Tells whether a text begins as a message does, or as a mailbox. */
final class MailStart {
    /** Fields that messages have and the heads of other texts seldom do (RFC 5322, RFC 2045, RFC 5536, and what Outlook prints). */
    private static final Set<String> FIELDS =
            Set.of("from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "sent", "message-id",
            "in-reply-to", "references", "received", "return-path", "delivered-to", "x-originating-ip", "mime-version", "content-type",
            "content-transfer-encoding", "dkim-signature", "newsgroups", "organization", "lines", "nntp-posting-host", "x-mailer",
            "attachments",
            "importance");
    /** Of these and those with X- those that programs write and people don't. */
    private static final Set<String> MACHINE =
            Set.of("message-id", "received", "return-path", "delivered-to", "mime-version", "content-type", "content-transfer-encoding",
            "dkim-signature", "newsgroups", "nntp-posting-host");
    private static final int LEAST = 3;

    private MailStart() {
    }

    /**
     * Whether a text begins with the header of a message: nothing but fields up to an empty line, three of them such as messages have, and
     * among them whom it is from, with a subject or a date. As letters and memos begin so, too, a program must show: by the line of a
     * mailbox, a field that only programs write, the moment it was sent, or an address with the moment of its date or the number of its
     * lines.
     */
    static boolean isMessage(String head) {
        boolean isProgram = isPostmark(head, 0);
        int at = isProgram ? next(head, 0) : 0;
        int known = 0;
        boolean isFrom = false;
        boolean isAbout = false;
        boolean isFirst = true;
        boolean hasAddress = false;
        boolean isStamped = false;
        for (; at < head.length(); at = next(head, at)) {
            if (isBlank(head, at)) {
                break;
            }
            boolean goesOn = head.charAt(at) == ' ' || head.charAt(at) == '\t';
            int colon = goesOn ? -1 : colon(head, at, head.length());
            if (goesOn ? isFirst : colon < 0) {
                return false;
            }
            int end = end(head, at);
            if (colon > 0) {
                String name = head.substring(at, colon).toLowerCase(Locale.ROOT);
                known += FIELDS.contains(name) ? 1 : 0;
                isFrom |= name.equals("from");
                isAbout |= name.equals("subject") || name.equals("date") || name.equals("sent");
                hasAddress |= name.equals("from") && head.substring(colon, end).indexOf('@') > 0;
                isStamped |= name.equals("date") && isMoment(head, colon, end) || name.equals("lines") && isCount(head, colon + 1, end);
                isProgram |= MACHINE.contains(name) || name.startsWith("x-") || name.equals("sent") && isMoment(head, colon, end);
            }
            isFirst = false;
        }
        return isFrom && isAbout && known >= LEAST && (isProgram || hasAddress && isStamped);
    }

    /** Whether bytes, of which those below 128 are ASCII, may come to a text that {@link #isMessage}: they begin as one of its lines. */
    static boolean mayBegin(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == '-' || bytes[at] > 0 && Character.isLetterOrDigit(bytes[at]))) {
            at++;
        }
        return at > from && at < to && (bytes[at] == ':' || bytes[at] == ' ' && at == from + 4 && bytes[from] == 'F');
    }

    private static boolean isCount(String text, int from, int end) {
        String said = text.substring(from, end).strip();
        int digits = 0;
        while (isDigit(said, digits, said.length())) {
            digits++;
        }
        return digits > 0 && digits == said.length();
    }

    /** Whether a stretch names a time and a year, or is a date of the standard, which may have a year of two digits. */
    private static boolean isMoment(String text, int from, int end) {
        boolean isClock = false;
        boolean isYear = false;
        int digits = 0;
        for (int i = from + 1; i <= end; i++) {
            boolean isDigit = isDigit(text, i, end);
            isYear |= !isDigit && digits == 4;
            isClock |= digits > 0 && i < end && text.charAt(i) == ':' && isDigit(text, i + 1, end);
            digits = isDigit ? digits + 1 : 0;
        }
        return isClock && (isYear || MailFields.iso(text.substring(from + 1, end)) != null);
    }

    /** Whether the line at {@code at} parts the messages of a mailbox: {@code From ADDRESS Fri Jun 29 10:00:00 2018} (RFC 4155). */
    static boolean isPostmark(CharSequence text, int at) {
        if (text.length() < at + 5 || !text.subSequence(at, at + 5).toString().equals("From ")) {
            return false;
        }
        int end = end(text, at);
        boolean isClock = false;
        boolean isYear = false;
        for (int i = at + 5; i < end; i++) {
            isClock |= text.charAt(i) == ':' && isDigit(text, i - 1, end) && isDigit(text, i + 1, end);
            isYear |= text.charAt(i - 1) == ' ' && isDigit(text, i, end) && isDigit(text, i + 1, end) && isDigit(text, i + 2, end)
                    && isDigit(text, i + 3, end) && !isDigit(text, i + 4, end);
        }
        return isClock && isYear;
    }

    private static boolean isDigit(CharSequence text, int at, int end) {
        return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether the line at {@code at} is the field of a header. */
    static boolean isField(CharSequence text, int at) {
        return colon(text, at, end(text, at)) > 0;
    }

    private static int colon(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == '-' || text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return at > from && at < end && text.charAt(at) == ':' ? at : -1;
    }

    /** Whether the line at {@code from} is blank. */
    private static boolean isBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static int end(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int next(String text, int from) {
        int end = end(text, from);
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
    }
}
