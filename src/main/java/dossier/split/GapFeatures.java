package dossier.split;

import dossier.text.Whitespace;

/**
 * What the trained model sees of a gap between two words: hashes of the words around it, of their shapes and punctuation, of the
 * sentence so far, and of what the rules say. Looks at a bounded stretch to either side. One object serves all gaps of a
 * text, paragraph after paragraph; the figures are those of the last gap that it was given.
 */
final class GapFeatures {
    /** How many features there are of the words next to a gap, with those of its surroundings, and with the traits of a gap in doubt. */
    static final int NEAR = 5;
    static final int FAR = 51;
    static final int ALL = FAR + 42;

    /** The kinds of gaps. */
    static final int OTHER = 0;
    static final int LIKELY = 1;
    static final int KINDS = 2;

    private final char[] chars;
    private final GapWords words;
    /** The paragraph. */
    private int from;
    private int to;
    private final TextTraits traits;
    private final Abbreviations abbreviations;
    private final int[] hashes = new int[ALL];

    /** The gap, and the sentence that may end there. */
    private int start;
    private int end;
    private int next;
    private int verdict;
    /** The words next to the gap: where they stand, their hashes and shapes, and the signs between. */
    private int leftFrom;
    private int leftTo;
    private int left;
    private int leftShape;
    private int leftClass;
    private int marks;
    private int marked;
    private int open;
    private int rightFrom;
    private int rightTo;
    private int right;
    private int rightShape;

    /** The words beyond, and the signs next to all. */
    private int left2From;
    private int left2To;
    private int left2;
    private int left2Shape;
    private int leftOpen;
    private int inLeft;
    private int right2From;
    private int right2To;
    private int right2;
    private int right2Shape;
    private int rightMarks;
    /** What lists and the text tell of the words. */
    private int kinds;
    private int lower;
    private int edges;
    /** Whether the word on the right is the sentence's first. */
    private int again;

    /** What the sentence has so far, its first word and sign. */
    private final SentenceSoFar sentence;
    private final SentenceAhead ahead;
    private final GapSurroundings surroundings;
    private int first;
    private int firstShape;
    private int opened;
    /** About how many words it has; how much of the paragraph is left, whether it is the first there; the sign at the paragraph's end. */
    private int length;
    private int rest;
    private int position;
    private int last;
    /** The sign that the sentence before ends with. */
    private int previous;

    /**
     * @param chars the characters of the text
     * @param flags what they are
     */
    GapFeatures(char[] chars, CharacterFlags flags, TextTraits traits, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.chars = chars;
        this.traits = traits;
        this.words = new GapWords(chars);
        this.surroundings = new GapSurroundings(chars);
        this.sentence = new SentenceSoFar(chars, flags);
        this.ahead = new SentenceAhead(chars, flags);
    }

    /** Begins with the gaps of another paragraph. */
    void within(int from, int to) {
        this.from = from;
        this.to = to;
        words.within(from, to);
        sentence.forget();
    }

    /** {@link #LIKELY} where the rules take it for the end of a sentence, though they are not sure. */
    int kind() {
        return (verdict & 1) != 0 ? LIKELY : OTHER;
    }

    /**
     * Whether the gap is a space behind a colon, hyphen or bracket, where the rules see no end: a message's stamp, a speaker's name. The
     * net learnt from texts that have hardly any.
     */
    boolean isBehindLabel() {
        char sign = chars[end - 1];
        boolean opens = sign == ':' || sign == '-' || sign == ']';
        return opens && kind() == OTHER && chars[next - 1] == ' ' && next == end + 1;
    }

    /** The hash of a feature. */
    int hash(int feature) {
        return hashes[feature];
    }

    /** The offset at which the gap begins. */
    int end() {
        return end;
    }

    /**
     * Looks at the words on both sides of the gap from {@code end} to {@code next}: enough to see of most gaps inside sentences that
     * they are no more.
     *
     * @param start where the sentence under way begins
     * @param verdict what the rules say of it, as a small number, odd when they take it for an end
     */
    void lookNear(int start, int end, int next, int verdict) {
        this.start = start;
        this.end = end;
        this.next = next;
        this.verdict = verdict;
        words.findBefore(end);
        leftFrom = words.start();
        leftTo = words.end();
        left = words.hash();
        leftShape = words.shape();
        marks = SignCodes.ofStretch(chars, leftTo, end);
        marked = marks * 31 + verdict;
        int core = words.signsEnd(next);
        open = SignCodes.ofStretch(chars, next, core);
        words.findAt(core);
        right = words.hash();
        rightShape = words.shape();
        rightFrom = words.start();
        rightTo = words.end();
        leftClass = leftShape * 2 + (leftFrom <= start ? 1 : 0);
        int[] h = hashes;
        h[0] = hash(1, marked, 0);
        h[1] = hash(4, marked, left);
        h[2] = hash(6, right, rightShape + open * 31);
        h[3] = hash(8, verdict, leftClass + rightShape * 4096);
        h[4] = hash(9, left, rightShape + marks * 31);
    }

    /** Looks farther, after {@link #lookNear}: at the words beyond, the sentence so far, the paragraph, the text. */
    void lookFar() {
        countSigns();
        leftOpen = leftFrom > from ? SignCodes.of(chars[leftFrom - 1]) : 1;
        words.findBefore(leftFrom);
        left2From = words.start();
        left2To = words.end();
        left2 = words.hash();
        left2Shape = words.shape() + (left2From < start ? 512 : 0);
        lower = traits.seen(rightFrom, rightTo);
        rightMarks = rightTo < to ? SignCodes.of(chars[rightTo]) : 1;
        words.findAt(words.signsEnd(Whitespace.skip(chars, words.stretchEnd(rightTo), to)));
        right2From = words.start();
        right2To = words.end();
        right2 = words.hash();
        right2Shape = words.shape();
        int spaces = sentence.words();
        length = bucket(spaces);
        int size = Math.min(spaces, 1) + length + bucket(end - start) * 16;
        rest = bucket(to - next);
        position = Math.min(bucket(start - from), 1) + (rest << 2);
        last = SignCodes.of(chars[to - 1]);
        int context = sentence.openSigns();
        int title = sentence.titleCase();
        int style = traits.style() * 31 + marked;
        int[] h = hashes;
        h[5] = hash(2, marked, rightShape + open * 31);
        h[6] = hash(3, marked, right);
        h[7] = hash(5, marked, leftClass + rightShape * 4096);
        h[8] = hash(7, left, leftClass);
        h[9] = hash(18, marked, rightMarks + rightShape * 4096);
        h[10] = hash(21, style, rightShape);
        h[11] = hash(10, marked, size);
        h[12] = hash(11, marked, size + rightShape * 4096 + open * 31);
        h[13] = hash(12, marked, rest);
        h[14] = hash(13, marked, position + rightShape * 4096);
        h[15] = hash(14, marked, left2);
        h[16] = hash(15, left2Shape + leftShape * 4096, marked + rightShape * 31);
        h[17] = hash(16, right2, rightShape + marks * 31);
        h[18] = hash(17, rightShape + right2Shape * 4096, marked + open * 31);
        h[19] = hash(19, marked, context + rightShape * 4096);
        h[20] = hash(20, marked, lower + (rightShape << 12));
        h[21] = hash(22, style, last);
        h[22] = hash(23, marked, last + rightShape * 31);
        h[23] = hash(24, marked, leftOpen + leftShape * 31);
        h[24] = hash(25, marked, first + rightShape * 31);
        h[25] = hash(26, first, length + marks * 64);
        h[26] = hash(27, marked, title + length * 4 + rightShape * 4096);
        h[27] = hash(29, marked, opened + open * 31);
        h[28] = hash(30, marked, previous + rightShape * 512);
        h[29] = hash(32, previous * 4 + title, length + marks * 64);
        again = right == first && right != 0 ? 1 : 0;
        h[30] = hash(33, marked, again * 64 + length);
        h[31] = hash(34, right, right2Shape + marks * 512);
        h[32] = hash(35, left, left2Shape + rightShape * 1024);
        h[33] = hash(36, left2, leftShape + rightShape * 512 + marks * 262144);
        h[34] = hash(37, right * 31 + right2, marks);
        h[35] = hash(38, left2Shape + leftShape * 1024, rightShape + right2Shape * 512 + marks * 262144);
        h[36] = hash(39, marked, rightMarks + right2Shape * 1024);
        h[37] = hash(40, left * 31 + left2, rightShape);
        kinds = classes() >> 4 & 0xFF;
        edges = traits.edges(left, right);
        h[38] = hash(41, marked, kinds + rightShape * 64);
        h[39] = hash(42, marks, kinds + title * 64 + leftShape * 256);
        h[40] = hash(43, marks, edges + rightShape * 4 + leftShape * 4096);
        h[41] = hash(44, right, rightMarks + marks * 512);
        h[42] = hash(45, kinds + right2Shape * 64, marked + leftShape * 31);
        ahead.look(next, rightTo, to);
        h[43] = hash(46, marked, ahead.mark() + rightShape * 512);
        h[44] = hash(47, ahead.mark() * 64 + bucket(ahead.distance()), marked);
        h[45] = hash(48, ahead.mark(), title + leftShape * 4 + marked * 4096);
        h[46] = hash(49, sentence.clause(), marked + rightShape * 31);
        h[47] = hash(50, sentence.clause(), first + marks * 31);
        inLeft = SignCodes.inside(chars, leftFrom, leftTo);
        h[48] = hash(51, inLeft * 16 + SignCodes.inside(chars, rightFrom, rightTo), marked + rightShape * 31);
        h[49] = hash(52, inLeft, marked + leftShape * 31);
        h[50] = hash(53, (traits.seen(leftFrom, leftTo) >> 3) * 2 + (lower >> 3), marks + leftShape * 512 + rightShape * 31);
    }

    /** Looks at single traits of the gap, after {@link #lookFar}: a model that is in doubt weighs each with all others. */
    void lookClosely() {
        int ending = words.ending(leftFrom, leftTo);
        int likeBefore = (previous == SignCodes.of(chars[Math.max(from, end - 1)]) ? 1 : 0) + (opened == SignCodes.of(chars[next]) ? 2 : 0)
                + (firstShape == rightShape ? 4 : 0) + (start == from ? 8 : 0);
        int at = FAR;
        at = add(at, left, right, left2, right2, first, ending);
        at = add(at, words.ending(rightFrom, rightTo), words.ending(right2From, right2To), words.ending(left2From, left2To), leftShape,
                rightShape, left2Shape);
        at = add(at, right2Shape, marked, open, length, rest, position);
        at = add(at, last, rightMarks, ahead.mark(), bucket(ahead.distance()), sentence.clause(),
                leftShape * 512 + rightShape);
        at = add(at, kinds, edges, lower, traits.style(), sentence.titleCase(), previous);
        at = add(at, opened, likeBefore, traits.openEnds(), verdict, surroundings.behind(next, to), surroundings.before(start, end));
        add(at, leftClass, leftOpen, sentence.openSigns(), marks, inLeft, again);
    }

    private int add(int at, int a, int b, int c, int d, int e, int f) {
        hashes[at] = hash(at, a, 0);
        hashes[at + 1] = hash(at + 1, b, 0);
        hashes[at + 2] = hash(at + 2, c, 0);
        hashes[at + 3] = hash(at + 3, d, 0);
        hashes[at + 4] = hash(at + 4, e, 0);
        hashes[at + 5] = hash(at + 5, f, 0);
        return at + 6;
    }

    /** The classes of the word on the right; what it is in small letters has been hashed, unless it has digits. */
    private int classes() {
        return GapWords.hasDigits(rightShape) ? abbreviations.classes(chars, rightFrom, rightTo)
                : abbreviations.classes(right, chars, rightFrom, rightTo);
    }

    /** Notes which words stand at the edges of the paragraph. */
    void noteEdges() {
        words.findBefore(to);
        if (words.end() == to) {
            traits.ends(words.hash());
        }
        words.findAt(words.signsEnd(from));
        traits.begins(words.hash());
        traits.closes(chars[to - 1]);
    }

    private static int hash(int template, int a, int b) {
        int h = template * 0x9E3779B1 + a;
        h = (h ^ h >>> 15) * 0x85EBCA6B + b;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** Counts the words and signs of the sentence up to the gap, from where the count had come. */
    private void countSigns() {
        if (sentence.begins(start)) {
            words.findAt(words.signsEnd(start));
            first = words.hash();
            firstShape = words.shape();
            opened = SignCodes.of(chars[start]);
            previous = start == from ? 0 : words.signBefore(start);
        }
        sentence.goTo(end);
    }

    private static int bucket(int n) {
        return n < 4 ? n : 31 - Integer.numberOfLeadingZeros(n) + 2 + (n >>> 30 - Integer.numberOfLeadingZeros(n) & 1) * 16;
    }
}
