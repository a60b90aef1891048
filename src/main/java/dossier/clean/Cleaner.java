package dossier.clean;

import dossier.lang.Languages;
import dossier.text.Document;
import dossier.text.Edit;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Cleans documents: markup, furniture and broken layout go; the article stays, its paragraphs apart by one empty line. Safe for use by
 * several threads.
 *
 * <p>The passes run until a round changes nothing, so that cleaning a clean text leaves every byte.
 */
public final class Cleaner {
    /** Each round but the last takes something away; texts of the world need two, this is for those made to need more. */
    private static final int MOST_ROUNDS = 40;

    private final Set<Part.Kind> keep;

    /** @param keep which texts stay beside the article: COMMENT, TEASER, both or none */
    public Cleaner(Set<Part.Kind> keep) {
        this.keep = Set.copyOf(keep);
    }

    /** Which texts stay beside the article. */
    public Set<Part.Kind> keep() {
        return keep;
    }

    /** Cleans a document; one that is clean already comes back as it is. */
    public Cleaning clean(Document raw) {
        BlockLedger ledger = new BlockLedger(raw.source().text(), raw.source().markup() == Markup.HTML);
        if (raw.isClean()) {
            List<Unit> units = Layout.of(raw.text()).units(List.of());
            ledger.judged(raw, new Judgement(units), keep);
            return new Cleaning(raw, ledger);
        }
        Document document = withoutMarkup(raw, ledger);
        // A text that judgement left as it was: it need not be judged again.
        String settled = null;
        Characters characters = new Characters();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Document before = document;
            Document repaired = repaired(before, characters);
            MarkdownPass.Reduced reduced = reduced(repaired, characters, round == 0);
            Document words = repaired.edited(reduced.edits());
            if (words.text().equals(settled)) {
                document = words;
                break;
            }
            Layout layout = Layout.of(words.text(), characters.of(words.text()), reduced.code());
            document = judged(words, layout, layout.units(reduced.links()), ledger);
            if (document.text().equals(before.text())) {
                break;
            }
            settled = document.text().equals(words.text()) ? words.text() : null;
        }
        return new Cleaning(withLanguage(document).cleaned(), ledger);
    }

    private Document withoutMarkup(Document raw, BlockLedger ledger) {
        return switch (raw.source().markup()) {
            case HTML -> {
                HtmlPage page = HtmlPage.of(raw.text(), keep);
                page.dropped().forEach(block -> ledger.dropped(block.span(), block.kind(), block.rule()));
                yield known(raw, page.metadata()).edited(page.edits());
            }
            case MARKDOWN, TEXT -> withoutFrontMatter(raw, ledger);
            case MESSAGE -> raw;
        };
    }

    private static Document withoutFrontMatter(Document raw, BlockLedger ledger) {
        FrontMatter front = raw.piece().index() == 0 ? FrontMatter.of(raw.text()) : null;
        if (front == null) {
            return raw;
        }
        ledger.dropped(new Span(0, front.end()), "metadata", "front-matter");
        return known(raw, front.metadata()).edited(List.of(Edit.delete(0, front.end(), "front-matter")));
    }

    private static Document repaired(Document broken, Characters characters) {
        Document repaired = BrokenText.repaired(broken, characters);
        return characters.have(repaired.text(), CharacterScan.ODD) ? repaired.edited(CharacterPass.edits(repaired.text())) : repaired;
    }

    private static MarkdownPass.Reduced reduced(Document document, Characters characters, boolean isFirst) {
        Markup markup = document.source().markup();
        boolean hasQuotes = isFirst && (markup == Markup.MARKDOWN || markup == Markup.MESSAGE);
        if (!characters.have(document.text(), CharacterScan.MARK)) {
            return MarkdownPass.Reduced.NOTHING;
        }
        char[] chars = characters.of(document.text());
        return hasQuotes ? MarkdownPass.reduceMarkdown(document.text(), chars) : MarkdownPass.reduce(document.text(), chars);
    }

    private Document judged(Document document, Layout layout, List<Unit> units, BlockLedger ledger) {
        Judgement judgement = Furniture.judge(units, document.metadata());
        ledger.judged(document, judgement, keep);
        Metadata found = Metadata.NONE.with("title", judgement.title()).with("author", judgement.author()).with("date", judgement.date());
        return known(document, found).edited(new TextPass(document.text(), layout, units, judgement, keep).edits());
    }

    /** The document with what was found of it; what is known stays. */
    private static Document known(Document document, Metadata found) {
        Metadata metadata = document.metadata();
        for (String name : found.names()) {
            if (metadata.text(name) == null) {
                metadata = metadata.with(name, found.value(name));
            }
        }
        return document.with(metadata);
    }

    private static Document withLanguage(Document document) {
        boolean unknown = document.metadata().lang() == null && !new Span(0, document.text().length()).trimmed(document.text()).isEmpty();
        return unknown ? document.with(document.metadata().with("lang", Languages.of(document.text()))) : document;
    }
}
