package dossier.lang;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * How likely characters are in Chinese, Japanese or Korean: those seen most by their rank, the others by the level that the national
 * standard gives them. Costs are in halves of a bit. Safe for use by several threads.
 */
final class HanModel {
    private static final int FIRST_LEVEL = 30;
    private static final int SECOND_LEVEL = 42;
    private static final int UNUSUAL = 56;
    private static final int ASCII_START = 22;
    private static final int ASCII_NEXT = 13;
    /** A letter of ASCII stands against a character. */
    private static final int ATTACHED = 16;
    private static final int OTHER_LETTER = 26;

    private final String language;
    private final Charset standard;
    private final byte[] costs = new byte[0x10000];

    /**
     * @param language its language
     * @param frequent its characters, the most frequent first
     * @param standard the character set whose first rows hold the characters in daily use
     */
    HanModel(String language, String frequent, Charset standard) {
        this.language = language;
        this.standard = standard;
        fill();
        for (int i = 0; i < frequent.length(); i++) {
            // Zipf's law: the frequency falls with the rank.
            costs[frequent.charAt(i)] = (byte) (6 + 2 * (31 - Integer.numberOfLeadingZeros(i + 2)));
        }
    }

    private void fill() {
        Arrays.fill(costs, (byte) UNUSUAL);
        byte[] pair = new byte[2];
        for (int lead = 0xA1; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                pair[0] = (byte) lead;
                pair[1] = (byte) trail;
                String c = trail == 0x7F ? "" : new String(pair, standard);
                if (c.length() == 1 && isHan(c.charAt(0))) {
                    costs[c.charAt(0)] = (byte) (isFirstLevel(lead) ? FIRST_LEVEL : SECOND_LEVEL);
                }
            }
        }
    }

    private boolean isFirstLevel(int lead) {
        return switch (language) {
            case "zh" -> lead >= 0xB0 && lead <= 0xD7;
            case "zh-Hant" -> lead >= 0xA4 && lead <= 0xC6;
            case "ja" -> lead <= 0xCF;
            default -> lead <= 0xC8;
        };
    }

    private static boolean isHan(char c) {
        return c >= 0x3041 && c <= 0x30FF || c >= 0x3400 && c < 0xA000 || c >= 0xAC00 && c < 0xD7A4;
    }

    String language() {
        return language;
    }

    int cost(CharSequence text, int limit) {
        int cost = 0;
        boolean ascii = false;
        boolean attached = false;
        for (int i = 0; i < text.length() && cost < limit; i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                cost += costs[c] + (ascii ? ATTACHED : 0);
                ascii = false;
                attached = true;
            } else if (Symbols.isLetter(c)) {
                cost += c >= 128 ? OTHER_LETTER : ascii ? ASCII_NEXT : attached ? ASCII_START + ATTACHED : ASCII_START;
                ascii = c < 128;
                attached = false;
            } else {
                cost += Symbols.cost(text, i) + (c >= 0x3000 ? 0 : 7);
                ascii = false;
                attached = false;
            }
        }
        return cost;
    }
}
