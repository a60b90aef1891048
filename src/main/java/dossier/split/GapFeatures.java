package dossier.split;

import dossier.text.Whitespace;

/**
 * What the trained model sees of a gap between two words: hashes of the words around it, of their shapes and punctuation, of the
 * sentence so far, and of what the rules say. Looks at a bounded stretch to either side. One object serves all gaps of a
 * text, paragraph after paragraph; the figures are those of the last gap that it was given.
 */
final class GapFeatures {
    private static final int WORD_LIMIT = 40;
    /** How many features there are of the words next to a gap, and in all. */
    private static final int NEAR = 5;
    private static final int ALL = 51;

    /** The kinds of gaps. */
    static final int OTHER = 0;
    static final int LIKELY = 1;
    static final int KINDS = 2;

    /** What letters a word has, as bits. */
    private static final int SMALL = 1;
    private static final int FIRST = 2;
    private static final int CAPITAL = 4;
    private static final int DIGIT = 8;
    private static final int STOP = 16;
    private static final int SIGN = 32;
    /** Of a character: whether it is a letter or digit, and whether words hold it inside. */
    private static final int LETTERISH = 64;
    private static final int INSIDE = 128;
    /** The lower half of what a character is to a word: small letters for capitals, one digit for all; the bits are the upper half. */
    private static final int FOLDED = 0xFFFF;
    private static final int KIND = 16;
    private static final int[] ASCII = new int[128];

    static {
        for (char c = 0; c < 128; c++) {
            boolean small = c >= 'a' && c <= 'z';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            boolean letterish = small || capital || digit;
            int kind = (small ? SMALL : capital ? CAPITAL : digit ? DIGIT : c == '.' ? STOP : SIGN) | (letterish ? LETTERISH : 0)
                    | (letterish || ".-'&$@/_:".indexOf(c) >= 0 ? INSIDE : 0);
            ASCII[c] = kind << KIND | (digit ? '0' : capital ? c + 32 : c);
        }
    }

    private final char[] chars;
    /** The paragraph. */
    private int from;
    private int to;
    private final TextTraits traits;
    private final Abbreviations abbreviations;
    private final int[] hashes = new int[ALL];
    private int count;

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

    /** What the sentence has so far, its first word and sign. */
    private final SentenceSoFar sentence;
    private final SentenceAhead ahead;
    private int first;
    private int opened;
    /** The sign that the sentence before ends with. */
    private int previous;

    /** The word found last by {@link #wordBefore} or {@link #wordAt}: where it stands, its hash, its shape. */
    private int wordFrom;
    private int wordTo;
    private int word;
    private int shape;

    /**
     * @param chars the characters of the text
     * @param flags what they are
     */
    GapFeatures(char[] chars, CharacterFlags flags, TextTraits traits, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.chars = chars;
        this.traits = traits;
        this.sentence = new SentenceSoFar(chars, flags);
        this.ahead = new SentenceAhead(chars, flags);
    }

    /** Begins with the gaps of another paragraph. */
    void within(int from, int to) {
        this.from = from;
        this.to = to;
        sentence.forget();
    }

    /** How many features the gap has. */
    int count() {
        return count;
    }

    /** {@link #LIKELY} where the rules take it for the end of a sentence, though they are not sure. */
    int kind() {
        return (verdict & 1) != 0 ? LIKELY : OTHER;
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
        count = NEAR;
        wordBefore(end);
        leftFrom = wordFrom;
        leftTo = wordTo;
        left = word;
        leftShape = shape;
        marks = SignCodes.ofStretch(chars, wordTo, end);
        marked = marks * 31 + verdict;
        int core = signsAt(next);
        open = SignCodes.ofStretch(chars, next, core);
        wordAt(core);
        right = word;
        rightShape = shape;
        rightFrom = wordFrom;
        rightTo = wordTo;
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
        count = ALL;
        countSigns();
        int leftOpen = signBefore(leftFrom);
        wordBefore(leftFrom);
        int left2 = word;
        int left2Shape = shape + (wordFrom < start ? 512 : 0);
        int lower = traits.seen(rightFrom, rightTo);
        int rightMarks = rightTo < to ? SignCodes.of(chars[rightTo]) : 1;
        int second = Whitespace.skip(chars, skipSigns(rightTo), to);
        wordAt(signsAt(second));
        int right2 = word;
        int right2Shape = shape;
        int words = sentence.words();
        int length = Math.min(words, 1) + bucket(words) + bucket(end - start) * 16;
        int rest = bucket(to - next);
        int position = Math.min(bucket(start - from), 1) + (rest << 2);
        int last = SignCodes.of(chars[to - 1]);
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
        h[11] = hash(10, marked, length);
        h[12] = hash(11, marked, length + rightShape * 4096 + open * 31);
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
        h[25] = hash(26, first, bucket(words) + marks * 64);
        h[26] = hash(27, marked, title + bucket(words) * 4 + rightShape * 4096);
        h[27] = hash(29, marked, opened + open * 31);
        h[28] = hash(30, marked, previous + rightShape * 512);
        h[29] = hash(32, previous * 4 + title, bucket(words) + marks * 64);
        int again = right == first && right != 0 ? 1 : 0;
        h[30] = hash(33, marked, again * 64 + bucket(words));
        h[31] = hash(34, right, right2Shape + marks * 512);
        h[32] = hash(35, left, left2Shape + rightShape * 1024);
        h[33] = hash(36, left2, leftShape + rightShape * 512 + marks * 262144);
        h[34] = hash(37, right * 31 + right2, marks);
        h[35] = hash(38, left2Shape + leftShape * 1024, rightShape + right2Shape * 512 + marks * 262144);
        h[36] = hash(39, marked, rightMarks + right2Shape * 1024);
        h[37] = hash(40, left * 31 + left2, rightShape);
        int kinds = classes() >> 4 & 0xFF;
        int edges = traits.edges(left, right);
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
        int inLeft = SignCodes.inside(chars, leftFrom, leftTo);
        h[48] = hash(51, inLeft * 16 + SignCodes.inside(chars, rightFrom, rightTo), marked + rightShape * 31);
        h[49] = hash(52, inLeft, marked + leftShape * 31);
        h[50] = hash(53, (traits.seen(leftFrom, leftTo) >> 3) * 2 + (lower >> 3), marks + leftShape * 512 + rightShape * 31);
    }

    /** The classes of the word on the right; what it is in small letters has been hashed, unless it has digits. */
    private int classes() {
        return (rightShape & DIGIT) != 0 ? abbreviations.classes(chars, rightFrom, rightTo)
                : abbreviations.classes(right, chars, rightFrom, rightTo);
    }

    /** Notes which words stand at the edges of the paragraph. */
    void noteEdges() {
        wordBefore(to);
        if (wordTo == to) {
            traits.ends(word);
        }
        wordAt(signsAt(from));
        traits.begins(word);
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
            wordAt(signsAt(start));
            first = word;
            opened = SignCodes.of(chars[start]);
            previous = start == from ? 0 : endSign(start);
        }
        sentence.goTo(end);
    }

    /** Finds the word whose last letter or digit is the last before {@code at}, in the stretch without white space there. */
    private void wordBefore(int at) {
        int lowest = Math.max(from, at - WORD_LIMIT);
        int i = at;
        while (i > lowest && Whitespace.is(chars[i - 1])) {
            i--;
        }
        while (i > lowest && !isLetterish(chars[i - 1]) && !Whitespace.is(chars[i - 1])) {
            i--;
        }
        wordTo = i;
        int h = 0;
        int kinds = 0;
        int firstKind = 0;
        for (; i > lowest; i--) {
            char c = chars[i - 1];
            int entry = entry(c);
            int kind = entry >> KIND;
            if ((kind & INSIDE) == 0) {
                break;
            }
            h = h * 31 + (entry & FOLDED);
            kinds |= firstKind;
            firstKind = kind;
        }
        wordFrom = i;
        word = h;
        shape(kinds | ((firstKind & CAPITAL) != 0 ? FIRST : firstKind));
    }

    /** Finds the word that begins at {@code at}. */
    private void wordAt(int at) {
        int highest = Math.min(to, at + WORD_LIMIT);
        wordFrom = at;
        wordTo = at;
        word = 0;
        int h = 0;
        int kinds = 0;
        int letterKinds = 0;
        for (int i = at; i < highest; i++) {
            char c = chars[i];
            int entry = entry(c);
            int kind = entry >> KIND;
            if ((kind & INSIDE) == 0) {
                break;
            }
            h = h * 31 + (entry & FOLDED);
            kinds |= i == at && (kind & CAPITAL) != 0 ? FIRST : kind;
            if ((kind & LETTERISH) != 0) {
                wordTo = i + 1;
                word = h;
                letterKinds = kinds;
            }
        }
        shape(letterKinds);
    }

    /** Notes the shape of the word found: what letters it is of, and how long it is: below 512. */
    private void shape(int kinds) {
        int length = wordTo - wordFrom;
        if (length == 0) {
            shape = wordFrom == from || wordFrom >= to ? 1 : 0;
        } else {
            shape = (kinds & 63) + (length == 1 ? 0 : length < 3 ? 1 : length < 5 ? 2 : 3) * 64 + 256;
        }
    }

    /** The offset after the signs at {@code at} that are neither letters nor white space, six at most. */
    private int signsAt(int at) {
        int i = at;
        while (i < to && i < at + 6 && !isLetterish(chars[i]) && !Whitespace.is(chars[i])) {
            i++;
        }
        return i;
    }

    private int skipSigns(int at) {
        int i = at;
        while (i < to && i < at + WORD_LIMIT && !Whitespace.is(chars[i])) {
            i++;
        }
        return i;
    }

    private int signBefore(int at) {
        return at > from ? SignCodes.of(chars[at - 1]) : 1;
    }

    /** The sign with which the stretch before {@code at} ends. */
    private int endSign(int at) {
        int i = at;
        while (i > from && i > at - WORD_LIMIT && Whitespace.is(chars[i - 1])) {
            i--;
        }
        return SignCodes.of(chars[Math.max(from, i - 1)]);
    }

    private static int bucket(int n) {
        return n < 4 ? n : 31 - Integer.numberOfLeadingZeros(n) + 2 + (n >>> 30 - Integer.numberOfLeadingZeros(n) & 1) * 16;
    }

    private static int entry(char c) {
        return c < 128 ? ASCII[c] : entryBeyondAscii(c);
    }

    private static int entryBeyondAscii(char c) {
        int letterish = Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? LETTERISH | INSIDE : c == '’' ? INSIDE : 0;
        return (letterish | (Character.isUpperCase(c) ? CAPITAL : SMALL)) << KIND | Character.toLowerCase(c);
    }

    private static boolean isLetterish(char c) {
        return (entry(c) >> KIND & LETTERISH) != 0;
    }
}
