package dossier.entities;

import java.util.Arrays;

/** Finds the best sequence of tags for a stretch of words (Viterbi 1967). Not safe for use by several threads. */
final class TagPath {
    private final TagModel model;
    private int[] scores = new int[64 * TagModel.TAGS];
    private byte[] back = new byte[64 * TagModel.TAGS];
    private int count;

    TagPath(TagModel model) {
        this.model = model;
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
            for (int tag = 0; tag < tagged; tag++) {
                int before = before(scores, row - tagged, tag, into);
                scores[row + tag] += scores[row - tagged + before] + into[tag * tagged + before];
                back[row + tag] = (byte) before;
            }
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
     * The tag of the word before, whose scores begin at {@code row}, that a tag had best follow. A method of its own: called for each tag
     * of each word, it is compiled after a page of text.
     */
    private static int before(int[] scores, int row, int tag, int[] into) {
        boolean inside = tag > 0 && tag % 2 == 0;
        int from = inside ? tag - 1 : 0;
        int to = inside ? tag + 1 : TagModel.TAGS;
        int best = Integer.MIN_VALUE;
        int arg = from;
        for (int before = from; before < to; before++) {
            int score = scores[row + before] + into[tag * TagModel.TAGS + before];
            if (score > best) {
                best = score;
                arg = before;
            }
        }
        return arg;
    }
}
