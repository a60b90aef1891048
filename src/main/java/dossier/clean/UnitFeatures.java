package dossier.clean;

import java.util.HashMap;
import java.util.Map;

/** The features of the units of a saved page's text: the shape of each, where it stands, what stands around it, what the rules said. */
final class UnitFeatures implements Features {
    private static final int[] REACHES = {2, 5, 12};
    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};

    /** A line with a date that is no sentence has so many words at most. */
    private static final int LONGEST_DATED = 12;
    private static final int FAR = 20;

    private final Judgement judgement;
    private final TextShape[] shapes;
    private final int[] chars;
    private final int[] running;
    private final int[] told;
    private final int[] repeated;
    private final int[] linked;
    private final int[] dated;
    private final int[] phrases;
    private final float[] densities;
    private final float[] capitals;
    private final boolean[] isDate;
    private final WordTies ties;
    private final RunningClusters clusters;
    private final String title;
    private int titleAt = -1;
    private final int[] ranges = new int[2 * (REACHES.length + 1)];
    private final FeatureRow row = new FeatureRow();

    UnitFeatures(Judgement judgement) {
        this.judgement = judgement;
        int n = judgement.size();
        title = judgement.title() == null ? "" : Phrases.folded(judgement.title());
        shapes = new TextShape[n];
        chars = new int[n + 1];
        running = new int[n + 1];
        told = new int[n + 1];
        linked = new int[n + 1];
        dated = new int[n + 1];
        phrases = new int[n + 1];
        densities = new float[n];
        capitals = new float[n];
        isDate = new boolean[n];
        long titleHash = title.isEmpty() ? 0 : Phrases.hash(judgement.title());
        repeated = repeated(judgement);
        for (int i = 0; i < n; i++) {
            Unit unit = judgement.unit(i);
            boolean isWrapped = unit.text().indexOf('\n') >= 0;
            String text = isWrapped ? unit.text().replace('\n', ' ') : unit.text();
            shapes[i] = TextShape.of(text, unit.chars(), unit.span().start(), (int) (unit.linked() * unit.length()));
            densities[i] = (float) shapes[i].linkDensity();
            capitals[i] = (float) ((double) shapes[i].capitals() / Math.max(1, shapes[i].words()));
            chars[i + 1] = chars[i] + shapes[i].chars();
            running[i + 1] = running[i] + shapes[i].running();
            told[i + 1] = told[i] + (judgement.isFree(i) ? 0 : 1);
            linked[i + 1] = linked[i] + shapes[i].linked();
            isDate[i] = shapes[i].words() <= LONGEST_DATED
                    && ((isWrapped ? BylineDate.find(text, 0) : judgement.date(i)) != null || RelativeTime.is(text));
            phrases[i + 1] = phrases[i] + (judgement.phrase(i) == null ? 0 : 1);
            dated[i + 1] = dated[i] + (isDate[i] ? 1 : 0);
            if (titleAt < 0 && titleHash != 0 && unit.length() < 250
                    && (unit.length() > Phrases.LONGEST ? Phrases.hash(unit.text()) : judgement.hash(i)) == titleHash) {
                titleAt = i;
            }
        }
        ties = new WordTies(judgement.units(), shapes, title);
        clusters = new RunningClusters(shapes);
    }

    /** How many units have the text of each. */
    private static int[] repeated(Judgement judgement) {
        int n = judgement.size();
        Map<String, Integer> known = new HashMap<>(2 * n);
        int[] first = new int[n];
        int[] repeated = new int[n];
        for (int i = 0; i < n; i++) {
            Integer same = known.putIfAbsent(judgement.unit(i).text(), i);
            first[i] = same == null ? i : same;
            repeated[first[i]]++;
        }
        for (int i = 0; i < n; i++) {
            repeated[i] = repeated[first[i]];
        }
        return repeated;
    }

    @Override
    public int size() {
        return shapes.length;
    }

    @Override
    public int chars(int i) {
        return shapes[i].chars();
    }

    @Override
    public int[] groups() {
        return new int[0];
    }

    @Override
    public int[] ranges() {
        return ranges;
    }

    @Override
    public float[] of(int i) {
        row.clear();
        TextShape shape = shapes[i];
        shape.describe(row);
        int n = shapes.length;
        double all = Math.max(1, running[n]);
        row.add(running[i]);
        row.add(running[n] - running[i + 1]);
        row.add(running[i] / all);
        row.add((double) i / n);
        row.add(repeated[i]);
        row.add(judgement.isFree(i) ? 0 : 1);
        row.add(told[i]);
        row.add(told[n] - told[i]);
        row.add(judgement.unit(i).isProse() ? 1 : 0);
        row.add(judgement.unit(i).breakBefore() == Unit.Break.LINE ? 1 : 0);
        row.add(judgement.unit(i).text().startsWith("- ") ? 1 : 0);
        for (int d : NEIGHBOURS) {
            neighbour(i + d);
        }
        window(i);
        row.add(titleAt < 0 ? -1 : i < titleAt ? -1 : running[i] - running[titleAt]);
        row.add(titleAt < 0 ? 0 : i - titleAt);
        Phrases.Phrase phrase = judgement.phrase(i);
        row.add(phrase == null ? 0 : 1 + phrase.place().ordinal());
        row.add(isDate[i] ? 1 : 0);
        row.add(running[n]);
        row.add((double) running[n] / Math.max(1, chars[n]));
        row.add(n);
        ties.describe(i, row);
        clusters.describe(i, row);
        dates(i);
        return row.values();
    }

    /** How far above and below the next line stands that has a date: above an article, in each teaser, below a comment. */
    private void dates(int i) {
        int above = 1;
        while (above < FAR && i - above >= 0 && !isDate[i - above]) {
            above++;
        }
        int below = 1;
        while (below < FAR && i + below < isDate.length && !isDate[i + below]) {
            below++;
        }
        row.add(i - above < 0 ? FAR : above);
        row.add(i + below >= isDate.length ? FAR : below);
        row.add(dated[i]);
    }

    private void neighbour(int i) {
        boolean exists = i >= 0 && i < shapes.length;
        row.add(exists ? shapes[i].chars() : -1);
        row.add(exists ? densities[i] : -1);
        row.add(exists ? shapes[i].isTerminated() ? 1 : 0 : -1);
        row.add(exists ? judgement.isFree(i) ? 0 : 1 : -1);
        row.add(exists ? capitals[i] : -1);
    }

    private void window(int i) {
        int n = shapes.length;
        for (int r = 0; r < REACHES.length; r++) {
            int from = Math.max(0, i - REACHES[r]);
            int to = Math.min(n, i + 1 + REACHES[r]);
            ranges[2 * r] = from;
            ranges[2 * r + 1] = to;
            row.add(running[i] - running[from]);
            row.add(running[to] - running[i + 1]);
            row.add((double) (running[to] - running[from]) / Math.max(1, chars[to] - chars[from]));
            row.add(told[i] - told[from]);
            row.add(told[to] - told[i]);
            row.add(dated[to] - dated[from]);
            row.add(phrases[to] - phrases[from]);
            row.add((double) (linked[to] - linked[from]) / Math.max(1, chars[to] - chars[from]));
        }
        ranges[2 * REACHES.length] = 0;
        ranges[2 * REACHES.length + 1] = n;
        int before = 0;
        while (before < 20 && i - before - 1 >= 0 && !shapes[i - before - 1].isRunning()) {
            before++;
        }
        int after = 0;
        while (after < 20 && i + after + 1 < n && !shapes[i + after + 1].isRunning()) {
            after++;
        }
        row.add(before);
        row.add(after);
    }
}
