package dossier.entities;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as names have them: {@code U.S.} and {@code J.} with their dots, {@code Ba'ath} in one, {@code Iran's} without the
 * possessive, and the parts of a hyphenated word apart, known to be glued. Words come in order; each belongs to one sentence.
 */
final class NameWords {
    /** The words' shapes. */
    static final int LOWER = 0;
    static final int NUMBER = 1;
    static final int CAPITALISED = 2;
    static final int CAPITALS = 3;
    static final int INITIAL = 4;


    private final String text;
    /** The same: an element costs no call before anything is compiled. */
    private final char[] chars;
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sentences = new int[64];
    private int[] segments = new int[64];
    private int segment = -1;
    private byte[] shapes = new byte[64];
    private boolean[] opens = new boolean[64];
    private NameWord[] words = new NameWord[64];

    private final Vocabulary vocabulary;
    private final int number;

    private NameWords(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        number = vocabulary.nextText();
        chars = text.toCharArray();
    }

    static NameWords of(String text, List<Span> sentences, Vocabulary vocabulary) {
        NameWords words = new NameWords(text, vocabulary);
        for (int i = 0; i < sentences.size(); i++) {
            words.scan(sentences.get(i), i);
        }
        return words;
    }

    int count() {
        return count;
    }

    /** Tells the text apart from the others whose words are of the same vocabulary; from 1 on. */
    int number() {
        return number;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int sentence(int i) {
        return sentences[i];
    }

    /** The number of each word's sentence; there may be more elements than words. Not to be changed. */
    int[] sentences() {
        return sentences;
    }

    /** The number of the stretch without a sentence's or a short line's end that the word stands in. */
    int segment(int i) {
        return segments[i];
    }

    int shape(int i) {
        return shapes[i];
    }

    boolean isCapitalised(int i) {
        return shapes[i] >= CAPITALISED;
    }

    /** Whether the word stands where every word would have a capital: first in a sentence, a line or a quotation. */
    boolean opens(int i) {
        return opens[i];
    }

    String word(int i) {
        return words[i].text;
    }

    /** A character of the text. */
    char charAt(int offset) {
        return chars[offset];
    }

    /** The word wherever it stands. */
    NameWord at(int i) {
        return words[i];
    }

    /** Whether a hyphen and nothing else stands between the word and the one before. */
    boolean isGlued(int i) {
        return i > 0 && starts[i] == ends[i - 1] + 1 && isHyphen(chars[ends[i - 1]]);
    }

    /** Whether only white space stands between a word and the one before, and no line that ends early or empty line. */
    boolean follows(int i) {
        if (i == 0 || sentences[i] != sentences[i - 1]) {
            return false;
        }
        if (isSpaced(i)) {
            return true;
        }
        int breaks = 0;
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            char c = chars[at];
            if (!Whitespace.is(c)) {
                return false;
            }
            if (c == '\n' && ++breaks > 1) {
                return false;
            }
        }
        return breaks == 0 || isWrapped(ends[i - 1]);
    }

    /** Whether one space and nothing else stands between a word and the one before. */
    boolean isSpaced(int i) {
        return i > 0 && starts[i] == ends[i - 1] + 1 && chars[ends[i - 1]] == ' ';
    }

    /** Whether a dot and white space in one line stand between a word and the one before. */
    boolean followsDot(int i) {
        if (i == 0 || chars[ends[i - 1]] != '.' || starts[i] == ends[i - 1] + 1) {
            return false;
        }
        for (int at = ends[i - 1] + 1; at < starts[i]; at++) {
            if (!Whitespace.is(chars[at]) || chars[at] == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether a slash and nothing else stands between the word and the one before. */
    boolean isSlashed(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1] + 1 && chars[ends[i - 1]] == '/';
    }

    /** Whether what stands between a word and the one before is {@code between}. */
    boolean isAfter(String between, int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1] + between.length() && text.startsWith(between, ends[i - 1]);
    }

    /** Whether a comma and a space stand between a word and the one before. */
    boolean isAfterComma(int i) {
        return i > 0 && text.startsWith(", ", ends[i - 1]);
    }

    /** Whether a full stop comes after a word, or after the brackets and quotation marks that close there. */
    boolean endsSentence(int i) {
        int at = ends[i];
        while (at < chars.length && (chars[at] == ')' || chars[at] == ']' || chars[at] == '"' || chars[at] == '\u201D')) {
            at++;
        }
        return at < chars.length && chars[at] == '.';
    }

    /** Whether a dollar sign comes after a word, or after a space behind it. */
    boolean isBeforeDollar(int i) {
        int at = ends[i];
        return at < chars.length && (chars[at] == '$' || at + 1 < chars.length && chars[at] == ' ' && chars[at + 1] == '$');
    }

    /** Whether a full stop comes right after a word. */
    boolean endsWithStop(int i) {
        return ends[i] < chars.length && chars[ends[i]] == '.';
    }

    /** Whether an ampersand between white space joins a word to the one before. */
    boolean joinsByAmpersand(int i) {
        return i > 0 && starts[i] == ends[i - 1] + 3 && text.startsWith(" & ", ends[i - 1]);
    }

    /** Whether the line that ends soon after {@code offset} is so long that its end is a wrap and no end of a heading. */
    private boolean isWrapped(int offset) {
        char[] chars = this.chars;
        int from = offset;
        while (from > 0 && offset - from < 50 && chars[from - 1] != '\n') {
            from--;
        }
        return offset - from >= 50;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '`';
    }

    private void scan(Span sentence, int number) {
        char[] chars = this.chars;
        int at = sentence.start();
        int to = sentence.end();
        boolean first = true;
        segment++;
        while (at < to) {
            char c = chars[at];
            if (c == ' ') {
                at++;
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                if (c == '\n' && !isWrapped(at)) {
                    segment++;
                }
                first |= opensWhatFollows(at, c, sentence.start());
                at++;
                continue;
            }
            int end = wordEnd(at, to);
            int possessive = end < to && chars[end] == ' ' ? end : afterPossessive(end, to);
            if (possessive > end && isPossessorInName(at, end, possessive, to)) {
                end = possessive;
            }
            add(at, end, number, first);
            first = false;
            at = possessive;
        }
    }

    private boolean opensWhatFollows(int at, char c, int from) {
        return switch (c) {
            case '\n' -> !isWrapped(at);
            case '\u201C', '\u00AB', '\u2022', '*', '|', ':', '?', '!' -> true;
            case '"', '\u2018' -> at == from || Whitespace.is(chars[at - 1]) || chars[at - 1] == '(';
            case '.' -> at + 1 < chars.length && Whitespace.is(chars[at + 1]) && count > 0
                    && !words[count - 1].isTitle() && shapes[count - 1] != INITIAL;
            default -> false;
        };
    }

    private int wordEnd(int start, int to) {
        // The first compiler reads a field at each turn of a loop.
        char[] chars = this.chars;
        int at = start + 1;
        while (at < to) {
            char c = chars[at];
            if (c >= 'a' && c <= 'z') {
                at++;
                continue;
            }
            if (Character.isDigit(c) && Character.isLowerCase(chars[at - 1]) && at - start > 2) {
                break;
            }
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
            } else if (isApostrophe(c) && at + 1 < to && Character.isLetter(chars[at + 1]) && !isPossessive(at, to)) {
                at += 2;
            } else if (c == '&' && at + 1 < to && Character.isUpperCase(chars[at + 1])
                    && Character.isUpperCase(chars[at - 1])) {
                at += 2;
            } else {
                break;
            }
        }
        if (at == start + 1 && at < to && chars[at] == '.' && Character.isUpperCase(chars[start])) {
            return initialsEnd(start, to);
        }
        return at;
    }

    /** The end of initials that begin at {@code start}, as in {@code J.} and {@code U.S.A.} */
    private int initialsEnd(int start, int to) {
        int at = start + 2;
        while (at < to && Character.isUpperCase(chars[at])) {
            boolean dot = at + 1 < to && chars[at + 1] == '.';
            boolean over = at + 1 == to || !Character.isLetterOrDigit(chars[at + 1]);
            if (!dot) {
                return over ? at + 1 : at;
            }
            at += 2;
        }
        return at;
    }

    private boolean isPossessive(int apostrophe, int to) {
        char c = chars[apostrophe + 1];
        return (c == 's' || c == 'S') && (apostrophe + 2 == to || !Character.isLetterOrDigit(chars[apostrophe + 2]));
    }

    private int afterPossessive(int end, int to) {
        if (end + 1 >= to || !isApostrophe(chars[end])) {
            return end;
        }
        if (isPossessive(end, to)) {
            return end + 2;
        }
        return chars[end] != '`' && (chars[end - 1] == 's' || chars[end - 1] == 'S') && chars[end + 1] == ' '
                ? end + 1 : end;
    }

    /**
     * Whether a possessive is part of a name, as in "People's Party" and "Workers' Union": a noun of people with a capital before another
     * capital.
     */
    private boolean isPossessorInName(int start, int end, int possessive, int to) {
        return Character.isUpperCase(chars[start]) && end - start > 2 && possessive + 1 < to && chars[possessive] == ' '
                && Character.isUpperCase(chars[possessive + 1]) && (possessive == end + 1
                        ? NameLexicon.get().isCommon(vocabulary.word(chars, start, end).text)
                        : WordSet.POSSESSOR.has(text.substring(start, end).toLowerCase(Locale.ROOT)));
    }

    private void add(int start, int end, int sentence, boolean first) {
        if (count == starts.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            sentences = Arrays.copyOf(sentences, size);
            segments = Arrays.copyOf(segments, size);
            shapes = Arrays.copyOf(shapes, size);
            opens = Arrays.copyOf(opens, size);
            words = Arrays.copyOf(words, size);
        }
        starts[count] = start;
        ends[count] = end;
        sentences[count] = sentence;
        segments[count] = segment;
        NameWord word = vocabulary.word(chars, start, end);
        shapes[count] = word.shape;
        opens[count] = first;
        words[count++] = word;
    }
}
