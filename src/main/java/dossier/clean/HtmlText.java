package dossier.clean;

import dossier.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * The edits that make of a page's source the text of its chosen part: text nodes stay where they stand, and what lies between them becomes
 * white space.
 */
final class HtmlText {
    /** What parts two stretches of text, weakest first. */
    private enum Gap {
        NONE(""), CELL(" | "), LINE("\n"), PARAGRAPH("\n\n");

        private final String mark;

        Gap(String mark) {
            this.mark = mark;
        }

        Gap or(Gap other) {
            return other.compareTo(this) > 0 ? other : this;
        }
    }

    /** A text node that stays. */
    private record Piece(int start, int end, Gap before, boolean isItem, boolean isVerbatim) {
    }

    private final String html;
    private final HtmlTree tree;
    private final MainContent content;
    private final List<Edit> edits = new ArrayList<>();
    private boolean lastIsSpace = true;

    HtmlText(String html, HtmlTree tree, MainContent content) {
        this.html = html;
        this.tree = tree;
        this.content = content;
    }

    List<Edit> edits() {
        int end = 0;
        for (Piece piece : pieces()) {
            if (piece.start < end) {
                continue;
            }
            String with = end == 0 && edits.isEmpty() ? "" : piece.before.mark;
            if (piece.isItem) {
                with += "- ";
            }
            if (piece.start > end || !with.isEmpty()) {
                edits.add(new Edit(end, piece.start, with, "html-markup"));
            }
            lastIsSpace = piece.before != Gap.NONE || lastIsSpace;
            inside(piece);
            end = piece.end;
        }
        if (end < html.length()) {
            edits.add(Edit.delete(end, html.length(), "html-markup"));
        }
        return edits;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Gap gap = Gap.PARAGRAPH;
        boolean item = false;
        int[] open = new int[tree.size() + 1];
        int depth = 0;
        for (int i = 0; i < tree.size(); i++) {
            while (depth > 0 && tree.end(open[depth - 1]) <= i) {
                gap = gap.or(gapOf(open[--depth], false));
                item &= !tree.tag(open[depth]).equals("li");
            }
            boolean isText = tree.isText(i);
            if (isText && !content.isGone(i)) {
                boolean verbatim = depth > 0 && isVerbatim(i);
                if (gap == Gap.NONE || !tree.isBlank(i)) {
                    pieces.add(new Piece(tree.start(i), tree.stop(i), gap, item, verbatim));
                    gap = Gap.NONE;
                    item = false;
                }
            } else if (!isText) {
                // Two line breaks in a row are how many pages part paragraphs.
                boolean secondBreak = tree.tag(i).equals("br") && gap == Gap.LINE;
                gap = secondBreak ? Gap.PARAGRAPH : gap.or(gapOf(i, true));
                item |= tree.tag(i).equals("li");
                open[depth++] = i;
            }
        }
        return pieces;
    }

    private boolean isVerbatim(int node) {
        for (int parent = tree.parent(node); parent >= 0; parent = tree.parent(parent)) {
            if (tree.tag(parent).equals("pre")) {
                return true;
            }
        }
        return false;
    }

    /** What an element's start or end puts between the text before and after it. */
    private Gap gapOf(int node, boolean isStart) {
        String tag = tree.tag(node);
        return switch (tag) {
            case "br" -> Gap.LINE;
            case "li", "dt", "dd", "tr", "summary" -> Gap.LINE;
            case "td", "th" -> isStart ? Gap.CELL : Gap.NONE;
            default -> tree.type(node).is(HtmlTag.BLOCK) ? Gap.PARAGRAPH : Gap.NONE;
        };
    }

    /** Folds white space, and decodes entities. */
    private void inside(Piece piece) {
        for (int at = piece.start; at < piece.end; ) {
            char c = html.charAt(at);
            if (c == '&') {
                int end = entity(at, piece.end);
                lastIsSpace = false;
                at = end;
            } else if (isSpace(c) && !piece.isVerbatim) {
                int end = at;
                while (end < piece.end && isSpace(html.charAt(end))) {
                    end++;
                }
                String with = lastIsSpace ? "" : " ";
                if (end - at != with.length() || c != ' ') {
                    edits.add(new Edit(at, end, with, "html-space"));
                }
                lastIsSpace = true;
                at = end;
            } else {
                lastIsSpace = false;
                at++;
            }
        }
    }

    /** The white space of HTML, which excludes no-break spaces. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private int entity(int at, int limit) {
        int end = CharacterReference.end(html, at, limit);
        String decoded = CharacterReference.of(html.substring(at, end));
        if (!html.startsWith(decoded, at) || decoded.length() != end - at) {
            edits.add(new Edit(at, end, decoded, "html-entity"));
        }
        return end;
    }
}
