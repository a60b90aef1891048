package dossier.clean;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Who wrote a page's text and when, where its metadata don't say it: by the lines around its headline. A name counts in a line that is a
 * byline, or in an element that is named for it; a date in a short line or an element for dates. Days of a change never count.
 */
final class HtmlByline {
    /** Elements around a name whose classes tell whose it is. */
    private static final int NEAR = 4;
    private static final int BEFORE = 8;
    private static final int AFTER = 30;
    private static final int LONGEST_DATE_LINE = 14;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_PIECE = 60;
    private static final int LONGEST_RANK = 2;
    private static final int PARAGRAPHS = 3;

    private final HtmlTree tree;
    private final PageBlocks blocks;
    private final BlockFeatures features;
    private final NumberOrder order;
    private String author;
    private String user;
    private String date;
    private String stamp;
    /** A date in a column beside the article. */
    private String besideDate;

    HtmlByline(HtmlTree tree, PageBlocks blocks, BlockFeatures features, NumberOrder order) {
        this.tree = tree;
        this.blocks = blocks;
        this.features = features;
        this.order = order;
        int headline = headline();
        int paragraphs = 0;
        int end = Math.min(blocks.size(), headline + AFTER);
        for (int i = headline + 1; i < end && paragraphs < PARAGRAPHS; i++) {
            read(i);
            paragraphs += blocks.get(i).shape().isRunning() && blocks.get(i).shape().isTerminated() ? 1 : 0;
            stamp = paragraphs == 0 && headline >= 0 && stamp == null && features.isDate(i) ? date : stamp;
        }
        for (int i = headline - 1; i >= Math.max(0, headline - BEFORE); i--) {
            read(i);
        }
        author = author == null ? labelled() : author;
    }

    /**
     * The name below the one line of the page that says that an author follows, as {@code Article by} below a text; null when there is
     * none.
     */
    private String labelled() {
        int label = -1;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            TextShape shape = blocks.get(i).shape();
            boolean isOne = shape.words() >= 2 && shape.words() <= LONGEST_NAME && isLabel(i) && !isOfOthers(i);
            if (isOne && label >= 0) {
                return null;
            }
            label = isOne ? i : label;
        }
        boolean isNamed = label >= 0 && blocks.get(label + 1).shape().words() <= LONGEST_NAME;
        return isNamed ? AuthorName.in(tree, blocks.get(label + 1).first(), blocks.get(label + 1).end()) : null;
    }

    String author() {
        return author != null ? author : user;
    }

    String date() {
        return date != null ? date : besideDate;
    }

    /** The day that stands in a line of its own between the headline and the text; null when none does. */
    String stamp() {
        return stamp;
    }

    /** The block of the page's headline, of several the last: bars at the head of a page repeat it; -1 when there is none. */
    private int headline() {
        int first = -1;
        int heading = -1;
        int main = -1;
        int named = -1;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).shape().text();
            boolean isNamed = text.length() < 250 && features.isTitle(i);
            boolean isMain = text.length() < 250 && features.isInside(i, "h1");
            main = isNamed && isMain ? i : main;
            heading = heading < 0 && isNamed && isHeading(i) ? i : heading;
            first = first < 0 && isMain ? i : first;
            named = named < 0 && isNamed ? i : named;
        }
        return main >= 0 ? main : heading >= 0 ? heading : first >= 0 ? first : named;
    }

    private boolean isHeading(int i) {
        return features.isInside(i, "h1") || features.isInside(i, "headings");
    }

    /** Whether a block stands in comments, among other texts, or at the foot of the page. */
    private boolean isOfOthers(int i) {
        boolean isFoot = features.isInside(i, "footer") && !features.isInside(i, "article") && !features.isInside(i, "author");
        return features.isInside(i, "comment") && !features.isInside(i, "post") || features.isInside(i, "related") || isFoot;
    }

    private void read(int i) {
        TextShape shape = blocks.get(i).shape();
        if (isOfOthers(i)) {
            return;
        }
        if (isHeading(i)) {
            BylineDate day = shape.words() > LONGEST_DATE_LINE / 2 ? null : BylineDate.wholeLine(shape.text());
            date = date == null && day != null ? day.iso() : date;
            return;
        }
        if (author == null && i > 0 && shape.words() <= LONGEST_NAME && isLabel(i - 1)) {
            author = AuthorName.in(tree, blocks.get(i).first(), blocks.get(i).end());
        }
        if (shape.words() <= 25) {
            Byline byline = Byline.of(shape.text());
            byline = byline == null ? afterDate(shape.text()) : byline;
            if (byline != null) {
                String names = author != null ? author : AuthorName.in(tree, blocks.get(i).first(), blocks.get(i).end());
                author = names != null ? names : byline.author();
                date = date == null ? byline.date() : date;
            }
            pieces(i);
        }
        if (!(shape.isRunning() && shape.isTerminated())) {
            link(i);
        }
        if (user == null && i > 0 && shape.words() <= LONGEST_RANK && blocks.get(i - 1).shape().words() <= 2
                && BylineHints.is("rank", shape.text())) {
            user = blocks.get(i - 1).shape().text();
        }
        if (user == null && shape.words() <= 2 && shape.commas() == 0 && features.isInside(i, "link")
                && isNamed(blocks.get(i).first(), "user-class") && isUserName(shape)) {
            user = shape.text();
        }
        date(i);
    }

    /** Notes the author where a text in a line is a byline, or stands in an element for authors. */
    private void pieces(int i) {
        PageBlocks.PageBlock block = blocks.get(i);
        boolean isNext = false;
        for (int node = block.first(); node < block.end() && author == null; node++) {
            String text = tree.isText(node) ? tree.text(node).strip() : "";
            if (text.isEmpty() || text.length() > LONGEST_PIECE) {
                continue;
            }
            boolean isNamed = isNext || user == null && text.indexOf(',') < 0 && isNamed(node, "author-class")
                    && BylineDate.find(text, 0) == null;
            isNext = Byline.isOpening(text);
            if (isNext || text.length() < 3) {
                continue;
            }
            boolean isLogin = block.shape().words() == 2 && text.regionMatches(true, 0, "by ", 0, 3);
            if (isLogin) {
                author = text.substring(3).strip();
            } else if (Byline.of(text) != null || isNamed) {
                String name = AuthorName.in(tree, node, block.end());
                author = name != null && (!isNamed || name.indexOf(' ') > 0) ? name : null;
            }
        }
    }

    /** Whether a block says that a name follows: {@code Author:}, {@code Written by}. */
    private boolean isLabel(int i) {
        return Byline.isOpening(blocks.get(i).shape().text());
    }

    /** A byline that begins with its date: {@code Posted on June 20, 2019 by Ann Lee}; null for other lines. */
    private static Byline afterDate(String line) {
        BylineDate day = BylineDate.find(line, 0);
        if (day == null || BylineDate.wholeLine(line.substring(0, day.end())) == null) {
            return null;
        }
        int from = day.end();
        while (from < line.length() && from < day.end() + 4 && !Character.isLetter(line.charAt(from))) {
            from++;
        }
        int by = Byline.openingEnd(line.substring(from));
        String name = by < 0 ? "" : line.substring(from + by).strip();
        return by >= 0 && Byline.isName(name, true) ? new Byline(name, day.iso()) : null;
    }

    /** Notes who a link in the block names whose address is that of an author's or a user's page. */
    private void link(int i) {
        PageBlocks.PageBlock block = blocks.get(i);
        for (int node = block.owner(); node < block.end() && (author == null || user == null); node++) {
            if (!tree.tag(node).equals("a") || tree.end(node) <= block.first()) {
                continue;
            }
            String address = tree.attr(node, "href").toLowerCase(Locale.ROOT);
            String name = address.isEmpty() ? "" : tree.words(node);
            if (name.length() < 3 || name.length() > 40 || Phrases.of(name) != null || BylineDate.find(name, 0) != null) {
                continue;
            }
            Byline byline = Byline.of(name);
            name = byline == null ? name : byline.author();
            boolean isPerson = name.indexOf(' ') > 0 && Byline.isName(name, true);
            if (author == null && isPerson && BylineHints.inAddress("author-page", address) && isIn(address, name)) {
                author = name;
            } else if (user == null && BylineHints.inAddress("user-page", address) && name.split(" ").length <= 3
                    && (isIn(address, name) || isNamed(blocks.get(i).first(), "user-class"))) {
                user = name;
            }
        }
    }

    /** Whether a word of a name stands in an address, or the address has a number in its place. */
    private static boolean isIn(String address, String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (String word : letters.split("[^\\p{L}\\p{N}\\p{M}]+")) {
            StringBuilder plain = new StringBuilder();
            word.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
            if (plain.length() >= 3 && address.contains(plain)) {
                return true;
            }
        }
        int last = address.endsWith("/") ? address.length() - 2 : address.length() - 1;
        return last >= 0 && (Character.isDigit(address.charAt(last)) || address.endsWith(".html")
                && Character.isDigit(address.charAt(last - 5)));
    }

    /** Whether one of the elements next around a text has a hint of a kind in its class. */
    private boolean isNamed(int text, String kind) {
        int node = text;
        for (int up = 0; up < NEAR && node > 0; up++) {
            node = tree.parent(node);
            String names = node > 0 ? tree.attr(node, "class").toLowerCase(Locale.ROOT) : "";
            if (!names.isEmpty() && BylineHints.in(kind, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUserName(TextShape shape) {
        return shape.chars() >= 3 && shape.chars() <= 30 && shape.digits() * 2 < shape.chars() && Phrases.of(shape.text()) == null
                && shape.linked() == shape.chars();
    }

    /** The day of the time element that a block stands in, or that stands in it. */
    private String machine(int i) {
        PageBlocks.PageBlock block = blocks.get(i);
        for (int node = Math.max(0, block.first() - 1); node < block.end(); node++) {
            if (tree.tag(node).equals("time") && tree.hasAttr(node, "datetime")) {
                return PageDates.day(tree.attr(node, "datetime"), order);
            }
        }
        return null;
    }

    /** Notes the day of publication that a block says. */
    private void date(int i) {
        boolean isBeside = features.isInside(i, "aside") && !features.isInside(i, "article");
        if (date != null || isBeside && besideDate != null) {
            return;
        }
        TextShape shape = blocks.get(i).shape();
        BylineDate day = shape.words() > LONGEST_DATE_LINE ? null : BylineDate.find(shape.text(), 0, order);
        if (isOther(i, day == null ? shape.text() : shape.text().substring(0, day.start()))) {
            return;
        }
        String found = machine(i);
        found = found == null && day != null ? day.iso() : found;
        if (isBeside) {
            besideDate = found;
        } else {
            date = found;
        }
    }

    /**
     * Whether what stands before a block's date speaks of a change, or of something else than the publication: in its line, or in the one
     * above.
     */
    private boolean isOther(int i, String text) {
        String above = i == 0 ? "" : blocks.get(i - 1).shape().text();
        boolean isLabelled = above.length() < 30 && DateNames.isOther(above) && BylineDate.find(above, 0, order) == null;
        return (DateNames.isOther(text) || isLabelled) && !DateNames.isPublished(text);
    }
}
