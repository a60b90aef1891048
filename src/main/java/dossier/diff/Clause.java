package dossier.diff;

import java.util.ArrayList;
import java.util.List;

/** Finds of whom or what the clause speaks in which something is stated, by its word order. */
final class Clause {
    /** How many words of a clause's beginning are taken: the subject, with what is said of it before its verb. */
    private static final int WORDS = 2;

    private Clause() {
    }

    /**
     * The first words that say something of the clause in which lexeme {@code at} stands, in small letters. A clause begins with its
     * sentence, behind a comma, colon or semicolon, or with "while" and its like; one that begins with a participle, a relative or a
     * pronoun ("having won", "which had", "it took") speaks of what the clause before it does, and one without such words before {@code at}
     * too.
     */
    static List<String> subject(List<Lexeme> lexemes, int at) {
        for (int end = at; end > 0; ) {
            int start = end;
            while (start > 0 && !begins(lexemes, start)) {
                start--;
            }
            if (!leansBack(lexemes, start)) {
                List<String> words = new ArrayList<>();
                for (int i = start; i < end && words.size() < WORDS; i++) {
                    if (lexemes.get(i).isWord() && !FactLexicon.isLight(lexemes.get(i).text())) {
                        words.add(lexemes.get(i).text());
                    }
                }
                if (!words.isEmpty() && (start == 0 || words.size() == WORDS || end == at)) {
                    return words;
                }
            }
            end = start - 1;
        }
        return List.of();
    }

    private static boolean begins(List<Lexeme> lexemes, int at) {
        return switch (lexemes.get(at - 1).text()) {
            case ",", ";", ":", "while", "whereas", "but", "although", "though", "because" -> true;
            default -> false;
        };
    }

    private static boolean leansBack(List<Lexeme> lexemes, int start) {
        String first = lexemes.get(start).text();
        return switch (first) {
            case "who", "which", "that", "it", "he", "she", "they", "we", "i", "you" -> true;
            default -> first.length() > 4 && first.endsWith("ing");
        };
    }
}
