package dossier.split;

import dossier.text.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** Tells which lines of a text are headings, and of which level. */
final class Headings {
    private static final int LONGEST_HEADING = 100;
    /** A line that is longer is text, whatever its source says. */
    private static final int LONGEST_MARKED = 300;
    private static final int MOST_WORDS_OF_HEADING = 14;

    private final char[] text;
    private final LineTable lines;
    /** Null where nothing was marked. */
    private final IntUnaryOperator marked;
    /** Found when they are asked for. */
    private Fences fences;

    /** @param marked the level of the heading that was marked at an offset of the text, 0 for none; null when nothing was marked */
    Headings(char[] text, LineTable lines, IntUnaryOperator marked) {
        this.text = text;
        this.lines = lines;
        this.marked = marked;
    }

    /**
     * The level of the heading that the lines from {@code first} to {@code last} are; 0 when they are none.
     *
     * @param above the paragraphs above them
     */
    int level(int first, int last, List<Paragraph> above) {
        int told = markedLevel(first);
        if (told > 0 && last == first) {
            return told;
        }
        if (fences().hold(lines.start(first))) {
            return 0;
        }
        if (last + 1 < lines.count() && first == last && isRule(last + 1) && lines.end(first) - lines.start(first) <= LONGEST_HEADING) {
            char c = text[lines.start(last + 1)];
            if (c == '=' || c == '-' || c == '~') {
                return c == '=' ? 1 : c == '-' ? 2 : 3;
            }
        }
        if (last > first + 1 || !isSetApart(first, last, above) || !readsAsHeading(lines.start(first), lines.end(last))) {
            return 0;
        }
        int numbered = numberLevel(lines.start(first), lines.end(last));
        if (numbered > 0) {
            return numbered;
        }
        if (ListMark.end(text, lines.start(first), lines.end(last)) > 0) {
            return 0;
        }
        return isTop(above) ? 1 : 2;
    }

    /** Whether nothing stands above but a short line or two, as a date or the name of an outlet. */
    private static boolean isTop(List<Paragraph> above) {
        return above.size() <= 2 && above.stream().allMatch(paragraph -> paragraph.span().length() <= LONGEST_HEADING
                && paragraph.kind() != Paragraph.Kind.HEADING);
    }

    /** Whether an empty line or a heading is above the lines, and below them stands a line that is longer, a byline or a sentence. */
    private boolean isSetApart(int first, int last, List<Paragraph> above) {
        if (first > 0 && !lines.blank(first - 1) && !above.isEmpty() && above.get(above.size() - 1).kind() != Paragraph.Kind.HEADING) {
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
        return below > lines.end(last) - lines.start(first) || isByline(lines.start(next), lines.end(next))
                || Signs.ends(text[lines.end(next) - 1]);
    }

    private boolean readsAsHeading(int from, int to) {
        if (to - from > LONGEST_HEADING || to - from < 2 || isByline(from, to) || DateLine.is(text, from, to)) {
            return false;
        }
        char last = text[to - 1];
        if (last == '.' || last == ',' || last == ';' || last == ':' || last == '!' || last == '…' || last == '-'
                || Signs.endsForSure(last)) {
            return false;
        }
        int words = 1;
        boolean letter = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '@' || c == '|' || c == '/' && i + 1 < to && text[i + 1] == '/') {
                return false;
            }
            letter |= Character.isLetter(c);
            words += Whitespace.is(c) && !Whitespace.is(text[i + 1]) ? 1 : 0;
        }
        int firstCharacter = Character.codePointAt(text, from);
        return letter && words <= MOST_WORDS_OF_HEADING && !Character.isLowerCase(firstCharacter) && !Signs.closes(last)
                && (Character.isLetterOrDigit(firstCharacter) || Signs.opens((char) firstCharacter));
    }

    /** The level of a heading that begins with its number, as {@code 2.1 Methods}: how many parts the number has; 0 when it has none. */
    private int numberLevel(int from, int to) {
        int parts = 0;
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            int part = at;
            while (at < to && at < part + 3 && text[at] >= '0' && text[at] <= '9') {
                at++;
            }
            parts++;
            if (at < to && text[at] == '.') {
                at++;
            } else {
                break;
            }
        }
        boolean capital = at + 1 < to && text[at] == ' ' && Character.isUpperCase(text[at + 1]);
        boolean numbered = parts > 1 || parts == 1 && text[at - 1] == '.';
        return capital && numbered ? Math.min(parts, 6) : 0;
    }

    /** The level of a heading that its source marks, or that begins with number signs as in Markdown; 0 when the line is none. */
    int markedLevel(int line) {
        int level = atxLevel(line);
        return level > 0 || marked == null || lines.end(line) - lines.start(line) > LONGEST_MARKED ? level
                : marked.applyAsInt(lines.start(line));
    }

    private int atxLevel(int line) {
        int from = lines.start(line);
        int at = from;
        while (at < lines.end(line) && at < from + 7 && text[at] == '#') {
            at++;
        }
        int level = at - from;
        boolean heading = level > 0 && level < 7 && at < lines.end(line) && Whitespace.is(text[at]);
        return heading && !fences().hold(from) ? level : 0;
    }

    private Fences fences() {
        if (fences == null) {
            fences = Fences.of(text, lines);
        }
        return fences;
    }

    /** Whether the line says who wrote the text: "By Ann Lee". */
    private boolean isByline(int from, int to) {
        int end = from;
        while (end < to && end < from + 10 && Character.isLetter(text[end])) {
            end++;
        }
        if (to - from > LONGEST_HEADING || end == to || text[end] != ' ' && text[end] != ':') {
            return false;
        }
        return switch (new String(text, from, end - from).toLowerCase(Locale.ROOT)) {
            case "by", "written", "posted", "published", "reported", "von", "par", "por" -> true;
            default -> false;
        };
    }

    /** Whether a line is drawn: three or more of {@code = - _ *} and nothing else. */
    boolean isRule(int line) {
        int from = lines.start(line);
        if (lines.end(line) - from < 3 || "=-_*~".indexOf(text[from]) < 0) {
            return false;
        }
        for (int i = from; i < lines.end(line); i++) {
            if (text[i] != text[from]) {
                return false;
            }
        }
        return true;
    }
}
