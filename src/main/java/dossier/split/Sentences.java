package dossier.split;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds sentences. */
public final class Sentences {
    private Sentences() {
    }

    /**
     * The sentences of a text, in order, without overlap, without white space at their ends; what lies between them is white
     * space only. Takes time linear in the text's length, whatever the text.
     *
     * @param lang the language as two letters; null when it isn't known: rules alone decide then, without the model of a language
     */
    public static List<Span> of(String text, String lang) {
        return of(text.toCharArray(), lang);
    }

    /** The same of a text as an array, which must stay as it is for as long as this takes. */
    public static List<Span> of(char[] text, String lang) {
        List<Span> sentences = new ArrayList<>();
        SentenceScan scan = new SentenceScan(text, lang, sentences);
        List<Paragraph> paragraphs = Layout.of(scan.flags(), null);
        scan.prepare(paragraphs);
        for (Paragraph paragraph : paragraphs) {
            scan.run(paragraph.span());
        }
        return sentences;
    }
}
