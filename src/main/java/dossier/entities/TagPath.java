package dossier.entities;

import java.util.Arrays;

/** Finds the best sequence of tags for a stretch of words (Viterbi 1967). Not safe for use by several threads. */
final class TagPath {
    private final TagModel model;
    /**
     * What a tag's score must be more than another's, at {@code tag + TAGS * other}, to be as good as that before some name's first word or
     * none.
     */
    private final int[] least;
    /** The tags of a word that may be the best to follow. */
    private final int[] rivals = new int[TagModel.TAGS];
    private int[] scores = new int[64 * TagModel.TAGS];
    private byte[] back = new byte[64 * TagModel.TAGS];
    private int count;

    TagPath(TagModel model) {
        this.model = model;
        least = least(model.transitions());
    }

    private static int[] least(int[] into) {
        int[] least = new int[TagModel.TAGS * TagModel.TAGS];
        for (int other = 0; other < TagModel.TAGS; other++) {
            for (int tag = 0; tag < TagModel.TAGS; tag++) {
                int gain = Integer.MIN_VALUE;
                for (int next = 0; next < TagModel.TAGS; next += next == 0 ? 1 : 2) {
                    gain = Math.max(gain, into[next * TagModel.TAGS + tag] - into[next * TagModel.TAGS + other]);
                }
                least[other * TagModel.TAGS + tag] = -gain;
            }
        }
        return least;
    }

    void clear() {
        count = 0;
    }

    /**
     * Adds the next word of the stretch.
     *
     * @param sums those of its features, as {@link TagModel#sum} writes them
     * @param apart whether no name goes on with it
     * @param owned whether no person's name does
     */
    void add(long[] sums, boolean apart, boolean owned) {
        if ((count + 1) * TagModel.TAGS > scores.length) {
            scores = Arrays.copyOf(scores, scores.length * 2);
            back = Arrays.copyOf(back, back.length * 2);
        }
        TagModel.scores(sums, scores, count * TagModel.TAGS);
        if (apart || owned) {
            for (int tag = 2; tag < (apart ? TagModel.TAGS : 3); tag += 2) {
                scores[count * TagModel.TAGS + tag] = Integer.MIN_VALUE / 4;
            }
        }
        count++;
    }

    /** Writes the best tags of the words added since the stretch was begun. What stands before and after it has the tag 0. */
    void best(byte[] tags, int at) {
        if (count == 0) {
            return;
        }
        int tagged = TagModel.TAGS;
        int[] scores = this.scores;
        int[] into = model.transitions();
        for (int tag = 0; tag < tagged; tag++) {
            scores[tag] = tag > 0 && tag % 2 == 0 ? Integer.MIN_VALUE / 4 : scores[tag] + into[tag * tagged];
        }
        for (int i = 1; i < count; i++) {
            int row = i * tagged;
            follow(scores, row - tagged, row, into);
        }
        int last = 0;
        int row = (count - 1) * tagged;
        int best = Integer.MIN_VALUE;
        for (int tag = 0; tag < tagged; tag++) {
            int score = scores[row + tag] + into[tag];
            if (score > best) {
                best = score;
                last = tag;
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            tags[at + i] = (byte) last;
            last = back[i * tagged + last];
        }
    }

    /**
     * Adds to the scores of a word, from {@code row} on, that of the tag before which each had best follow; those stand from {@code last}
     * on. A method of its own: called for each word, it is compiled after some pages of text.
     */
    private void follow(int[] scores, int last, int row, int[] into) {
        int count = rivals(scores, last);
        for (int tag = 0; tag < TagModel.TAGS; tag += tag == 0 ? 1 : 2) {
            int best = Integer.MIN_VALUE;
            int arg = 0;
            for (int k = 0; k < count; k++) {
                int before = rivals[k];
                int score = scores[last + before] + into[tag * TagModel.TAGS + before];
                if (score > best) {
                    best = score;
                    arg = before;
                }
            }
            scores[row + tag] += best;
            back[row + tag] = (byte) arg;
        }
        // A further word of a name follows the first one, or another further one.
        for (int tag = 2; tag < TagModel.TAGS; tag += 2) {
            int first = scores[last + tag - 1] + into[tag * TagModel.TAGS + tag - 1];
            int further = scores[last + tag] + into[tag * TagModel.TAGS + tag];
            scores[row + tag] += Math.max(first, further);
            back[row + tag] = (byte) (further > first ? tag : tag - 1);
        }
    }

    /** Finds the tags, of those whose scores stand from {@code row} on, that may be the best before some tag which any may go before. */
    private int rivals(int[] scores, int row) {
        int best = 0;
        for (int tag = 1; tag < TagModel.TAGS; tag++) {
            best = scores[row + tag] > scores[row + best] ? tag : best;
        }
        int count = 0;
        for (int tag = 0; tag < TagModel.TAGS; tag++) {
            if (scores[row + tag] - scores[row + best] >= least[best * TagModel.TAGS + tag]) {
                rivals[count++] = tag;
            }
        }
        return count;
    }
}
