package dossier.timeline;

import dossier.text.Lexicon;
import dossier.text.Span;
import dossier.text.Whitespace;
import dossier.time.DocumentDate;
import dossier.time.TimeTagger;
import dossier.time.Timex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The date that a text gives itself in its head: on a line of its own, at the end of a headline, in a byline, or in a dateline
 * ("Baghdad, 14 May 2018 -"). A date inside a sentence is none.
 */
final class HeadDate {
    /** How far the head of a text reaches, in UTF-16 units, and how many lines with text it has. */
    private static final int REACH = 1500;
    private static final int LINES = 8;
    /** The longest line that is a headline or byline rather than a paragraph. */
    private static final int LONGEST_HEADLINE = 160;
    /** How far into its line the date of a dateline begins. */
    private static final int DATELINE = 50;
    /** Wednesday, the 21st of September 2018: no date is longer. */
    private static final int LONGEST_DATE = 40;
    /** So far behind the last digit of a date its line ends at the latest: 10:30 p.m. Eastern Daylight Time. */
    private static final int LONGEST_TAIL = 30;
    /** A day and a year of two digits have so many. */
    private static final int FEWEST_DIGITS = 3;
    /** Words before a date that make it a part of a sentence. */
    private static final Set<String> IN_SENTENCE = words("sentence");
    /** Words that open a byline, in which the date may follow a preposition. */
    private static final Set<String> BYLINE = words("byline");

    private HeadDate() {
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (String[] entry : Lexicon.entries(HeadDate.class, "head-words.tsv")) {
            if (entry[1].equals(kind)) {
                words.add(entry[0]);
            }
        }
        return words;
    }

    /** The date in the head of the stretch {@code within}; null when there is none. */
    static LocalDateTime of(String text, Span within, TimeTagger tagger) {
        int end = Math.min(within.end(), within.start() + REACH);
        int lines = 0;
        for (int at = within.start(); at < end && lines < LINES; ) {
            int lineEnd = lineEnd(text, at, within.end());
            Span line = new Span(at, Math.min(lineEnd, at + REACH)).trimmed(text);
            if (!line.isEmpty()) {
                lines++;
                LocalDateTime date = mayDate(text, line) ? ofLine(text, line, tagger) : null;
                if (date != null) {
                    return date;
                }
            }
            at = lineEnd + 1;
        }
        return null;
    }

    /** Whether a date does nothing but date the text: it stands last in a headline or byline, or on a line of its own. */
    static boolean isLabel(String text, Span date) {
        int start = date.start();
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r' && date.end() - start <= LONGEST_HEADLINE) {
            start--;
        }
        int end = date.end();
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && end - start <= LONGEST_HEADLINE) {
            end++;
        }
        Span line = new Span(start, end);
        boolean dateline = date.start() - start <= DATELINE && isFree(text, line, date) && opensText(text, date.end(), end);
        return dateline || end - start <= LONGEST_HEADLINE && endsOwnLine(text, line, date);
    }

    private static int lineEnd(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /**
     * Whether digits stand where the date of a head has its day and year: near the end of a headline, or near the beginning. Most lines
     * have none there, and needn't be read.
     */
    private static boolean mayDate(String text, Span line) {
        int near = 0;
        int all = 0;
        int last = 0;
        int end = line.length() <= LONGEST_HEADLINE ? line.end() : Math.min(line.end(), line.start() + DATELINE + LONGEST_DATE);
        for (int at = line.start(); at < end; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                near += at < line.start() + DATELINE + LONGEST_DATE ? 1 : 0;
                all++;
                last = at;
            }
        }
        return near >= FEWEST_DIGITS || all >= FEWEST_DIGITS && end == line.end() && line.end() - last <= LONGEST_TAIL;
    }

    private static LocalDateTime ofLine(String text, Span line, TimeTagger tagger) {
        for (Timex timex : tagger.tag(text, line, null)) {
            LocalDate day = timex.earliest();
            boolean whole = day != null && day.equals(timex.latest()) && (timex.type() == Timex.Type.DATE
                    || timex.type() == Timex.Type.TIME);
            if (whole && isOwn(text, line, timex.span())) {
                return DocumentDate.parse(timex.span().of(text));
            }
        }
        return null;
    }

    private static boolean isOwn(String text, Span line, Span date) {
        if (line.length() <= LONGEST_HEADLINE && endsOwnLine(text, line, date)) {
            return true;
        }
        return isFree(text, line, date) && date.start() - line.start() <= DATELINE && opensText(text, date.end(), line.end());
    }

    private static boolean endsOwnLine(String text, Span line, Span date) {
        return endsLine(text, date.end(), line.end()) && (isFree(text, line, date) || BYLINE.contains(firstWord(text, line)));
    }

    private static boolean isFree(String text, Span line, Span date) {
        return !IN_SENTENCE.contains(wordBefore(text, line.start(), date.start()));
    }

    /** Whether only marks follow: no letter, no digit. */
    private static boolean endsLine(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a dash, a colon or a bracket closes a dateline. */
    private static boolean opensText(String text, int from, int to) {
        int at = Whitespace.skip(text, from, to);
        if (at == to) {
            return true;
        }
        char c = text.charAt(at);
        return c == ':' || c == ')' || c == '|' || c >= '\u2012' && c <= '\u2015' || c == '-' && (at > from || at + 1 == to
                || Whitespace.is(text.charAt(at + 1)));
    }

    private static String wordBefore(String text, int from, int date) {
        int end = date;
        while (end > from && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        // A word that the date is glued to is the end of a headline.
        return end == date ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String text, Span line) {
        int start = line.start();
        while (start < line.end() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
