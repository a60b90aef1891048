package dossier.io;

import dossier.lang.Encodings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The text of a header field, in which words may stand as {@code =?charset?Q?…?=} or {@code =?charset?B?…?=} (RFC 2047). */
final class EncodedWords {
    private final String field;
    private final StringBuilder out = new StringBuilder();
    /** The bytes of the words in a row at hand: mailers cut a character of several bytes between two words. */
    private final ByteArrayOutputStream run = new ByteArrayOutputStream();
    private String charset;

    private EncodedWords(String field) {
        this.field = field;
    }

    /** @param field a field whose chars are bytes */
    static String decoded(String field) {
        return field.indexOf("=?") < 0 ? plain(field) : new EncodedWords(field).decode();
    }

    private String decode() {
        int plain = 0;
        for (int at = field.indexOf("=?"); at >= 0; at = field.indexOf("=?", at)) {
            int afterCharset = field.indexOf('?', at + 2);
            if (afterCharset < 0) {
                break;
            }
            int afterEncoding = afterCharset + 2;
            boolean isEncoded = afterEncoding < field.length() && field.charAt(afterEncoding) == '?';
            char encoding = isEncoded ? Character.toUpperCase(field.charAt(afterCharset + 1)) : ' ';
            if (encoding != 'Q' && encoding != 'B' || afterCharset == at + 2) {
                at += 2;
                continue;
            }
            int end = field.indexOf("?=", afterEncoding + 1);
            if (end < 0) {
                break;
            }
            // White space between two such words is none of the text.
            if (run.size() == 0 || !field.substring(plain, at).isBlank()) {
                endRun();
                out.append(plain(field.substring(plain, at)));
            }
            String said = field.substring(at + 2, afterCharset);
            int language = said.indexOf('*');
            said = language < 0 ? said : said.substring(0, language);
            if (charset != null && !charset.equalsIgnoreCase(said)) {
                endRun();
            }
            charset = said;
            String word = field.substring(afterEncoding + 1, end);
            byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
            TransferDecoding decoding = encoding == 'B' ? TransferDecoding.base64(bytes, 0, bytes.length, 1)
                    : TransferDecoding.quotedPrintable(word.replace('_', ' ').concat("=").getBytes(StandardCharsets.ISO_8859_1), 0,
                    bytes.length + 1, 1);
            run.write(decoding.bytes(), 0, decoding.length());
            at = end + 2;
            plain = at;
        }
        endRun();
        return out.append(plain(field.substring(plain))).toString();
    }

    private void endRun() {
        if (run.size() > 0) {
            byte[] bytes = run.toByteArray();
            out.append(new String(bytes, Encodings.of(bytes, bytes.length, charset)));
            run.reset();
        }
        charset = null;
    }

    /** Bytes that stand as they are: ASCII, or whatever the mailer had. */
    private static String plain(String latin1) {
        for (int i = 0; i < latin1.length(); i++) {
            if (latin1.charAt(i) >= 0x80) {
                byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
                return new String(bytes, Encodings.of(bytes, bytes.length, true));
            }
        }
        return latin1;
    }
}
