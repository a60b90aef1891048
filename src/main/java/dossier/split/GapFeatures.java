package dossier.split;

import dossier.text.Whitespace;

/**
 * What the trained model sees of a gap between two words: hashes of the words around it, of their shapes and punctuation, of the
 * sentence so far, and of what the rules say. Looks at a bounded stretch to either side. One object serves all gaps of a
 * paragraph, one after the other; the figures are those of the last gap that it was given.
 */
final class GapFeatures {
    private static final int WORD_LIMIT = 40;
    /** More than any gap has. */
    private static final int CAPACITY = 40;

    private final String text;
    private final int from;
    private final int to;
    private final TextTraits traits;
    private final int[] hashes = new int[CAPACITY];
    private int count;

    /** The gap, and the sentence that may end there. */
    private int start;
    private int end;
    private int next;
    private int verdict;
    /** The words next to the gap: where they stand, their hashes and shapes, and the signs between. */
    private int leftFrom;
    private int left;
    private int leftShape;
    private int marks;
    private int marked;
    private int open;
    private int rightFrom;
    private int rightTo;
    private int right;
    private int rightShape;

    /** How far the count of open brackets and quotes of the sentence has come, and what it is there. */
    private int counted;
    private int begun = -1;
    private int quotes;
    private int brackets;
    /** Where the last quote stands. */
    private int quoted;
    private int words;
    /** How many of the words don't begin with a small letter. */
    private int capitals;
    private int first;
    private int opened;
    /** The sign that the sentence before ends with. */
    private int previous;

    /** The word found last by {@link #wordBefore} or {@link #wordAt}. */
    private int wordFrom;
    private int wordTo;

    GapFeatures(String text, int from, int to, TextTraits traits) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.traits = traits;
        this.counted = from;
    }

    /** How many features the gap has. */
    int count() {
        return count;
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
     * @param verdict what the rules say of it, as a small number
     */
    void lookNear(int start, int end, int next, int verdict) {
        this.start = start;
        this.end = end;
        this.next = next;
        this.verdict = verdict;
        count = 0;
        wordBefore(end);
        leftFrom = wordFrom;
        left = word(wordFrom, wordTo);
        leftShape = shape(wordFrom, wordTo);
        marks = marks(wordTo, end);
        marked = marks * 31 + verdict;
        int core = signsAt(next);
        open = marks(next, core);
        wordAt(core);
        right = word(wordFrom, wordTo);
        rightShape = shape(wordFrom, wordTo);
        rightFrom = wordFrom;
        rightTo = wordTo;
        int leftClass = leftShape * 2 + (leftFrom <= start ? 1 : 0);
        add(1, marked);
        add(2, marked, rightShape + open * 31);
        add(3, marked, right);
        add(4, marked, left);
        add(5, marked, leftClass + rightShape * 4096);
        add(6, right, rightShape + open * 31);
        add(7, left, leftClass);
        add(8, verdict, leftClass + rightShape * 4096);
        add(9, left, rightShape + marks * 31);
    }

    /** Looks farther, after {@link #lookNear}: at the words beyond, the sentence so far, the paragraph, the text. */
    void lookFar() {
        countSigns();
        int leftOpen = signBefore(leftFrom);
        wordBefore(leftFrom);
        int left2 = word(wordFrom, wordTo);
        int left2Shape = shape(wordFrom, wordTo) + (wordFrom < start ? 512 : 0);
        int lower = traits.seen(rightFrom, rightTo);
        int rightMarks = rightTo < to ? sign(text.charAt(rightTo)) : 1;
        int second = Whitespace.skip(text, skipSigns(rightTo), to);
        wordAt(signsAt(second));
        int right2 = word(wordFrom, wordTo);
        int right2Shape = shape(wordFrom, wordTo);
        int length = Math.min(words, 1) + bucket(words) + bucket(end - start) * 16;
        int rest = bucket(to - next);
        int position = Math.min(bucket(start - from), 1) + (rest << 2);
        int last = sign(text.charAt(to - 1));
        int context = ((quotes & 1) == 0 ? 0 : quoted == start ? 1 : 2) + Math.min(2, Math.max(0, brackets)) * 3;
        int small = words + 1 - capitals;
        int title = small == 0 ? 0 : small * 4 < words ? 1 : 2;
        int ahead = ahead(next);
        int style = traits.style() * 31 + marked;
        add(10, marked, length);
        add(11, marked, length + rightShape * 4096 + open * 31);
        add(12, marked, rest);
        add(13, marked, position + rightShape * 4096);
        add(14, marked, left2);
        add(15, left2Shape + leftShape * 4096, marked + rightShape * 31);
        add(16, right2, rightShape + marks * 31);
        add(17, rightShape + right2Shape * 4096, marked + open * 31);
        add(18, marked, rightMarks + rightShape * 4096);
        add(19, marked, context + rightShape * 4096);
        add(20, marked, lower + (rightShape << 12));
        add(21, style, rightShape);
        add(22, style, last);
        add(23, marked, last + rightShape * 31);
        add(24, marked, leftOpen + leftShape * 31);
        add(25, marked, first + rightShape * 31);
        add(26, first, bucket(words) + marks * 64);
        add(27, marked, title + bucket(words) * 4 + rightShape * 4096);
        add(28, marked, ahead + rightShape * 4096);
        add(29, marked, opened + open * 31);
        add(30, marked, previous + rightShape * 512);
        add(31, marked, title + ahead * 4);
        add(32, previous * 4 + title, bucket(words) + marks * 64);
    }

    private void add(int template, int value) {
        add(template, value, 0);
    }

    private void add(int template, int a, int b) {
        int h = template * 0x9E3779B1 + a;
        h = (h ^ h >>> 15) * 0x85EBCA6B + b;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        hashes[count++] = h ^ h >>> 16;
    }

    /** Counts the words and signs of the sentence up to the gap, from where the count had come. */
    private void countSigns() {
        if (start != begun) {
            begun = start;
            counted = start;
            quotes = 0;
            brackets = 0;
            words = 0;
            capitals = 0;
            wordAt(signsAt(start));
            first = word(wordFrom, wordTo);
            opened = sign(text.charAt(start));
            previous = start == from ? 0 : endSign(start);
        }
        char last = ' ';
        for (; counted < end; counted++) {
            char c = text.charAt(counted);
            if (c >= 'a' && c <= 'z') {
                last = c;
                continue;
            }
            capitals += (last == ' ' || last == '\n') ? 1 : 0;
            last = c;
            switch (c) {
                case ' ', '\n' -> words++;
                case '"', '“', '”', '„' -> {
                    quotes++;
                    quoted = counted;
                }
                case '(', '[' -> brackets++;
                case ')', ']' -> brackets--;
                default -> { }
            }
        }
    }

    /** Finds the word whose last letter or digit is the last before {@code at}, in the stretch without white space there. */
    private void wordBefore(int at) {
        int lowest = Math.max(from, at - WORD_LIMIT);
        int i = at;
        while (i > lowest && Whitespace.is(text.charAt(i - 1))) {
            i--;
        }
        int stop = i;
        while (i > lowest && !isLetterish(text.charAt(i - 1)) && !Whitespace.is(text.charAt(i - 1))) {
            i--;
        }
        if (i == lowest || Whitespace.is(text.charAt(i - 1))) {
            wordFrom = i;
            wordTo = i;
            if (i == stop) {
                wordTo = i;
            }
            return;
        }
        wordTo = i;
        while (i > lowest && isWordSign(text.charAt(i - 1))) {
            i--;
        }
        wordFrom = i;
    }

    /** Finds the word that begins at {@code at}. */
    private void wordAt(int at) {
        int highest = Math.min(to, at + WORD_LIMIT);
        int i = at;
        while (i < highest && isWordSign(text.charAt(i))) {
            i++;
        }
        while (i > at && !isLetterish(text.charAt(i - 1))) {
            i--;
        }
        wordFrom = at;
        wordTo = i;
    }

    /** The offset after the signs at {@code at} that are neither letters nor white space, six at most. */
    private int signsAt(int at) {
        int i = at;
        while (i < to && i < at + 6 && !isLetterish(text.charAt(i)) && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSigns(int at) {
        int i = at;
        while (i < to && i < at + WORD_LIMIT && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int signBefore(int at) {
        return at > from ? sign(text.charAt(at - 1)) : 1;
    }

    /** A number for the signs of a stretch, runs of one sign taken for one or many. */
    private int marks(int start, int end) {
        int h = 0;
        int previous = 0;
        int taken = 0;
        boolean run = false;
        for (int i = start; i < end && taken < 5; i++) {
            int sign = sign(text.charAt(i));
            if (sign != previous) {
                h = h * 37 + sign;
                taken++;
                run = false;
            } else if (!run) {
                h = h * 37 + 5;
                run = true;
            }
            previous = sign;
        }
        return h;
    }

    /** A sign as a number, typographic variants taken for one. */
    private static int sign(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '’', '‘' -> '\'';
            case '–', '—' -> '–';
            case '\n', '\r', '\t', '\u00A0' -> ' ';
            default -> c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : c >= '0' && c <= '9' ? '0' : c < 128 ? c
                    : Character.isLetter(c) ? 'a' : Character.getType(c) + 128;
        };
    }

    /** The hash of a word in small letters, its digits taken for one. */
    private int word(int start, int end) {
        int h = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            h = h * 31 + (c >= '0' && c <= '9' ? '0' : c >= 'A' && c <= 'Z' ? c + 32 : c < 128 ? c : Character.toLowerCase(c));
        }
        return h;
    }

    /** What letters a word is of, and how long it is: below 512. */
    private int shape(int start, int end) {
        if (start == end) {
            return start == from || start >= to ? 1 : 0;
        }
        int kinds = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int kind;
            if (c < 128) {
                kind = c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? i == start ? 2 : 4 : c >= '0' && c <= '9' ? 8 : c == '.' ? 16 : 32;
            } else {
                kind = Character.isLowerCase(c) ? 1 : Character.isUpperCase(c) ? i == start ? 2 : 4 : 1;
            }
            kinds |= kind;
        }
        int length = end - start;
        return kinds + (length == 1 ? 0 : length < 3 ? 1 : length < 5 ? 2 : 3) * 64 + 256;
    }

    /** The sign with which the stretch before {@code at} ends. */
    private int endSign(int at) {
        int i = at;
        while (i > from && i > at - WORD_LIMIT && Whitespace.is(text.charAt(i - 1))) {
            i--;
        }
        return sign(text.charAt(Math.max(from, i - 1)));
    }

    /** What stands in the stretch from {@code at} on, up to the next mark: how many words, small and other. */
    private int ahead(int at) {
        int small = 0;
        int other = 0;
        int limit = Math.min(to, at + 100);
        int i = at;
        char before = ' ';
        for (; i < limit; i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n';
            if (space && (before == '.' || before == '!' || before == '?')) {
                break;
            }
            if (before == ' ' && !space) {
                if (c >= 'a' && c <= 'z') {
                    small++;
                } else {
                    other++;
                }
            }
            before = space ? ' ' : c;
        }
        int how = i == to ? 0 : i == limit ? 1 : before == '.' ? 2 : 3;
        return (Math.min(small, 3) * 4 + Math.min(other, 3)) * 4 + how;
    }

    private static int bucket(int n) {
        return n < 4 ? n : 31 - Integer.numberOfLeadingZeros(n) + 2 + (n >>> 30 - Integer.numberOfLeadingZeros(n) & 1) * 16;
    }

    static boolean isLetterish(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c)
                || Character.isSurrogate(c);
    }

    private static boolean isWordSign(char c) {
        return isLetterish(c) || c == '.' || c == '-' || c == '\'' || c == '’' || c == '&' || c == '$' || c == '@' || c == '/' || c == '_'
                || c == ':';
    }
}
