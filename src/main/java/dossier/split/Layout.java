package dossier.split;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the paragraphs of a text, headings, list items, signatures, captions and blocks of header fields among them. Each
 * text tells by its own lines whether they are wrapped at a width or are paragraphs ({@link Wrapping}).
 */
final class Layout {
    private static final int LONGEST_HEADING = 100;
    private static final int MOST_WORDS_OF_HEADING = 14;
    private static final int LONGEST_SIGNATURE = 10;

    private final String text;
    private final LineTable lines;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Layout(String text) {
        this.text = text;
        this.lines = LineTable.of(text);
    }

    /** The paragraphs of a text, in order; what lies between them is white space only. */
    static List<Paragraph> of(String text) {
        Layout layout = new Layout(text);
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
            while (last + 1 < lines.count() && !lines.blank(last + 1) && !isRule(last) && !isRule(last + 1) && atxLevel(last) == 0
                    && atxLevel(last + 1) == 0 && wrapping.wraps(last)) {
                last++;
            }
            paragraphs.add(paragraph(at, last));
            at = last + 1;
        }
    }

    private Paragraph paragraph(int first, int last) {
        Span span = new Span(lines.start(first), lines.end(last));
        int level = headingLevel(first, last);
        if (level > 0) {
            return new Paragraph(span, Paragraph.Kind.HEADING, level);
        }
        if (ListMark.end(text, span.start(), span.end()) > 0) {
            return new Paragraph(span, Paragraph.Kind.ITEM, 0);
        }
        return new Paragraph(span, isCaption(span) ? Paragraph.Kind.CAPTION : Paragraph.Kind.PARAGRAPH, 0);
    }

    /** The level of the heading that the lines are; 0 when they are none. */
    private int headingLevel(int first, int last) {
        int marked = atxLevel(first);
        if (marked > 0 && last == first) {
            return marked;
        }
        if (last + 1 < lines.count() && first == last && isRule(last + 1) && lines.end(first) - lines.start(first) <= LONGEST_HEADING) {
            char c = text.charAt(lines.start(last + 1));
            if (c == '=' || c == '-') {
                return c == '=' ? 1 : 2;
            }
        }
        if (last > first + 1 || !isSetApart(first, last) || !readsAsHeading(lines.start(first), lines.end(last))) {
            return 0;
        }
        int numbered = numberLevel(lines.start(first), lines.end(last));
        if (numbered > 0) {
            return numbered;
        }
        if (ListMark.end(text, lines.start(first), lines.end(last)) > 0) {
            return 0;
        }
        return paragraphs.isEmpty() ? 1 : 2;
    }

    /** Whether an empty line (or the text's end) is above the lines, and below them stands a line that is longer or a sentence. */
    private boolean isSetApart(int first, int last) {
        if (first > 0 && !lines.blank(first - 1) && (paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1).kind() != Paragraph.Kind.HEADING)) {
            return false;
        }
        int next = last + 1;
        while (next < lines.count() && lines.blank(next)) {
            next++;
        }
        if (next == lines.count()) {
            return false;
        }
        int below = lines.end(next) - lines.start(next);
        return below > lines.end(last) - lines.start(first) || Signs.ends(text.charAt(lines.end(next) - 1));
    }

    private boolean readsAsHeading(int from, int to) {
        if (to - from > LONGEST_HEADING || to - from < 2) {
            return false;
        }
        char last = text.charAt(to - 1);
        if (last == '.' || last == ',' || last == ';' || last == ':' || last == '!' || last == '…' || last == '-' || Signs.endsForSure(last)) {
            return false;
        }
        int words = 1;
        boolean letter = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '|' || c == '/' && i + 1 < to && text.charAt(i + 1) == '/') {
                return false;
            }
            letter |= Character.isLetter(c);
            words += Whitespace.is(c) && !Whitespace.is(text.charAt(i + 1)) ? 1 : 0;
        }
        int firstCharacter = text.codePointAt(from);
        return letter && words <= MOST_WORDS_OF_HEADING && !Character.isLowerCase(firstCharacter) && !Signs.closes(last)
                && (Character.isLetterOrDigit(firstCharacter) || Signs.opens((char) firstCharacter));
    }

    /** The level of a heading that begins with its number, as {@code 2.1 Methods}: how many parts the number has; 0 when it has none. */
    private int numberLevel(int from, int to) {
        int parts = 0;
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            int part = at;
            while (at < to && at < part + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            parts++;
            if (at < to && text.charAt(at) == '.') {
                at++;
            } else {
                break;
            }
        }
        boolean capital = at + 1 < to && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
        boolean numbered = parts > 1 || parts == 1 && text.charAt(at - 1) == '.';
        return capital && numbered ? Math.min(parts, 6) : 0;
    }

    /** The level of a Markdown heading that begins with number signs; 0 when the line is none. */
    private int atxLevel(int line) {
        int from = lines.start(line);
        int at = from;
        while (at < lines.end(line) && at < from + 7 && text.charAt(at) == '#') {
            at++;
        }
        int level = at - from;
        return level > 0 && level < 7 && at < lines.end(line) && Whitespace.is(text.charAt(at)) ? level : 0;
    }

    /** Whether a line is drawn: three or more of {@code = - _ *} and nothing else. */
    private boolean isRule(int line) {
        int from = lines.start(line);
        if (lines.end(line) - from < 3 || "=-_*~".indexOf(text.charAt(from)) < 0) {
            return false;
        }
        for (int i = from; i < lines.end(line); i++) {
            if (text.charAt(i) != text.charAt(from)) {
                return false;
            }
        }
        return true;
    }

    /** "Figure 3", "Table 2.1: …", "Photo: …" */
    private boolean isCaption(Span span) {
        int space = span.start();
        while (space < span.end() && space < span.start() + 8 && Character.isLetter(text.charAt(space))) {
            space++;
        }
        if (space == span.end()) {
            return false;
        }
        String word = text.substring(span.start(), space).toLowerCase(Locale.ROOT);
        char after = text.charAt(space);
        return switch (word) {
            case "figure", "fig", "table", "abb", "tabelle", "figura", "tableau", "tabla" -> {
                int at = after == '.' ? space + 1 : space;
                yield at + 1 < span.end() && text.charAt(at) == ' ' && Character.isDigit(text.charAt(at + 1)) && span.length() <= 3 * LONGEST_HEADING;
            }
            case "photo", "image", "picture", "foto", "photos", "images" -> after == ':' && span.length() <= 3 * LONGEST_HEADING;
            default -> false;
        };
    }

    /** The line of the mark "-- " that sets off a signature at a text's end; the number of lines when there is none. */
    private int signatureStart() {
        int filled = 0;
        for (int line = lines.count() - 1; line > 0 && filled <= LONGEST_SIGNATURE; line--) {
            if (lines.end(line) - lines.start(line) == 2 && text.startsWith("--", lines.start(line))) {
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
        while (colon < to && colon < from + 16 && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon == to || text.charAt(colon) != ':') {
            return false;
        }
        return switch (text.substring(from, colon).toLowerCase(Locale.ROOT)) {
            case "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "newsgroups", "organization", "message-id", "importance",
                    "attachments", "von", "an", "betreff", "datum", "gesendet", "de", "à", "objet", "envoyé", "para", "asunto", "fecha" -> true;
            default -> false;
        };
    }
}
