package dossier.entities;

/** How far apart two words of names are: 0 for the same word, up to {@value #FAR} for one that spellings may vary to, more for others. */
final class WordMatch {
    /** The distance at which two words may still be spellings of one. */
    static final int FAR = 100;
    /** The distance up to which two words sound alike. */
    static final int ALIKE = 45;
    /** That of an initial and a word that begins with it. */
    static final int INITIAL = 40;
    /** That of words which can't be the same. */
    static final int OTHER = 400;

    private WordMatch() {
    }

    /** Whether a glance at two words tells that they are further apart than {@link #FAR}. */
    static boolean areFar(NameForm a, int i, NameForm b, int j) {
        String x = a.word(i);
        String y = b.word(j);
        int shorter = Math.min(x.length(), y.length());
        if (shorter < 2 || a.continental(i) != null || b.continental(j) != null) {
            return false;
        }
        Romanisation soundA = a.sound(i);
        Romanisation soundB = b.sound(j);
        return SoundDistance.leastCost(soundA, soundB) > allowed(soundA, soundB)
                && (shorter < 5 || x.charAt(0) != y.charAt(0) && x.length() != y.length()
                        || Integer.bitCount(soundA.letterBits() ^ soundB.letterBits()) > (shorter < 10 ? 2 : 4));
    }

    /** What the sounds of two words that are spellings of one may cost. */
    private static int allowed(Romanisation a, Romanisation b) {
        return 20 + 10 * Math.max(a.units().length, b.units().length);
    }

    static int distance(NameForm a, int i, NameForm b, int j) {
        return distance(a, i, b, j, false);
    }

    /** The same up to {@link #FAR}, else any more. */
    static int distanceIfNear(NameForm a, int i, NameForm b, int j) {
        return distance(a, i, b, j, true);
    }

    private static int distance(NameForm a, int i, NameForm b, int j, boolean near) {
        String x = a.word(i);
        String y = b.word(j);
        if (x.equals(y)) {
            return 0;
        }
        if (Character.isDigit(x.charAt(0)) || Character.isDigit(y.charAt(0))) {
            return OTHER;
        }
        int shorter = Math.min(x.length(), y.length());
        if (shorter < 2) {
            return shorter == 1 && x.charAt(0) == y.charAt(0) ? INITIAL : OTHER;
        }
        Romanisation soundA = a.sound(i);
        Romanisation soundB = b.sound(j);
        int allowed = allowed(soundA, soundB);
        // A little above what is allowed: the quotient below is rounded down.
        int limit = near ? allowed + allowed / 50 + 1 : 2 * allowed;
        int cost = SoundDistance.of(soundA, soundB, limit);
        if (cost > 0 && (a.continental(i) == null) != (b.continental(j) == null)) {
            Romanisation otherA = a.continental(i) == null ? soundA : a.continental(i);
            Romanisation otherB = b.continental(j) == null ? soundB : b.continental(j);
            cost = Math.min(cost, SoundDistance.of(otherA, otherB, limit) + 5);
        }
        if (cost > 2 * allowed && (shorter < 5 || x.charAt(0) != y.charAt(0) && !(x.length() == y.length() && looksSame(x, y)))) {
            return OTHER;
        }
        boolean listed = cost > 25 && areListed(a, i, b, j);
        // An edit changes two letters at most.
        int edits = cost > 25 && shorter >= 5 && !listed ? (Integer.bitCount(soundA.letterBits() ^ soundB.letterBits()) + 1) / 2 : 0;
        if (shorter >= 5 && cost > 25 && !listed) {
            if (x.length() == y.length() && looksSame(x, y)) {
                cost = 25;
            } else if (cost > allowed / 2 && edits <= 1 && x.charAt(0) == y.charAt(0) && NameMatch.distance(x, y, 1) == 1) {
                cost = Math.min(cost, allowed * 7 / 10);
            } else if (shorter >= 10 && edits <= 2 && cost > allowed * 8 / 10 && x.charAt(0) == y.charAt(0)
                    && NameMatch.distance(x, y, 2) == 2) {
                cost = allowed * 8 / 10;
            }
        }
        if (listed) {
            cost += 100;
        }
        return cost > 2 * allowed ? OTHER : cost * FAR / allowed;
    }

    /** Whether two words of the same length differ only in letters that look the same in print: l, I and 1. */
    private static boolean looksSame(String x, String y) {
        for (int i = 0; i < x.length(); i++) {
            if (upright(x.charAt(i)) != upright(y.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static char upright(char c) {
        return c == 'i' || c == '1' ? 'l' : c;
    }

    /** Whether two words of persons' names are one of them with a letter wrong: they are long, and not both known names. */
    static boolean isSlip(NameForm a, int i, NameForm b, int j) {
        return isLetterApart(a.word(i), b.word(j), 5) && !areListed(a, i, b, j);
    }

    /** Whether two words of so many letters at least differ in one of them but the first, or in two that changed places. */
    static boolean isLetterApart(String x, String y, int least) {
        return Math.min(x.length(), y.length()) >= least && x.charAt(0) == y.charAt(0) && NameMatch.distance(x, y, 1) == 1;
    }

    /** Whether both words are known names: two that are known are two, and no slip of the pen. */
    private static boolean areListed(NameForm a, int i, NameForm b, int j) {
        return a.isGivenName(i) && b.isGivenName(j) || a.isFamilyName(i) && b.isFamilyName(j);
    }
}
