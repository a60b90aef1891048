package dossier.entities;

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
    private static final String[] CONFUSED = {"sz25", "sS35", "Ss35", "SC35", "Cj40", "zj40", "jS50", "kx20", "kh60", "xh30", "kg35", "xg50", "fv25",
            "vw10", "vb45", "wb60", "bp50", "dt40", "zd40", "st60", "zt60", "Ct60", "gj40", "mn70", "lr70", "kC45", "Cx40", "sC50", "sx60", "Sx50"};
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
        return leastCost(a, b) > limit ? limit + 1 : of(a.units(), b.units(), limit);
    }

    /** The cost between two words, as {@link Romanisation#units} gives them; more than {@code limit} when it is above that. */
    static int of(String a, String b, int limit) {
        if (a.equals(b)) {
            return 0;
        }
        if (Math.abs(a.length() - b.length()) * 30 > limit) {
            return limit + 1;
        }
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int[] onlyInB = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            onlyInB[j] = single(b, j - 1);
            last[j] = last[j - 1] + onlyInB[j];
        }
        for (int i = 1; i <= a.length(); i++) {
            int onlyInA = single(a, i - 1);
            row[0] = last[0] + onlyInA;
            int best = row[0];
            for (int j = 1; j <= b.length(); j++) {
                int cost = last[j - 1] + both(a.charAt(i - 1), b.charAt(j - 1), i == a.length() && j == b.length());
                cost = Math.min(cost, last[j] + onlyInA);
                row[j] = Math.min(cost, row[j - 1] + onlyInB[j]);
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] swapped = last;
            last = row;
            row = swapped;
        }
        return last[b.length()];
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
        if (unit == 'v' && at > 0 && (units.charAt(at - 1) & ~Romanisation.LAST_VOWEL) == 0 && (units.charAt(at - 1) & Romanisation.U) != 0) {
            return VOWEL_INSIDE;
        }
        return unit == 'h' || unit == 'w' ? at == 0 ? VOWEL_FIRST : 35 : unit == 'j' && at > 0 ? 60 : CONSONANT;
    }

    private static int both(char a, char b, boolean atEnd) {
        if (a == b) {
            return 0;
        }
        boolean vowelA = a <= Romanisation.LAST_VOWEL;
        boolean vowelB = b <= Romanisation.LAST_VOWEL;
        if (vowelA && vowelB) {
            int onlyA = a & ~b;
            int onlyB = b & ~a;
            boolean clash = onlyA != 0 && onlyB != 0 && (onlyA & Romanisation.reach(onlyB)) == 0 && (Romanisation.reach(onlyA) & onlyB) == 0;
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
