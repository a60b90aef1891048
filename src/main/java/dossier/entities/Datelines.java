package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.List;

/**
 * The places that news begins with: "BAMAKO - Gunmen …", "ADEN (Reuters) - …", "CAMBRIDGE, Mass., March 3 (AP) -- …", and "LONDON
 * 1996-08-30" on a line of its own.
 */
final class Datelines {
    /** More words in capitals are a headline. */
    private static final int LONGEST = 4;
    /** How far from the place the dash is looked for: a date and an agency stand between. */
    private static final int FARTHEST = 60;

    private final String text;
    private final NameWords words;
    private final NameLexicon lexicon;
    private final List<Candidate> found;

    Datelines(String text, NameWords words, NameLexicon lexicon, Candidates names) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        found = names.all();
    }

    /** The names with the places of datelines in the place of what was found there. */
    Candidates names() {
        Candidates names = new Candidates();
        int next = 0;
        for (int i = 0; i < words.count(); i++) {
            if (words.shape(i) != NameWords.CAPITALS || !opensLine(i)) {
                continue;
            }
            int end = placeEnd(i);
            if (end == i) {
                continue;
            }
            while (next < found.size() && found.get(next).to() <= i) {
                names.add(found.get(next++));
            }
            names.add(i, end, EntityType.LOC, true);
            while (next < found.size() && found.get(next).from() < end) {
                next++;
            }
            i = end - 1;
        }
        while (next < found.size()) {
            names.add(found.get(next++));
        }
        return names;
    }

    private boolean opensLine(int i) {
        int at = words.start(i) - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    /** The end of the place in capitals that begins at {@code from}; {@code from} when there is no dateline. */
    private int placeEnd(int from) {
        int end = from + 1;
        boolean common = words.at(from).isCommon();
        while (end < words.count() && end - from < LONGEST && words.shape(end) == NameWords.CAPITALS
                && words.start(end) - words.end(end - 1) == 1
                && (text.charAt(words.end(end - 1)) == ' ' || words.isGlued(end))) {
            common &= words.at(end).isCommon();
            end++;
        }
        StringBuilder name = new StringBuilder();
        for (int i = from; i < end; i++) {
            name.append(i == from ? "" : words.isGlued(i) ? "-" : " ").append(Titlecase.of(words.word(i)));
        }
        EntityType listed = lexicon.phrase(name.toString());
        boolean other = Phrases.type(words, lexicon, from, end) == EntityType.ORG || listed != null && listed != EntityType.LOC;
        boolean unknown = listed == null && (common || words.end(end - 1) - words.start(from) < 4);
        return other || unknown || !isBeforeDash(words.end(end - 1)) && !isBeforeDate(words.end(end - 1)) ? from : end;
    }

    /** Whether a dash comes after, with nothing but a region, a date and an agency in brackets between. */
    private boolean isBeforeDash(int offset) {
        int limit = Math.min(text.length() - 1, offset + FARTHEST);
        boolean bracket = false;
        for (int at = offset; at < limit; at++) {
            char c = text.charAt(at);
            boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
            if (dash && !bracket && at > offset && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ')') && (text.charAt(at + 1) == ' '
                    || text.charAt(at + 1) == c)) {
                return true;
            }
            if (c == '\n' || c == '!' || c == '?' || c == ':') {
                return false;
            }
            bracket = c == '(' || bracket && c != ')';
            if (at == offset && c != ',' && c != ' ' || at == offset + 1 && c != '(' && c != '-' && !dash && text.charAt(offset) != ','
                    && c != ' ') {
                return false;
            }
        }
        return false;
    }

    /** Whether the rest of the line is a date in digits. */
    private boolean isBeforeDate(int offset) {
        int digits = 0;
        int at = offset;
        for (; at < text.length() && text.charAt(at) != '\n' && at - offset < FARTHEST; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != ' ' && c != '-' && c != '.' && c != '/' && c != '\r' && c != ',') {
                return false;
            }
        }
        return digits >= 6 && digits <= 8;
    }
}
