package dossier.clean;

import dossier.text.Edit;
import dossier.text.Metadata;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What cleaning makes of a page of HTML.
 *
 * @param edits what makes its text of the source
 * @param dropped the elements that are no text of the page
 * @param metadata what the page says of itself
 */
record HtmlPage(List<Edit> edits, List<Block> dropped, Metadata metadata) {
    /** Characters of a page that are parsed; the rest of a larger one is dropped under a rule of its own. */
    private static final int LARGEST = 16 << 20;
    private static final int DEEPEST = 256;

    static HtmlPage of(String html, Set<Part.Kind> keep) {
        String source = html.length() <= LARGEST ? html : html.substring(0, LARGEST);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Document page = parser.parseInput(source, "");
        HtmlTree tree = new HtmlTree(page);
        HtmlMetadata metadata = HtmlMetadata.of(page);
        MainContent content = new MainContent(tree, metadata, keep).choose();
        List<Block> dropped = new ArrayList<>(content.dropped());
        if (html.length() > LARGEST) {
            dropped.add(new Block(new Span(LARGEST, html.length()), false, "rest", "page-too-large"));
        }
        return new HtmlPage(new HtmlText(html, tree, content).edits(), dropped, metadata.with(content.byline(metadata.title())));
    }
}
