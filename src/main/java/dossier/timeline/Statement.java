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
        int[] mentions, Set<String> words) implements Comparable<Statement> {
    /** In the order of time: by first day, then last day. */
    @Override
    public int compareTo(Statement other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : latest.compareTo(other.latest);
    }

    /** Whether the dates of two accounts of one event can't both be right: neither lies in the other, or the hours of one day differ. */
    boolean contradicts(Statement other) {
        boolean same = earliest.equals(other.earliest) && latest.equals(other.latest);
        boolean inside = !earliest.isBefore(other.earliest) && !latest.isAfter(other.latest);
        boolean around = !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
        return same ? isHour() && other.isHour() && !date.equals(other.date) : !inside && !around;
    }

    /** Whether the value has a time of the clock. */
    private boolean isHour() {
        int time = date.indexOf('T');
        return time >= 0 && time + 1 < date.length() && Character.isDigit(date.charAt(time + 1));
    }

    /** The same of the date of its entry. */
    Statement of(StatementDate entry) {
        return new Statement(document, doc, line, column, text, entry.mention(), entry.value(), entry.earliest(), entry.latest(), mentions,
                words);
    }

    Statement inDocument(int number) {
        return new Statement(number, doc, line, column, text, mention, date, earliest, latest, mentions, words);
    }
}
