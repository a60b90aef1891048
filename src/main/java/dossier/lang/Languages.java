package dossier.lang;

import java.util.Locale;

/**
 * Tells which language a text is in: by its script where one language has it for itself, else by letters that its neighbours
 * lack and by its commonest function words, and a short text by how its letters follow one another. Safe for use by several threads.
 */
public final class Languages {
    /** How far a text is read, in UTF-16 units. */
    private static final int PREFIX = 6000;
    /** A text whose words have up to this length, in UTF-16 units, is looked at letter by letter. */
    private static final int SHORT = 300;
    /** So much likelier, in halves of a bit, the letters must make a language than any other: this, and one more for 16 characters. */
    private static final int MARGIN = 16;
    /**
     * What is shorter has one function word or two, which may be a word of English as well: by so much the letters must be against that.
     */
    private static final int FEW = 40;
    private static final int DOUBT = 8;
    /** The fewest letters from which a language can be told by the script alone. */
    private static final int FEWEST = 2;

    private Languages() {
    }

    /** The language that a BCP 47 tag names: its first two letters, as small ones. */
    public static String ofTag(String tag) {
        return tag.substring(0, Math.min(2, tag.length())).toLowerCase(Locale.ROOT);
    }

    /**
     * The language of {@code text} as two letters (ISO 639-1); null when it can't be told, as of a text of few words. Looks at
     * the first 6,000 characters only.
     */
    public static String of(CharSequence text) {
        CharSequence prefix = text.subSequence(0, Math.min(text.length(), PREFIX));
        int[] counts = Script.counts(prefix);
        Script script = commonest(counts);
        if (script == null || counts[script.ordinal()] < FEWEST) {
            return null;
        }
        return switch (script) {
            case LATIN, CYRILLIC -> ofWords(prefix);
            case ARABIC -> ofArabicScript(prefix);
            case HAN -> counts[Script.KANA.ordinal()] * 20 > counts[Script.HAN.ordinal()] ? "ja" : "zh";
            default -> script.language();
        };
    }

    /**
     * Of a short text, letters say what its few words can't, and may contradict them; to English, whose letters all have, they don't lead.
     */
    private static String ofWords(CharSequence text) {
        String language = FunctionWords.language(text);
        if ("en".equals(language)) {
            return language;
        }
        CharSequence words = words(text);
        if (words.length() > SHORT) {
            return language;
        }
        String likeliest = Letters.likeliest(words, FunctionWords.languages(), language, MARGIN + words.length() / 16,
                words.length() < FEW ? DOUBT : Integer.MIN_VALUE / 2);
        return "en".equals(likeliest) ? null : likeliest;
    }

    /** The words with one sign between two: numbers, times and rules of dashes tell of no language, though some have them more often. */
    private static CharSequence words(CharSequence text) {
        StringBuilder words = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length() && words.length() <= SHORT; i++) {
            boolean isLetter = Symbols.isLetter(text.charAt(i));
            if (isLetter || inWord) {
                words.append(text.charAt(i));
            }
            inWord = isLetter;
        }
        return words;
    }

    private static Script commonest(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 ? null : Script.values()[best];
    }

    /** Urdu and Persian have letters that Arabic lacks, Urdu some that Persian lacks too. */
    private static String ofArabicScript(CharSequence text) {
        int letters = 0;
        int persian = 0;
        int urdu = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += c >= 0x620 && c <= 0x6D3 ? 1 : 0;
            persian += "پچژگکی".indexOf(c) >= 0 ? 1 : 0;
            urdu += "ٹڈڑںےہھ".indexOf(c) >= 0 ? 1 : 0;
        }
        return urdu * 25 > letters ? "ur" : persian * 25 > letters ? "fa" : "ar";
    }
}
