package dossier.io;

/**
 * Tells by their first bytes the files that people keep among their texts and that hold no text as it stands: what they are, and what
 * helps.
 */
final class OtherFormat {
    private static final String PACKED = "; gzip and zstd are read as they are, other files must be unpacked";
    private static final String OFFICE = "; save it as text or HTML";
    /** Where the magic number of a tar header stands (POSIX pax and ustar). */
    private static final int TAR = 257;
    private static final int PDF_VERSION_END = "%PDF-1.4".length();

    private OtherFormat() {
    }

    /**
     * Why a file can't be read as text; null when its beginning is of none of the formats known here.
     *
     * @param bytes the file's beginning, decompressed
     * @param length how many of the bytes there are
     */
    static String reason(byte[] bytes, int length) {
        if (length < 8) {
            return null;
        }
        if (starts(bytes, length, TAR, "ustar\0") || starts(bytes, length, TAR, "ustar  \0")) {
            return "a tar archive, not text; unpack it";
        }
        return switch (bytes[0]) {
            case '%' -> isPdf(bytes, length) ? "a PDF file, not text; pdftotext makes text of it" : null;
            case '{' -> isRtf(bytes, length) ? "an RTF file, not text" + OFFICE : null;
            case 'P' -> starts(bytes, length, 0, "PK\3\4") ? "a ZIP archive (.docx, .odt and .epub are such), not text"
                    + "; unpack it, or save the document as text or HTML" : null;
            case (byte) 0xD0 -> starts(bytes, length, 0, "\u00D0\u00CF\u0011\u00E0")
                    ? "a file of older Office programs (.doc, .xls), not text" + OFFICE
                    : null;
            case (byte) 0x89 -> starts(bytes, length, 0, "\u0089PNG\r\n") ? "an image, not text" : null;
            case (byte) 0xFF -> isJpeg(bytes, length) ? "an image, not text" : null;
            case 'G' -> isGif(bytes, length) ? "an image, not text" : null;
            case 'B' -> starts(bytes, length, 0, "BZh") && starts(bytes, length, 4, "1AY&SY") ? "compressed with bzip2" + PACKED : null;
            case (byte) 0xFD -> starts(bytes, length, 0, "\u00FD7zXZ") ? "compressed with xz" + PACKED : null;
            case '7' -> starts(bytes, length, 0, "7z\u00BC\u00AF") ? "a 7z archive, not text; unpack it" : null;
            default -> null;
        };
    }

    // What begins with nothing but letters and signs could be a text about the format: what follows has to be of the format too.

    /** A PDF's first line is no more than its version; some go on with a comment of bytes that are no text. */
    private static boolean isPdf(byte[] bytes, int length) {
        int at = starts(bytes, length, 0, "%PDF-") ? PDF_VERSION_END : length;
        while (at < length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at < length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == '%' || bytes[at] < 0);
    }

    /** The first word of RTF is followed by another one, or by a group. */
    private static boolean isRtf(byte[] bytes, int length) {
        int at = starts(bytes, length, 0, "{\\rtf") ? "{\\rtf".length() : length;
        while (at < length && (bytes[at] >= '0' && bytes[at] <= '9' || bytes[at] >= 0 && bytes[at] <= ' ')) {
            at++;
        }
        return at < length && (bytes[at] == '\\' || bytes[at] == '{');
    }

    /**
     * A JPEG file's first segment, an application's (FF E0 to EF), a comment or a table, follows at once, behind its length, whose first
     * byte is no sign of a text but in a very long one. As letters these are no more than the beginning of a word.
     */
    private static boolean isJpeg(byte[] bytes, int length) {
        int marker = bytes[3] & 0xFF;
        boolean isSegment = marker >= 0xE0 && marker <= 0xEF || marker == 0xFE || marker >= 0xC0 && marker <= 0xDD;
        boolean isNamed = starts(bytes, length, 6, "JFIF\0") || starts(bytes, length, 6, "Exif\0");
        int size = bytes[4] & 0xFF;
        return starts(bytes, length, 0, "\u00FF\u00D8\u00FF") && isSegment && (isNamed || size < '\t' || size > '\r' && size < ' ');
    }

    /** A GIF's width and height follow, 16 bits each: one of them is below 2304. */
    private static boolean isGif(byte[] bytes, int length) {
        return (starts(bytes, length, 0, "GIF87a") || starts(bytes, length, 0, "GIF89a"))
                && (bytes[7] >= 0 && bytes[7] < '\t' || length > 9 && bytes[9] >= 0 && bytes[9] < '\t');
    }

    /** Whether these bytes stand at a place; each char of {@code latin1} is one. */
    private static boolean starts(byte[] bytes, int length, int at, String latin1) {
        if (at + latin1.length() > length) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if (bytes[at + i] != (byte) latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
