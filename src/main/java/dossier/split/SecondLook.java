package dossier.split;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A second look at the gaps of a stretch of text that the linear models were not sure of, when all of them were judged once: what odds other
 * gaps got that have the same words beside them, whether these words stand at the edges of paragraphs, how far the next end is. Lists,
 * schedules and letters that were written without stops show so.
 */
final class SecondLook {
    /** Gaps of farther odds stay as they were judged. */
    static final int DOUBT = 64;
    static final int FIGURES = 21;
    private static final String SIGNS = ".!?,:;-–—)\"”'’(>*<[“";

    private final String text;
    private final JudgedGaps gaps;
    private final WordTally left;
    private final WordTally right;
    private final WordTally beginning;
    private final WordTally ending;
    private final int density;
    private final int[] values = new int[FIGURES];

    SecondLook(String text, JudgedGaps gaps) {
        this.text = text;
        this.gaps = gaps;
        left = new WordTally(gaps.count);
        right = new WordTally(gaps.count);
        for (int i = 0; i < gaps.count; i++) {
            left.add(gaps.lefts[i], gaps.odds[i]);
            right.add(gaps.rights[i], gaps.odds[i]);
        }
        beginning = new WordTally(gaps.paragraphCount);
        ending = new WordTally(gaps.paragraphCount);
        for (int i = 0; i < gaps.paragraphCount; i++) {
            beginning.add(gaps.firstWords[i], 0);
            ending.add(gaps.lastWords[i], 0);
        }
        int length = gaps.paragraphEnds[gaps.paragraphCount - 1] - gaps.paragraphStarts[0];
        density = (int) (gaps.count * 1000L / (length + 1));
    }

    /** Whether a gap deserves another look. */
    private boolean isInDoubt(int gap) {
        return gaps.words[gap] >= 0 && gaps.odds[gap] > -DOUBT && gaps.odds[gap] < DOUBT;
    }

    /**
     * The sentences after the second look.
     *
     * @param sentences those that the first one found, in order; all of the paragraphs of the gaps
     */
    List<Span> sentences(List<Span> sentences, GapModel model) {
        List<Span> seen = new ArrayList<>(sentences.size() + 8);
        int gap = 0;
        int start = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            start = start < 0 ? sentence.start() : start;
            boolean goesOn = false;
            for (; gap < gaps.count && gaps.ends[gap] <= sentence.end(); gap++) {
                int end = gaps.ends[gap];
                boolean last = end == sentence.end();
                if (!isInDoubt(gap) || end <= start || last != model.ends(gaps.odds[gap])) {
                    continue;
                }
                boolean ends = model.endsAfterAll(gaps, gap, figures(gap, sentences.get(last ? i + 1 : i).end()));
                if (last) {
                    goesOn = !ends;
                } else if (ends) {
                    seen.add(new Span(start, end));
                    start = gaps.nexts[gap];
                }
            }
            if (!goesOn) {
                seen.add(new Span(start, sentence.end()));
                start = -1;
            }
        }
        return seen;
    }

    /**
     * What the trees ask of a gap.
     *
     * @param nextEnd where the next sentence ends behind it
     */
    int[] figures(int gap, int nextEnd) {
        int odds = gaps.odds[gap];
        int paragraph = gaps.paragraphs[gap];
        int paragraphStart = gaps.paragraphStarts[paragraph];
        int paragraphEnd = gaps.paragraphEnds[paragraph];
        int before = gaps.lefts[gap];
        int behind = gaps.rights[gap];
        int i = 0;
        values[i++] = odds;
        values[i++] = gaps.verdicts[gap];
        values[i++] = sign(text.charAt(gaps.ends[gap] - 1));
        values[i++] = sign(text.charAt(gaps.nexts[gap]));
        values[i++] = right.count(behind);
        values[i++] = right.highestOfOthers(behind, odds);
        values[i++] = right.meanOfOthers(behind, odds);
        values[i++] = left.count(before);
        values[i++] = left.highestOfOthers(before, odds);
        values[i++] = left.meanOfOthers(before, odds);
        values[i++] = beginning.count(behind);
        values[i++] = ending.count(before);
        values[i++] = beginning.count(before);
        values[i++] = ending.count(behind);
        values[i++] = gaps.words[gap] & 1;
        values[i++] = Math.min(paragraphEnd - gaps.ends[gap], Short.MAX_VALUE);
        values[i++] = Math.min(gaps.words[gap] >> 1, Short.MAX_VALUE);
        values[i++] = Math.min(nextEnd - gaps.ends[gap], Short.MAX_VALUE);
        values[i++] = Signs.ends(text.charAt(nextEnd - 1)) ? 1 : 0;
        values[i++] = (int) (gaps.paragraphGaps[paragraph] * 100L / (paragraphEnd - paragraphStart + 1));
        values[i] = density;
        return values;
    }

    private static int sign(char c) {
        if (Character.isLowerCase(c)) {
            return 0;
        }
        if (Character.isUpperCase(c)) {
            return 1;
        }
        int known = SIGNS.indexOf(c);
        return Character.isDigit(c) ? 2 : known >= 0 ? 3 + known : 30;
    }
}
