package dossier.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where days stand on a drawing. Between two days of which something is told lies a stretch that grows with the logarithm of the days
 * between them: a week of much news stays legible beside a quiet century.
 */
final class TimeAxis {
    private static final double UNIT = 11;
    private static final double NARROWEST = 640;
    private static final double WIDEST = 1600;
    /** Names of years stand so far apart, at least. */
    private static final double TICKS = 44;

    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

    /** The name of a year or a month, and where it stands. */
    record Tick(double x, String name) {
    }

    private final List<LocalDate> days;
    private final double[] xs;

    TimeAxis(List<LocalDate> told) {
        days = new ArrayList<>(new TreeSet<>(told));
        xs = new double[days.size()];
        for (int i = 1; i < xs.length; i++) {
            long gap = days.get(i).toEpochDay() - days.get(i - 1).toEpochDay();
            xs[i] = xs[i - 1] + UNIT * Math.log(1 + gap) / Math.log(2);
        }
        double length = xs.length == 0 ? 0 : xs[xs.length - 1];
        double wanted = Math.max(NARROWEST, Math.min(WIDEST, length));
        for (int i = 0; length > 0 && i < xs.length; i++) {
            xs[i] *= wanted / length;
        }
    }

    double width() {
        return xs.length == 0 ? NARROWEST : Math.max(NARROWEST, xs[xs.length - 1]);
    }

    /** Where a day stands; between two that are known, in proportion. */
    double x(LocalDate day) {
        int low = 0;
        int high = xs.length - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (days.get(middle).isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        if (low + 1 >= xs.length) {
            return xs.length == 0 ? 0 : xs[low];
        }
        long from = days.get(low).toEpochDay();
        double share = (double) (day.toEpochDay() - from) / (days.get(low + 1).toEpochDay() - from);
        return xs[low] + Math.max(0, share) * (xs[low + 1] - xs[low]);
    }

    /** The beginnings of years, and of months where there is room, that can be named without touching one another. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (days.isEmpty()) {
            return ticks;
        }
        double free = Double.NEGATIVE_INFINITY;
        int named = Integer.MIN_VALUE;
        for (LocalDate day : days) {
            double x = x(day);
            if (x < free) {
                continue;
            }
            boolean newYear = day.getYear() != named;
            String name = newYear ? year(day.getYear()) : MONTHS[day.getMonthValue() - 1];
            boolean repeated = !newYear && !ticks.isEmpty() && ticks.get(ticks.size() - 1).name().equals(name);
            if (!repeated) {
                ticks.add(new Tick(x, name));
                named = day.getYear();
                free = x + TICKS;
            }
        }
        return ticks;
    }

    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : 1 - year + " BC";
    }
}
