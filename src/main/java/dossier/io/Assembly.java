package dossier.io;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Place;
import dossier.text.Source;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Lays the parts of a document at their offsets: what lies between two parts is white space; of a part that overlaps what is
 * there, what goes beyond is added.
 */
final class Assembly {
    /** Code points between two marks. */
    private static final int STEP = 1024;

    private final String name;
    private final Metadata metadata;
    private final Limits limits;
    private final Consumer<Pieces> out;
    private final StringBuilder text = new StringBuilder();
    private Anchors.Builder anchors = new Anchors.Builder();
    /** The code points of the document before {@link #text}. */
    private long offset;
    private int codePoints;
    /** UTF-16 offsets of every {@value #STEP}th code point of {@link #text}. */
    private int[] marks = new int[64];
    private int index;
    /** The part that was laid last; it ends where the text does. */
    private Source last;

    /** @param out where to give what can no longer change */
    Assembly(String name, Metadata metadata, Limits limits, Consumer<Pieces> out) {
        this.name = name;
        this.metadata = metadata;
        this.limits = limits;
        this.out = out;
    }

    /**
     * Lays a part.
     *
     * @throws IllegalArgumentException when its trace does not fit, or it contradicts what is there
     */
    void add(Part part, String unit) {
        Source source = part.source(Markup.TEXT, unit);
        if (last == null) {
            offset = part.start();
        }
        long gap = part.start() - offset - codePoints;
        if (gap >= 0) {
            if (last != null && (gap > limits.gap() || (long) text.length() + gap + unit.length() > limits.piece())) {
                flush(false);
                offset = part.start();
            } else if (gap > 0) {
                fill((int) gap, part.place());
            }
            append(unit, part.place(), part.trace());
            last = source;
            return;
        }
        int known = overlap(part.start(), unit);
        if (known < unit.length()) {
            Span beyond = new Span(known, unit.length());
            Place place = source.place(known);
            Document document = new Document(name, source, Metadata.NONE);
            append(beyond.of(unit), place, document.trace(beyond, place));
            last = source;
        }
    }

    /** Gives what is left; the document ends with it. */
    void finish() {
        flush(true);
    }

    private void flush(boolean end) {
        Source source = new Source(null, Markup.TEXT, text.toString(), anchors.build());
        Document document = new Document(name, source, metadata).cleaned().with(new Piece(index, offset, end));
        Pieces pieces = new Pieces(document, limits.piece());
        out.accept(pieces);
        index += pieces.count();
        offset += codePoints;
        text.setLength(0);
        codePoints = 0;
        anchors = new Anchors.Builder();
    }

    private void append(String unit, Place place, String trace) {
        anchors.add(text.length(), unit, place, trace);
        append(unit);
    }

    private void append(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (Character.isLowSurrogate(characters.charAt(i)) && i > 0 && Character.isHighSurrogate(characters.charAt(i - 1))) {
                continue;
            }
            if (codePoints % STEP == 0) {
                if (codePoints / STEP == marks.length) {
                    marks = Arrays.copyOf(marks, marks.length * 2);
                }
                marks[codePoints / STEP] = text.length() + i;
            }
            codePoints++;
        }
        text.append(characters);
    }

    /** White space up to the next part, which begins at {@code next}: line ends when it stands on a later line. */
    private void fill(int gap, Place next) {
        Place end = last.place(last.text().length());
        long lines = next.line() - end.line();
        // Whether white space of that many characters can lead from the one place to the other; if not, cleaning made the gap.
        boolean verbatim = lines == 0 ? next.column() - end.column() == gap : lines > 0 && next.column() - 1 + lines <= gap;
        long lineEnds = verbatim ? Math.min(2, lines) : gap > 1 ? 2 : lines != 0 ? 1 : 0;
        append(" ".repeat(gap - (int) lineEnds) + "\n".repeat((int) lineEnds));
    }

    /**
     * The length of the part's beginning that is there already.
     *
     * @throws IllegalArgumentException when something else is there
     */
    private int overlap(long start, String unit) {
        int from = 0;
        long at = start - offset;
        if (at < 0) {
            // That much has been handed on.
            long gone = Math.min(-at, unit.codePointCount(0, unit.length()));
            from = unit.offsetByCodePoints(0, (int) gone);
            at = 0;
        }
        int there = utf16((int) at);
        int common = Math.min(unit.length() - from, text.length() - there);
        for (int i = 0; i < common; i++) {
            char a = unit.charAt(from + i);
            char b = text.charAt(there + i);
            if (a != b && !(Whitespace.is(a) && Whitespace.is(b))) {
                throw new IllegalArgumentException("start " + start + " is not where this text stands, by the rows before");
            }
        }
        for (int i = 0; i < common; i++) {
            // What white space a gap holds is known better by a part that has it within.
            text.setCharAt(there + i, unit.charAt(from + i));
        }
        return from + common;
    }

    private int utf16(int codePoint) {
        return codePoint == codePoints ? text.length() : text.offsetByCodePoints(marks[codePoint / STEP], codePoint % STEP);
    }
}
