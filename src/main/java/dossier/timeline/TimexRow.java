package dossier.timeline;

/**
 * A time expression in a text: a row of {@code timeline --by mention}.
 *
 * @param doc the document's name
 * @param start its first character, in code points of the document's text
 * @param end the character after its last
 * @param line where it stands in the original, from 1
 * @param column the same, in code points from 1
 * @param text its words
 * @param type DATE, TIME, DURATION or SET, as in TIMEX3
 * @param value its ISO 8601 value; null when it can't be told
 * @param mod its modifier in the terms of TIMEX3; null for none
 * @param earliest the first calendar day it spans; null when that can't be told
 * @param latest the last calendar day it spans; null when that can't be told
 */
public record TimexRow(String doc, long start, long end, long line, long column, String text, String type, String value, String mod,
        String earliest, String latest) {
}
