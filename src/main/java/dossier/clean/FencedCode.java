package dossier.clean;

import dossier.text.Edit;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Fenced blocks of Markdown that hold code: they stay as they are, their fences as well, without white space at the ends of lines. */
final class FencedCode {
    /** Characters that are marks elsewhere. */
    private static final String MARKS = "#>*_`[]\\~|&<";

    private FencedCode() {
    }

    /**
     * Whether the lines of a stretch would not come out as they are: one is indented or empty, or has characters that are marks elsewhere.
     */
    static boolean is(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean isLineStart = at == from || text.charAt(at - 1) == '\n';
            if (isLineStart && Whitespace.is(c) || MARKS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The edits that take white space from the ends of a block's lines, and all but one of several empty lines. */
    static List<Edit> edits(String text, Span block) {
        List<Edit> edits = new ArrayList<>();
        for (int at = block.start(); at < block.end(); at++) {
            if (!Whitespace.is(text.charAt(at))) {
                continue;
            }
            int end = Whitespace.skip(text, at, block.end());
            int last = at;
            int lines = 0;
            for (int i = at; i < end; i++) {
                if (text.charAt(i) == '\n') {
                    lines++;
                    last = i;
                }
            }
            String with = "\n".repeat(Math.min(lines, 2));
            if (lines > 0 && !text.substring(at, last + 1).equals(with)) {
                edits.add(new Edit(at, last + 1, with, "layout"));
            }
            at = end - 1;
        }
        return edits;
    }
}
