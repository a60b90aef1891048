package dossier.io;

import dossier.io.WarcRecords.BrokenRecord;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * Reads a web archive: each page of HTML and each plain text that a server answered with success, or that was stored as a resource or a
 * conversion, is a document. It is named by its address, and has that as {@code url} and the time of the capture as {@code captured}:
 * when a page was fetched is not when it was published. All else in the archive is passed over.
 */
final class WebArchive implements Reads {
    private final WarcRecords records;
    private final Found found;
    private final InputOptions options;
    private final Names names;
    private final Limits limits;
    private Reads inside;
    private WarcRecords.Record record;
    private boolean ended;

    WebArchive(Bytes bytes, Decoded beginning, Found found, InputOptions options, Names names, Limits limits) {
        this.found = found;
        this.options = options;
        this.names = names;
        this.limits = limits;
        records = new WarcRecords(beginning, bytes, limits.page());
    }

    @Override
    public Read next() {
        while (!ended) {
            Read read = inside == null ? null : inside.next();
            if (read instanceof Document document) {
                return document.with(document.metadata().with("url", record.url()).with("captured", record.field("WARC-Date")));
            }
            if (read instanceof Failure failure) {
                return fail(record.name() + ": " + failure.message());
            }
            inside = null;
            try {
                record = records.next();
                ended = record == null;
                inside = ended ? null : open();
            } catch (BrokenRecord e) {
                return fail(e.getMessage());
            }
        }
        return null;
    }

    private Failure fail(String message) {
        return new Failure(found.path(), 0, message);
    }

    /** The documents of the record at hand; null when it holds none. */
    private Reads open() throws BrokenRecord {
        return switch (record.type()) {
            case "response" -> isHttp() ? response() : null;
            case "resource", "conversion" -> {
                Markup markup = markup(record.field("Content-Type"));
                yield markup == null ? null : text(markup, block());
            }
            default -> null;
        };
    }

    /** Some other protocols answer too, as that of names of hosts. */
    private boolean isHttp() {
        return mediaType(record.field("Content-Type")).equals("application/http");
    }

    /** A media type without its parameters, in small letters; empty when there is none. */
    private static String mediaType(String field) {
        int end = field == null ? 0 : field.indexOf(';');
        return field == null ? "" : field.substring(0, end < 0 ? field.length() : end).strip().toLowerCase(Locale.ROOT);
    }

    private byte[] block() throws BrokenRecord {
        if (record.block() == null) {
            throw broken("a record of more than " + limits.page() + " bytes");
        }
        if (record.field("WARC-Truncated") != null) {
            throw broken("cut off when it was captured (" + record.field("WARC-Truncated") + ")");
        }
        if (record.field("WARC-Segment-Number") != null) {
            throw broken("a record in segments, which are not put together");
        }
        return record.block();
    }

    private BrokenRecord broken(String why) {
        return new BrokenRecord(record.name() + ": " + why);
    }

    private Reads response() throws BrokenRecord {
        byte[] beginning = record.block() == null ? new byte[0] : record.block();
        ByteBuffer nothing = ByteBuffer.allocate(0);
        HttpResponse response;
        try {
            response = HttpResponse.parse(LengthedBody.create(Channels.newChannel(new ByteArrayInputStream(beginning)), nothing,
                    beginning.length));
        } catch (IOException e) {
            throw broken("no HTTP response");
        }
        Markup markup = response.status() / 100 == 2 ? markup(response.headers().first("Content-Type").orElse(null)) : null;
        if (markup == null) {
            return null;
        }
        block();
        // Of gzip and zstd the first bytes tell, not the header, which tools leave in place when they store the decoded body.
        String encoding = response.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        if (encoding.equals("br")) {
            throw broken("compressed with brotli, which is not read");
        }
        try (InputStream body = encoding.equals("deflate") ? inflated(response.body().stream()) : response.body().stream()) {
            byte[] content = body.readNBytes(limits.page() + 1);
            if (content.length > limits.page()) {
                throw broken("a body of more than " + limits.page() + " bytes");
            }
            return text(markup, content);
        } catch (BrokenRecord e) {
            throw e;
        } catch (IOException e) {
            throw broken("its HTTP body is broken or cut off");
        }
    }

    /** Servers send as deflate both the zlib format (RFC 1950), as they should, and the bare one (RFC 1951). */
    private static InputStream inflated(InputStream body) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(body, 2);
        byte[] first = ahead.readNBytes(2);
        ahead.unread(first);
        boolean zlib = first.length == 2 && (first[0] & 0x0F) == 8 && ((first[0] & 0xFF) << 8 | first[1] & 0xFF) % 31 == 0;
        return new InflaterInputStream(ahead, new Inflater(!zlib));
    }

    /** What content of a type is written in; null for what is no text. */
    private static Markup markup(String contentType) {
        return switch (mediaType(contentType)) {
            case "text/html", "application/xhtml+xml" -> Markup.HTML;
            case "text/plain" -> Markup.TEXT;
            case "text/markdown", "text/x-markdown" -> Markup.MARKDOWN;
            default -> null;
        };
    }

    private Reads text(Markup markup, byte[] content) {
        Bytes bytes = new Bytes(new ByteArrayInputStream(content), new Meter(null));
        Decoded text = new Decoded(bytes, options.encoding());
        Found source = new Found(null, found.path(), record.name(), content.length, null);
        boolean page = markup == Markup.HTML || markup == Markup.TEXT && Sniffer.isPage(text.head());
        if (options.raw()) {
            return new PlainText(bytes, text, source, Markup.TEXT, names, limits.piece());
        }
        return page ? new WholePage(bytes, text, source, names, limits.page())
                : new PlainText(bytes, text, source, markup, names, limits.piece());
    }
}
