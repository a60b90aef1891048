package dossier.entities;

import dossier.text.Whitespace;

/**
 * What the sequence model sees of each word of a document, as hashes: the word and its neighbours, their shapes, beginnings and endings,
 * what stands between them, what the lists say, what the document shows of the word elsewhere, and what the rules take it for. They come in
 * groups, each with the facts that it follows from.
 */
final class NameFeatures {
    /** More than a word has. */
    static final int MOST = 80;
    /** How far from a capitalised word a word is looked at. */
    private static final int REACH = 2;
    private static final int OUTSIDE = 0x5bd1e995;
    private static final int RULE_OUTSIDE = 127;
    /** What {@link #gap} says where one space stands between two words of a sentence. */
    private static final int SPACE = 4;

    // What a word can be for the one that features are of.
    private static final int ITSELF = 0;
    private static final int NEXT_BEFORE = 1;
    private static final int NEXT_AFTER = 2;
    private static final int SECOND_BEFORE = 3;
    private static final int SECOND_AFTER = 4;

    // The other groups of features, by what they follow from.
    private static final int WORD = 1 << 24;
    private static final int BEFORE = 2 << 24;
    private static final int AFTER = 3 << 24;
    private static final int GAP_BEFORE = 4 << 24;
    private static final int GAP_AFTER = 5 << 24;
    private static final int RULES = 6 << 24;
    private static final int LISTS = 7 << 24;
    private static final int USAGE = 8 << 24;
    private static final int KINDS = 9 << 24;
    /** Above four bits for what opens the word and three times seven for what words are taken for. */
    private static final int SPACED = 10 << 25;

    private final NameWords words;
    private final Evidence evidence;
    private final byte[] rules;
    private final int[] sentences;
    private final int[] gap;
    private final int[] runStart;
    private final int[] runEnd;
    private final boolean[] active;
    private final Recurrence recurrence;

    private final int[] out = new int[MOST];
    private int size;

    /** @param rules what the rules take each word for; see {@link RuleLabels} */
    NameFeatures(NameWords words, Evidence evidence, byte[] rules) {
        this.words = words;
        this.evidence = evidence;
        this.rules = rules;
        int n = words.count();
        sentences = words.sentences();
        gap = new int[n + 1];
        runStart = new int[n];
        runEnd = new int[n];
        active = new boolean[n];
        for (int i = 0; i < n; i++) {
            gap[i] = gap(i);
            boolean goesOn = i > 0 && isSame(i, i - 1) && words.isCapitalised(i) && words.isCapitalised(i - 1)
                    && (words.isGlued(i) || words.follows(i));
            runStart[i] = goesOn ? runStart[i - 1] : i;
            if (words.isCapitalised(i)) {
                for (int near = Math.max(0, i - REACH); near <= Math.min(n - 1, i + REACH); near++) {
                    active[near] |= isSame(near, i);
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            runEnd[i] = i + 1 < n && runStart[i + 1] != i + 1 ? runEnd[i + 1] : i;
        }
        gap[n] = OUTSIDE;
        recurrence = new Recurrence(words, rules);
    }

    private boolean isSame(int i, int j) {
        return sentences[i] == sentences[j];
    }

    /** Whether the word can be part of a name: it or a word near it in its sentence has a capital. */
    boolean isActive(int i) {
        return active[i];
    }

    /** Whether what stands before the word parts names: a semicolon, a colon, a bracket. */
    boolean isApart(int i) {
        if (gap[i] == SPACE) {
            return false;
        }
        for (int at = i == 0 ? words.start(i) : words.end(i - 1); at < words.start(i); at++) {
            char c = words.charAt(at);
            if (c == ';' || c == ':' || c == '(' || c == ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before is a possessive. */
    boolean isOwned(int i) {
        return gap[i] != SPACE && i > 0 && isSame(i, i - 1) && NameWords.isApostrophe(words.charAt(words.end(i - 1)));
    }

    /** What stands between a word and the one before: the first and the last character that is no white space. */
    private int gap(int i) {
        boolean begins = i == 0 || !isSame(i, i - 1);
        if (!begins && words.isSpaced(i) && words.segment(i) == words.segment(i - 1)) {
            return SPACE;
        }
        int from = i == 0 ? 0 : words.end(i - 1);
        char first = 0;
        char last = 0;
        for (int at = words.start(i) - 1; at >= from; at--) {
            char c = words.charAt(at);
            if (!Whitespace.is(c)) {
                last = plain(c);
                break;
            }
            if (begins) {
                break;
            }
        }
        for (int at = from; !begins && at < words.start(i); at++) {
            char c = words.charAt(at);
            if (!Whitespace.is(c)) {
                first = plain(c);
                break;
            }
        }
        int space = words.start(i) > from && Whitespace.is(words.charAt(words.start(i) - 1)) ? 1 : 0;
        boolean broken = !begins && words.segment(i) != words.segment(i - 1);
        return ((first * 131 + last) * 2 + space) * 4 + (begins ? 2 : broken ? 1 : 0);
    }

    private static char plain(char c) {
        return NameWords.isApostrophe(c) ? '\'' : NameWords.isHyphen(c) || c == '\u2013' || c == '\u2014' ? '-' : c == '\u201C'
                || c == '\u201D' ? '"' : c;
    }

    private NameWord word(int i, int home) {
        return i < 0 || i >= words.count() || !isSame(i, home) ? null : words.at(i);
    }

    private static int number(NameWord word) {
        return word == null ? -1 : word.number;
    }

    private static int lower(NameWord word) {
        return word == null ? OUTSIDE : word.lower;
    }

    private static int form(NameWord word) {
        return word == null ? OUTSIDE : word.form;
    }

    private static int lists(NameWord word) {
        return word == null ? OUTSIDE : word.lists;
    }

    private int rule(int i, int home) {
        return i < 0 || i >= words.count() || !isSame(i, home) ? RULE_OUTSIDE : rules[i];
    }

    /** Gives the features of a word, at most {@link #MOST}. */
    void of(int i, FeatureGroups to) {
        NameWord word = words.at(i);
        NameWord before = word(i - 1, i);
        NameWord after = word(i + 1, i);
        boolean capitalised = words.isCapitalised(i);
        boolean first = capitalised && runStart[i] == i;
        boolean last = capitalised && runEnd[i] == i;
        int opens = (words.opens(i) ? 1 : 0) + 2 * evidence.style(i).ordinal();
        int rule = rules[i];
        size = 0;
        word(word, rule, opens, first, last, to);
        before(before, rule, first, to);
        after(after, rule, last, to);
        second(11, 23, SECOND_BEFORE, word(i - 2, i), to);
        second(14, 24, SECOND_AFTER, word(i + 2, i), to);
        between(i, before, word, after, opens, to);
        if (capitalised) {
            lists(word.lists, lists(before), lists(after), to);
            document(i, word.form, opens, rule, to);
        }
        add(15, lower(before), word.lower);
        add(16, word.lower, lower(after));
        if (capitalised) {
            run(i, first, last, rule, word.lists);
            for (int k = 0; k < Recurrence.PLACES; k++) {
                int place = recurrence.place(i, k);
                if (place >= 0) {
                    add(57, lower(word(place - 1, place)));
                    add(58, lower(word(place + 1, place)));
                }
            }
        }
        to.add(out, size);
    }

    /** Those that follow from the word itself, and what it is taken for where it stands. */
    private void word(NameWord word, int rule, int opens, boolean first, boolean last, FeatureGroups to) {
        boolean capitalised = word.shape >= NameWords.CAPITALISED;
        int place = capitalised ? opens << 2 | (first ? 2 : 0) | (last ? 1 : 0) : 0;
        boolean plain = !capitalised && rule == 0;
        if (plain ? to.takeWord(word.number, ITSELF) : to.take(word.number, WORD | rule << 8 | place)) {
            return;
        }
        add(1, word.lower);
        add(2, word.lower, word.form);
        add(4, word.prefix3);
        add(5, word.prefix4);
        add(6, word.suffix2);
        add(7, word.suffix3);
        add(8, word.suffix4);
        add(26, rule, word.lower);
        if (capitalised) {
            add(40, word.lists);
            add(41, word.lists, opens);
            add(44, rule, word.lists);
            add(54, word.suffix3, word.form * 31 + opens);
            if (first) {
                add(47, word.lower);
            }
            if (last) {
                last(word, rule, word.lists);
            }
        }
        to.end(size);
    }

    /** Those of the last word of a run of words with capitals. */
    private void last(NameWord last, int rule, int list) {
        add(48, last.lower);
        add(52, last.lists, list);
        add(53, rule, last.lower);
    }

    private void before(NameWord before, int rule, boolean first, FeatureGroups to) {
        int number = number(before);
        if (rule == 0 && !first ? !to.takeWord(number, NEXT_BEFORE) : !to.take(number, BEFORE | rule << 1 | (first ? 1 : 0))) {
            add(9, lower(before));
            add(12, form(before));
            add(29, rule, lower(before));
            add(31, lists(before));
            if (first) {
                add(45, lower(before));
            }
            to.end(size);
        }
    }

    private void after(NameWord after, int rule, boolean last, FeatureGroups to) {
        int number = number(after);
        if (rule == 0 && !last ? !to.takeWord(number, NEXT_AFTER) : !to.take(number, AFTER | rule << 1 | (last ? 1 : 0))) {
            add(10, lower(after));
            add(13, form(after));
            add(30, rule, lower(after));
            add(32, lists(after));
            if (last) {
                add(46, lower(after));
            }
            to.end(size);
        }
    }

    private void second(int form, int lower, int role, NameWord second, FeatureGroups to) {
        if (!to.takeWord(number(second), role)) {
            add(form, form(second));
            add(lower, lower(second));
            to.end(size);
        }
    }

    /** Those that follow from the shapes of the word and its neighbours, what stands between them, and what they are taken for. */
    private void between(int i, NameWord before, NameWord word, NameWord after, int opens, FeatureGroups to) {
        int form = word.form;
        int taken = rule(i - 1, i) << 14 | rules[i] << 7 | rule(i + 1, i);
        if (gap[i] == SPACE && after != null && gap[i + 1] == SPACE) {
            // Most words are like that: one group for all.
            if (!to.take(pair(form, before.form), pair(after.form, SPACED | opens << 21 | taken))) {
                gap(true, SPACE, before.form, form);
                gap(false, SPACE, after.form, form);
                rules(form, opens, taken);
                to.end(size);
            }
            return;
        }
        int last = after == null ? OUTSIDE : gap[i + 1];
        if (!to.take(pair(form, form(before)), pair(gap[i], GAP_BEFORE))) {
            gap(true, gap[i], form(before), form);
            to.end(size);
        }
        if (!to.take(pair(form, form(after)), pair(last, GAP_AFTER))) {
            gap(false, last, form(after), form);
            to.end(size);
        }
        if (!to.take(form, pair(opens, RULES | taken))) {
            rules(form, opens, taken);
            to.end(size);
        }
    }

    private void gap(boolean before, int gap, int beside, int form) {
        if (before) {
            add(17, beside, form);
        } else {
            add(18, form, beside);
        }
        add(before ? 19 : 20, gap, form);
        add(before ? 21 : 22, gap, beside * 31 + form);
    }

    /** @param taken what the word before, this one and the next are taken for, seven bits each */
    private void rules(int form, int opens, int taken) {
        int rule = taken >> 7 & 127;
        add(0, opens);
        add(3, form, opens);
        add(25, rule);
        add(27, (taken >> 14) * 256 + rule, taken & 127);
        add(28, rule, form * 31 + opens);
    }

    private void lists(int list, int before, int after, FeatureGroups to) {
        if (!to.take(pair(before, after), pair(list, LISTS))) {
            add(42, list, before);
            add(43, list, after);
            to.end(size);
        }
    }

    /** Those that follow from what the document shows of a word with a capital, and from its place among such words. */
    private void document(int i, int form, int opens, int rule, FeatureGroups to) {
        int place = Math.min(i - runStart[i], 3) * 8 + Math.min(runEnd[i] - i, 4);
        int usage = evidence.usage(i);
        if (!to.take(form, USAGE | usage << 16 | opens << 8 | place)) {
            add(49, place, form);
            add(50, usage);
            add(51, usage, opens * 31 + form);
            to.end(size);
        }
        int kinds = recurrence.kinds(i);
        if (!to.take(kinds, KINDS | rule)) {
            add(55, kinds);
            add(56, kinds, rule);
            to.end(size);
        }
    }

    /** Those of the first and the last word of its run, and of what stands around it, where these are no neighbours of the word. */
    private void run(int i, boolean first, boolean last, int rule, int list) {
        if (!first) {
            add(45, lower(word(runStart[i] - 1, i)));
            add(47, words.at(runStart[i]).lower);
        }
        if (!last) {
            add(46, lower(word(runEnd[i] + 1, i)));
            last(words.at(runEnd[i]), rule, list);
        }
    }

    private static long pair(int a, int b) {
        return (long) a << 32 | b & 0xFFFFFFFFL;
    }

    private void add(int template, int value) {
        // The last steps of MurmurHash3 for 32 bits (Appleby, public domain).
        int hash = value * 0x9E3779B1 + template * 0x85EBCA6B;
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        out[size++] = hash ^ hash >>> 16;
    }

    private void add(int template, int value, int other) {
        int turned = other * 0x9E3779B1;
        add(template, value * 0x2545F491 ^ (turned << 13 | turned >>> 19));
    }
}
