package dossier.lang;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * The character set that a page of HTML or XML says it is written in, at its beginning (WHATWG HTML, section 13.2.3.2; names as in WHATWG
 * Encoding, section 4.2, where they mean more than they say).
 */
final class DeclaredCharset {
    /** Bytes that are looked at. The standard asks for 1024; many pages have scripts before it. */
    private static final int HEAD = 1 << 14;

    private DeclaredCharset() {
    }

    /** The declared character set, of those with one byte for ASCII; null when none is, or none that is known, or UTF-8. */
    static Charset of(byte[] bytes, int length) {
        int start = 0;
        while (start < length && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        if (start == length || bytes[start] != '<') {
            return null;
        }
        String head = new String(bytes, start, Math.min(length - start, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("<?xml")) {
            String name = name(head, 0, end(head, 0), "encoding");
            if (name != null) {
                return known(name);
            }
        }
        for (int meta = next(head, 0); meta >= 0; meta = next(head, meta + 1)) {
            String name = name(head, meta, end(head, meta), "charset");
            if (name != null) {
                return known(name);
            }
        }
        return null;
    }

    private static int next(String head, int from) {
        for (int at = head.indexOf('<', from); at >= 0; at = head.indexOf('<', at + 1)) {
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at + 4);
                if (end < 0) {
                    return -1;
                }
                at = end;
            } else if (head.regionMatches(true, at + 1, "meta", 0, 4)) {
                return at;
            }
        }
        return -1;
    }

    private static int end(String head, int from) {
        int end = head.indexOf('>', from);
        return end < 0 ? head.length() : end;
    }

    /** The name after {@code key=} in a tag; null when there is none. */
    private static String name(String head, int from, int to, String key) {
        for (int at = from; at + key.length() < to; at++) {
            if (!head.regionMatches(true, at, key, 0, key.length())) {
                continue;
            }
            int value = skip(head, at + key.length(), to, " \t\r\n");
            if (value >= to || head.charAt(value) != '=') {
                continue;
            }
            value = skip(head, value + 1, to, " \t\r\n\"'");
            int end = value;
            while (end < to && "\"' ;/?\t\r\n".indexOf(head.charAt(end)) < 0) {
                end++;
            }
            return end > value ? head.substring(value, end) : null;
        }
        return null;
    }

    private static int skip(String head, int from, int to, String marks) {
        int at = from;
        while (at < to && marks.indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The character set that a name stands for, of those with one byte for ASCII; null when there is none, and for UTF-8. */
    static Charset known(String label) {
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii", "cp1252" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-11", "tis-620" -> "x-windows-874";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "ksc5601", "windows-949" -> "x-windows-949";
            case "big5" -> "Big5-HKSCS";
            default -> label;
        };
        try {
            Charset charset = Charset.forName(name);
            boolean isOther = charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-");
            return isOther ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
