package dossier.diff;

import dossier.svg.Svg;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws what documents have in common: for words, entities, dates and passages a square with a cell for every two documents, the
 * darker the more they share. The scale of each goes from nothing to the most that two of them share.
 */
public final class HeatMap {
    /** The most documents that are drawn: more make cells that can't be seen. */
    public static final int MOST = 300;
    private static final int LEAST_SHARE = 0xF2F5F9;
    private static final int MOST_SHARE = 0x08306B;
    private static final String SELF = "#d9d9d9";
    private static final String UNDEFINED = "#ffffff";
    private static final int SIDE = 360;
    private static final int CELL = 40;
    private static final int MARGIN = 24;
    private static final int TITLE = 24;
    private static final int LETTER = 7;
    private static final int LABEL = 32;
    /** Cells below this height have no labels. */
    private static final int LABELLED = 12;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<MatrixRow> rows;
    private final double cell;
    private final double side;
    private final double labels;

    private HeatMap(List<MatrixRow> rows) {
        this.rows = rows;
        for (MatrixRow row : rows) {
            number(row.doc());
            number(row.other());
        }
        cell = Math.min(CELL, (double) SIDE / Math.max(1, names.size()));
        side = cell * names.size();
        int longest = names.stream().mapToInt(name -> Math.min(LABEL, name.length())).max().orElse(0);
        labels = cell < LABELLED ? MARGIN : MARGIN + LETTER * (longest + 4);
    }

    /**
     * The drawing of a matrix.
     *
     * @param rows a row for every two of at most {@value #MOST} documents
     */
    public static Svg of(List<MatrixRow> rows) {
        return new HeatMap(rows).draw();
    }

    private int number(String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = names.size();
            numbers.put(name, known);
            names.add(name);
        }
        return known;
    }

    private Svg draw() {
        double panel = Math.max(side, 160) + MARGIN;
        Svg svg = new Svg(labels + 2 * panel, 2 * (panel + TITLE + MARGIN) + MARGIN, "What " + names.size() + " documents have in common");
        panel(svg, "words", MatrixRow::words, 0, 0, panel);
        panel(svg, "entities", MatrixRow::entities, 1, 0, panel);
        panel(svg, "dates", MatrixRow::dates, 0, 1, panel);
        panel(svg, "passages", MatrixRow::passages, 1, 1, panel);
        return svg;
    }

    private void panel(Svg svg, String title, Function<MatrixRow, Double> measure, int column, int line, double panel) {
        double most = 0;
        for (MatrixRow row : rows) {
            Double share = measure.apply(row);
            most = share == null ? most : Math.max(most, share);
        }
        double left = labels + column * panel;
        double top = MARGIN + TITLE + line * (panel + TITLE + MARGIN);
        boolean labelled = cell >= LABELLED;
        svg.text(left, top - (labelled ? TITLE : 8), Svg.Align.START, title + ", 0 to " + number(most));
        for (int i = 0; i < names.size(); i++) {
            double x = left + i * cell;
            double y = top + i * cell;
            svg.rectangle(x, y, cell, cell, SELF, names.get(i));
            if (labelled) {
                svg.text(x + cell / 2, top - 6, Svg.Align.MIDDLE, String.valueOf(i + 1));
            }
            if (labelled && column == 0) {
                svg.text(left - 6, y + cell / 2 + Svg.FONT / 3.0, Svg.Align.END, shortened(names.get(i)) + "  " + (i + 1));
            }
        }
        for (MatrixRow row : rows) {
            Double share = measure.apply(row);
            String colour = share == null ? UNDEFINED : Svg.mixed(LEAST_SHARE, MOST_SHARE, most == 0 ? 0 : share / most);
            String tooltip = row.doc() + " and " + row.other() + ": " + said(row);
            double i = numbers.get(row.doc()) * cell;
            double j = numbers.get(row.other()) * cell;
            svg.rectangle(left + j, top + i, cell, cell, colour, tooltip);
            svg.rectangle(left + i, top + j, cell, cell, colour, tooltip);
        }
    }

    private static String said(MatrixRow row) {
        return "words " + number(row.words()) + ", entities " + number(row.entities()) + ", dates " + number(row.dates())
                + ", passages " + number(row.passages());
    }

    private static String number(Double share) {
        return share == null ? "none" : new BigDecimal(share).round(new MathContext(2)).stripTrailingZeros().toPlainString();
    }

    private static String shortened(String name) {
        return name.length() <= LABEL ? name : name.substring(0, LABEL - 1) + "…";
    }
}
