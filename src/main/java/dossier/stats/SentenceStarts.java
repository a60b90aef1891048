package dossier.stats;

import dossier.split.Sentences;
import dossier.text.Document;
import dossier.text.Span;
import java.util.List;
import java.util.Locale;

/** Tells, for the words of a document in their order, which are the first of their sentence. */
final class SentenceStarts {
    private final List<Span> sentences;
    private int next;
    private int end = -1;

    SentenceStarts(Document document) {
        sentences = Sentences.of(document.text(), language(document));
    }

    /** The language of a document as two letters (three where there are no two); null when it isn't known. */
    static String language(Document document) {
        String lang = document.metadata().lang();
        if (lang == null) {
            return null;
        }
        int end = 0;
        while (end < lang.length() && Character.isLetter(lang.charAt(end))) {
            end++;
        }
        return end == 0 ? null : lang.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Whether the word at {@code start}, which lies behind those asked for before, is the first of its sentence. */
    boolean begins(int start) {
        if (start < end) {
            return false;
        }
        while (next < sentences.size() && end <= start) {
            end = sentences.get(next++).end();
        }
        return true;
    }
}
