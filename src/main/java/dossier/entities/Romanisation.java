package dossier.entities;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A word of a name as it sounds, whatever spelling carried it into Latin letters: its consonants, and the kinds of vowels between
 * them. Made for Arabic and Persian first (q/k/gh, dh/z, ou/u/oo, doubled letters, ayn and hamza), harmless for others.
 */
final class Romanisation {
    private static final int A = 1;
    private static final int E = 2;
    static final int I = 4;
    static final int U = 8;

    /** Units up to this one are vowels: the sum of their kinds. */
    static final char LAST_VOWEL = A | E | I | U;

    private final String consonants;
    /** The kinds of vowels before each consonant, and after the last one. */
    private final int[] vowels;
    private final char[] units;
    private final int[] singles;
    private final int consonantBits;
    private final int confusionBits;
    private final int letterBits;

    private Romanisation(String plain, String consonants, int[] vowels, String units) {
        this.consonants = consonants;
        this.vowels = vowels;
        this.units = units.toCharArray();
        singles = SoundDistance.singles(units);
        consonantBits = SoundDistance.consonants(units);
        confusionBits = SoundDistance.confusions(units);
        letterBits = letters(plain);
    }

    /** The sound of a plain word. */
    static Romanisation of(String plain) {
        StringBuilder consonants = new StringBuilder();
        StringBuilder units = new StringBuilder();
        int[] vowels = new int[2 * plain.length() + 1];
        for (int at = 0; at < plain.length(); ) {
            char c = plain.charAt(at);
            char next = at + 1 < plain.length() ? plain.charAt(at + 1) : 0;
            int vowel = vowel(c, next, at);
            if (vowel != 0) {
                if (vowels[consonants.length()] == 0) {
                    units.append((char) vowel);
                } else {
                    units.setCharAt(units.length() - 1, (char) (units.charAt(units.length() - 1) | vowel));
                }
                vowels[consonants.length()] |= vowel;
                at++;
                continue;
            }
            String several = longGraph(plain, at);
            char sound = several == null ? digraph(c, next) : several.charAt(0);
            int length = several == null ? 2 : several.length();
            if (sound == 0) {
                sound = c == 'x' && at > 0 ? 'k' : c == 'c' && at >= 2 && at + 1 == plain.length() && plain.endsWith("vic") ? 'C'
                        : single(c, next);
                length = 1;
            }
            boolean silent = c == 'h' && (next == 0 && at > 0);
            int n = consonants.length();
            boolean doubled = n > 0 && consonants.charAt(n - 1) == sound && vowels[n] == 0;
            if (!silent && !doubled) {
                consonants.append(sound);
                units.append(sound);
            }
            if (c == 'x' && at > 0) {
                consonants.append('s');
                units.append('s');
            }
            at += length;
        }
        return new Romanisation(plain, consonants.toString(), Arrays.copyOf(vowels, consonants.length() + 1), units.toString());
    }

    /** Lower-case letters and digits without accents, the rest gone. */
    static String plain(String word) {
        String decomposed = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = Character.toLowerCase(decomposed.charAt(i));
            switch (c) {
                case '\u0142' -> out.append('l');
                case '\u00F8' -> out.append('o');
                case '\u0131' -> out.append('i');
                case '\u00DF' -> out.append("ss");
                case '\u00E6' -> out.append("ae");
                case '\u0153' -> out.append("oe");
                case '\u0111', '\u00F0' -> out.append('d');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    String consonants() {
        return consonants;
    }

    /**
     * The sounds in order: consonants as in {@link #consonants}, and the kinds of the vowels between two of them as one unit. Not to be
     * written to.
     */
    char[] units() {
        return units;
    }

    /** What {@link SoundDistance#singles} says of the units; not to be written to. */
    int[] singles() {
        return singles;
    }

    /** What {@link SoundDistance#consonants} says of the units. */
    int consonantBits() {
        return consonantBits;
    }

    /** What {@link SoundDistance#confusions} says of the units. */
    int confusionBits() {
        return confusionBits;
    }

    /**
     * The letters of the word as bits, those that look the same in print (see {@link WordMatch}) as one: an edit changes two of them at
     * most.
     */
    int letterBits() {
        return letterBits;
    }

    private static int letters(String plain) {
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = WordMatch.upright(plain.charAt(i));
            letters |= 1 << (c >= 'a' && c <= 'z' ? c - 'a' : 26);
        }
        return letters;
    }

    /** How many of the places between the consonants have vowels that no spelling confuses; -1 when the consonants differ. */
    int clashes(Romanisation other) {
        if (!consonants.equals(other.consonants)) {
            return -1;
        }
        int clashes = 0;
        int last = vowels.length - 1;
        for (int i = 0; i <= last; i++) {
            int a = reach(vowels[i]);
            int b = reach(other.vowels[i]);
            boolean outside = i == 0 || i == last;
            if (a != 0 && b != 0 ? (a & b) == 0 : a != b && outside) {
                clashes += outside && (a == 0 || b == 0) ? 2 : 1;
            }
        }
        return clashes;
    }

    /** The kinds that a spelling may confuse with these. */
    static int reach(int vowels) {
        int reach = vowels;
        if ((vowels & A) != 0) {
            reach |= E;
        }
        if ((vowels & E) != 0) {
            reach |= A | I;
        }
        if ((vowels & I) != 0) {
            reach |= E;
        }
        return reach;
    }

    private static int vowel(char c, char next, int at) {
        return switch (c) {
            case 'a' -> A;
            case 'e' -> E;
            case 'i', 'y' -> I;
            case 'o', 'u' -> U;
            case 'w' -> at > 0 && !isVowel(next) ? U : 0;
            default -> 0;
        };
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    /** Three letters or more for one sound: the sound's sign, and as many further characters as there are further letters; else null. */
    private static String longGraph(String plain, int at) {
        char c = plain.charAt(at);
        if (c != 's' && c != 't' && c != 'd') {
            return null;
        }
        return plain.startsWith("tsch", at) ? "Csch" : plain.startsWith("sch", at) ? "Sch" : plain.startsWith("tch", at) ? "Cch"
                : plain.startsWith("dsch", at) ? "jsch" : plain.startsWith("dzh", at) ? "jzh" : null;
    }

    /** The word as German, Polish or Serbian spelling has it: j is y, w is v. The word itself when it has neither. */
    static String continental(String plain) {
        return plain.indexOf('j') < 0 && plain.indexOf('w') < 0 ? plain
                : plain.replace("dsch", "dzh").replace("dj", "dzh").replace('j', 'y').replace('w', 'v');
    }

    private static char digraph(char c, char next) {
        if (next == 'h') {
            return switch (c) {
                case 'k' -> 'x';
                case 's' -> 'S';
                case 'c' -> 'C';
                case 't' -> 't';
                case 'd' -> 'z';
                case 'g' -> 'k';
                case 'p' -> 'f';
                case 'z' -> 'j';
                default -> 0;
            };
        }
        if (c == 'c' && next == 'k') {
            return 'k';
        }
        if (c == 't' && (next == 's' || next == 'z')) {
            return 'z';
        }
        return c == 'd' && next == 'j' ? 'j' : 0;
    }

    private static char single(char c, char next) {
        return switch (c) {
            case 'q' -> 'k';
            case 'c' -> next == 'e' || next == 'i' ? 's' : 'k';
            default -> c;
        };
    }
}
