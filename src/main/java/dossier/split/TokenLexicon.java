package dossier.split;

import dossier.text.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that the tokenizer knows. */
final class TokenLexicon {
    private static final int LONGEST = 12;
    private static final TokenLexicon INSTANCE = new TokenLexicon();

    private final Map<String, Set<String>> words = new HashMap<>();

    private TokenLexicon() {
        for (String[] entry : Lexicon.entries(TokenLexicon.class, "tokens.tsv")) {
            words.put(entry[0], new HashSet<>(Arrays.asList(entry[1].split(" "))));
        }
    }

    /** Whether the stretch of {@code text}, in small letters, is of the class {@code name}. */
    static boolean has(String name, String text, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return false;
        }
        return INSTANCE.words.getOrDefault(name, Set.of()).contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
