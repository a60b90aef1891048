package dossier.stats;

import dossier.svg.Svg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the frequencies of words against their ranks, both on logarithmic axes (Zipf 1949): a straight line of slope -1 is his law. */
public final class ZipfPlot {
    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    /** Words are named as far as they stand apart, at most so many. */
    private static final int NAMED = 12;
    private static final double APART = 16;

    private ZipfPlot() {
    }

    /** The drawing as a file holds it. */
    public static String of(Iterable<WordRow> words) {
        List<WordRow> rows = new ArrayList<>();
        words.forEach(rows::add);
        rows.sort(Comparator.comparingLong(WordRow::count).reversed());
        Svg svg = new Svg(LEFT + WIDTH + 50, TOP + HEIGHT + 50, "Frequency of words by rank");
        double decadesX = Math.max(1, Math.ceil(Math.log10(Math.max(1, rows.size()))));
        double decadesY = rows.isEmpty() ? 1 : Math.max(1, Math.ceil(Math.log10(rows.get(0).count() + 1.0)));
        svg.text(LEFT, TOP - 16, Svg.Align.START, "Frequency of words by rank");
        axes(svg, decadesX, decadesY);
        if (!rows.isEmpty()) {
            points(svg, rows, decadesX, decadesY);
        }
        return svg.toString();
    }

    private static void axes(Svg svg, double decadesX, double decadesY) {
        for (int decade = 0; decade <= decadesX; decade++) {
            double x = LEFT + WIDTH * decade / decadesX;
            svg.line(x, TOP, x, TOP + HEIGHT, "#e0e0e0", 1).text(x, TOP + HEIGHT + 18, Svg.Align.MIDDLE, power(decade));
        }
        for (int decade = 0; decade <= decadesY; decade++) {
            double y = TOP + HEIGHT - HEIGHT * decade / decadesY;
            svg.line(LEFT, y, LEFT + WIDTH, y, "#e0e0e0", 1).text(LEFT - 8, y + 4, Svg.Align.END, power(decade));
        }
        svg.text(LEFT + WIDTH / 2.0, TOP + HEIGHT + 40, Svg.Align.MIDDLE, "rank");
        svg.turned(18, TOP + HEIGHT / 2.0, -90, Svg.Align.MIDDLE, "occurrences");
    }

    private static String power(int decade) {
        StringBuilder digits = new StringBuilder("1" + "0".repeat(decade));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ' ');
        }
        return digits.toString();
    }

    private static void points(Svg svg, List<WordRow> rows, double decadesX, double decadesY) {
        double first = TOP + HEIGHT - HEIGHT * Math.log10(rows.get(0).count()) / decadesY;
        double steps = Math.min(decadesX, Math.log10(rows.get(0).count()));
        svg.line(LEFT, first, LEFT + WIDTH * steps / decadesX, first + HEIGHT * steps / decadesY, "#c8a070", 1);
        double lastX = -1;
        double lastY = -1;
        double labelled = -1;
        int named = 0;
        for (int rank = 1; rank <= rows.size(); rank++) {
            WordRow row = rows.get(rank - 1);
            double x = LEFT + WIDTH * Math.log10(rank) / decadesX;
            double y = TOP + HEIGHT - HEIGHT * Math.log10(row.count()) / decadesY;
            // What would lie on the last point is left out.
            if (Math.abs(x - lastX) < 1 && Math.abs(y - lastY) < 1) {
                continue;
            }
            lastX = x;
            lastY = y;
            svg.circle(x, y, 2.5, "#30628c", row.word() + ": " + row.count());
            if (named < NAMED && (labelled < 0 || x - labelled > APART)) {
                svg.turned(x + 4, y - 6, -35, Svg.Align.START, row.word());
                labelled = x;
                named++;
            }
        }
    }
}
