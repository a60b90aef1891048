package dossier.split;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.nio.CharBuffer;
import java.util.List;

/**
 * One scan over each paragraph of a text that finds where its sentences end. It proposes an end after every mark that can end a
 * sentence, before every mark of a list and, where a model fits, before every word with a capital and after all punctuation but a
 * comma. {@link StopRules} and the counting of the list's marks settle what they are sure of, {@link GapModel} the rest; without
 * a model the rules settle all.
 */
final class SentenceScan {
    private static final int LONGEST_LIST_MARK = 12;
    private static final int LONGEST_LEADING = 9;

    private final char[] chars;
    /** The same. */
    private final CharSequence text;
    private final Abbreviations abbreviations;
    /** Null where none fits. */
    private final GapModel model;
    private final List<Span> sentences;
    private final Candidates candidates;
    private int from;
    private int to;
    private final SentenceWords words;
    private final Marks marks;
    private final StopRules rules;
    private final GluedRules glued;
    /** Null without a model. */
    private final GapFeatures gap;
    /** Null with a model. */
    private final PlainEnds plainEnds;
    /** Null without one. */
    private final SureEnds sureEnds;
    /** Where the gap ends that was judged last. */
    private int judged;
    /** Where the sentence under way begins. */
    private int start;
    /** Where the address last seen ends: the stops in it are its own. */
    private int addressEnd;
    /** Where the word behind the URL last seen begins. */
    private int afterUrl;
    /** Where the word begins that was looked at last. */
    private int lastWord;
    /** The value of the last list mark of this paragraph; -1 when there was none. */
    private int lastMark = -1;

    /** @param sentences what the sentences found are added to */
    SentenceScan(char[] text, String lang, List<Span> sentences) {
        this(text, lang, GapModel.of(lang), sentences);
    }

    SentenceScan(char[] text, String lang, GapModel model, List<Span> sentences) {
        this(lang, model, model == null ? Candidates.forRules(text) : Candidates.of(text), sentences);
    }

    SentenceScan(String lang, GapModel model, Candidates candidates, List<Span> sentences) {
        this.chars = candidates.text();
        this.text = CharBuffer.wrap(chars);
        this.abbreviations = Abbreviations.of(lang);
        this.model = model;
        this.sentences = sentences;
        this.candidates = candidates;
        this.words = new SentenceWords(chars, abbreviations);
        this.marks = new Marks(chars, text);
        StopGuesses guesses = model == null ? new StopGuesses(chars, abbreviations, words, marks) : null;
        this.rules = new StopRules(chars, text, abbreviations, words, marks, guesses);
        this.glued = new GluedRules(chars, abbreviations, words);
        this.plainEnds = model == null ? new PlainEnds(candidates.flags(), abbreviations, guesses) : null;
        this.sureEnds = model == null ? null : new SureEnds(chars, abbreviations);
        this.gap = model == null ? null : new GapFeatures(chars, candidates.flags(), new TextTraits(chars), abbreviations);
    }

    /** What the characters of the text are. */
    CharacterFlags flags() {
        return candidates.flags();
    }

    void prepare(List<Paragraph> paragraphs) {
        if (gap != null) {
            for (Paragraph paragraph : paragraphs) {
                gap.within(paragraph.span().start(), paragraph.span().end());
                gap.noteEdges();
            }
        }
    }

    /** Finds the sentences of a paragraph. */
    void run(Span paragraph) {
        from = paragraph.start();
        to = paragraph.end();
        words.within(to);
        marks.within(to);
        rules.within(to);
        glued.within(to);
        if (gap != null) {
            gap.within(from, to);
            sureEnds.within(to);
        } else {
            plainEnds.within(from, to);
        }
        addressEnd = from;
        afterUrl = from;
        lastMark = -1;
        judged = -1;
        start = from;
        wordBegins(from);
        candidates.within(from, to);
        int at = from;
        for (int next = candidates.next(); next < to; next = candidates.next()) {
            if (next < at) {
                continue;
            }
            if (afterUrl > lastWord && next > afterUrl) {
                wordBegins(afterUrl);
            }
            if (next > lastWord && Whitespace.is(chars[next - 1])) {
                wordBegins(next);
            }
            char c = chars[next];
            at = switch (Candidates.classOf(c)) {
                case Candidates.MARK -> mark(next);
                case Candidates.COLON -> colon(next, c);
                case Candidates.AT -> {
                    address(next);
                    yield next + 1;
                }
                default -> next + 1;
            };
        }
        if (afterUrl > lastWord && afterUrl < to) {
            wordBegins(afterUrl);
        }
        end(to);
    }

    /** At a colon or semicolon: a face, the colon of a URL, the question mark of Greek, or nothing. Answers where to go on. */
    private int colon(int at, char c) {
        if (c == ';' && at > start + 1 && isGreek(chars[at - 1]) && isGreek(chars[at - 2])) {
            int close = marks.closersEnd(at, at + 1);
            int next = Whitespace.skip(chars, close, to);
            if (next > close && next < to && !Character.isLowerCase(chars[next])) {
                end(close);
                wordBegins(start);
                return start;
            }
        }
        if (at > start && Whitespace.is(chars[at - 1])) {
            int face = Emoticons.end(text, at, to);
            if (face > at) {
                return emoticon(face);
            }
        }
        if (c == ':' && at + 2 < to && chars[at + 1] == '/' && chars[at + 2] == '/') {
            url(at);
        }
        return at + 1;
    }

    private static boolean isGreek(char c) {
        return c >= 0x370 && c < 0x400 || c >= 0x1F00 && c < 0x2000;
    }

    /** The stretch without white space at {@code at} is an address. */
    private void address(int at) {
        if (at >= addressEnd) {
            addressEnd = at;
            while (addressEnd < to && !Whitespace.is(chars[addressEnd])) {
                addressEnd++;
            }
        }
    }

    /** It is a URL. */
    private void url(int at) {
        address(at);
        if (afterUrl < addressEnd) {
            afterUrl = Whitespace.skip(chars, addressEnd, to);
        }
    }

    /** Ends the sentence under way at {@code end}; the next one begins at the first character after it that is not white space. */
    private void end(int end) {
        if (end > start) {
            sentences.add(new Span(start, end));
        }
        start = Whitespace.skip(chars, end, to);
    }

    /** Judges the mark or marks at {@code at}; answers where to go on. */
    private int mark(int at) {
        int plainEnd = plainEnds != null ? plainEnds.end(start, at) : sureEnds.isOne(start, at) ? at + 1 : -1;
        if (plainEnd > 0) {
            judged = plainEnd + 1;
            end(plainEnd);
            wordBegins(start);
            return start;
        }
        if (at >= from + 3 && chars[at - 1] == 'w' && Characters.startWith("www", chars, at - 3)
                && (at == from + 3 || Whitespace.is(chars[at - 4]))) {
            url(at);
        }
        int end = marks.runEnd(at);
        int close = marks.closersEnd(at, end);
        int next = Whitespace.skip(chars, close, to);
        if (next == to) {
            return next;
        }
        boolean ends = next == close
                ? endsGlued(at, end, close)
                : ends(at, end, close, next);
        if (!ends) {
            return end;
        }
        int after = next == close ? close : marks.afterthoughtEnd(close, next);
        end(after);
        if (start < to) {
            wordBegins(start);
        }
        return start;
    }

    /** Whether a sentence ends at the marks from {@code at} to {@code end} before the gap from {@code close} to {@code next}. */
    private boolean ends(int at, int end, int close, int next) {
        StopRules.Verdict verdict = rules.verdict(start, at, end, close, next);
        judged = next;
        return switch (verdict) {
            case ENDS_FOR_SURE -> true;
            case GOES_ON_FOR_SURE -> false;
            case ENDS -> model == null || weigh(close, next, 1);
            case GOES_ON -> model != null && weigh(close, next, 2);
            case OPEN -> {
                boolean likely = rules.endsWhenOpen(start, at, end);
                yield model == null ? likely && !Character.isLowerCase(chars[next]) : weigh(close, next, likely ? 3 : 4);
            }
        };
    }

    /** The same where no white space stands between. */
    private boolean endsGlued(int at, int end, int close) {
        boolean ends = glued.ends(start, at, end, close, at < addressEnd);
        if (model == null || at < addressEnd || at == start || !glued.mayEnd(at, end, close)) {
            return ends;
        }
        return weigh(close, close, ends ? 5 : 6);
    }

    private boolean weigh(int end, int next, int verdict) {
        gap.lookNear(start, end, next, verdict);
        int sure = model.gate(gap);
        if (sure != 0) {
            return sure > 0;
        }
        gap.lookFar();
        return model.ends(gap);
    }

    /** Ends the sentence after an emoticon that ends at {@code end} when a capital follows; answers where to go on. */
    private int emoticon(int end) {
        int next = Whitespace.skip(chars, end, to);
        if (next == end || next == to || !Character.isUpperCase(chars[next])) {
            return end;
        }
        end(end);
        wordBegins(start);
        return start;
    }

    /** A stretch without white space begins at {@code at}: ends the sentence before it when a list goes on here. */
    private void wordBegins(int at) {
        char c = chars[at];
        lastWord = at;
        boolean url = at == afterUrl;
        boolean web = c == 'w' && Characters.startWith("www.", chars, at);
        int gapStart = endBefore(at);
        if (url && at > start && (Character.isUpperCase(c) || web || Characters.startWith("http", chars, at))) {
            end(gapStart);
        }
        if (web) {
            url(at);
        }
        if (at > start && rules.isFarewell(start, gapStart, at)) {
            end(gapStart);
        }
        int end = isPlainWord(c, at) || c >= 128 ? 0 : ListMark.enumeratorEnd(chars, at, to);
        if (end > 0 && end < to) {
            enumerator(at, end);
        } else if (ListMark.isBullet(c)) {
            if (at > start && c != '·' && c != '∙') {
                end(gapStart);
            }
        } else if (model != null && at != judged && at > start && isCandidate(c, at)) {
            boolean item = gapStart - start < LONGEST_LIST_MARK && ListMark.end(chars, start, gapStart + 1) == gapStart;
            if (!item && weigh(gapStart, at, 0)) {
                end(gapStart);
            }
        }
    }

    /** Ends the sentence before the enumerator from {@code at} to {@code end} when a list begins or goes on here. */
    private void enumerator(int at, int end) {
        char c = chars[at];
        int value = ListMark.value(chars, at, end);
        boolean first = value == 1 || value == 1000 || value == 2000;
        boolean afterColon = first && at > start && chars[endBefore(at) - 1] == ':' && c != '(' && c != '[';
        if (afterColon) {
            end(endBefore(at));
        }
        if (at == start) {
            lastMark = value;
        } else if (lastMark >= 0 && c != '[' && (value == lastMark + 1 || first && c != '(' && lastMark % 1000 > value % 1000)) {
            lastMark = value;
            end(endBefore(at));
        }
    }

    /** Whether a sentence may begin with {@code c} at {@code at} where no mark stands. */
    private boolean isCandidate(char c, int at) {
        if (c >= 'a' && c <= 'z') {
            int last = Whitespace.is(chars[at - 1]) && at - 1 > start ? at - 2 : at - 1;
            char before = chars[last];
            if (last - 1 > start && (before == '_' || before == '*' || Signs.closes(before))) {
                char inner = chars[last - 1];
                // "a _red_ rose", "We know,” explained"
                if (inner == ',' || !Signs.closes(before) && Character.isLetter(inner)) {
                    return false;
                }
            }
            if (before == 'I' && (last == start || Whitespace.is(chars[last - 1])) || before == ';') {
                return false;
            }
            return before < 128 ? (before < 'a' || before > 'z')
                    && (before != ',' || chars[at - 1] != ' ' || at - start < 20 && to - at < 40)
                    : !Character.isLetter(before);
        }
        if (c == 'I' && words.isPronoun(at) && isEmphasis(at) || isRow(c, at)) {
            return false;
        }
        if (Characters.isAsciiCapital(c) && chars[at - 1] == ' ') {
            int word = at - 1;
            while (word > start && word > at - LONGEST_LEADING && Characters.isAsciiSmall(chars[word - 1])) {
                word--;
            }
            return !abbreviations.isOneOf(Abbreviations.LEADING, chars, word, at - 1);
        }
        return c < 128 || !Character.isLetter(c) || Character.isUpperCase(c);
    }

    /** Whether a word between low lines stands before {@code at}, a comma behind it or not: "how _can_ I". */
    private boolean isEmphasis(int at) {
        int last = at - 2;
        if (last > start && chars[last] == ',') {
            last--;
        }
        return last - 1 > start && chars[at - 1] == ' ' && chars[last] == '_' && Character.isLetter(chars[last - 1]);
    }

    /** Whether the sign at {@code at} repeats the one before the space, as in a row of stars that sets parts of a text apart. */
    private boolean isRow(char c, int at) {
        return (c == '*' || c == '~' || c == '#' || c == '=' || c == '_' || c == '+') && chars[endBefore(at) - 1] == c
                && (at + 1 == to || Whitespace.is(chars[at + 1]));
    }

    /** Whether {@code c} at {@code at} begins a word that is no enumerator: the cheap way out for nearly all. */
    private boolean isPlainWord(char c, int at) {
        char next = at + 1 < to ? chars[at + 1] : ' ';
        return c >= 'A' && c <= 'Z' && next != '.' && next != ')' || c >= 'a' && c <= 'z' && next >= 'a';
    }

    /** The offset after the last character before {@code at} that is not white space. */
    private int endBefore(int at) {
        int end = at;
        while (end > start && Whitespace.is(chars[end - 1])) {
            end--;
        }
        return end;
    }
}
