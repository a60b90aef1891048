package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.List;
import java.util.Random;

/** What the spans of every unit promise, and texts to try it on. */
final class SpanLaws {
    private static final String[] PIECES = {"a", "Mr", "word", "I", "The", "U.S", "e.g", "3", "1.000,5", "12", ".", ".", "...", "?!", "!",
            "…", "。", "।", "؟", ",", ":",
        "-", "--", "'", "\"", "”", "“", "(", ")", "[", "]", "[12]", " ", " ", " ", " ", "  ", "\n", "\n", "\n\n", "\r\n", "\r", "\t",
        "\u00A0", "\u2028", "\f", "\u0085",
        "http://a.b/c?d=(e)", "x@y.com", "www.", "@", "#", "•", "-- ", "1)", "(iv)", "a.", "# ", "===", "From: x", "\n---\n", "é",
        "e\u0301", "\u0301", "漢", "字", "かな", "カナ", "한국어",
        "ไทย", "हिन्दी", "العربية", "😀", "👩\u200D👩", "🇩🇪", "\uD800", "\uDC00", "\0", "\uFEFF", "\u200B", "$", "%", "&", "*", ":)", "<3",
        "/", "\\", "~", "`", "_", "·", "’"};

    private SpanLaws() {
    }

    /** A text of some pieces that segmenters stumble over. */
    static String text(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(20) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** The same text as a paragraph a line, and as lines wrapped at a width. */
    static List<String> layouts(String text) {
        StringBuilder wrapped = new StringBuilder(text);
        for (int i = 0, column = 0; i < wrapped.length(); i++, column++) {
            if (wrapped.charAt(i) == ' ' && column > 40) {
                wrapped.setCharAt(i, '\n');
                column = 0;
            }
        }
        return List.of(text, text.replace("\n\n", "\n"), wrapped.toString());
    }

    /** Spans in order, not empty, without white space at their ends, and nothing but white space outside them. */
    static void hold(String text, Span within, List<Span> spans) {
        int end = within.start();
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(within.end());
            assertThat(Whitespace.only(text, end, span.start())).isTrue();
            assertThat(span.trimmed(text)).isEqualTo(span);
            assertThat(insideSurrogates(text, span.start()) || insideSurrogates(text, span.end())).isFalse();
            end = span.end();
        }
        assertThat(Whitespace.only(text, end, within.end())).isTrue();
    }

    private static boolean insideSurrogates(String text, int at) {
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }
}
