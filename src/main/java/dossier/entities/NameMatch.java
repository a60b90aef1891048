package dossier.entities;

import java.util.Set;

/** Tells how well two names of groups or places, or of one word, agree: 0 when they can't name one thing, else up to 100. */
final class NameMatch {
    /** How two words agree. */
    static final int NONE = 0;
    static final int NEAR = 1;
    static final int SOUND = 2;
    static final int SAME = 3;

    /** Names up to this distance are one name but for a slip or its spelling. */
    static final int NEARLY_SAME = 75;
    /** Names up to this distance agree. */
    static final int AGREE = 120;
    /** Clusters up to this distance on average agree. */
    static final int AGREE_ON_THE_WHOLE = 140;
    /** Names from this distance on can't be names of one thing. */
    static final int CONFLICT = 220;

    private static final Set<String> RANGES = Set.of("islands", "mountains", "hills");
    /** What a country owns many of: the "University of Washington" is not the "Washington University". */
    private static final Set<String> NOT_TURNED = Set.of("university", "college", "institute", "school", "bank", "museum", "church",
            "hospital", "party",
            "academy", "club", "federation", "republic");

    private NameMatch() {
    }

    /** How two words agree. */
    static int words(NameForm a, int i, NameForm b, int j) {
        if (a.word(i).equals(b.word(j))) {
            return SAME;
        }
        if (WordMatch.areFar(a, i, b, j)) {
            return NONE;
        }
        int distance = WordMatch.distanceIfNear(a, i, b, j);
        return distance <= WordMatch.ALIKE ? SOUND : distance <= WordMatch.FAR ? NEAR : NONE;
    }

    /** Two names of one word. */
    static int singles(NameForm a, NameForm b) {
        if (a.key().equals(b.key())) {
            return 100;
        }
        if (a.isAcronym() || b.isAcronym() || a.sound(0).consonants().length() < 2 || Math.min(a.word(0).length(),
                b.word(0).length()) < 5) {
            return 0;
        }
        return words(a, 0, b, 0) == SOUND ? 85 : 0;
    }

    /** Two names of organisations, places, events, works. */
    static int groups(NameForm a, NameForm b) {
        if (a.key().equals(b.key())) {
            return 100;
        }
        if (a.isAcronym() || b.isAcronym()) {
            return 0;
        }
        if (a.joined().length() >= 8 && a.joined().equals(b.joined())) {
            return 90;
        }
        int core = cores(a, b);
        int loose = core > 0 ? core : loose(a, b);
        return loose > 0 ? loose : isPlural(a, b) || isPlural(b, a) || isTurned(a, b) || isTurned(b, a) ? 85 : isSlip(a, b) ? 80 : 0;
    }

    /** Whether two names of three words or more differ in one letter of one word, which is no known word in both: "Mercedes-Benn Group". */
    private static boolean isSlip(NameForm a, NameForm b) {
        int different = -1;
        for (int i = 0; i < a.size(); i++) {
            if (a.size() != b.size() || a.size() < 3 || different >= 0 && !a.word(i).equals(b.word(i))) {
                return false;
            }
            different = a.word(i).equals(b.word(i)) ? different : i;
        }
        return different >= 0 && isSlip(a.word(different), b.word(different));
    }

    private static boolean isSlip(String x, String y) {
        boolean near = WordMatch.isLetterApart(x, y, 4) && !Character.isDigit(x.charAt(x.length() - 1))
                && !Character.isDigit(y.charAt(y.length() - 1));
        return near && !(isKnown(x) && isKnown(y));
    }

    private static boolean isKnown(String plain) {
        String capital = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        return NameLexicon.get().isCommon(plain) || NameLexicon.get().entry(capital) != 0;
    }

    /** "Falklands" and "Falkland Islands". */
    private static boolean isPlural(NameForm plural, NameForm full) {
        return plural.type() == EntityType.LOC && full.type() == EntityType.LOC && plural.size() == 1 && full.size() == 2
                && RANGES.contains(full.word(1)) && plural.word(0).equals(full.word(0) + 's');
    }

    /** "Senate of the United States" and "U.S. Senate", "Episcopal Conference of Italy" and "Italian Episcopal Conference". */
    private static boolean isTurned(NameForm a, NameForm b) {
        int of = a.of();
        if (of < 1 || b.size() != a.size() - 1 || a.type() != EntityType.ORG || b.type() != EntityType.ORG
                || NOT_TURNED.contains(a.word(of - 1))) {
            return false;
        }
        int owner = a.size() - of - 1;
        for (int i = 0; i < owner; i++) {
            String x = a.word(of + 1 + i);
            if (!x.equals(b.word(i)) && !PlacesAndPeoples.areOne(x, b.word(i))) {
                return false;
            }
        }
        for (int i = 0; i < of; i++) {
            if (!a.word(i).equals(b.word(owner + i))) {
                return false;
            }
        }
        return LongerNames.isOwner(a.key().substring(a.key().lastIndexOf(" of ") + 4));
    }

    /** Whether a name has a legal form of firms. */
    static boolean isFirm(NameForm name) {
        int from = FirmForms.opening(name);
        return from > 0 || coreEnd(name, 0) < name.size();
    }

    /** The names of two firms without their legal forms. */
    static int cores(NameForm a, NameForm b) {
        int fromA = FirmForms.opening(a);
        int fromB = FirmForms.opening(b);
        int endA = coreEnd(a, fromA);
        int endB = coreEnd(b, fromB);
        int score = endA - fromA == endB - fromB ? aligned(a, fromA, b, fromB, endA - fromA) : 0;
        boolean whole = endA - fromA == a.size() && endB - fromB == b.size();
        return score == 0 ? 0 : score - (whole ? 0 : 5);
    }

    private static int aligned(NameForm a, int fromA, NameForm b, int fromB, int length) {
        int near = 0;
        int sound = 0;
        for (int i = 0; i < length; i++) {
            int level = words(a, fromA + i, b, fromB + i);
            if (level < SOUND && length > 1 && PlacesAndPeoples.areOne(a.word(fromA + i), b.word(fromB + i))) {
                level = SOUND;
            }
            if (level == NONE || level == NEAR && Math.min(a.word(fromA + i).length(), b.word(fromB + i).length()) < 5) {
                return 0;
            }
            near += level == NEAR ? 1 : 0;
            sound += level == SOUND ? 1 : 0;
        }
        return near > 1 ? 0 : near == 1 && length == 1 ? 0 : 95 - 15 * near - 3 * sound;
    }

    /** Without the legal forms of firms at the end. */
    static int coreEnd(NameForm a, int from) {
        int end = a.size();
        while (end > from + 1 && FirmForms.isPart(a.word(end - 1))) {
            end--;
        }
        return end;
    }

    /** "Fatah Alliance", "Fatah Coalition" and "Fatah": proper words alike, loose head nouns aside. */
    private static int loose(NameForm a, NameForm b) {
        int fromA = looseStart(a);
        int fromB = looseStart(b);
        int endA = looseEnd(a);
        int endB = looseEnd(b);
        int length = endA - fromA;
        if (length < 1 || length != endB - fromB || endA == a.size() && endB == b.size() && fromA == fromB) {
            return 0;
        }
        NameLexicon lexicon = NameLexicon.get();
        for (int i = fromA; i < endA; i++) {
            String word = a.word(i);
            String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            if (lexicon.isCommon(word) || lexicon.phrase(capital) != null && lexicon.phrase(capital) != EntityType.ORG) {
                return 0;
            }
        }
        int score = aligned(a, fromA, b, fromB, length);
        return score == 0 ? 0 : score - 15;
    }

    /** Whether a word is a noun that the name of a group may have or lack: "Alliance". */
    static boolean isLooseHead(String word) {
        return WordSet.LOOSE_HEAD.has(Romanisation.plain(word));
    }

    static int looseStart(NameForm a) {
        return a.size() > 1 && a.word(0).equals("islamic") ? 1 : 0;
    }

    static int looseEnd(NameForm a) {
        int end = a.size();
        return end > 1 && WordSet.LOOSE_HEAD.has(a.word(end - 1)) ? end - 1 : end;
    }

    /** The edits (Damerau-Levenshtein with adjacent swaps) between two words; {@code limit + 1} when there are more than {@code limit}. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = null;
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    value = Math.min(value, before[j - 2] + 1);
                }
                row[j] = value;
                best = Math.min(best, value);
            }
            if (best > limit) {
                return limit + 1;
            }
            before = last;
            last = row;
        }
        return Math.min(last[b.length()], limit + 1);
    }
}
