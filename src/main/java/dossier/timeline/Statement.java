package dossier.timeline;

import java.time.LocalDate;
import java.util.Set;

/**
 * A sentence with a date in it.
 *
 * @param document the number of its document in the order of adding
 * @param doc the document's name
 * @param line where the sentence begins in the original
 * @param column the same
 * @param text the sentence
 * @param mention the words that give the date
 * @param date their value
 * @param earliest the first day
 * @param latest the last day
 * @param mentions the numbers of the names in the sentence, among those of the document
 * @param words its content words
 */
record Statement(int document, String doc, long line, long column, String text, String mention, String date, LocalDate earliest,
        LocalDate latest,
        int[] mentions, Set<String> words) {
    Statement inDocument(int number) {
        return new Statement(number, doc, line, column, text, mention, date, earliest, latest, mentions, words);
    }
}
