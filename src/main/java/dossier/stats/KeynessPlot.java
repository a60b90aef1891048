package dossier.stats;

import dossier.svg.Svg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Draws the words that differ most from the reference by log-likelihood: to the right those used more often, to the left those used less.
 */
public final class KeynessPlot {
    /** The words of each side. */
    private static final int SIDE = 20;
    private static final int HALF = 260;
    private static final int NAMES = 150;
    private static final int LINE = 20;
    private static final int TOP = 50;

    private KeynessPlot() {
    }

    /** The drawing as a file holds it. */
    public static String of(Iterable<KeywordRow> keywords) {
        List<KeywordRow> more = new ArrayList<>();
        List<KeywordRow> less = new ArrayList<>();
        double most = 0;
        for (KeywordRow row : keywords) {
            if (row.ll() != null && row.logRatio() != null && row.ll() > 0) {
                (row.logRatio() >= 0 ? more : less).add(row);
                most = Math.max(most, row.ll());
            }
        }
        Comparator<KeywordRow> order = Comparator.comparingDouble((KeywordRow row) -> -row.ll());
        more.sort(order);
        less.sort(order);
        List<KeywordRow> shown = new ArrayList<>(more.subList(0, Math.min(SIDE, more.size())));
        List<KeywordRow> under = less.subList(0, Math.min(SIDE, less.size()));
        for (int i = under.size() - 1; i >= 0; i--) {
            shown.add(under.get(i));
        }
        double axis = NAMES + HALF;
        Svg svg = new Svg(2 * axis + 40, TOP + LINE * shown.size() + 30, "Keywords by log-likelihood");
        svg.text(20, 24, Svg.Align.START, "Keywords by log-likelihood: right, more often than in the reference; left, less often");
        double y = TOP;
        for (KeywordRow row : shown) {
            boolean right = row.logRatio() >= 0;
            double length = HALF * row.ll() / most;
            String figure = String.format(Locale.ROOT, "%.1f", row.ll());
            svg.rectangle(right ? axis : axis - length, y + 2, length, LINE - 5, right ? "#30628c" : "#b0603c",
                    row.word() + ": " + row.count() + " and " + row.referenceCount() + " times");
            double end = right ? axis + length + 6 : axis - length - 6;
            svg.text(axis + (right ? -6 : 6), y + 14, right ? Svg.Align.END : Svg.Align.START, row.word());
            svg.text(end, y + 14, right ? Svg.Align.START : Svg.Align.END, figure);
            y += LINE;
        }
        svg.line(axis, TOP - 6, axis, y + 4, "#222222", 1);
        return svg.toString();
    }
}
