package dossier.clean;

import dossier.text.Edit;
import dossier.text.Metadata;
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
        return new HtmlPage(new HtmlText(html, tree, content).edits(), content.dropped(),
                metadata.with(content.byline(metadata.order())));
    }
}
