package dossier.lang;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * The likeliest of all decodings of bytes that no byte order mark explains: the one whose text is likeliest in one of the languages that
 * are written in its character set (Bayes' rule over letter models), with what is rare on the whole paying for it.
 */
final class LikelyCharset {
    /** How many bytes are looked at: lines with bytes beyond ASCII. */
    private static final int SAMPLE = 1 << 13;
    private static final List<String> WEST =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "ca", "gl", "eu",
            "ga", "af", "id", "sq");
    private static final List<String> CENTRE = List.of("pl", "cs", "sk", "hu", "ro", "hr", "sl", "sq", "de");
    private static final List<String> BALTIC = List.of("lt", "lv", "et");
    private static final List<String> TURKISH = List.of("tr");
    private static final List<String> CYRILLIC = List.of("ru", "uk", "bg", "be", "sr", "mk");
    private static final List<String> RUSSIAN = List.of("ru", "uk", "bg");
    private static final List<String> ARABIC = List.of("ar", "fa", "ur");
    private static final List<String> WIDE =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro",
            "tr", "vi", "lt", "ru", "uk", "bg", "sr", "el", "he", "ar", "fa", "ur", "th", "hi", "bn", "ta", "hy", "ka", "ja", "zh",
            "zh-Hant",
            "ko");

    /** A character set, the languages written in it, and its rarity in halves of a bit. The commoner comes first among equals. */
    private record Candidate(String charset, List<String> languages, int rarity) {
    }

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", WEST, 0),
            new Candidate("windows-1251", CYRILLIC, 2),
            new Candidate("windows-1250", CENTRE, 4),
            new Candidate("windows-1256", ARABIC, 4),
            new Candidate("windows-1253", List.of("el"), 5),
            new Candidate("windows-1255", List.of("he"), 5),
            new Candidate("windows-1254", TURKISH, 4),
            new Candidate("windows-1257", BALTIC, 5),
            new Candidate("windows-1258", List.of("vi"), 12),
            new Candidate("windows-31j", List.of("ja"), 3),
            new Candidate("GB18030", List.of("zh"), 3),
            new Candidate("EUC-JP", List.of("ja"), 4),
            new Candidate("x-windows-949", List.of("ko"), 3),
            new Candidate("Big5-HKSCS", List.of("zh-Hant"), 4),
            new Candidate("x-windows-874", List.of("th"), 5),
            new Candidate("ISO-8859-15", WEST, 8),
            new Candidate("ISO-8859-2", CENTRE, 6),
            new Candidate("KOI8-R", RUSSIAN, 5),
            new Candidate("KOI8-U", List.of("uk"), 7),
            new Candidate("IBM866", List.of("ru", "uk", "be", "bg"), 8),
            new Candidate("ISO-8859-5", CYRILLIC, 10),
            new Candidate("x-MacCyrillic", CYRILLIC, 14),
            new Candidate("ISO-8859-6", List.of("ar"), 10),
            new Candidate("ISO-8859-7", List.of("el"), 7),
            new Candidate("ISO-8859-8", List.of("he"), 9),
            new Candidate("ISO-8859-9", TURKISH, 6),
            new Candidate("ISO-8859-13", BALTIC, 10),
            new Candidate("x-MacRoman", WEST, 10),
            new Candidate("x-MacCentralEurope", CENTRE, 20),
            new Candidate("IBM850", WEST, 12),
            new Candidate("IBM437", WEST, 14),
            new Candidate("IBM852", CENTRE, 16),
            new Candidate("IBM857", TURKISH, 18),
            new Candidate("IBM855", CYRILLIC, 26),
            new Candidate("IBM737", List.of("el"), 18),
            new Candidate("IBM775", BALTIC, 22));

    private LikelyCharset() {
    }

    /**
     * The likeliest character set; null when no candidate is likely.
     *
     * @param bytes the text's first {@code length} bytes
     */
    static Charset of(byte[] bytes, int length) {
        byte[] lines = sample(bytes, length);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (Candidate candidate : CANDIDATES) {
            if (Charset.isSupported(candidate.charset)) {
                String text = new String(lines, Charset.forName(candidate.charset));
                int cost = cost(text, candidate.languages, candidate.rarity, least);
                if (cost < least) {
                    least = cost;
                    best = candidate.charset;
                }
            }
        }
        byte[] beginning = Arrays.copyOf(bytes, Math.min(length, SAMPLE));
        for (String wide : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            int unit = wide.startsWith("UTF-32") ? 4 : 2;
            if (length % unit != 0 && length <= SAMPLE) {
                continue;
            }
            String text = new String(beginning, 0, beginning.length / unit * unit, Charset.forName(wide));
            // Compared over the same bytes.
            long other = beginning.length == lines.length ? least : (long) least * beginning.length / Math.max(1, lines.length);
            int cost = isText(text) ? cost(text, WIDE, 16, Integer.MAX_VALUE) : Integer.MAX_VALUE;
            if (cost < other) {
                least = cost;
                lines = beginning;
                best = wide;
            }
        }
        return best == null ? null : Charset.forName(best);
    }

    private static int cost(String text, List<String> languages, int rarity, int limit) {
        return rarity >= limit ? limit : rarity + Letters.cost(text, languages, limit - rarity);
    }

    /** Whether a text has no character that no text has. */
    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean lone = Character.isSurrogate(c) && Character.getType(text.codePointAt(i)) == Character.SURROGATE
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (c == 0xFFFD || c < ' ' && !(c >= '\t' && c <= '\r') || type == Character.UNASSIGNED || type == Character.PRIVATE_USE
                    || lone) {
                return false;
            }
        }
        return true;
    }

    /** The first lines that have bytes beyond ASCII or control bytes, up to the sample's size. */
    private static byte[] sample(byte[] bytes, int length) {
        if (length <= SAMPLE) {
            return Arrays.copyOf(bytes, length);
        }
        byte[] sample = new byte[SAMPLE];
        int count = 0;
        for (int at = 0; at < length && count < SAMPLE; ) {
            int end = at;
            boolean telling = false;
            while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
                telling |= bytes[end] < 0 || bytes[end] == 0x1B;
                end++;
            }
            end = Math.min(length, end + 1);
            if (telling) {
                int size = Math.min(end - at, SAMPLE - count);
                System.arraycopy(bytes, at, sample, count, size);
                count += size;
            }
            at = end;
        }
        return count > 0 ? Arrays.copyOf(sample, count) : Arrays.copyOf(bytes, SAMPLE);
    }
}
