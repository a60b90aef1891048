package dossier.entities;

import java.util.Set;

/** The legal forms of firms, as they stand at the end of names: "Inc.", "S.A.", "A/S", "GmbH & Co. KG". */
final class FirmForms {
    /** Those that are words as well, and name a form only together with a name of a firm. */
    private static final Set<String> WORDS = Set.of("as", "co", "se", "limited", "incorporated");
    /** Those that are so long that a slip of the pen in them is plain. */
    private static final String[] LONG = {"aktiengesellschaft", "incorporated", "corporation"};
    /** A form of dotted letters has fewer, and no more words; letters beyond the basic plane count as none. */
    private static final int MOST_LETTERS = 6;
    private static final int MOST_WORDS = 8;
    private static final String[][] OPENINGS = {{"limited", "liability", "company"}, {"public", "joint", "stock", "company"},
            {"open", "joint", "stock", "company"}, {"closed", "joint", "stock", "company"}, {"joint", "stock", "company"}, {"ooo"}, {"oao"},
            {"zao"},
            {"pao"}, {"jsc"}, {"ojsc"}, {"pjsc"}, {"pt"}};

    private FirmForms() {
    }

    /** Whether a plain word at the end of a firm's name tells its legal form or is part of one. */
    static boolean isPart(String plain) {
        if (plain.length() > 9) {
            for (String form : LONG) {
                if (NameMatch.distance(plain, form, 1) <= 1) {
                    return true;
                }
            }
        }
        return WordSet.FIRM_FORM.has(plain) || WordSet.FIRM_FORM_PART.has(plain);
    }

    /** How many words at the beginning of a firm's name tell its legal form; never all of them. */
    static int opening(NameForm name) {
        for (String[] opening : OPENINGS) {
            boolean same = name.size() > opening.length;
            for (int i = 0; same && i < opening.length; i++) {
                same = name.word(i).equals(opening[i]);
            }
            if (same) {
                return opening.length;
            }
        }
        return 0;
    }

    /** The word after the legal form that begins at word {@code at} of a text; {@code at} when none does. */
    static int end(NameWords words, int at) {
        int end = at;
        while (end < words.count() && words.sentence(end) == words.sentence(at)) {
            int length = words.isSlashed(end + 1) && words.word(end).equals("A") && words.word(end + 1).equals("S") ? 2
                    : Math.max(isForm(words, end) ? 1 : 0, dotted(words, end));
            if (length == 0 || end > at && !words.follows(end)) {
                break;
            }
            end += length;
        }
        return end;
    }

    /**
     * How many words a form is made of that begins at word {@code at} with a letter or two and a stop: "p.l.c.", "S.p.A.", "Sp. z o.o."; 0
     * for none.
     */
    private static int dotted(NameWords words, int at) {
        if (words.end(at) - words.start(at) > 2) {
            return 0;
        }
        boolean polish = words.word(at).equals("Sp") && words.isAfter(". ", at + 1) && words.word(at + 1).equals("z");
        int to = polish ? at + 2 : at;
        StringBuilder letters = new StringBuilder();
        do {
            letters.append(words.at(to++).plain());
        } while (letters.length() < MOST_LETTERS && to - at < MOST_WORDS && (words.isAfter(".", to) || words.isAfter("", to)));
        return polish ? letters.toString().equals("oo") ? to - at : 0 : to - at > 1 && WordSet.FIRM_FORM.has(letters.toString()) ? to - at
                : 0;
    }

    private static boolean isForm(NameWords words, int i) {
        String word = words.word(i);
        if (!words.isCapitalised(i) && !word.equals("plc")) {
            return false;
        }
        String plain = words.at(i).plain();
        return words.at(i).isFirmForm()
                && (!WORDS.contains(plain) || words.shape(i) == NameWords.CAPITALISED && !words.opens(i) && !plain.equals("as"));
    }
}
