package dossier.stats;

import dossier.lang.Languages;
import dossier.split.Sentences;
import dossier.text.Document;
import dossier.text.Span;
import dossier.text.Utf8;
import java.util.List;

/** Tells, for the words of a document in their order, which are the first of their sentence. */
final class SentenceStarts {
    /** The bytes of a character that is two UTF-16 units. */
    private static final int LONGEST_SEQUENCE = 4;

    /** Where the sentences end. */
    private final int[] ends;
    private int next;
    private int end = -1;

    private SentenceStarts(int[] ends) {
        this.ends = ends;
    }

    static SentenceStarts of(Document document) {
        return new SentenceStarts(ends(document.text().toCharArray(), language(document)));
    }

    /**
     * The same for a text in well-formed UTF-8, whose language isn't known and whose words are told by their places in the bytes.
     *
     * @param units see {@link Utf8#units}
     */
    static SentenceStarts of(byte[] utf8, int from, int to, int units) {
        char[] text = new char[units];
        Utf8.decode(utf8, from, to, text);
        int[] ends = ends(text, null);
        int at = from;
        int unit = 0;
        for (int i = 0; i < ends.length; i++) {
            int end = ends[i];
            at = after(utf8, at, to, end - unit);
            unit = end;
            ends[i] = at;
        }
        return new SentenceStarts(ends);
    }

    /** The place behind so many UTF-16 units. */
    private static int after(byte[] utf8, int from, int to, int units) {
        int at = from;
        for (int left = units; left > 0; ) {
            int ascii = Utf8.asciiEnd(utf8, at, Math.min(to, at + left));
            left -= ascii - at;
            at = ascii;
            if (left > 0) {
                int size = Utf8.sequence(utf8, at, to);
                left -= size == LONGEST_SEQUENCE ? 2 : 1;
                at += size;
            }
        }
        return at;
    }

    private static int[] ends(char[] text, String language) {
        List<Span> sentences = Sentences.of(text, language);
        int[] ends = new int[sentences.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = sentences.get(i).end();
        }
        return ends;
    }

    /** The language of a document as two letters; null when it isn't known. */
    static String language(Document document) {
        String lang = document.metadata().lang();
        return lang == null ? null : Languages.ofTag(lang);
    }

    /** Whether the word at {@code start}, which lies behind those asked for before, is the first of its sentence. */
    boolean begins(int start) {
        if (start < end) {
            return false;
        }
        while (next < ends.length && end <= start) {
            end = ends[next++];
        }
        return true;
    }

    /** How many of these words are the first of their sentence. */
    int among(int[] starts, int count) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (starts[i] >= end) {
                found += begins(starts[i]) ? 1 : 0;
            }
        }
        return found;
    }
}
