package dossier.timeline;

import dossier.svg.Svg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a timeline: a lane for each document, a dot for what was on a day, a bar over the days of what is dated less exactly. Accounts of
 * one event in several documents are joined by a line.
 */
public final class TimelinePlot {
    /** More statements would hide one another; the first ones are drawn. */
    private static final int MOST = 4000;
    private static final int NAMES = 210;
    private static final int MARK = 9;
    private static final int ROW = 12;
    private static final int TOP = 56;
    private static final int PAD = 5;
    /** What a mark's tooltip shows of a sentence, in UTF-16 units. */
    private static final int TOOLTIP = 300;
    private static final int LONGEST_NAME = 34;
    private static final String DAY = "#30628c";
    private static final String SHARED = "#b0603c";
    private static final String SPAN = "#b9cfe2";
    private static final String SHARED_SPAN = "#e7c5b3";
    private static final String GRID = "#dddddd";

    /** The row of marks in which each lane is free again, from left to right. */
    private static final class Lane {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Double> ends = new ArrayList<>();

        /** The first row that is free at {@code x}. */
        int row(double x, double end) {
            int row = 0;
            while (row < ends.size() && ends.get(row) > x) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            return row;
        }

        double height() {
            return Math.max(1, ends.size()) * ROW + 2 * PAD;
        }
    }

    private record Mark(EventRow statement, double from, double to, int row) {
    }

    private record Point(double x, double y) {
    }

    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Map<Long, List<Point>> accounts = new HashMap<>();
    private final Map<Long, String> documents = new HashMap<>();
    private final TimeAxis axis;

    private TimelinePlot(List<EventRow> rows) {
        List<LocalDate> days = new ArrayList<>();
        for (EventRow row : rows) {
            days.add(LocalDate.parse(row.earliest()));
            days.add(LocalDate.parse(row.latest()).plusDays(1));
            String known = documents.putIfAbsent(row.event(), row.doc());
            if (known != null && !known.equals(row.doc())) {
                accounts.put(row.event(), new ArrayList<>());
            }
        }
        axis = new TimeAxis(days);
        for (EventRow row : rows) {
            Lane lane = lanes.computeIfAbsent(row.doc(), doc -> new Lane());
            double from = NAMES + axis.x(LocalDate.parse(row.earliest()));
            double to = NAMES + axis.x(LocalDate.parse(row.latest()).plusDays(1));
            boolean day = row.earliest().equals(row.latest());
            double end = day ? from + MARK : Math.max(to, from + MARK);
            lane.marks.add(new Mark(row, from, end, lane.row(from, end + 1)));
        }
    }

    /** The drawing as a file holds it. */
    public static String of(Iterable<EventRow> timeline) {
        List<EventRow> rows = new ArrayList<>();
        int all = 0;
        for (EventRow row : timeline) {
            all++;
            if (rows.size() < MOST) {
                rows.add(row);
            }
        }
        return new TimelinePlot(rows).draw(all > MOST ? "Timeline: the first " + MOST + " of " + all + " statements" : "Timeline");
    }

    private String draw(String title) {
        double height = TOP + 30;
        for (Lane lane : lanes.values()) {
            height += lane.height();
        }
        double width = NAMES + axis.width() + 40;
        Svg svg = new Svg(width, height, title);
        svg.text(20, 24, Svg.Align.START, title
                + ": a dot is a day, a bar what is dated less exactly; long gaps are drawn shorter than they are");
        for (TimeAxis.Tick tick : axis.ticks()) {
            svg.line(NAMES + tick.x(), TOP - 8, NAMES + tick.x(), height - 20, GRID, 1);
            svg.text(NAMES + tick.x(), TOP - 12, Svg.Align.MIDDLE, tick.name());
        }
        double y = TOP;
        for (Map.Entry<String, Lane> lane : lanes.entrySet()) {
            svg.line(20, y, width - 20, y, GRID, 1);
            svg.text(20, y + PAD + ROW, Svg.Align.START, shortened(lane.getKey()));
            for (Mark mark : lane.getValue().marks) {
                draw(svg, mark, y + PAD + mark.row * ROW + ROW / 2.0);
            }
            y += lane.getValue().height();
        }
        svg.line(20, y, width - 20, y, GRID, 1);
        for (List<Point> points : accounts.values().stream().filter(list -> list.size() > 1).toList()) {
            for (int i = 1; i < points.size(); i++) {
                svg.line(points.get(i - 1).x, points.get(i - 1).y, points.get(i).x, points.get(i).y, SHARED, 1);
            }
        }
        return svg.toString();
    }

    private void draw(Svg svg, Mark mark, double y) {
        EventRow row = mark.statement;
        List<Point> points = accounts.get(row.event());
        boolean shared = points != null;
        String text = row.text().length() > TOOLTIP ? row.text().substring(0, TOOLTIP) + "…" : row.text();
        String tooltip = row.date() + ", line " + row.line() + ": " + text;
        if (row.earliest().equals(row.latest())) {
            svg.circle(mark.from + MARK / 2.0, y, MARK / 2.0 - 0.5, shared ? SHARED : DAY, tooltip);
        } else {
            svg.rectangle(mark.from, y - 3, mark.to - mark.from, 6, shared ? SHARED_SPAN : SPAN, tooltip);
        }
        if (shared) {
            points.add(new Point(mark.from + MARK / 2.0, y));
        }
    }

    private static String shortened(String doc) {
        return doc.length() <= LONGEST_NAME ? doc : "…" + doc.substring(doc.length() - LONGEST_NAME + 1);
    }
}
