package dossier.timeline;

import java.util.List;

/**
 * A dated statement: a row of {@code timeline --by event}.
 *
 * @param event the number of the event it tells of, from 1; accounts of one event in several documents share it
 * @param date when that was, as the value of the time expression
 * @param earliest the first calendar day of it
 * @param latest the last calendar day of it
 * @param doc the document's name
 * @param line where the sentence begins in the original, from 1
 * @param column the same, in code points from 1
 * @param text the sentence
 * @param mention the words that give the date
 * @param entities the entities that the sentence names, in the order of the sentence
 * @param otherDates the dates that other accounts of the event give that can't be true together with this one
 */
public record EventRow(long event, String date, String earliest, String latest, String doc, long line, long column, String text,
        String mention,
        List<String> entities, List<String> otherDates) {
}
