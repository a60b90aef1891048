package dossier.clean;

import dossier.text.Edit;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Reduces Markdown to its words: links, images, emphasis, code marks, headings' marks, fences, quotes' marks, escapes. Only pairs that
 * are well formed count (CommonMark 0.31: a mark opens before a word and closes after one); a lone star or bracket stays. Two liberties
 * beside CommonMark, for text that was exported badly: a link's words may run over empty lines, and underscores around one lower-case
 * identifier stay.
 */
final class MarkdownPass {
    private static final int LONGEST_LINK = 1000;
    private static final int DEEPEST = 32;
    /** The characters that end a plain stretch. */
    private static final boolean[] MARKS = new boolean[128];

    static {
        for (char mark : "\n\\[]*_~`".toCharArray()) {
            MARKS[mark] = true;
        }
    }

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|>~<\"'&:";

    private final String text;
    private final char[] chars;
    private final boolean quotesToo;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Edit> escapes = new ArrayList<>();
    private final List<Span> links = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    /** Fences and headings seen so far, links and images: what shows that escapes are escapes. */
    private boolean evidence;
    private final List<Span> code = new ArrayList<>();
    private int fence = -1;
    /** How many edits, escapes and links there were before the fence. */
    private int[] beforeFence;

    /** An opening mark: its character ({@code [} for a link, {@code !} for an image), offset, length, and the edits before it. */
    private record Mark(char sign, int at, int length, int edits, int links) {
    }

    /**
     * @param edits what makes words of the text
     * @param links the words of links, in the text after the edits
     * @param code the fenced blocks that stay as they are, in the text after the edits
     */
    record Reduced(List<Edit> edits, List<Span> links, List<Span> code) {
        /** Of a text without a mark. */
        static final Reduced NOTHING = new Reduced(List.of(), List.of(), List.of());
    }

    private MarkdownPass(String text, char[] chars, boolean quotesToo) {
        this.text = text;
        this.chars = chars;
        this.quotesToo = quotesToo;
    }

    /**
     * Reduces a text that may hold Markdown.
     *
     * @param chars its characters
     */
    static Reduced reduce(String text, char[] chars) {
        return new MarkdownPass(text, chars, false).run();
    }

    /** Reduces a text that is Markdown: quotes' marks go, and escapes count without further evidence. */
    static Reduced reduceMarkdown(String text, char[] chars) {
        return new MarkdownPass(text, chars, true).run();
    }

    private Reduced run() {
        evidence = quotesToo;
        boolean lineStart = true;
        for (int at = 0, n = chars.length; at < n; ) {
            if (lineStart) {
                at = line(at);
                lineStart = false;
                continue;
            }
            char c = chars[at];
            switch (c) {
                case '\n' -> {
                    boolean paragraphEnds = at + 1 < n && text.charAt(at + 1) == '\n';
                    if (!open.isEmpty()) {
                        open.removeIf(mark -> mark.sign == '`' || paragraphEnds && mark.sign != '[' && mark.sign != '!');
                    }
                    lineStart = true;
                    at++;
                }
                case '\\' -> at = escape(at);
                case '[' -> at = bracket(at);
                case ']' -> at = closeBracket(at);
                case '*', '_', '~', '`' -> at = run(at, c);
                default -> at = plainEnd(at + 1);
            }
        }
        return finished();
    }

    /** Where the next character stands that may be a mark. */
    private int plainEnd(int from) {
        int at = from;
        while (at < chars.length && !(chars[at] < MARKS.length && MARKS[chars[at]])) {
            at++;
        }
        return at;
    }

    private Reduced finished() {
        if (evidence) {
            edits.addAll(escapes);
        }
        edits.sort(Edit.BY_START);
        List<Edit> apart = new ArrayList<>(edits.size());
        int end = 0;
        for (Edit edit : edits) {
            if (edit.start() >= end) {
                apart.add(edit);
                end = edit.end();
            }
        }
        if (links.size() > 1) {
            links.sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
        return new Reduced(apart, moved(links, apart), moved(code, apart));
    }

    /** Spans after the edits, each of which only deletes. */
    private static List<Span> moved(List<Span> spans, List<Edit> apart) {
        List<Span> out = new ArrayList<>(spans.size());
        Iterator<Edit> next = apart.iterator();
        Edit edit = next.hasNext() ? next.next() : null;
        int gone = 0;
        int last = 0;
        for (Span link : spans) {
            if (link.start() < last) {
                continue;
            }
            while (edit != null && edit.end() <= link.start()) {
                gone += edit.end() - edit.start();
                edit = next.hasNext() ? next.next() : null;
            }
            int start = link.start() - gone;
            while (edit != null && edit.end() <= link.end()) {
                gone += edit.end() - edit.start();
                edit = next.hasNext() ? next.next() : null;
            }
            last = link.end();
            out.add(new Span(start, Math.max(start, link.end() - gone)));
        }
        return out;
    }

    private void delete(int start, int end, String rule) {
        edits.add(Edit.delete(start, end, rule));
    }

    /** Looks at what can only stand at a line's start; answers where the rest of the line begins. */
    private int line(int lineStart) {
        int n = text.length();
        int at = lineStart;
        while (at < n && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (quotesToo) {
            int quote = at;
            while (at < n && text.charAt(at) == '>') {
                at++;
                while (at < n && text.charAt(at) == ' ') {
                    at++;
                }
            }
            if (at > quote) {
                delete(quote, at, "markdown-quote");
            }
        }
        char first = at < n ? chars[at] : '\n';
        if (first != '`' && first != '~' && first != '#' && first != '*') {
            return at;
        }
        if (text.startsWith("```", at) || text.startsWith("~~~", at)) {
            return fence(at);
        }
        int hashes = at;
        while (hashes < n && text.charAt(hashes) == '#' && hashes - at < 7) {
            hashes++;
        }
        int words = hashes;
        while (words < n && text.charAt(words) == ' ') {
            words++;
        }
        if (hashes > at && hashes - at <= 6 && words > hashes && words < n && Character.isLetterOrDigit(text.codePointAt(words))) {
            delete(at, words, "markdown-heading");
            closingSigns(words);
            evidence = true;
            return words;
        }
        // A list's star is no emphasis, nor a row of stars a mark.
        if (at + 1 < n && text.charAt(at) == '*' && text.charAt(at + 1) == ' ') {
            return at + 2;
        }
        return at;
    }

    /** The number signs that close a heading's line go, with the white space before them. */
    private void closingSigns(int words) {
        int line = text.indexOf('\n', words);
        int end = line < 0 ? text.length() : line;
        while (end > words && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        int at = end;
        while (at > words && text.charAt(at - 1) == '#') {
            at--;
        }
        int signs = at;
        while (at > words && Whitespace.is(text.charAt(at - 1))) {
            at--;
        }
        if (signs < end && at < signs && at > words) {
            delete(at, end, "markdown-heading");
        }
    }

    /**
     * A fence's line goes when it has its partner, and what stands between stays; where that has marks of its own, all of it stays as it
     * is.
     */
    private int fence(int at) {
        int line = text.indexOf('\n', at);
        int end = line < 0 ? text.length() : line;
        if (fence < 0) {
            fence = at;
            beforeFence = new int[] {edits.size(), escapes.size(), links.size()};
        } else if (text.charAt(fence) == text.charAt(at) && Whitespace.only(text, at + "```".length(), end)) {
            int firstEnd = text.indexOf('\n', fence);
            if (FencedCode.is(text, firstEnd + 1, at)) {
                edits.subList(beforeFence[0], edits.size()).clear();
                escapes.subList(beforeFence[1], escapes.size()).clear();
                links.subList(beforeFence[2], links.size()).clear();
                open.clear();
                code.add(new Span(fence, end));
            } else {
                delete(fence, firstEnd, "markdown-fence");
                delete(at, end, "markdown-fence");
            }
            evidence = true;
            fence = -1;
        }
        return end;
    }

    private int escape(int at) {
        if (at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
            escapes.add(Edit.delete(at, at + 1, "markdown-escape"));
            return at + 2;
        }
        return at + 1;
    }

    private int bracket(int at) {
        boolean image = at > 0 && text.charAt(at - 1) == '!' && (at < 2 || text.charAt(at - 2) != '\\');
        push(new Mark(image ? '!' : '[', image ? at - 1 : at, image ? 2 : 1, edits.size(), links.size()));
        return at + 1;
    }

    private void push(Mark mark) {
        if (open.size() == DEEPEST) {
            open.removeLast();
        }
        open.push(mark);
    }

    private int closeBracket(int at) {
        Mark mark = null;
        while (!open.isEmpty() && mark == null) {
            Mark top = open.pop();
            if (top.sign == '[' || top.sign == '!') {
                mark = top;
            }
        }
        if (mark == null || at - mark.at > LONGEST_LINK) {
            return at + 1;
        }
        int end = LinkDestination.end(text, at + 1);
        if (end < 0) {
            return at + 1;
        }
        evidence = true;
        int from = mark.at + mark.length;
        if (mark.sign == '!') {
            edits.subList(mark.edits, edits.size()).clear();
            links.subList(mark.links, links.size()).clear();
            delete(mark.at, end, "markdown-image");
        } else {
            delete(mark.at, from, "markdown-link");
            delete(at, end, "markdown-link");
            links.add(new Span(from, at));
        }
        return end;
    }

    /** A run of equal marks: opens, closes, or stands for itself. */
    private int run(int at, char sign) {
        int n = text.length();
        int end = at;
        while (end < n && text.charAt(end) == sign) {
            end++;
        }
        int length = end - at;
        if (length > 3 || sign == '~' && length != 2) {
            return end;
        }
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
        boolean wordAfter = end < n && Character.isLetterOrDigit(text.codePointAt(end));
        boolean closes = at > 0 && text.charAt(at - 1) > ' ' && !wordAfter;
        boolean opens = end < n && text.charAt(end) > ' ' && !wordBefore && (wordAfter || sign == '`'
                || "\"'“‘(*_[#@$¿¡«„".indexOf(text.charAt(end)) >= 0);
        if (closes && close(at, end, sign)) {
            return end;
        }
        if (opens) {
            push(new Mark(sign, at, length, edits.size(), links.size()));
        }
        return end;
    }

    private boolean close(int at, int end, char sign) {
        Mark match = null;
        for (Mark mark : open) {
            if (mark.sign == '[' || mark.sign == '!') {
                break;
            }
            if (mark.sign == sign && mark.length == end - at) {
                match = mark;
                break;
            }
        }
        if (match == null || match.at + match.length >= at || isIdentifier(match, at)) {
            return false;
        }
        while (open.peek() != match) {
            open.pop();
        }
        open.pop();
        delete(match.at, match.at + match.length, sign == '`' ? "markdown-code" : "markdown-emphasis");
        delete(at, end, sign == '`' ? "markdown-code" : "markdown-emphasis");
        return true;
    }

    /** Whether the marks are the underscores of a name such as {@code __init__}. */
    private boolean isIdentifier(Mark mark, int at) {
        if (mark.sign != '_' || mark.length == 1) {
            return false;
        }
        for (int i = mark.at + mark.length; i < at; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_')) {
                return false;
            }
        }
        return true;
    }
}
