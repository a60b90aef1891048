package dossier.clean;

import dossier.text.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Running headers and footers, bylines repeated on each page, page numbers: the same short line, numbers apart, three times or more with
 * text between. That alone would be a refrain or the headings of chapters as well: such lines must also name an author, say that they
 * number pages, or cut sentences in two, as pages do and chapters don't, while most of them stand off by several empty lines or count on.
 */
final class RunningLines {
    private static final int OFTEN = 3;
    private static final int LONGEST = 100;
    /** Characters of text that lie between two of them on average, at least. */
    private static final int PAGE = 200;
    /** One place in so many at least cuts a sentence in two: about every second page ends within one. */
    private static final int CUTS = 4;
    /** Lines that may stand together between two pages: a footer, a number, a header, a date. */
    private static final int TOGETHER = 4;

    private static final Cues PAGE_NUMBERS = Cues.of("page-number");

    private final Judgement judgement;

    RunningLines(Judgement judgement) {
        this.judgement = judgement;
    }

    void apply() {
        List<List<Integer>> places = repeated();
        BitSet often = new BitSet();
        BitSet counting = new BitSet();
        BitSet constant = new BitSet();
        for (List<Integer> same : places) {
            same.forEach(often::set);
            if (countsOn(same)) {
                same.forEach(counting::set);
            } else if (areSame(same)) {
                same.forEach(constant::set);
            }
        }
        for (List<Integer> same : places) {
            boolean counts = counting.get(same.get(0));
            if (isRunning(same, often) || counts && areBeside(same, constant, often)
                    || constant.get(same.get(0)) && areBeside(same, counting, often)) {
                drop(same);
            }
        }
    }

    /** The places of each line that stands there often with text between, in the order of the first of each. */
    private List<List<Integer>> repeated() {
        int n = judgement.size();
        long[] hashes = new long[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            Unit unit = judgement.unit(i);
            if (unit.length() <= LONGEST && judgement.isFree(i) && !unit.isTerminated() && !unit.text().endsWith(":")) {
                hashes[i] = judgement.hash(i);
                count += hashes[i] == WordTable.BASIS ? 0 : 1;
            }
        }
        // Open addressing: 1 + the first unit of each line; for each unit the next one that is the same, and for the first the last.
        int[] table = new int[Integer.highestOneBit(2 * count + 1) * 2];
        int[] next = new int[n];
        int[] last = new int[n];
        int[] times = new int[n];
        for (int i = 0; i < n; i++) {
            if (hashes[i] == 0 || hashes[i] == WordTable.BASIS) {
                continue;
            }
            int at = (int) (hashes[i] >>> 32 ^ hashes[i]) & table.length - 1;
            while (table[at] != 0 && hashes[table[at] - 1] != hashes[i]) {
                at = at + 1 & table.length - 1;
            }
            int first = table[at] == 0 ? i : table[at] - 1;
            table[at] = first + 1;
            if (first < i) {
                next[last[first]] = i;
            }
            last[first] = i;
            times[first]++;
        }
        List<List<Integer>> repeated = new ArrayList<>();
        for (int first = 0; first < n; first++) {
            if (times[first] >= OFTEN) {
                List<Integer> same = new ArrayList<>(times[first]);
                for (int i = first; same.size() < times[first]; i = next[i]) {
                    same.add(i);
                }
                if (areApart(same)) {
                    repeated.add(same);
                }
            }
        }
        return repeated;
    }

    /** Whether the text of a page lies between lines, on average. */
    private boolean areApart(List<Integer> places) {
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        int distance = judgement.unit(last).span().start() - judgement.unit(first).span().end();
        return distance >= PAGE * (places.size() - 1);
    }

    private boolean areSame(List<Integer> places) {
        String first = judgement.unit(places.get(0)).text();
        for (int i : places) {
            if (!judgement.unit(i).text().equals(first)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether most lines stand together with one of others, where several empty lines part them from the text, as after a form feed: the
     * title of a paper and the number of its page. The title of a chapter beside its number is another one each time.
     */
    private boolean areBeside(List<Integer> places, BitSet others, BitSet often) {
        int beside = 0;
        for (int i : places) {
            int from = i;
            while (from > 0 && i - from < TOGETHER && often.get(from - 1)) {
                from--;
            }
            int to = i + 1;
            while (to < judgement.size() && to - i < TOGETHER && often.get(to)) {
                to++;
            }
            int other = others.nextSetBit(from);
            boolean apart = false;
            for (int k = from; k < to; k++) {
                apart |= judgement.unit(k).blanksBefore() >= 2;
            }
            beside += apart && other >= 0 && other < to ? 1 : 0;
        }
        return beside * 2 > places.size();
    }

    private boolean isRunning(List<Integer> places, BitSet often) {
        int first = places.get(0);
        if (Byline.of(judgement.unit(first).text()) != null) {
            return true;
        }
        boolean countsOn = countsOn(places);
        int cuts = 0;
        int evidence = 0;
        for (int i : places) {
            boolean cutting = cutsSentence(i, often);
            cuts += cutting ? 1 : 0;
            evidence += countsOn || cutting || judgement.unit(i).blanksBefore() >= 2 ? 1 : 0;
        }
        boolean isOfPages = cuts * CUTS >= places.size() || countsOn && PAGE_NUMBERS.is(judgement.hash(first));
        return isOfPages && evidence * 2 > places.size();
    }

    /** Whether a line cuts a sentence in two, alone or together with others of its kind. */
    private boolean cutsSentence(int i, BitSet often) {
        int before = i - 1;
        while (before > 0 && i - before < TOGETHER && often.get(before)) {
            before--;
        }
        int after = i + 1;
        while (after < judgement.size() && after - i < TOGETHER && often.get(after)) {
            after++;
        }
        return before >= 0 && after < judgement.size() && runsOn(judgement.unit(before), judgement.unit(after));
    }

    /** Whether a sentence breaks off at the end of one unit and goes on at the start of the other. */
    static boolean runsOn(Unit before, Unit after) {
        char end = before.text().charAt(before.text().length() - 1);
        boolean breaksOff = Character.isLowerCase(end) || end == ',' || end == '-' || Character.isDigit(end);
        return breaksOff && before.words() > 5 && Character.isLowerCase(after.text().codePointAt(0));
    }

    /** Whether the first number of the lines grows from each to the next. */
    private boolean countsOn(List<Integer> places) {
        long before = -1;
        for (int i : places) {
            long number = firstNumber(judgement.unit(i).text());
            if (number <= before) {
                return false;
            }
            before = number;
        }
        return true;
    }

    private static long firstNumber(String text) {
        long number = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = Math.min(Integer.MAX_VALUE, Math.max(0, number) * 10 + c - '0');
            } else if (number >= 0) {
                return number;
            }
        }
        return number;
    }

    private void drop(List<Integer> places) {
        int first = places.get(0);
        String text = judgement.unit(first).text();
        Byline byline = Byline.of(text);
        BylineDate date = byline == null ? BylineDate.wholeLine(text) : null;
        if (byline != null) {
            judgement.found(null, byline.author(), byline.date());
        } else if (date != null) {
            judgement.found(null, null, date.iso());
        }
        // A book's or article's title above its first page stays there.
        boolean isTitle = byline == null && date == null && first == 0 && firstNumber(text) < 0;
        for (int i : places) {
            if (!(isTitle && i == first)) {
                judgement.mark(i, byline != null ? "byline" : "running-header", "running-line");
            }
        }
    }
}
