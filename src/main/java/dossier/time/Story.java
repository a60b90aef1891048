package dossier.time;

/** The dates that a narrative has gone through: what its months, days and seasons without a year follow on. */
final class Story {
    /** How many dates back a story may take up its thread again. */
    private static final int MEMORY = 3;
    /** What taking it up one date farther back must save, in days. */
    private static final int STEP = 90;
    /** What a month or day inside of a year that was said costs, in days: a year is less exact an anchor than a month. */
    private static final int INSIDE_YEAR = 90;

    /** What the very month that was said costs, in days. */
    private static final int SAME_MONTH = 150;

    private final Period[] recent = new Period[MEMORY];
    private int count;

    /** The story comes to a date, a year at the coarsest. */
    void comesTo(Period period) {
        recent[count++ % MEMORY] = period;
    }

    /** The last date; null before the first. */
    Period said() {
        return count == 0 ? null : recent[(count - 1) % MEMORY];
    }

    /** Forgets all dates. */
    void forget() {
        count = 0;
    }

    /** The period without a year that {@code phrase} names, in the year in which the story goes on; null when that isn't known. */
    Period told(Phrase phrase) {
        Period best = null;
        long least = Long.MAX_VALUE;
        for (int back = 0; back < Math.min(count, MEMORY); back++) {
            Period anchor = recent[(count - 1 - back) % MEMORY];
            Period there = told(phrase, anchor);
            if (there != null) {
                long cost = (long) STEP * back + cost(anchor, there);
                if (cost < least) {
                    least = cost;
                    best = there;
                }
            }
        }
        return best;
    }

    /** The same behind "since", or where "had" looks back: the last one that the story has passed. */
    Period toldBack(Phrase phrase) {
        Period said = said();
        Period there = said == null ? null : NamedPeriod.in(said.first().getYear(), phrase);
        return there == null || !there.first().isAfter(said.last()) ? there : NamedPeriod.in(said.first().getYear() - 1, phrase);
    }

    /** The same behind "by" and "until", which do not lead back beyond the year that the story has come to. */
    Period toldAhead(Phrase phrase) {
        Period there = told(phrase);
        Period said = said();
        boolean back = there != null && there.first().getYear() < said.first().getYear() && said.isFinerThan(Grain.YEAR);
        return back ? NamedPeriod.in(said.first().getYear(), phrase) : there;
    }

    /** How far a period lies from what the story had come to. */
    private static long cost(Period anchor, Period there) {
        if (there.isSameMonth(anchor)) {
            // Who means the month just said says "that month".
            return SAME_MONTH;
        }
        if (!there.first().isAfter(anchor.last()) && !there.last().isBefore(anchor.first())) {
            return anchor.grain() == Grain.YEAR ? INSIDE_YEAR : 0;
        }
        return Period.distance(anchor, there);
    }

    /** Of a month in the half year behind the last date a story says so, of one in the half year ahead it may. */
    private static Period told(Phrase phrase, Period anchor) {
        Period same = NamedPeriod.in(anchor.first().getYear(), phrase);
        if (same == null || !anchor.isFinerThan(Grain.YEAR)) {
            return same;
        }
        int month = same.first().getMonthValue();
        int from = anchor.first().getMonthValue();
        boolean forward = Math.floorMod(month - from, 12) <= 6;
        boolean turn = forward ? month < from : month > from;
        return turn ? NamedPeriod.in(anchor.first().getYear() + (forward ? 1 : -1), phrase) : same;
    }
}
