package dossier.diff;

import java.util.List;

/** Finds what a number counts. */
final class CountedNoun {
    /** How many words after a number its noun may stand. */
    static final int REACH = 5;

    private CountedNoun() {
    }

    /**
     * The noun behind a number, as a {@link Stem}: the first plural of the words that follow, else the last of them; empty when there is
     * none.
     *
     * @param next the lexeme behind the number and its unit
     */
    static String behind(List<Lexeme> lexemes, int next) {
        String noun = "";
        boolean begun = false;
        for (int i = next; i < Math.min(lexemes.size(), next + REACH); i++) {
            Lexeme lexeme = lexemes.get(i);
            boolean possessive = lexeme.text().endsWith("'s");
            if (!lexeme.isWord() || begun && FactLexicon.isLight(lexeme.text()) || !begun && ends(lexeme)) {
                // In "54 of 329 seats" both numbers count seats.
                if (!begun && lexeme.isNumber() && i > next) {
                    continue;
                }
                break;
            }
            if (FactLexicon.isLight(lexeme.text()) || possessive) {
                continue;
            }
            if (isPast(lexemes, i)) {
                break;
            }
            begun = true;
            noun = lexeme.text();
            if (FactLexicon.isPlural(noun)) {
                break;
            }
        }
        return Stem.of(noun);
    }

    /**
     * Whether a word tells what was done, and is no noun nor what describes one: the past of a verb before a light word, a sign or the end,
     * as in "half of the public voted" and "the 54 earned by"; not so in "38 armed rebels".
     */
    private static boolean isPast(List<Lexeme> lexemes, int at) {
        String word = lexemes.get(at).text();
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed")
                && (at + 1 == lexemes.size() || !lexemes.get(at + 1).isWord() || FactLexicon.isLight(lexemes.get(at + 1).text()));
    }

    /** Whether a light word before any noun shows that none follows: only "of" and what may stand between it and a noun lead on. */
    private static boolean ends(Lexeme word) {
        return FactLexicon.isLight(word.text()) && !switch (word.text()) {
            case "of", "the", "other", "more", "his", "her", "its", "their", "our", "all", "these", "those" -> true;
            default -> false;
        };
    }
}
