package dossier.clean;

import dossier.text.Edit;
import dossier.text.Metadata;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What cleaning makes of a page of HTML.
 *
 * @param edits what makes its text of the source
 * @param dropped the elements that are no text of the page
 * @param metadata what the page says of itself
 */
record HtmlPage(List<Edit> edits, List<Block> dropped, Metadata metadata) {
    static HtmlPage of(String html, Set<Part.Kind> keep) {
        HtmlTree tree = HtmlTree.parse(html);
        HtmlMetadata metadata = HtmlMetadata.of(tree);
        MainContent content = new MainContent(tree, metadata, keep).choose();
        List<Block> dropped = new ArrayList<>(content.dropped());
        if (tree.stop(0) < html.length()) {
            dropped.add(new Block(new Span(tree.stop(0), html.length()), false, "rest", "page-too-large"));
        }
        return new HtmlPage(new HtmlText(html, tree, content).edits(), dropped, metadata.with(content.byline(metadata.title(), metadata.order())));
    }
}
