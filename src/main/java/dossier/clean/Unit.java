package dossier.clean;

import dossier.text.Span;

/**
 * A paragraph, heading, list item or line that stands for itself.
 *
 * @param span where it stands in the text, without white space at its ends
 * @param text its characters, line breaks of wrapped lines included
 * @param blanksBefore how many empty lines stand before it; 0 for a line of a list, a verse or an address
 * @param breakBefore what parts it from the unit before: an empty line, when it is a paragraph
 * @param words how many stretches without white space it has
 * @param linked the share of its characters that were a link, 0 to 1
 */
record Unit(Span span, String text, int blanksBefore, Break breakBefore, int words, double linked) {
    /** What stands between two units in a clean text. */
    enum Break { LINE, PARAGRAPH }

    private static final String TERMINAL = ".!?…。！？؟۔।";
    private static final String CLOSING = "\"'”’»)]›*";

    int length() {
        return span.length();
    }

    /** Whether it is a fenced block of code, which stays as it is. */
    boolean isCode() {
        return (text.startsWith("```") || text.startsWith("~~~")) && text.indexOf('\n') > 0;
    }

    /** Whether it ends as a sentence does, a closing quotation mark or bracket apart. */
    boolean isTerminated() {
        return endsSentence(text);
    }

    static boolean endsSentence(CharSequence text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && TERMINAL.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it breaks off as a teaser does. */
    boolean breaksOff() {
        String end = text.endsWith("]") ? text.substring(0, text.length() - 1) : text;
        return end.endsWith("...") || end.endsWith("…");
    }

    /** Running text, as an article is made of. */
    boolean isProse() {
        return linked < 0.5 && (length() >= 100 && isTerminated() || length() >= 200);
    }

    /** A line of a few words that is no sentence. */
    boolean isShort() {
        return length() <= 90 && words <= 12 && !isTerminated();
    }

    /** The number before a numbered item's text, as {@code 3} in {@code 3. Text}; -1 for any other unit. */
    int itemNumber() {
        int at = 0;
        int number = 0;
        while (at < text.length() && at < 5 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        boolean marked = at > 0 && (text.startsWith(". ", at) || text.startsWith(") ", at));
        return marked ? number : -1;
    }
}
