package dossier.text;

import java.util.List;
import java.util.Objects;

/**
 * A text with its name, its metadata, and the places in the original of all its characters. Immutable; safe for use by
 * several threads.
 */
public final class Document implements Read {
    private final String name;
    private final Source source;
    private final String text;
    private final Trace trace;
    private final Metadata metadata;
    private final Piece piece;
    private final boolean clean;
    private CodePoints codePoints;

    private Document(String name, Source source, String text, Trace trace, Metadata metadata, Piece piece, boolean clean) {
        this.name = Objects.requireNonNull(name);
        this.source = Objects.requireNonNull(source);
        this.text = text;
        this.trace = trace;
        this.metadata = Objects.requireNonNull(metadata);
        this.piece = Objects.requireNonNull(piece);
        this.clean = clean;
    }

    /** The document that a source is as it stands, in one piece. */
    public Document(String name, Source source, Metadata metadata) {
        this(name, source, source.text(), Trace.IDENTITY, metadata, Piece.WHOLE, false);
    }

    /** The column {@code doc} of its rows. */
    public String name() {
        return name;
    }

    public Source source() {
        return source;
    }

    public String text() {
        return text;
    }

    public Metadata metadata() {
        return metadata;
    }

    public Piece piece() {
        return piece;
    }

    /** Whether the text is clean: made by cleaning, or read from rows that were. */
    public boolean isClean() {
        return clean;
    }

    public Document named(String newName) {
        return new Document(newName, source, text, trace, metadata, piece, clean);
    }

    public Document with(Metadata newMetadata) {
        return new Document(name, source, text, trace, newMetadata, piece, clean);
    }

    public Document with(Piece newPiece) {
        return new Document(name, source, text, trace, metadata, newPiece, clean);
    }

    /** The same, known to be clean. */
    public Document cleaned() {
        return clean ? this : new Document(name, source, text, trace, metadata, piece, true);
    }

    /**
     * The document that {@code edits} make of this one. The only way to another text: places follow it.
     *
     * @param edits sorted by start, without overlap
     * @throws IllegalArgumentException when they are not
     */
    public Document edited(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        return new Document(name, source, Edit.apply(text, edits), trace.after(edits, text), metadata, piece, clean);
    }

    /** The place in the original of the UTF-16 offset {@code offset} of the text. */
    public Place place(int offset) {
        return source.place(trace.source(offset));
    }

    /** The offset of the source's text that {@code offset} of this text came from. */
    public int sourceOffset(int offset) {
        return trace.source(offset);
    }

    /** The code points of the whole text before the UTF-16 offset {@code offset} of this piece: what rows print as start and end. */
    public long codePoint(int offset) {
        return piece.offset() + codePoints().at(offset);
    }

    /** The number of code points of this piece. */
    public int codePointLength() {
        return codePoints().length();
    }

    private synchronized CodePoints codePoints() {
        if (codePoints == null) {
            codePoints = CodePoints.of(text);
        }
        return codePoints;
    }

    /** The column {@code trace} of a unit that rows place at the unit's own first character. */
    public String trace(Span unit) {
        return trace(unit, place(unit.start()));
    }

    /**
     * The column {@code trace} of a unit, in its shortest form.
     *
     * @param unit the unit
     * @param from where a reader of the row takes the unit to begin: its {@code line:column}, or 1:1 where the row has none
     * @return {@code "offset=line:column …"}, offsets in code points from the unit's start, {@code ~} before the place of a stretch
     *         that stands still; empty when the unit stands verbatim from {@code from}
     */
    public String trace(Span unit, Place from) {
        return trace(unit, from, 0);
    }

    /**
     * The part of a longer unit's column {@code trace} that tells of this document's stretch of it.
     *
     * @param before the code points of the unit before this stretch
     * @param from where a reader takes the stretch to begin; a line of 0 for nowhere
     */
    public String trace(Span unit, Place from, long before) {
        StringBuilder out = new StringBuilder();
        Anchors anchors = source.anchors();
        Walk walk = new Walk(text, unit.start(), from, before);
        boolean still = false;
        for (int at = unit.start(); at < unit.end(); ) {
            int run = trace.run(at);
            int inSource = trace.source(run, at);
            int anchor = anchors.indexAt(inSource);
            int end = Math.min(unit.end(), trace.end(run));
            if (!trace.still(run) && anchor + 1 < anchors.count()) {
                end = (int) Math.min(end, (long) at + anchors.offset(anchor + 1) - inSource);
            }
            // One character that stands still is one character that stands there.
            boolean standsStill = (trace.still(run) || anchors.still(anchor)) && text.codePointCount(at, end) > 1;
            Place place = source.place(inSource);
            if (still != standsStill || !walk.isAt(place)) {
                still = standsStill;
                walk.moveTo(place);
                out.append(out.length() > 0 ? " " : "").append(walk.codePoint()).append(still ? "=~" : "=").append(place.line()).append(':')
                        .append(place.column());
            }
            if (end < unit.end()) {
                walk.over(at, end, still);
            }
            at = end;
        }
        return out.toString();
    }
}
