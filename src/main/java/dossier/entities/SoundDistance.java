package dossier.entities;

import java.util.Arrays;

/**
 * The cost of turning the sounds of one word into those of another (weighted edit distance: Wagner and Fischer 1974), in hundredths of
 * a consonant. Sounds that spellings confuse cost less: s and z, f and v, one vowel more or less inside a word.
 */
final class SoundDistance {
    /** A consonant more, less, or another one. */
    static final int CONSONANT = 100;
    private static final int VOWEL_CLASH = 60;
    private static final int ENDS_CLASH = 90;
    private static final int VOWEL_INSIDE = 35;
    private static final int VOWEL_LAST = 45;
    private static final int VOWEL_FIRST = 75;

    /** Two sounds and what it costs to take the one for the other; S is sh, C is ch, x is kh. */
    private static final String[] CONFUSED =
            {"sz25", "sS35", "Ss35", "SC35", "Cj40", "zj40", "jS50", "kx20", "kh60", "xh30", "kg35", "xg50", "fv25",
            "vw10", "vb45", "wb60", "bp50", "dt40", "zd40", "st60", "zt60", "Ct60", "gj40", "mn70", "lr70", "kC45", "Cx40", "sC50", "sx60",
            "Sx50"};
    private static final byte[] COSTS = costs();
    /** By consonant its bit, for those that always cost {@link #CONSONANT} where the other word has nothing like them. */
    private static final int[] BITS = bits();
    /** By consonant the bits of those that it may be taken for, its own among them. */
    private static final int[] CONFUSIONS = confusions();

    private SoundDistance() {
    }

    private static byte[] costs() {
        byte[] costs = new byte[128 * 128];
        for (String confused : CONFUSED) {
            int a = confused.charAt(0);
            int b = confused.charAt(1);
            costs[a * 128 + b] = (byte) Integer.parseInt(confused, 2, confused.length(), 10);
            costs[b * 128 + a] = costs[a * 128 + b];
        }
        return costs;
    }

    private static int[] bits() {
        int[] bits = new int[128];
        for (char c = 'a'; c <= 'z'; c++) {
            bits[c] = c == 'h' || c == 'j' || c == 'v' || c == 'w' ? 0 : 1 << c - 'a';
        }
        bits['S'] = 1 << 26;
        bits['C'] = 1 << 27;
        return bits;
    }

    private static int[] confusions() {
        int[] confusions = bits();
        for (String confused : CONFUSED) {
            confusions[confused.charAt(0)] |= BITS[confused.charAt(1)];
            confusions[confused.charAt(1)] |= BITS[confused.charAt(0)];
        }
        return confusions;
    }

    /** The consonants of a word as bits: those that always cost {@link #CONSONANT} where the other word has nothing like them. */
    static int consonants(String units) {
        int consonants = 0;
        for (int i = 0; i < units.length(); i++) {
            consonants |= BITS[units.charAt(i) & 127];
        }
        return consonants;
    }

    /** The bits of all consonants that those of a word may be taken for. */
    static int confusions(String units) {
        int confusions = 0;
        for (int i = 0; i < units.length(); i++) {
            confusions |= CONFUSIONS[units.charAt(i) & 127];
        }
        return confusions;
    }

    /** No more than the cost between two words: that of the consonants of the one to which the other has nothing like. */
    static int leastCost(Romanisation a, Romanisation b) {
        return CONSONANT * Math.max(Integer.bitCount(a.consonantBits() & ~b.confusionBits()),
                Integer.bitCount(b.consonantBits() & ~a.confusionBits()));
    }

    /** The cost between two words; more than {@code limit} when it is above that. */
    static int of(Romanisation a, Romanisation b, int limit) {
        char[] unitsA = a.units();
        char[] unitsB = b.units();
        if (leastCost(a, b) > limit || Math.abs(unitsA.length - unitsB.length) * 30 > limit) {
            return limit + 1;
        }
        if (Arrays.equals(unitsA, unitsB)) {
            return 0;
        }
        int[] singlesA = a.singles();
        int[] onlyInB = b.singles();
        int m = unitsB.length;
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j < m; j++) {
            last[j + 1] = last[j] + onlyInB[j];
        }
        for (int i = 0; i < unitsA.length; i++) {
            char unit = unitsA[i];
            int onlyInA = singlesA[i];
            int before = last[0] + onlyInA;
            int best = before;
            row[0] = before;
            for (int j = 0; j < m; j++) {
                char other = unitsB[j];
                int cost = last[j] + (unit == other ? 0 : both(unit, other, i + 1 == unitsA.length && j + 1 == m));
                cost = Math.min(cost, last[j + 1] + onlyInA);
                before = Math.min(cost, before + onlyInB[j]);
                row[j + 1] = before;
                best = Math.min(best, before);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] swapped = last;
            last = row;
            row = swapped;
        }
        return last[m];
    }

    /** What each sound of a word costs that the other word has not. */
    static int[] singles(String units) {
        int[] singles = new int[units.length()];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = single(units, i);
        }
        return singles;
    }

    /** The cost of a sound that only the one word has. */
    private static int single(String units, int at) {
        char unit = units.charAt(at);
        if (unit <= Romanisation.LAST_VOWEL) {
            return at == 0 ? VOWEL_FIRST : at + 1 == units.length() ? VOWEL_LAST : VOWEL_INSIDE;
        }
        if (at > 0 && units.charAt(at - 1) == unit) {
            return VOWEL_INSIDE;
        }
        if (unit == 'v' && at > 0 && (units.charAt(at - 1) & ~Romanisation.LAST_VOWEL) == 0
                && (units.charAt(at - 1) & Romanisation.U) != 0) {
            return VOWEL_INSIDE;
        }
        return unit == 'h' || unit == 'w' ? at == 0 ? VOWEL_FIRST : 35 : unit == 'j' && at > 0 ? 60 : CONSONANT;
    }

    /** The cost of taking a sound for another one. */
    private static int both(char a, char b, boolean atEnd) {
        boolean vowelA = a <= Romanisation.LAST_VOWEL;
        boolean vowelB = b <= Romanisation.LAST_VOWEL;
        if (vowelA && vowelB) {
            int onlyA = a & ~b;
            int onlyB = b & ~a;
            boolean clash = onlyA != 0 && onlyB != 0 && (onlyA & Romanisation.reach(onlyB)) == 0
                    && (Romanisation.reach(onlyA) & onlyB) == 0;
            boolean shared = (a & b) != 0;
            return clash ? atEnd ? ENDS_CLASH : shared ? VOWEL_LAST : VOWEL_CLASH : shared ? 10 : 15;
        }
        if (vowelA || vowelB) {
            char consonant = vowelA ? b : a;
            char vowel = vowelA ? a : b;
            return consonant == 'j' && (vowel & Romanisation.I) != 0 || consonant == 'w' && (vowel & Romanisation.U) != 0 ? 35
                    : CONSONANT + VOWEL_INSIDE;
        }
        int cost = a < 128 && b < 128 ? COSTS[a * 128 + b] : 0;
        return cost == 0 ? CONSONANT : cost;
    }
}
