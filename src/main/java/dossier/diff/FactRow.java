package dossier.diff;

/**
 * A fact that two accounts state differently, or that one states alone.
 *
 * @param subject what it is a fact of: a name, what is counted, or the words around it; for terms the term
 * @param a what the first account says, in its words; null when it says nothing of it. For terms: how often, of how many words
 * @param b what the second account says
 * @param verdict {@code differ}, {@code only a} or {@code only b}
 * @param aDoc the first account
 * @param aLine the line in its original file; null when it says nothing of it
 * @param aColumn the column there
 * @param bDoc the second account; null for what one of many accounts states alone
 * @param bLine the line in its original file
 * @param bColumn the column there
 */
public record FactRow(String subject, String a, String b, String verdict,
        String aDoc, Long aLine, Long aColumn, String bDoc, Long bLine, Long bColumn) {
}
