package dossier.clean;

import dossier.text.Span;

/** A paragraph, heading, list item or line that stands for itself. What the rules ask of it most is found once. */
final class Unit {
    /** What stands between two units in a clean text. */
    enum Break { LINE, PARAGRAPH }

    private static final String TERMINAL = ".!?…。！？؟۔।";
    private static final String CLOSING = "\"'”’»)]›*";

    private final Span span;
    private final String text;
    private final char[] chars;
    private final int blanksBefore;
    private final Break breakBefore;
    private final int words;
    private final boolean hasDigit;
    private final double linked;
    private final boolean isTerminated;
    private final boolean isProse;
    private final boolean isShort;
    private final boolean isCode;

    /**
     * @param span where it stands in the text, without white space at its ends
     * @param text its characters, line breaks of wrapped lines included
     * @param chars those of the whole text
     * @param blanksBefore how many empty lines stand before it; 0 for a line of a list, a verse or an address
     * @param breakBefore what parts it from the unit before: an empty line, when it is a paragraph
     * @param words how many stretches without white space it has
     * @param hasDigit whether it has one of the digits of ASCII
     * @param linked the share of its characters that were a link, 0 to 1
     */
    Unit(Span span, String text, char[] chars, int blanksBefore, Break breakBefore, int words, boolean hasDigit, double linked) {
        this.span = span;
        this.text = text;
        this.chars = chars;
        this.blanksBefore = blanksBefore;
        this.breakBefore = breakBefore;
        this.words = words;
        this.hasDigit = hasDigit;
        this.linked = linked;
        int length = span.length();
        isTerminated = endsSentence(text);
        isProse = linked < 0.5 && (length >= 100 && isTerminated || length >= 200);
        isShort = length <= 90 && words <= 12 && !isTerminated;
        char first = text.charAt(0);
        isCode = (first == '`' || first == '~') && (text.startsWith("```") || text.startsWith("~~~")) && text.indexOf('\n') > 0;
    }

    /** Where it stands in the text, without white space at its ends. */
    Span span() {
        return span;
    }

    /** Its characters, line breaks of wrapped lines included. */
    String text() {
        return text;
    }

    /** The characters of the whole text, of which its own are those of {@link #span}; not to be written to. */
    char[] chars() {
        return chars;
    }

    /** How many empty lines stand before it; 0 for a line of a list, a verse or an address. */
    int blanksBefore() {
        return blanksBefore;
    }

    /** What parts it from the unit before: an empty line, when it is a paragraph. */
    Break breakBefore() {
        return breakBefore;
    }

    /** How many stretches without white space it has. */
    int words() {
        return words;
    }

    /** Whether it has one of the digits of ASCII. */
    boolean hasDigit() {
        return hasDigit;
    }

    /** The share of its characters that were a link, 0 to 1. */
    double linked() {
        return linked;
    }

    int length() {
        return span.length();
    }

    /** Whether it is a fenced block of code, which stays as it is. */
    boolean isCode() {
        return isCode;
    }

    /** Whether it ends as a sentence does, a closing quotation mark or bracket apart. */
    boolean isTerminated() {
        return isTerminated;
    }

    static boolean endsSentence(CharSequence text) {
        int end = text.length();
        while (end > 0) {
            char c = text.charAt(--end);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            if (CLOSING.indexOf(c) < 0) {
                return TERMINAL.indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** Whether it breaks off as a teaser does. */
    boolean breaksOff() {
        int end = text.length() - (text.endsWith("]") ? 1 : 0);
        return end > 0 && text.charAt(end - 1) == '…' || text.startsWith("...", end - 3);
    }

    /** Running text, as an article is made of. */
    boolean isProse() {
        return isProse;
    }

    /** A line of a few words that is no sentence. */
    boolean isShort() {
        return isShort;
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
