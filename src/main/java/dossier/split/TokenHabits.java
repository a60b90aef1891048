package dossier.split;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What treebanks of a language (Universal Dependencies) do otherwise than those of English.
 *
 * @param keepsHyphens whether a hyphen in a word cuts nothing off
 * @param cutsStops whether the stop of an abbreviation or ordinal number is a token of its own
 * @param keepsColons whether a colon in a word cuts nothing off, as in "EU:n"
 * @param elided the name of the words that an apostrophe cuts off, as the token lexicon has them
 * @param clitics the name of the pronouns that a hyphen cuts off
 */
record TokenHabits(boolean keepsHyphens, boolean cutsStops, boolean keepsColons, String elided, String clitics) {
    private static final TokenHabits ENGLISH = new TokenHabits(false, false, false, null, null);
    private static final Map<String, TokenHabits> KNOWN = new ConcurrentHashMap<>();

    /** Those of a language as two letters; those of English when it isn't known. */
    static TokenHabits of(String lang) {
        return lang == null || lang.equals("en") ? ENGLISH : KNOWN.computeIfAbsent(lang, TokenHabits::read);
    }

    /** Whether they are those of English. */
    boolean isEnglish() {
        return this == ENGLISH;
    }

    private static TokenHabits read(String lang) {
        return new TokenHabits(has("keeps-hyphens", lang), has("cuts-stops", lang), has("keeps-colons", lang), "elided-" + lang,
                "clitic-" + lang);
    }

    private static boolean has(String habit, String lang) {
        return TokenLexicon.has(habit, lang, 0, lang.length());
    }
}
