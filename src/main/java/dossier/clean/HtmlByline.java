package dossier.clean;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Who wrote a page's text and when, where its metadata don't say it: by the lines around its headline. A name counts in a line that is a
 * byline, or in an element that is named for it; a date in a short line or an element for dates. Days of a change never count.
 */
final class HtmlByline {
    private static final int BEFORE = 8;
    private static final int AFTER = 30;
    private static final int LONGEST_DATE_LINE = 14;
    private static final int LONGEST_NAME = 5;
    private static final int PARAGRAPHS = 3;

    private final HtmlTree tree;
    private final PageBlocks blocks;
    private final BlockFeatures features;
    private String author;
    private String user;
    private String date;

    HtmlByline(HtmlTree tree, PageBlocks blocks, BlockFeatures features, String title) {
        this.tree = tree;
        this.blocks = blocks;
        this.features = features;
        int headline = headline(title);
        int paragraphs = 0;
        int end = Math.min(blocks.size(), headline + AFTER);
        for (int i = headline + 1; i < end && paragraphs < PARAGRAPHS; i++) {
            read(i);
            paragraphs += blocks.get(i).shape().isRunning() && blocks.get(i).shape().isTerminated() ? 1 : 0;
        }
        for (int i = headline - 1; i >= Math.max(0, headline - BEFORE); i--) {
            read(i);
        }
    }

    String author() {
        return author != null ? author : user;
    }

    String date() {
        return date;
    }

    /** The block of the page's headline; -1 when there is none. */
    private int headline(String title) {
        String folded = title == null ? "" : Phrases.folded(title);
        int first = -1;
        int named = -1;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).shape().text();
            boolean isHeading = text.length() < 250 && isHeading(i);
            if (isHeading && !folded.isEmpty() && Phrases.folded(text).equals(folded)) {
                return i;
            }
            first = first < 0 && isHeading && features.isInside(i, "h1") ? i : first;
            named = named < 0 && text.length() < 250 && !folded.isEmpty() && Phrases.folded(text).equals(folded) ? i : named;
        }
        return first >= 0 ? first : named;
    }

    private boolean isHeading(int i) {
        return features.isInside(i, "h1") || features.isInside(i, "headings");
    }

    private void read(int i) {
        TextShape shape = blocks.get(i).shape();
        if (features.isInside(i, "comment") && !features.isInside(i, "post") || features.isInside(i, "related") || isHeading(i)
                || features.isInside(i, "footer")) {
            return;
        }
        if (shape.words() <= 25) {
            Byline byline = Byline.of(shape.text());
            if (byline != null) {
                author = author == null ? byline.author() : author;
                date = date == null ? byline.date() : date;
            }
        }
        boolean isShort = shape.words() <= LONGEST_NAME && shape.words() > 0;
        if (author == null && isShort && shape.words() >= 2 && (features.isInside(i, "author") || features.isInside(i, "byline"))
                && Byline.isName(shape.text(), true) && BylineDate.find(shape.text(), 0) == null) {
            author = shape.text();
        }
        if (user == null && shape.words() <= 2 && shape.commas() == 0 && features.isInside(i, "user") && features.isInside(i, "link") && isUserName(shape)) {
            user = shape.text();
        }
        if (date == null && !isChange(i)) {
            String found = machine(i);
            if (found == null && shape.words() <= LONGEST_DATE_LINE) {
                BylineDate day = BylineDate.find(shape.text(), 0);
                found = day == null ? null : day.iso();
            }
            date = found;
        }
    }

    private static boolean isUserName(TextShape shape) {
        return shape.chars() >= 3 && shape.chars() <= 30 && shape.digits() * 2 < shape.chars() && Phrases.of(shape.text()) == null
                && shape.linked() == shape.chars();
    }

    /** The day of the time element that a block stands in, or that stands in it. */
    private String machine(int i) {
        PageBlocks.PageBlock block = blocks.get(i);
        for (int node = Math.max(0, block.first() - 1); node < block.end(); node++) {
            Element element = tree.element(node);
            if (element != null && element.normalName().equals("time") && element.hasAttr("datetime")) {
                BylineDate day = BylineDate.find(element.attr("datetime").strip(), 0);
                return day == null ? null : day.iso();
            }
        }
        return null;
    }

    private boolean isChange(int i) {
        String text = blocks.get(i).shape().text().toLowerCase(Locale.ROOT);
        String before = i == 0 ? "" : blocks.get(i - 1).shape().text().toLowerCase(Locale.ROOT);
        return isChange(text) && !text.contains("publish") && !text.contains("posted") || before.length() < 30 && isChange(before);
    }

    private static boolean isChange(String text) {
        return text.contains("updated") || text.contains("modified") || text.contains("last edited") || text.contains("reviewed on")
                || text.contains("joined") || text.contains("expire");
    }
}
