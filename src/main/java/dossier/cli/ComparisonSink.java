package dossier.cli;

import dossier.diff.Comparison;
import dossier.diff.DifferenceRow;
import dossier.diff.Marks;
import dossier.diff.UnifiedText;
import dossier.diff.Utf8Differences;
import dossier.io.Format;
import dossier.text.Document;
import dossier.text.Edit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes how texts differ: rows, or for reading the unified text of them. */
final class ComparisonSink {
    private static final int CONTEXT = 3;
    /** Of texts with more characters than this a person can't see at a glance that all of them differs. */
    private static final int LARGE = 1 << 20;
    private static final Marks COLOURS = new Marks("\u001b[1m", "\u001b[0m", "\u001b[31m", "\u001b[0m", "\u001b[32m", "\u001b[0m");

    private final RowSink<DifferenceRow> sink;
    private final Target target;
    private final UnifiedText text;
    private final SideBySide sideBySide;

    /** @param columns the width of both texts beside each other, in cells; 0 for the unified text */
    ComparisonSink(Output.Choice choice, Target target, int columns) {
        this.sink = new RowSink<>(DifferenceRow.class, null, choice, target);
        this.target = target;
        boolean colour = target.isTerminal() && choice.colour() || choice.forcedColour();
        this.text = choice.format() == Format.TEXT && choice.columns().isEmpty()
                ? new UnifiedText(CONTEXT, colour ? COLOURS : Marks.BRACKETS) : null;
        this.sideBySide = text != null && columns > 0 ? new SideBySide(columns, CONTEXT, colour) : null;
    }

    /**
     * A comparison that is ready to be written.
     *
     * @param remark what a person should know of it; null for nothing
     */
    record Compared(String name, boolean differ, String remark, byte[] bytes, RowSink.Prepared rows) {
    }

    /** Spells a comparison; in any thread. */
    Compared prepare(Pairs.Pair pair, Comparison comparison) {
        String name = pair.a().name() + ", " + pair.b().name();
        boolean differ = !comparison.rows().isEmpty();
        String remark = remark(pair, comparison);
        if (text == null) {
            return new Compared(name, differ, remark, null, sink.prepare(null, comparison.rows()));
        }
        StringBuilder out = new StringBuilder();
        try {
            if (sideBySide != null) {
                sideBySide.write(shown(pair.a()), shown(pair.b()), comparison.rows(), out);
                return new Compared(name, differ, remark, target.bytes(out), null);
            }
            text.write(shown(pair.a()), shown(pair.b()), comparison.rows(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compared(name, differ, remark, target.bytes(out), null);
    }

    private static String remark(Pairs.Pair pair, Comparison comparison) {
        int lengthA = pair.a().text().length();
        int lengthB = pair.b().text().length();
        if (comparison.rows().size() != 1) {
            return remark(comparison.minimal(), 0, 0, lengthA, lengthB);
        }
        DifferenceRow row = comparison.rows().get(0);
        return remark(comparison.minimal(), row.aText().length(), row.bText().length(), lengthA, lengthB);
    }

    /** What a person should know of a comparison of bytes; null for nothing. */
    static String remark(Utf8Differences compared) {
        int[] only = {0, 0};
        if (compared.count() == 1) {
            compared.forEach((a, b) -> {
                only[0] = a.to() - a.from();
                only[1] = b.to() - b.from();
            });
        }
        return remark(compared.minimal(), only[0], only[1], compared.a().to() - compared.a().from(),
                compared.b().to() - compared.b().from());
    }

    /**
     * What a person should know of a comparison; null for nothing.
     *
     * @param onlyA the length in A of the one stretch that differs; 0 when there are several
     * @param onlyB its length in B
     */
    private static String remark(boolean minimal, int onlyA, int onlyB, int lengthA, int lengthB) {
        // The white space that closes both texts is no part of the stretch.
        if (onlyA > 0 && onlyB > 0 && lengthA - onlyA <= 2 && lengthB - onlyB <= 2 && (long) lengthA + lengthB > LARGE) {
            return "the texts have nothing in common";
        }
        return minimal ? null : "the texts differ too much to find the fewest changes; these are close to it";
    }

    /** The document as a terminal may show it: each control character one symbol, so that all offsets stay. */
    private Document shown(Document document) {
        String visible = sink.visible(document.text());
        return visible.equals(document.text()) ? document
                : document.edited(List.of(new Edit(0, document.text().length(), visible, "visible")));
    }

    /** Writes a comparison; answers whether there is a difference. */
    boolean write(Compared compared) {
        if (compared.bytes != null) {
            target.write(compared.bytes);
        } else {
            sink.write(compared.rows);
        }
        return compared.differ;
    }

    void end() {
        if (text == null) {
            sink.end();
        }
    }
}
