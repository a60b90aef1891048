package dossier.entities;

import dossier.text.Whitespace;

/**
 * What the sequence model sees of each word of a document, as hashes: the word and its neighbours, their shapes, beginnings and endings, what
 * stands between them, what the lists say, what the document shows of the word elsewhere, and what the rules take it for.
 */
final class NameFeatures {
    /** More than a word has. */
    static final int MOST = 80;
    /** How far from a capitalised word a word is looked at. */
    private static final int REACH = 2;
    private static final int OUTSIDE = 0x5bd1e995;

    private final String text;
    private final NameWords words;
    private final NameLexicon lexicon;
    private final Evidence evidence;
    private final byte[] rules;
    private final int[] sentences;
    private final int[] lower;
    private final int[] shape;
    private final int[] prefix3;
    private final int[] prefix4;
    private final int[] suffix2;
    private final int[] suffix3;
    private final int[] suffix4;
    private final int[] gap;
    private final int[] lists;
    private final int[] runStart;
    private final int[] runEnd;
    private final Recurrence recurrence;

    private int[] out;
    private int size;

    /** @param rules what the rules take each word for; see {@link RuleLabels} */
    NameFeatures(String text, NameWords words, NameLexicon lexicon, Evidence evidence, byte[] rules) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.rules = rules;
        int n = words.count();
        sentences = words.sentences();
        lower = new int[n];
        shape = new int[n];
        prefix3 = new int[n];
        prefix4 = new int[n];
        suffix2 = new int[n];
        suffix3 = new int[n];
        suffix4 = new int[n];
        gap = new int[n + 1];
        lists = new int[n];
        runStart = new int[n];
        runEnd = new int[n];
        for (int i = 0; i < n; i++) {
            hash(i);
            gap[i] = gap(i);
            lists[i] = lists(i);
            boolean goesOn = i > 0 && isSame(i, i - 1) && words.isCapitalised(i) && words.isCapitalised(i - 1)
                    && (words.isGlued(i) || words.follows(i));
            runStart[i] = goesOn ? runStart[i - 1] : i;
        }
        for (int i = n - 1; i >= 0; i--) {
            runEnd[i] = i + 1 < n && runStart[i + 1] != i + 1 ? runEnd[i + 1] : i;
        }
        gap[n] = OUTSIDE;
        recurrence = new Recurrence(words, lower, rules);
    }

    private boolean isSame(int i, int j) {
        return sentences[i] == sentences[j];
    }

    /** Whether the word can be part of a name: it or a word near it in its sentence has a capital. */
    boolean isActive(int i) {
        for (int near = Math.max(0, i - REACH); near <= Math.min(words.count() - 1, i + REACH); near++) {
            if (words.isCapitalised(near) && isSame(near, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before the word parts names: a semicolon, a colon, a bracket. */
    boolean isApart(int i) {
        for (int at = i == 0 ? words.start(i) : words.end(i - 1); at < words.start(i); at++) {
            char c = text.charAt(at);
            if (c == ';' || c == ':' || c == '(' || c == ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before is a possessive. */
    boolean isOwned(int i) {
        return i > 0 && isSame(i, i - 1) && NameWords.isApostrophe(text.charAt(words.end(i - 1)));
    }

    private void hash(int i) {
        char[] word = words.word(i).toCharArray();
        int n = word.length;
        int all = 17;
        int form = 3;
        int before = 0;
        int run = 0;
        for (int at = 0; at < n; at++) {
            char c = word[at];
            int kind = kind(c);
            char small = kind == 3 ? '0' : kind == 1 && c < 128 ? c : Character.toLowerCase(c);
            all = all * 0x01000193 + small;
            if (at == 2) {
                prefix3[i] = all;
            } else if (at == 3) {
                prefix4[i] = all;
            }
            run = kind == before ? run + 1 : 1;
            before = kind;
            if (run <= 2) {
                form = form * 31 + kind;
            }
        }
        lower[i] = all;
        shape[i] = form;
        prefix3[i] = n < 3 ? all : prefix3[i];
        prefix4[i] = n < 4 ? all : prefix4[i];
        int end = 19;
        for (int k = 1; k <= 4; k++) {
            char c = k <= n ? word[n - k] : 0;
            end = end * 0x01000193 + (kind(c) == 3 ? '0' : Character.toLowerCase(c));
            if (k == 2) {
                suffix2[i] = end;
            } else if (k == 3) {
                suffix3[i] = end;
            }
        }
        suffix4[i] = end;
    }

    private static int kind(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : c >= '0' && c <= '9' ? 3 : c == '\'' ? 4 : 5;
        }
        return Character.isUpperCase(c) ? 2 : Character.isLetter(c) ? 1 : Character.isDigit(c) ? 3 : 5;
    }

    /** What stands between a word and the one before: the first and the last character that is no white space. */
    private int gap(int i) {
        boolean begins = i == 0 || !isSame(i, i - 1);
        int from = i == 0 ? 0 : words.end(i - 1);
        char first = 0;
        char last = 0;
        for (int at = words.start(i) - 1; at >= from; at--) {
            char c = text.charAt(at);
            if (!Whitespace.is(c)) {
                last = plain(c);
                break;
            }
            if (begins) {
                break;
            }
        }
        for (int at = from; !begins && at < words.start(i); at++) {
            char c = text.charAt(at);
            if (!Whitespace.is(c)) {
                first = plain(c);
                break;
            }
        }
        int space = words.start(i) > from && Whitespace.is(text.charAt(words.start(i) - 1)) ? 1 : 0;
        boolean broken = !begins && words.segment(i) != words.segment(i - 1);
        return ((first * 131 + last) * 2 + space) * 4 + (begins ? 2 : broken ? 1 : 0);
    }

    private static char plain(char c) {
        return NameWords.isApostrophe(c) ? '\'' : NameWords.isHyphen(c) || c == '\u2013' || c == '\u2014' ? '-' : c == '\u201C' || c == '\u201D' ? '"' : c;
    }

    private int lists(int i) {
        String word = words.word(i);
        int shape = words.shape(i);
        if (shape < NameWords.CAPITALISED) {
            return shape == NameWords.LOWER && lexicon.isTitle(word) ? 1 : 0;
        }
        int entry = lexicon.entry(word);
        if (shape == NameWords.CAPITALS && (entry & NameLists.PHRASE) == 0) {
            word = Titlecase.of(word);
            entry = lexicon.entry(word);
        }
        int phrase = entry & NameLists.PHRASE;
        int head = entry >> NameLists.HEAD_SHIFT & NameLists.PHRASE;
        int flags = phrase == 0 ? 7 : phrase - 1;
        flags = flags * 8 + (head == 0 ? 7 : head - 1);
        flags = flags * 2 + ((entry & NameLists.GIVEN_NAME) != 0 ? 1 : 0);
        flags = flags * 2 + ((entry & NameLists.FAMILY_NAME) != 0 ? 1 : 0);
        flags = flags * 2 + (lexicon.isCommon(word) ? 1 : 0);
        flags = flags * 2 + ((entry & NameLists.TITLE) != 0 ? 1 : 0);
        flags = flags * 2 + ((entry & (NameLists.NO_NAME | NameLists.STARTER)) != 0 ? 1 : 0);
        flags = flags * 2 + ((entry & NameLists.OPENS) != 0 ? 1 : 0);
        return flags * 2 + 1;
    }

    private int word(int i, int home) {
        return i < 0 || i >= words.count() || !isSame(i, home) ? OUTSIDE : lower[i];
    }

    private int shape(int i, int home) {
        return i < 0 || i >= words.count() || !isSame(i, home) ? OUTSIDE : shape[i];
    }

    private int lists(int i, int home) {
        return i < 0 || i >= words.count() || !isSame(i, home) ? OUTSIDE : lists[i];
    }

    private int rule(int i, int home) {
        return i < 0 || i >= words.count() || !isSame(i, home) ? 127 : rules[i];
    }

    private int gapAfter(int i) {
        return i + 1 < words.count() && isSame(i, i + 1) ? gap[i + 1] : OUTSIDE;
    }

    /** Writes the features of a word and answers how many they are, at most {@link #MOST}. */
    int of(int i, int[] into) {
        out = into;
        size = 0;
        int style = evidence.style(i).ordinal();
        int opens = (words.opens(i) ? 1 : 0) + 2 * style;
        int w = lower[i];
        int before = word(i - 1, i);
        int after = word(i + 1, i);
        int s = shape[i];
        int shapeBefore = shape(i - 1, i);
        int shapeAfter = shape(i + 1, i);
        int list = lists[i];
        int listBefore = lists(i - 1, i);
        int listAfter = lists(i + 1, i);
        int rule = rule(i, i);
        int ruleBefore = rule(i - 1, i);
        int ruleAfter = rule(i + 1, i);
        int gapAfter = gapAfter(i);
        add(0, opens);
        add(1, w);
        add(2, w, s);
        add(3, s, opens);
        add(4, prefix3[i]);
        add(5, prefix4[i]);
        add(6, suffix2[i]);
        add(7, suffix3[i]);
        add(8, suffix4[i]);
        add(9, before);
        add(10, after);
        add(11, shape(i - 2, i));
        add(12, shapeBefore);
        add(13, shapeAfter);
        add(14, shape(i + 2, i));
        add(15, before, w);
        add(16, w, after);
        add(17, shapeBefore, s);
        add(18, s, shapeAfter);
        add(19, gap[i], s);
        add(20, gapAfter, s);
        add(21, gap[i], shapeBefore * 31 + s);
        add(22, gapAfter, shapeAfter * 31 + s);
        add(23, word(i - 2, i));
        add(24, word(i + 2, i));
        add(25, rule);
        add(26, rule, w);
        add(27, ruleBefore * 256 + rule, ruleAfter);
        add(28, rule, s * 31 + opens);
        add(29, rule, before);
        add(30, rule, after);
        add(31, listBefore);
        add(32, listAfter);
        if (words.isCapitalised(i)) {
            int first = runStart[i];
            int last = runEnd[i];
            add(40, list);
            add(41, list, opens);
            add(42, list, listBefore);
            add(43, list, listAfter);
            add(44, rule, list);
            add(45, word(first - 1, i));
            add(46, word(last + 1, i));
            add(47, lower[first]);
            add(48, lower[last]);
            add(49, Math.min(i - first, 3) * 8 + Math.min(last - i, 4), s);
            add(50, evidence.usage(i));
            add(51, evidence.usage(i), opens * 31 + s);
            add(52, lists[last], list);
            add(53, rule, lower[last]);
            add(54, suffix3[i], s * 31 + opens);
            int kinds = recurrence.kinds(i);
            add(55, kinds);
            add(56, kinds, rule);
            for (int k = 0; k < Recurrence.PLACES; k++) {
                int place = recurrence.place(i, k);
                if (place >= 0) {
                    add(57, word(place - 1, place));
                    add(58, word(place + 1, place));
                }
            }
        }
        return size;
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
