package dossier.split;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * Finds the paragraphs of a text, headings, list items, signatures, captions and blocks of header fields among them. Each
 * text tells by its own lines whether they are wrapped at a width or are paragraphs ({@link Wrapping}).
 */
final class Layout {
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_SIGNATURE = 10;

    private final char[] text;
    private final LineTable lines;
    private final Headings headings;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Layout(CharacterFlags flags, IntUnaryOperator marked) {
        this.text = flags.text();
        this.lines = LineTable.of(flags);
        this.headings = new Headings(text, lines, marked);
    }

    /** The paragraphs of a text without marked headings. */
    static List<Paragraph> of(String text) {
        return of(text, null);
    }

    /** The paragraphs of a text. */
    static List<Paragraph> of(String text, IntUnaryOperator marked) {
        return of(CharacterFlags.forRules(text.toCharArray()), marked);
    }

    /**
     * The paragraphs of a text, in order; what lies between them is white space only.
     *
     * @param flags what its characters are
     * @param marked the level of the marked heading that begins at an offset of the text, 0 for none; null when nothing was marked
     */
    static List<Paragraph> of(CharacterFlags flags, IntUnaryOperator marked) {
        Layout layout = new Layout(flags, marked);
        layout.find();
        return layout.paragraphs;
    }

    private void find() {
        Wrapping wrapping = new Wrapping(text, lines);
        int signature = signatureStart();
        int at = 0;
        while (at < lines.count()) {
            if (lines.blank(at)) {
                at++;
                continue;
            }
            int fields = headerEnd(at);
            for (; at < fields; at++) {
                paragraphs.add(new Paragraph(new Span(lines.start(at), lines.end(at)), Paragraph.Kind.HEADER, 0));
            }
            if (at == lines.count() || lines.blank(at)) {
                continue;
            }
            if (at >= signature) {
                paragraphs.add(new Paragraph(new Span(lines.start(at), lines.end(at)), Paragraph.Kind.SIGNATURE, 0));
                at++;
                continue;
            }
            int last = at;
            while (last + 1 < lines.count() && !lines.blank(last + 1) && !headings.isRule(last) && !headings.isRule(last + 1)
                    && headings.markedLevel(last) == 0
                    && headings.markedLevel(last + 1) == 0 && wrapping.wraps(last)) {
                last++;
            }
            paragraphs.add(paragraph(at, last));
            at = last + 1;
        }
    }

    private Paragraph paragraph(int first, int last) {
        Span span = new Span(lines.start(first), lines.end(last));
        int level = headings.level(first, last, paragraphs);
        if (level > 0) {
            return new Paragraph(span, Paragraph.Kind.HEADING, level);
        }
        if (ListMark.end(text, span.start(), span.end()) > 0) {
            return new Paragraph(span, Paragraph.Kind.ITEM, 0);
        }
        return new Paragraph(span, isCaption(span) ? Paragraph.Kind.CAPTION : Paragraph.Kind.PARAGRAPH, 0);
    }

    /** "Figure 3", "Table 2.1: …", "Photo: …" */
    private boolean isCaption(Span span) {
        int space = span.start();
        while (space < span.end() && space < span.start() + 8 && Character.isLetter(text[space])) {
            space++;
        }
        if (space == span.end()) {
            return false;
        }
        String word = new String(text, span.start(), space - span.start()).toLowerCase(Locale.ROOT);
        char after = text[space];
        return switch (word) {
            case "figure", "fig", "table", "abb", "tabelle", "figura", "tableau", "tabla" -> {
                int at = after == '.' ? space + 1 : space;
                yield at + 1 < span.end() && text[at] == ' ' && Character.isDigit(text[at + 1])
                        && span.length() <= LONGEST_CAPTION;
            }
            case "photo", "image", "picture", "foto", "photos", "images" -> after == ':' && span.length() <= LONGEST_CAPTION;
            default -> false;
        };
    }

    /** The line of the mark "-- " that sets off a signature at a text's end; the number of lines when there is none. */
    private int signatureStart() {
        int filled = 0;
        for (int line = lines.count() - 1; line > 0 && filled <= LONGEST_SIGNATURE; line--) {
            if (lines.end(line) - lines.start(line) == 2 && text[lines.start(line)] == '-' && text[lines.start(line) + 1] == '-') {
                return filled > 0 ? line : lines.count();
            }
            filled += lines.blank(line) ? 0 : 1;
        }
        return lines.count();
    }

    /** The line after the header fields (as of an e-mail) that begin at {@code line}: two at least; {@code line} when there are none. */
    private int headerEnd(int line) {
        int at = line;
        while (at < lines.count() && !lines.blank(at) && isHeaderField(lines.start(at), lines.end(at))) {
            at++;
        }
        return at - line >= 2 ? at : line;
    }

    private boolean isHeaderField(int from, int to) {
        int colon = from;
        while (colon < to && colon < from + 16 && text[colon] != ':') {
            colon++;
        }
        if (colon == to || text[colon] != ':') {
            return false;
        }
        return switch (new String(text, from, colon - from).toLowerCase(Locale.ROOT)) {
            case "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "newsgroups", "organization", "message-id", "importance",
                    "attachments", "von", "an", "betreff", "datum", "gesendet", "de", "à", "objet", "envoyé", "para", "asunto",
                    "fecha" -> true;
            default -> false;
        };
    }
}
