package dossier.io;

import java.util.List;
import java.util.Set;

/**
 * Tells whether the fields of a table apart by tabs stand in quotes as those of CSV do. Spreadsheets write such: quotes around a field that
 * holds a tab, a line end or a quote, which is doubled; around one with a comma (Excel); or around all. In other tables, such as those
 * that dossier writes, a quote is a quote.
 */
final class QuotedTabs {
    /** The columns of its rows of texts that speak of nothing but the rows. */
    private static final Set<String> OWN = Set.of("n", "kind", "start", "end", "line", "column", "text");

    private final String head;
    private int at;
    private boolean isWrong;
    private boolean isHeadQuoted = true;
    /**
     * Fields that could not stand without quotes, those in quotes for a comma only, those for nothing; and those with a comma and no
     * quotes.
     */
    private int needed;
    private int forComma;
    private int forNothing;
    private int bareCommas;

    private QuotedTabs(String head) {
        this.head = head;
    }

    /** @param head how the table begins */
    static boolean are(String head) {
        if (head.indexOf('"') < 0) {
            return false;
        }
        QuotedTabs tabs = new QuotedTabs(head);
        tabs.read();
        return tabs.areQuoted();
    }

    private boolean areQuoted() {
        if (isWrong || isHeadQuoted) {
            return !isWrong;
        }
        if (isOwn()) {
            return false;
        }
        return forNothing == 0 && (forComma == 0 || bareCommas == 0) && (needed > 0 || forComma > 1);
    }

    /** Whether the header is one that dossier writes, all of it or some of its columns: then line ends and tabs are escapes. */
    private boolean isOwn() {
        int end = 0;
        while (end < head.length() && head.charAt(end) != '\n' && head.charAt(end) != '\r') {
            end++;
        }
        List<String> names = List.of(head.substring(0, end).split("\t", -1));
        return names.contains("trace") || names.get(0).equals("doc") || OWN.containsAll(names);
    }

    private void read() {
        boolean isHead = true;
        while (at < head.length() && !isWrong) {
            boolean isQuoted = head.charAt(at) == '"';
            if (isQuoted) {
                quoted();
            } else {
                bare();
            }
            isHeadQuoted &= !isHead || isQuoted;
            isHead &= at < head.length() && head.charAt(at) == '\t';
            at++;
        }
    }

    private void bare() {
        boolean hasComma = false;
        while (at < head.length() && !isEnd(at)) {
            hasComma |= head.charAt(at) == ',';
            isWrong |= head.charAt(at) == '"';
            at++;
        }
        bareCommas += hasComma ? 1 : 0;
    }

    private void quoted() {
        boolean hasComma = false;
        boolean isNeeded = false;
        boolean isOpen = true;
        for (at++; at < head.length() && isOpen; at++) {
            char c = head.charAt(at);
            boolean isDoubled = c == '"' && at + 1 < head.length() && head.charAt(at + 1) == '"';
            isOpen = c != '"' || isDoubled;
            isNeeded |= isDoubled || isOpen && isEnd(at);
            hasComma |= c == ',';
            at += isDoubled ? 1 : 0;
        }
        if (isOpen) {
            // The beginning of the file ends here: what a quote opened may go on.
            isWrong = head.length() < Decoded.HEAD / 4;
            return;
        }
        isWrong = at < head.length() && !isEnd(at);
        needed += isNeeded ? 1 : 0;
        forComma += !isNeeded && hasComma ? 1 : 0;
        forNothing += !isNeeded && !hasComma ? 1 : 0;
    }

    private boolean isEnd(int i) {
        char c = head.charAt(i);
        return c == '\t' || c == '\n' || c == '\r';
    }
}
