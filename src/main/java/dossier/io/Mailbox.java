package dossier.io;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Read;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads e-mail: a message (RFC 5322, MIME) or a mailbox. Each message is a document, and so is each that stands in another. What its header
 * says is metadata; attachments are passed over.
 */
final class Mailbox implements Reads {
    private final Bytes bytes;
    private final MailStream stream;
    private final Found found;
    /** The character set of all texts; null when each part tells its own. */
    private final Charset encoding;
    private final Names names;
    private final Limits limits;
    private final Deque<MailText.Part> messages = new ArrayDeque<>();
    /** Whether not all texts of the messages at hand are held. */
    private boolean isShort;
    private Pieces pieces;

    Mailbox(Bytes bytes, Decoded text, Found found, InputOptions options, Names names, Limits limits) {
        this.bytes = bytes;
        this.found = found;
        this.names = names;
        this.limits = limits;
        encoding = text.isWide() ? null : options.encoding();
        stream = new MailStream(text.stream(), limits.page());
    }

    @Override
    public Read next() {
        while (true) {
            Document piece = pieces == null ? null : pieces.next();
            if (piece != null) {
                return piece;
            }
            pieces = null;
            if (!messages.isEmpty()) {
                Failure failure = take(messages.pop());
                if (failure != null) {
                    return failure;
                }
                continue;
            }
            if (isShort) {
                isShort = false;
                return new Failure(found.path(), stream.line(), "a message of more than " + limits.page()
                        + " bytes; the texts behind them are left out");
            }
            try {
                if (!stream.next()) {
                    return null;
                }
            } catch (IOException e) {
                return new Failure(found.path(), 0, Reasons.of(e));
            }
            if (stream.isEnded() && bytes.damage() != null) {
                return new Failure(found.path(), 0, bytes.damage());
            }
            isShort = stream.hasTextBehind();
            messages.push(MailText.Part.message(stream.bytes(), 0, stream.length(), stream.line(), 0));
        }
    }

    /** Makes a document of a message; answers why that can't be, else null. */
    private Failure take(MailText.Part message) {
        MailText text = new MailText(stream.bytes(), message, encoding, stream.isMailbox());
        if (stream.isCut() && text.end() == stream.length()) {
            isShort = false;
            return new Failure(found.path(), message.line(), "a message with a text of more than " + limits.page() + " bytes");
        }
        for (int i = text.messages().size() - 1; i >= 0; i--) {
            messages.push(text.messages().get(i));
        }
        MailHeader header = new MailHeader(stream.bytes(), message.from(), message.to(), message.line());
        Document document = new Document(names.unique(found.name()), text.source(found.file() == null ? null : found.path()),
                MailFields.metadata(header));
        pieces = new Pieces(document, text.isHtml() ? Integer.MAX_VALUE : limits.piece());
        return null;
    }
}
