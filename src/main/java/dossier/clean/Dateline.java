package dossier.clean;

/** The opening of a report: a place, the agency in brackets, a dash ({@code LONDON, Nov 19 (Reuters) - }). */
final class Dateline {
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_AGENCY = 24;
    /** The short form of a state or a month with its point. */
    private static final int LONGEST_SHORT = 6;

    private Dateline() {
    }

    /** Whether a text begins with one. */
    static boolean begins(String text) {
        int open = text.indexOf('(');
        if (open < 3 || open > LONGEST_PLACE || text.charAt(open - 1) != ' ' || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        int close = text.indexOf(')', open);
        if (close < open + 3 || close - open > LONGEST_AGENCY || !Character.isLetter(text.charAt(open + 1))) {
            return false;
        }
        int dash = close + 1;
        while (dash < text.length() && text.charAt(dash) == ' ') {
            dash++;
        }
        boolean isDash = dash < text.length() && "—–-".indexOf(text.charAt(dash)) >= 0;
        return isDash && isPlace(text, open);
    }

    /** Whether the words before the agency are those of a place and a day: none of four letters and more is in lower case. */
    private static boolean isPlace(String text, int end) {
        for (int at = 0; at < end; ) {
            int next = text.indexOf(' ', at);
            boolean isLower = Character.isLowerCase(text.charAt(at)) && next - at > 3;
            if (isLower || ".!?:".indexOf(text.charAt(next - 1)) >= 0 && next - at > LONGEST_SHORT) {
                return false;
            }
            at = next + 1;
        }
        return true;
    }
}
