package dossier.stats;

/** The likelihood ratio statistic over the cells of a table of counts. */
final class LogLikelihood {
    private LogLikelihood() {
    }

    /** 2 sum O ln(O/E) over the four cells of a table, E from its margins (Dunning 1993). Null for an empty table. */
    static Double ofTable(double o11, double o12, double o21, double o22) {
        double n = o11 + o12 + o21 + o22;
        if (n <= 0) {
            return null;
        }
        double sum = cell(o11, (o11 + o12) * (o11 + o21) / n) + cell(o12, (o11 + o12) * (o12 + o22) / n)
                + cell(o21, (o21 + o22) * (o11 + o21) / n) + cell(o22, (o21 + o22) * (o12 + o22) / n);
        return Diversity.defined(Math.max(0, 2 * sum));
    }

    /** O ln(O/E); 0 for an empty cell. */
    static double cell(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
