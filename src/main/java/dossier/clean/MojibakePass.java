package dossier.clean;

import dossier.lang.Plausibility;
import dossier.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * UTF-8 that was read in another character set becomes what it was, word by word, where that is the likelier reading. One layer; called
 * until nothing changes it undoes several.
 *
 * <p>A linear scan proposes words that hold what may be a misread sequence, which hardly a word of sound text does.
 */
final class MojibakePass {
    /** A longer word is looked at in parts. */
    private static final int LONGEST = 240;
    /** How much likelier the other reading must be, in halves of a bit. */
    private static final int GAIN = 22;
    /** The same where the text is known to have been misread in this character set. */
    private static final int GAIN_IF_KNOWN = 5;
    /** A sequence by itself, of signs that mathematics and old screens have too. */
    private static final int ALONE = 36;
    /** What it costs to say that a byte was lost. */
    private static final int GUESS = 7;
    private static final int GUESS_OF_MANY = 30;
    /** That both a no-break space and a space were there is the rarer case. */
    private static final int BOTH = 6;
    /** What the replacement character costs in a text: it is what the best reading has where a byte is gone. */
    private static final int UNKNOWN = 40;
    /** A capital with a circumflex or tilde before a sign, which no language writes. */
    private static final int TELLING = 12;
    /** A letter beyond ASCII that is no part of a sequence: what was misread was so as a whole. */
    private static final int LEFT = 24;
    private static final int AROUND = 60;
    private static final int KNOWN = 100;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final int[] evidence = new int[Misreading.all().size()];

    /** A word that may be read otherwise. */
    private record Word(int misreading, int gain, int needed, List<Edit> edits) {
    }

    private MojibakePass(String text) {
        this.text = text;
    }

    static List<Edit> edits(String text) {
        char[] chars = text.toCharArray();
        int first = 0;
        while (first < chars.length && chars[first] < 0x80) {
            first++;
        }
        // For ASCII no table of character sets needs to be made.
        return first == chars.length ? List.of() : new MojibakePass(text).find(chars, first);
    }

    private List<Edit> find(char[] chars, int first) {
        for (int i = first; i + 1 < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x80 && Misreading.leads(c) != 0 && mayBegin(i)) {
                i = Math.max(i, word(i) - 1);
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (Word word : words) {
            int needed = evidence[word.misreading] >= KNOWN ? GAIN_IF_KNOWN : word.needed;
            if (word.gain >= needed) {
                edits.addAll(word.edits);
            }
        }
        return edits;
    }

    /** Whether a sequence, perhaps with a lost byte, begins in any character set. */
    private boolean mayBegin(int i) {
        // Those in which the next character may be the second byte of the sequence.
        int leads = Misreading.leads(text.charAt(i)) & Misreading.follows(text.charAt(i + 1));
        for (int k = 0; leads != 0; k++, leads >>>= 1) {
            if ((leads & 1) != 0) {
                MisreadSequence sequence = new MisreadSequence(text, Misreading.all().get(k), MisreadSequence.Lost.SPACE);
                if (sequence.read(i) && !isNatural(i, sequence)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether what may be a sequence is what all words of a script are made of: small Cyrillic letters (in IBM866, whose misread words have
     * capitals and lines within as well), or Arabic letters (in windows-1256) that would make a letter of another script.
     */
    private boolean isNatural(int from, MisreadSequence sequence) {
        boolean cyrillic = true;
        boolean arabic = true;
        for (int i = from; i < sequence.end(); i++) {
            char c = text.charAt(i);
            cyrillic &= c >= 'а' && c <= 'я';
            arabic &= c >= 0x620 && c <= 0x6D3 && Character.isLetter(c);
        }
        char with = sequence.with().charAt(0);
        return cyrillic || arabic && (with < 0x600 || with > 0x6FF);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Weighs the readings of the word around a sequence; answers where what it looked at ends. */
    private int word(int at) {
        int start = at;
        int first = words.isEmpty() ? 0 : Math.max(0, lastEnd());
        while (start > first && at - start < LONGEST / 4 && !isGap(text.charAt(start - 1))) {
            start--;
        }
        int end = wordEnd(at, start);
        int leads = 0;
        for (int i = at; i < end; i++) {
            leads |= Misreading.leads(text.charAt(i));
        }
        Word best = null;
        int farthest = end;
        for (int k = 0; leads != 0; k++, leads >>>= 1) {
            if ((leads & 1) == 0) {
                continue;
            }
            for (MisreadSequence.Lost lost : MisreadSequence.Lost.values()) {
                Reading reading = new Reading(start, at, end, k, lost);
                if (reading.edits.isEmpty() || reading.left > reading.edits.size() || lost != MisreadSequence.Lost.NONE
                        && !reading.guessed) {
                    continue;
                }
                Word word = reading.weigh();
                if (best == null || word.gain - word.needed > best.gain - best.needed) {
                    best = word;
                    farthest = reading.end;
                }
            }
        }
        if (best != null && best.gain >= GAIN_IF_KNOWN) {
            words.add(best);
            evidence[best.misreading] += best.gain >= best.needed ? best.gain : 0;
            return farthest;
        }
        return end;
    }

    private int lastEnd() {
        List<Edit> edits = words.get(words.size() - 1).edits;
        return edits.get(edits.size() - 1).end();
    }

    private int wordEnd(int from, int start) {
        int end = from;
        while (end < text.length() && (end - start < LONGEST || Misreading.leads(text.charAt(end)) == 0) && end - start < 2 * LONGEST
                && !isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A word read in one way. */
    private final class Reading {
        private final int start;
        private final int misreading;
        private final List<Edit> edits = new ArrayList<>();
        private final StringBuilder with = new StringBuilder();
        private int end;
        private int guesses;
        private boolean attached;
        private boolean guessed;
        private boolean telling = true;
        private boolean letters;
        private int left;
        private final int rarity;

        Reading(int start, int at, int wordEnd, int misreading, MisreadSequence.Lost lost) {
            this.start = start;
            this.misreading = misreading;
            end = wordEnd;
            rarity = lost == MisreadSequence.Lost.SPACE_AND_SPACE ? BOTH : 0;
            MisreadSequence sequence = new MisreadSequence(text, Misreading.all().get(misreading), lost);
            with.append(text, start, at);
            for (int i = at; i < end; ) {
                char c = text.charAt(i);
                if (c < 0x80 || !sequence.read(i)) {
                    left += c >= 0x80 && Character.isLetter(c) ? 1 : 0;
                    with.append(c);
                    i++;
                    continue;
                }
                attached |= i > start && isAsciiLetter(i - 1) || isAsciiLetter(sequence.end());
                edits.add(new Edit(i, sequence.end(), sequence.with(), "mojibake"));
                with.append(sequence.with());
                guesses += !sequence.isGuessed() ? 0 : sequence.with().equals("\uFFFD") ? GUESS - UNKNOWN
                        : isOneOfMany(sequence.with().charAt(0)) ? GUESS_OF_MANY : GUESS;
                guessed |= sequence.isGuessed();
                telling &= isTelling(i);
                letters |= Character.isLetter(sequence.with().codePointAt(0));
                i = sequence.end();
                if (i > end || i == end && sequence.isGuessed() && text.charAt(i - 1) == ' ') {
                    end = wordEnd(i, start);
                }
            }
        }

        /** Whether a character is of a block so large that some of its characters fits any bytes. */
        private static boolean isOneOfMany(char c) {
            return c >= 0x800 && c < 0x2000 || c >= 0x2E80;
        }

        private boolean isTelling(int i) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            return (c == 0xC2 || c == 0xC3) && next >= 0xA0 && next < 0xC0;
        }

        private boolean isAsciiLetter(int i) {
            return i < text.length() && text.charAt(i) < 0x80 && Character.isLetter(text.charAt(i));
        }

        Word weigh() {
            int cost = guesses + LEFT * left + rarity;
            int gain = Plausibility.cost(text.substring(start, end)) - Plausibility.cost(with) - cost;
            if (guessed && gain > -AROUND && gain < GAIN) {
                // The words around tell the language, and with it whether the guess makes a word.
                String before = text.substring(Math.max(0, start - AROUND), start);
                String after = text.substring(end, Math.min(text.length(), end + AROUND));
                gain = Plausibility.cost(before + text.substring(start, end) + after) - Plausibility.cost(before + with + after) - cost;
            }
            Misreading set = Misreading.all().get(misreading);
            boolean isLong = set.isWindows() && edits.get(0).end() - edits.get(0).start() > 2;
            boolean alone = edits.size() == 1 && !isLong && !(attached && letters) && !set.isLatin();
            return new Word(misreading, gain, alone ? GAIN + ALONE : telling ? GAIN - TELLING : GAIN, edits);
        }
    }
}
