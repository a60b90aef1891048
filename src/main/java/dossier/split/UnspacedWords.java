package dossier.split;

/**
 * Cuts words out of Chinese and Japanese, which put no space between them, by a small lexicon: the longest word that it knows, else one
 * character where that is a word mostly, else two, which most words are of; in Japanese the Hiragana behind one character is its ending up
 * to where particles begin. A rough guess at what treebanks have: a lexicon of all words is beyond this tool.
 */
final class UnspacedWords {
    private static final int LONGEST = 4;
    private static final int LONGEST_ENDING = 3;
    private static final String PARTICLES = "はがをにのでともへやかなねよばてただ";
    private static final String NUMERALS = "〇一二三四五六七八九十百千万萬亿億";

    private final String text;
    private final int to;
    private final CharacterRuns runs;
    private final String single;
    private final String word;
    private final String kana;
    private final boolean endings;

    UnspacedWords(String text, int to, CharacterRuns runs, String lang) {
        this.text = text;
        this.to = to;
        this.runs = runs;
        this.single = "single-" + lang;
        this.word = "word-" + lang;
        this.kana = "kana-" + lang;
        this.endings = lang.equals("ja");
    }

    /** The end of the word that begins with the ideograph at {@code at}. */
    int han(int at) {
        int known = known(word, at);
        if (known > at) {
            return known;
        }
        int end = at;
        while (end < to && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end > at) {
            return end;
        }
        if (Character.isSurrogate(text.charAt(at)) || TokenLexicon.has(single, text, at, at + 1)) {
            return runs.marks(at + Character.charCount(runs.codePoint(at)));
        }
        // A word of two in Japanese is a noun mostly, one of one a verb or adjective with an ending.
        return runs.marks(isFree(at + 1) ? at + 2 : endings ? ending(at + 1) : at + 1);
    }

    /** Whether an ideograph stands at {@code at} that no word known begins with. */
    private boolean isFree(int at) {
        return at < to && runs.kind(at) == Characters.HAN && !Character.isSurrogate(text.charAt(at))
                && NUMERALS.indexOf(text.charAt(at)) < 0 && !TokenLexicon.has(single, text, at, at + 1) && known(word, at) == at;
    }

    /** The offset after the ending in Hiragana of a verb or adjective at {@code at}: up to what may be a particle. */
    private int ending(int at) {
        int end = at;
        while (end < to && end < at + LONGEST_ENDING && runs.kind(end) == Characters.HIRAGANA && PARTICLES.indexOf(text.charAt(end)) < 0
                && known(kana, end) < end + 2) {
            end++;
        }
        return end;
    }

    /** The end of the word in Hiragana at {@code at}. */
    int hiragana(int at) {
        int known = known(kana, at);
        if (known > at) {
            return known;
        }
        int end = at + 1;
        while (end < to && (runs.kind(end) == Characters.HIRAGANA && known(kana, end) == end || runs.kind(end) == Characters.MARK)) {
            end++;
        }
        return end;
    }

    private int known(String name, int at) {
        for (int end = Math.min(to, at + LONGEST); end > at; end--) {
            if ((end > at + 1 || name.equals(kana)) && TokenLexicon.has(name, text, at, end)) {
                return end;
            }
        }
        return at;
    }
}
