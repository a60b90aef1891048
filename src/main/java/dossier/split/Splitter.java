package dossier.split;

import dossier.clean.Part;
import dossier.clean.Parts;
import dossier.lang.Languages;
import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * Splits documents into their units. No unit crosses the border between two of the texts that a document holds. Immutable;
 * safe for use by several threads.
 */
public final class Splitter {
    /** The most words of a chunk unless another number is asked for. */
    public static final int MAX_WORDS = 200;

    private final String lang;
    private final Chunks chunks;

    /**
     * Finds the units of one kind in a text: of a language, with the levels of the headings marked in its source, as {@link Layout} takes
     * them.
     */
    private interface Units {
        List<Unit> of(String text, String language, IntUnaryOperator marked);
    }

    /** For texts whose language is to be found out, with chunks of at most {@link #MAX_WORDS} words without overlap. */
    public Splitter() {
        this(null, MAX_WORDS, 0);
    }

    /**
     * @param lang the language of all texts as a BCP 47 tag, of which the first two letters count; null for that of their metadata, else
     * what it
     *         is found to be
     * @param maxWords the most words of a chunk, at least 1
     * @param overlap how many sentences a chunk shares with the one before it, at least 0
     * @throws IllegalArgumentException when a number is out of its range
     */
    public Splitter(String lang, int maxWords, int overlap) {
        this.lang = lang;
        this.chunks = new Chunks(maxWords, overlap);
    }

    /** The sentences of a document, in order, without overlap; between them is white space only. */
    public List<UnitRow> sentences(Document document) {
        return rows(document, this::sentences);
    }

    /** The tokens of a document, in order, without overlap; between them is white space only. */
    public List<UnitRow> tokens(Document document) {
        return rows(document, this::tokens);
    }

    /** The paragraphs of a document, in order, without overlap; between them is white space only. */
    public List<UnitRow> paragraphs(Document document) {
        return rows(document, (text, language, marked) -> {
            List<Unit> units = new ArrayList<>();
            for (Paragraph paragraph : Layout.of(text, marked)) {
                units.add(new Unit(paragraph.span(), paragraph.kind().label()));
            }
            return units;
        });
    }

    /** The sections of a document, in order, without overlap; between them is white space only. */
    public List<UnitRow> sections(Document document) {
        return rows(document, (text, language, marked) -> Sections.of(Layout.of(text, marked)));
    }

    /** The chunks of a document, in order; they overlap by as many sentences as they were asked to. */
    public List<UnitRow> chunks(Document document) {
        return rows(document, (text, language, marked) -> chunks.of(text, sentences(text, language, marked)));
    }

    /** The texts that a document holds, in order: an article, comments, teasers. */
    public List<TextRow> documents(Document document) {
        List<TextRow> rows = new ArrayList<>();
        for (Part part : Parts.of(document)) {
            Span span = part.span().trimmed(document.text());
            Place place = document.place(span.start());
            rows.add(new TextRow(document.name(), rows.size() + 1, part.kind().name().toLowerCase(Locale.ROOT),
                    document.codePoint(span.start()), document.codePoint(span.end()), place.line(), place.column(),
                    span.of(document.text()), part.title(), part.author(), part.date(),
                    document.trace(span)));
        }
        return rows;
    }

    private List<Unit> sentences(String text, String language, IntUnaryOperator marked) {
        List<Unit> units = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        SentenceScan scan = new SentenceScan(text.toCharArray(), language, spans);
        List<Paragraph> paragraphs = Layout.of(scan.flags(), marked);
        scan.prepare(paragraphs);
        for (Paragraph paragraph : paragraphs) {
            scan.run(paragraph.span());
            String kind = paragraph.kind() == Paragraph.Kind.PARAGRAPH ? "sentence" : paragraph.kind().label();
            for (Span span : spans) {
                units.add(new Unit(span, kind));
            }
            spans.clear();
        }
        return units;
    }

    private List<Unit> tokens(String text, String language, IntUnaryOperator marked) {
        List<Unit> units = new ArrayList<>();
        for (Span sentence : Sentences.of(text, language)) {
            for (Span token : Tokens.of(text, sentence, language)) {
                units.add(new Unit(token, TokenKind.of(text, token)));
            }
        }
        return units;
    }

    private List<UnitRow> rows(Document document, Units units) {
        UnitRows rows = new UnitRows(document);
        String whole = document.text();
        SourceHeadings headings = document.isClean() ? new SourceHeadings(document) : null;
        for (Part part : Parts.of(document)) {
            int from = part.span().start();
            String text = part.span().of(whole);
            for (Unit unit : units.of(text, language(document, text), headings == null ? null : at -> headings.level(from + at))) {
                rows.add(unit.span().moved(from), unit.kind(), part.date());
            }
        }
        return rows;
    }

    private String language(Document document, String text) {
        String known = lang != null ? lang : document.metadata().lang();
        return known != null ? Languages.ofTag(known) : Languages.of(text);
    }
}
