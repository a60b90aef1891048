package dossier.entities;

/** How far apart two words of names are: 0 for the same word, up to {@value #FAR} for one that spellings may vary to, more for others. */
final class WordMatch {
    /** The distance at which two words may still be spellings of one. */
    static final int FAR = 100;
    /** The distance up to which two words sound alike. */
    static final int ALIKE = 45;
    /** That of words which can't be the same. */
    static final int OTHER = 400;

    private WordMatch() {
    }

    static int distance(NameForm a, int i, NameForm b, int j) {
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
            return OTHER;
        }
        String unitsA = a.sound(i).units();
        String unitsB = b.sound(j).units();
        int allowed = 20 + 10 * Math.max(unitsA.length(), unitsB.length());
        int cost = SoundDistance.of(unitsA, unitsB, 4 * allowed);
        if (shorter >= 5 && cost > 25) {
            if (x.length() == y.length() && looksSame(x, y)) {
                cost = 25;
            } else if (cost > allowed / 2 && x.charAt(0) == y.charAt(0) && NameMatch.distance(x, y, 1) == 1) {
                cost = Math.min(cost, allowed * 7 / 10);
            }
        }
        if (cost > 25 && isListed(x) && isListed(y)) {
            cost += 60;
        }
        return Math.min(OTHER, cost * FAR / allowed);
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

    private static char upright(char c) {
        return c == 'i' || c == '1' ? 'l' : c;
    }

    private static boolean isListed(String word) {
        return NameLexicon.get().isGivenName(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
}
