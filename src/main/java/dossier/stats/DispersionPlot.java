package dossier.stats;

import dossier.svg.Svg;
import dossier.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws where in each document the hits of a concordance stand (lexical dispersion): a line a document, all of one length, a stroke a hit.
 * A fold: {@link #part} may run in several threads, {@link #add} takes its results in the order of the input.
 */
public final class DispersionPlot {
    private static final int WIDTH = 640;
    private static final int LINE = 22;
    private static final int TOP = 50;
    /** The longest name that is written out; the middle of a longer one gives way. */
    private static final int NAME = 40;
    private static final double LETTER = 7.5;

    private final String pattern;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** @param pattern what was looked for */
    public DispersionPlot(String pattern) {
        this.pattern = pattern;
    }

    /**
     * The hits of a document or of a piece of one.
     *
     * @param doc the document's name
     * @param end where the piece ends, in code points of the document
     * @param places where its hits begin
     */
    public record Part(String doc, long end, long[] places) {
    }

    /** What {@code document} gives. */
    public Part part(Document document, Concordance concordance) {
        long[] places = concordance.hits(document).stream().mapToLong(hit -> document.codePoint(hit.start())).toArray();
        return new Part(document.name(), document.codePoint(document.text().length()), places);
    }

    private static final class Line {
        private long end;
        private final List<Long> places = new ArrayList<>();
    }

    /** Takes the next part. */
    public void add(Part part) {
        Line line = lines.computeIfAbsent(part.doc, doc -> new Line());
        line.end = part.end;
        for (long place : part.places) {
            line.places.add(place);
        }
    }

    /** The drawing as a file holds it. */
    public String drawing() {
        int longest = 0;
        for (String doc : lines.keySet()) {
            longest = Math.max(longest, shortened(doc).length());
        }
        double left = 20 + longest * LETTER;
        String title = "Where " + pattern + " stands in each document";
        Svg svg = new Svg(left + WIDTH + 60, TOP + LINE * lines.size() + 40, title);
        svg.text(left, 24, Svg.Align.START, title);
        double y = TOP;
        for (Map.Entry<String, Line> each : lines.entrySet()) {
            Line line = each.getValue();
            double middle = y + LINE / 2.0;
            svg.text(left - 8, middle + 4, Svg.Align.END, shortened(each.getKey()));
            svg.line(left, middle, left + WIDTH, middle, "#dddddd", 1);
            double last = -1;
            for (long place : line.places) {
                double x = left + WIDTH * (double) place / Math.max(1, line.end);
                if (x - last >= 0.5) {
                    svg.line(x, y + 3, x, y + LINE - 3, "#30628c", 1);
                    last = x;
                }
            }
            svg.text(left + WIDTH + 8, middle + 4, Svg.Align.START, Integer.toString(line.places.size()));
            y += LINE;
        }
        svg.text(left, y + 20, Svg.Align.START, "beginning").text(left + WIDTH, y + 20, Svg.Align.END, "end");
        return svg.toString();
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= NAME) {
            return name;
        }
        int half = NAME / 2;
        return name.substring(0, name.offsetByCodePoints(0, half)) + "…"
                + name.substring(name.offsetByCodePoints(name.length(), -half + 1));
    }
}
