package dossier.clean;

/**
 * Parses a page of HTML into an {@link HtmlTree}: the tokens and the tree of the HTML standard (WHATWG HTML, section 13.2), with what is wrong in a
 * page put right as browsers do, but that nothing is moved: an element that is wrongly nested, or stands in a table outside of its cells, stays
 * where it is, so that the tree has the order of the source. In one scan, in time linear in the length of the page, whatever it holds.
 */
final class HtmlParser {
    /** Elements nested deeper stand beside one another. */
    private static final int DEEPEST = 256;
    /** Nodes of a page that are kept: some two hundred bytes each, with all that is told of them. What follows is not read. */
    private static final int MOST_NODES = 2_000_000;
    private static final HtmlTag HEAD = HtmlTag.of("head");
    private static final HtmlTag BODY = HtmlTag.of("body");
    private static final HtmlTag P = HtmlTag.of("p");
    private static final HtmlTag BR = HtmlTag.of("br");
    private static final HtmlTag A = HtmlTag.of("a");
    private static final HtmlTag TABLE = HtmlTag.of("table");

    private final String html;
    private final int length;
    private final HtmlTree tree;
    private final int[] open = new int[DEEPEST + 4];
    private int depth = 1;
    private int head = -1;
    private int body = -1;
    private int foreign;
    /** Open elements that start tags may have to end: paragraphs, links. */
    private int paragraphs;
    private int links;
    /** Whether white space means nothing where the scan stands. */
    private boolean afterBreak = true;

    private HtmlParser(String html) {
        this.html = html;
        length = html.length();
        tree = new HtmlTree(html);
    }

    static HtmlTree parse(String html) {
        return new HtmlParser(html).parse();
    }

    private HtmlTree parse() {
        int at = 0;
        while (at < length && tree.size() < MOST_NODES) {
            int mark = html.indexOf('<', at);
            while (mark >= 0 && !opensMarkup(mark)) {
                mark = html.indexOf('<', mark + 1);
            }
            text(at, mark < 0 ? length : mark);
            at = mark < 0 ? length : markup(mark);
        }
        while (depth > 1) {
            pop(at);
        }
        tree.end(0, at);
        tree.complete();
        return tree;
    }

    private boolean opensMarkup(int at) {
        char next = at + 1 < length ? html.charAt(at + 1) : ' ';
        return isLetter(next) || next == '!' || next == '?' || next == '/' && at + 2 < length && (isLetter(html.charAt(at + 2)) || html.charAt(at + 2) != ' ');
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void text(int from, int to) {
        if (from == to) {
            return;
        }
        if (afterBreak || body < 0) {
            int first = from;
            while (first < to && isSpace(html.charAt(first))) {
                first++;
            }
            if (first == to) {
                return;
            }
        }
        if (body < 0) {
            startBody(from);
        }
        int node = tree.add(null, open[depth - 1], from);
        tree.end(node, to);
        afterBreak = false;
    }

    /** Reads what begins at a {@code <}; answers where it ends. */
    private int markup(int at) {
        char next = html.charAt(at + 1);
        if (next == '!') {
            return comment(at);
        }
        if (next == '?' || next == '/' && !isLetter(html.charAt(at + 2))) {
            return after('>', at + 2);
        }
        int name = next == '/' ? at + 2 : at + 1;
        int end = name;
        while (end < length && !isSpace(html.charAt(end)) && html.charAt(end) != '>' && html.charAt(end) != '/') {
            end++;
        }
        HtmlTag tag = HtmlTag.of(html, name, end);
        if (next == '/') {
            int stop = afterTag(end);
            endTag(tag, at, stop);
            return stop;
        }
        return startTag(tag, at, end);
    }

    private int after(char mark, int from) {
        int end = html.indexOf(mark, from);
        return end < 0 ? length : end + 1;
    }

    private int comment(int at) {
        if (html.startsWith("<!--", at)) {
            if (html.startsWith(">", at + 4) || html.startsWith("->", at + 4)) {
                return after('>', at + 4);
            }
            for (int end = html.indexOf("--", at + 4); end >= 0; end = html.indexOf("--", end + 1)) {
                if (html.startsWith(">", end + 2) || html.startsWith("!>", end + 2)) {
                    return after('>', end + 2);
                }
            }
            return length;
        }
        if (foreign > 0 && html.startsWith("<![CDATA[", at)) {
            int end = html.indexOf("]]>", at);
            return end < 0 ? length : end + 3;
        }
        return after('>', at + 2);
    }

    /** The offset after the tag whose name ends at {@code from}. */
    private int afterTag(int from) {
        int at = from;
        while (at < length && html.charAt(at) != '>') {
            at = attribute(at, false);
        }
        return Math.min(length, at + 1);
    }

    /** Reads one attribute, or what stands between two; answers where it ends. */
    private int attribute(int from, boolean isKept) {
        int at = from;
        while (at < length && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
            at++;
        }
        int name = at;
        while (at < length && !isSpace(html.charAt(at)) && html.charAt(at) != '>' && html.charAt(at) != '/' && (html.charAt(at) != '=' || at == name)) {
            at++;
        }
        int nameEnd = at;
        if (nameEnd == name) {
            return at;
        }
        int equals = at;
        while (equals < length && isSpace(html.charAt(equals))) {
            equals++;
        }
        int valueStart = at;
        int valueEnd = at;
        if (equals < length && html.charAt(equals) == '=') {
            at = equals + 1;
            while (at < length && isSpace(html.charAt(at))) {
                at++;
            }
            char quote = at < length ? html.charAt(at) : ' ';
            if (quote == '"' || quote == '\'') {
                valueStart = at + 1;
                valueEnd = html.indexOf(quote, valueStart);
                valueEnd = valueEnd < 0 ? length : valueEnd;
                at = Math.min(length, valueEnd + 1);
            } else {
                valueStart = at;
                while (at < length && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
                    at++;
                }
                valueEnd = at;
            }
        }
        if (isKept) {
            tree.attribute(name, nameEnd, valueStart, valueEnd);
        }
        return at;
    }

    /** Reads a start tag whose name ends at {@code end}, and the content of a script and its like; answers where it ends. */
    private int startTag(HtmlTag tag, int start, int end) {
        String name = tag.name();
        boolean isAgain = name.equals("html") || tag == HEAD && (head >= 0 || body >= 0) || tag == BODY && body >= 0;
        if (isAgain) {
            int at = end;
            boolean isFirst = name.equals("html") && tree.size() == 1;
            while (at < length && html.charAt(at) != '>') {
                at = attribute(at, isFirst);
            }
            return Math.min(length, at + 1);
        }
        place(tag, start);
        int parent = open[depth - 1];
        int node = tree.add(tag, parent, start);
        int at = end;
        while (at < length && html.charAt(at) != '>') {
            at = attribute(at, true);
        }
        boolean isClosed = at > end && at < length && html.charAt(at - 1) == '/';
        at = Math.min(length, at + 1);
        tree.end(node, at);
        head = tag == HEAD ? node : head;
        body = tag == BODY ? node : body;
        afterBreak = tag.is(HtmlTag.BREAKS) || afterBreak;
        if (tag.is(HtmlTag.VOID) || isClosed && foreign > 0) {
            return at;
        }
        if (foreign == 0 && (tag.is(HtmlTag.RAW) || tag.is(HtmlTag.TEXT))) {
            return content(tag, node, at);
        }
        if (depth < DEEPEST) {
            opened(tag, node);
        }
        return at;
    }

    private void opened(HtmlTag tag, int node) {
        open[depth++] = node;
        count(tag, 1);
    }

    private void count(HtmlTag tag, int one) {
        paragraphs += tag == P ? one : 0;
        links += tag == A ? one : 0;
        foreign += isForeign(tag) ? one : 0;
    }

    private static boolean isForeign(HtmlTag tag) {
        return tag.name().equals("svg") || tag.name().equals("math");
    }

    /** Reads the content of an element that holds text only, and its end tag; answers where that ends. */
    private int content(HtmlTag tag, int node, int from) {
        String name = tag.name();
        int close = html.indexOf("</", from);
        while (close >= 0 && !endsName(close + 2 + name.length(), name, close + 2)) {
            close = html.indexOf("</", close + 2);
        }
        int to = close < 0 ? length : close;
        if (tag.is(HtmlTag.TEXT) && to > from) {
            int text = tree.add(null, node, from);
            tree.end(text, to);
        }
        int stop = close < 0 ? length : after('>', close);
        tree.end(node, stop);
        return stop;
    }

    private boolean endsName(int end, String name, int at) {
        if (!html.regionMatches(true, at, name, 0, name.length())) {
            return false;
        }
        return end >= length || isSpace(html.charAt(end)) || html.charAt(end) == '>' || html.charAt(end) == '/';
    }

    /** Closes what a start tag ends, and opens what must stand around it. */
    private void place(HtmlTag tag, int start) {
        if (body < 0) {
            if (tag == BODY || tag == HEAD) {
                closeTo(0, start);
                return;
            }
            boolean isInHead = depth > 1 || head < 0;
            if (tag.is(HtmlTag.HEAD) && isInHead || head >= 0 && depth > 1 && tree.type(open[depth - 1]).name().equals("template")) {
                if (head < 0) {
                    head = push(HEAD, start);
                }
                return;
            }
            if (tag.is(HtmlTag.HEAD)) {
                return;
            }
            startBody(start);
        }
        if (foreign > 0) {
            leaveForeign(tag, start);
        }
        if (tag.is(HtmlTag.ENDS_PARAGRAPH)) {
            block(tag, start);
        } else if (tag.is(HtmlTag.TABLE_PART)) {
            tablePart(tag, start);
        } else if (tag == A && links > 0) {
            int a = nearest(A, HtmlTag.SCOPE | HtmlTag.BLOCK);
            closeTo(a < 0 ? depth : a, start);
        } else {
            String name = tag.name();
            if (name.equals("option") || name.equals("optgroup")) {
                closeWhile("option", start);
            } else if (name.equals("button") || name.equals("select")) {
                int same = nearest(tag, HtmlTag.SCOPE);
                closeTo(same < 0 ? depth : same, start);
            } else if (name.equals("input") || name.equals("textarea")) {
                int select = nearest(HtmlTag.of("select"), HtmlTag.SCOPE);
                closeTo(select < 0 ? depth : select, start);
            }
        }
    }

    private void startBody(int at) {
        closeTo(1, at);
        depth = 1;
        body = push(BODY, at);
        afterBreak = true;
    }

    private int push(HtmlTag tag, int at) {
        int node = tree.add(tag, open[depth - 1], at);
        opened(tag, node);
        return node;
    }

    /** A block that begins in a drawing or a formula ends it. */
    private void leaveForeign(HtmlTag tag, int at) {
        if (!tag.is(HtmlTag.BLOCK) && !tag.is(HtmlTag.FORMATTING) && tag != BR && !tag.name().equals("img") && !tag.name().equals("span")) {
            return;
        }
        for (int i = depth - 1; i > 0; i--) {
            HtmlTag around = tree.type(open[i]);
            String name = around.name();
            if (name.equals("foreignobject") || name.equals("desc") || name.equals("title")) {
                return;
            }
            if (isForeign(around)) {
                closeTo(i, at);
                return;
            }
        }
    }

    private void block(HtmlTag tag, int at) {
        int p = paragraphs == 0 ? -1 : nearest(P, HtmlTag.SCOPE);
        boolean inButton = p >= 0 && nearest(HtmlTag.of("button"), HtmlTag.SCOPE) > p;
        String name = tag.name();
        if (name.equals("li") || name.equals("dd") || name.equals("dt")) {
            closeItem(name, at);
            p = paragraphs == 0 ? -1 : nearest(P, HtmlTag.SCOPE);
        }
        if (p >= 0 && !inButton) {
            closeTo(p, at);
        }
        if (tag.is(HtmlTag.HEADING) && tree.type(open[depth - 1]).is(HtmlTag.HEADING)) {
            pop(at);
        }
    }

    /** Closes the item of a list that another one ends. */
    private void closeItem(String name, int at) {
        for (int i = depth - 1; i > 0; i--) {
            HtmlTag tag = tree.type(open[i]);
            String around = tag.name();
            if (around.equals(name) || !name.equals("li") && (around.equals("dd") || around.equals("dt"))) {
                closeTo(i, at);
                return;
            }
            boolean isBoundary = tag.is(HtmlTag.SCOPE) || tag.is(HtmlTag.BLOCK) && tag != P && !around.equals("div") && !around.equals("address");
            if (isBoundary) {
                return;
            }
        }
    }

    private void tablePart(HtmlTag tag, int at) {
        int table = -1;
        for (int i = depth - 1; i > 0 && table < 0; i--) {
            table = tree.type(open[i]) == TABLE ? i : -1;
        }
        if (table < 0) {
            return;
        }
        String name = tag.name();
        boolean isCell = name.equals("td") || name.equals("th");
        for (int i = table + 1; i < depth; i++) {
            String around = tree.type(open[i]).name();
            boolean stays = switch (around) {
                case "tbody", "thead", "tfoot" -> isCell || name.equals("tr");
                case "tr" -> isCell;
                default -> false;
            };
            if (!stays) {
                closeTo(i, at);
                return;
            }
        }
    }

    private void closeWhile(String name, int at) {
        while (depth > 1 && tree.type(open[depth - 1]).name().equals(name)) {
            pop(at);
        }
    }

    /** The place in the stack of the innermost open element of a type; -1 when there is none within a boundary. */
    private int nearest(HtmlTag tag, int boundary) {
        for (int i = depth - 1; i > 0; i--) {
            HtmlTag around = tree.type(open[i]);
            if (around == tag || around.name().equals(tag.name())) {
                return i;
            }
            if (around.is(boundary)) {
                return -1;
            }
        }
        return -1;
    }

    private void closeTo(int place, int at) {
        while (depth > Math.max(1, place)) {
            pop(at);
        }
    }

    private void pop(int at) {
        int node = open[--depth];
        count(tree.type(node), -1);
        tree.end(node, at);
    }

    private void endTag(HtmlTag tag, int start, int stop) {
        afterBreak |= tag.is(HtmlTag.BREAKS);
        String name = tag.name();
        if (name.equals("html") || tag == BODY) {
            return;
        }
        if (body < 0 && tag == HEAD) {
            closeTo(1, stop);
            return;
        }
        if (tag == BR) {
            tree.end(tree.add(BR, open[depth - 1], start), stop);
            return;
        }
        int at = -1;
        if (tag.is(HtmlTag.HEADING)) {
            for (int i = depth - 1; i > 0 && at < 0 && !tree.type(open[i]).is(HtmlTag.SCOPE); i--) {
                at = tree.type(open[i]).is(HtmlTag.HEADING) ? i : -1;
            }
        } else if (tag == TABLE || tag.is(HtmlTag.TABLE_PART)) {
            for (int i = depth - 1; i > 0 && at < 0; i--) {
                HtmlTag around = tree.type(open[i]);
                at = around == tag ? i : -1;
                if (at < 0 && around == TABLE) {
                    break;
                }
            }
        } else if (tag.is(HtmlTag.BLOCK) || tag.is(HtmlTag.SCOPE) || tag.is(HtmlTag.ENDS_PARAGRAPH) || name.equals("button")) {
            at = nearest(tag, HtmlTag.SCOPE);
            at = name.equals("li") && at >= 0 && nearestList() > at ? -1 : at;
        } else {
            at = nearest(tag, HtmlTag.SCOPE | HtmlTag.BLOCK);
        }
        if (at > 0) {
            closeTo(at + 1, start);
            pop(stop);
        }
    }

    private int nearestList() {
        return Math.max(nearest(HtmlTag.of("ul"), HtmlTag.SCOPE), nearest(HtmlTag.of("ol"), HtmlTag.SCOPE));
    }
}
