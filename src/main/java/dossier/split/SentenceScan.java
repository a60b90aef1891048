package dossier.split;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.List;

/**
 * One scan over a paragraph that finds where its sentences end. It proposes an end after every mark that can end a sentence
 * and before every mark of a list; {@link StopRules} settles the first, the counting of the list's marks the second.
 */
final class SentenceScan {
    /** The ASCII characters that the scan passes over. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = ' ' + 1; c < 128; c++) {
            PLAIN[c] = ".!?:;@".indexOf(c) < 0;
        }
    }

    private final String text;
    private final int from;
    private final int to;
    private final List<Span> sentences;
    private final StopRules rules;
    /** Where the sentence under way begins. */
    private int start;
    /** Whether the stretch without white space under way is an address, whose stops are its own. */
    private boolean address;
    /** Whether it is a URL. */
    private boolean url;
    /** The value of the last list mark of this paragraph; -1 when there was none. */
    private int lastMark = -1;

    SentenceScan(String text, Span within, Abbreviations abbreviations, List<Span> sentences) {
        this.text = text;
        this.from = within.start();
        this.to = within.end();
        this.sentences = sentences;
        this.rules = new StopRules(text, to, abbreviations);
    }

    void run() {
        start = from;
        int at = from;
        wordBegins(from);
        while (at < to) {
            char c = text.charAt(at);
            if (c < 128 && PLAIN[c]) {
                at++;
            } else if (Signs.ends(c)) {
                at = mark(at);
            } else if (Whitespace.is(c)) {
                at = Whitespace.skip(text, at, to);
                if (at < to) {
                    wordBegins(at);
                }
            } else if ((c == ':' || c == ';') && at > start && Whitespace.is(text.charAt(at - 1)) && Emoticons.end(text, at, to) > at) {
                at = emoticon(Emoticons.end(text, at, to));
            } else {
                url |= c == ':' && text.startsWith("//", at + 1);
                address |= c == '@' || url;
                at++;
            }
        }
        end(to);
    }

    /** Ends the sentence under way at {@code end}; the next one begins at the first character after it that is not white space. */
    private void end(int end) {
        if (end > start) {
            sentences.add(new Span(start, end));
        }
        start = Whitespace.skip(text, end, to);
    }

    /** Judges the mark or marks at {@code at}; answers where to go on. */
    private int mark(int at) {
        int end = rules.runEnd(at);
        int close = rules.closersEnd(at, end);
        int next = Whitespace.skip(text, close, to);
        if (next == to) {
            return next;
        }
        boolean ends = next == close
                ? rules.endsGlued(start, at, end, close, address)
                : rules.ends(start, at, end, close, next);
        if (!ends) {
            return end;
        }
        int after = next == close ? close : rules.afterthoughtEnd(close, next);
        end(after);
        if (start < to) {
            wordBegins(start);
        }
        return start;
    }

    /** Ends the sentence after an emoticon that ends at {@code end} when a capital follows; answers where to go on. */
    private int emoticon(int end) {
        int next = Whitespace.skip(text, end, to);
        if (next == end || next == to || !Character.isUpperCase(text.charAt(next))) {
            return end;
        }
        end(end);
        wordBegins(start);
        return start;
    }

    /** A stretch without white space begins at {@code at}: ends the sentence before it when a list goes on here. */
    private void wordBegins(int at) {
        char c = text.charAt(at);
        boolean web = c == 'w' && text.startsWith("www.", at);
        if (url && at > start && (Character.isUpperCase(c) || web || text.startsWith("http", at))) {
            end(endBefore(at));
        }
        url = web;
        address = web;
        if (at > start && rules.isFarewell(start, endBefore(at), at)) {
            end(endBefore(at));
        }
        if (isPlainWord(c, at)) {
            return;
        }
        if (ListMark.isBullet(c)) {
            if (at > start && c != '·' && c != '∙') {
                end(endBefore(at));
            }
            return;
        }
        int end = c < 128 ? ListMark.enumeratorEnd(text, at, to) : 0;
        if (end == 0 || end == to) {
            return;
        }
        int value = ListMark.value(text, at, end);
        boolean first = value == 1 || value == 1000 || value == 2000;
        boolean afterColon = first && at > start && text.charAt(endBefore(at) - 1) == ':' && c != '(' && c != '[';
        if (afterColon) {
            end(endBefore(at));
        }
        if (at == start) {
            lastMark = value;
        } else if (value >= 0 && value == lastMark + 1 && lastMark >= 0 && c != '[') {
            lastMark = value;
            end(endBefore(at));
        }
    }

    /** Whether {@code c} at {@code at} begins a word that is no enumerator: the cheap way out for nearly all. */
    private boolean isPlainWord(char c, int at) {
        char next = at + 1 < to ? text.charAt(at + 1) : ' ';
        return c >= 'A' && c <= 'Z' && next != '.' && next != ')' || c >= 'a' && c <= 'z' && next >= 'a';
    }

    /** The offset after the last character before {@code at} that is not white space. */
    private int endBefore(int at) {
        int end = at;
        while (end > start && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
