package dossier.entities;

import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where a text itself says that two names name one thing: a gloss in brackets, "also known as", "dubbed", "or … in Arabic". */
final class StatedAliases {
    private static final int LONGEST_GAP = 60;
    private static final String[] PHRASES = {"known as", "known locally as", "also called", "also known", "aka", "a.k.a.", "a.k.a",
            "otherwise known as", "better known as",
        "dubbed", "nicknamed", "referred to as", "formerly", "by another name", "abbreviated", "acronym", "called", "also spelled",
                "short for", "translated as",
        "stands for"};
    private static final String[] NO_PHRASES = {};
    private static final boolean[] OPENINGS = openings();
    /** What may stand between such a phrase and the name: not "an", for one who is "formerly an Acme executive" is no Acme. */
    private static final Set<String> BEFORE_ALIAS = Set.of("", "the", "as", "as the", "by", "by the", "simply", ":", "(", ",", ", the",
            "for", "for the", "to", "to as");
    private static final String[] LANGUAGES = {"in arabic", "in english", "in persian", "in kurdish", "in turkish", "in hebrew",
            "in russian", "in farsi"};

    private StatedAliases() {
    }

    private static boolean[] openings() {
        boolean[] openings = new boolean[1 << 10];
        for (String phrase : PHRASES) {
            openings[opening(phrase.charAt(0), phrase.charAt(1))] = true;
        }
        return openings;
    }

    /** A number for two letters that begin a phrase; others may have it too. */
    private static int opening(char first, char second) {
        return (first & 31) << 5 | (second < 'a' ? 31 : second & 31);
    }

    /** Whether some word begins with two letters that one of the phrases begins with: a glance that spares most searches. */
    private static boolean mayHavePhrase(String lower) {
        for (int i = 0; i + 2 < lower.length(); i++) {
            if (i > 0 && Character.isLetter(lower.charAt(i - 1))) {
                continue;
            }
            if (OPENINGS[opening(lower.charAt(i), lower.charAt(i + 1))]) {
                return true;
            }
        }
        return false;
    }

    static List<StatedAlias> of(String text, List<Mention> mentions) {
        List<StatedAlias> aliases = new ArrayList<>();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention second = mentions.get(i + 1);
            int gap = second.span().start() - first.span().end();
            if (first.sentence() == second.sentence() && gap > 1 && gap <= LONGEST_GAP && isStated(text, first, second)) {
                aliases.add(new StatedAlias(i, i + 1));
                // "(PMOI/MEK)", "(KDP, or PDK)": every name in the bracket.
                int last = i + 1;
                while (last + 1 < mentions.size() && isListed(text, mentions.get(last), mentions.get(last + 1))) {
                    last++;
                    aliases.add(new StatedAlias(i, last));
                }
            }
        }
        return aliases;
    }

    private static boolean isListed(String text, Mention first, Mention second) {
        int from = first.span().end();
        int to = second.span().start();
        if (to - from < 1 || to - from > 6) {
            return false;
        }
        String between = text.substring(from, to).strip();
        return (between.equals("/") || between.equals("or") || between.equals(", or"))
                && isAcronym(second.span().of(text)) && isAcronym(first.span().of(text));
    }

    private static boolean isStated(String text, Mention first, Mention second) {
        if (first.type() != second.type() && !couldBeOne(first.type(), second.type())) {
            return false;
        }
        String between = text.substring(first.span().end(), second.span().start());
        int after = second.span().end();
        String plain = between.strip();
        if (plain.equals("(") || plain.equals("(\u201C") || plain.equals("(\"") || plain.equals("(the")) {
            return isGloss(text, first.span().of(text), second.span().of(text), first.type(), after);
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.indexOf('.') >= 0 && lower.indexOf("a.k.a") < 0 || lower.indexOf(';') >= 0) {
            return false;
        }
        for (String phrase : mayHavePhrase(lower) ? PHRASES : NO_PHRASES) {
            int at = lower.indexOf(phrase);
            if (at >= 0 && isWhole(lower, at, phrase.length())
                    && BEFORE_ALIAS.contains(withoutQuotes(lower.substring(at + phrase.length())))) {
                boolean persons = first.type() == EntityType.PERSON == (second.type() == EntityType.PERSON);
                return (persons || !phrase.equals("formerly")) && startsClause(lower, at);
            }
        }
        if (!mayBeOr(lower)) {
            return false;
        }
        String bare = withoutQuotes(lower);
        boolean or = bare.equals("or") || bare.equals("or the") || bare.equals(", or") || bare.equals(", or the")
                || bare.equals("(or") || bare.equals("(or the");
        return or && (isSaidInLanguage(text, after) || isGlossedAlternative(text, first, second));
    }

    /** "The People's Front of Ruritania or Narodna Fronta (NF)". */
    private static boolean isGlossedAlternative(String text, Mention first, Mention second) {
        int at = second.span().end();
        boolean several = first.span().of(text).indexOf(' ') > 0
                && (second.span().of(text).indexOf(' ') > 0 || second.span().of(text).indexOf('-') > 0);
        return several && first.type() == EntityType.ORG && text.startsWith(" (", at) && at + 3 < text.length()
                && Character.isUpperCase(text.charAt(at + 2)) && Character.isUpperCase(text.charAt(at + 3));
    }

    /** Whether what is left of a text without its quotation marks may begin with "or", or a comma or bracket before it. */
    private static boolean mayBeOr(String lower) {
        return lower.length() > 1 && "o,(\"\u201C\u201D".indexOf(lower.charAt(0)) >= 0;
    }

    private static String withoutQuotes(String between) {
        StringBuilder bare = new StringBuilder(between.length());
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            if (c != '"' && c != '\u201C' && c != '\u201D') {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }

    private static boolean startsClause(String between, int at) {
        String before = withoutNoun(between.substring(0, at).strip());
        return before.isEmpty() || before.startsWith(",") || before.startsWith("(") || before.startsWith("\u2014")
                || before.startsWith("is ") || before.equals("also")
                || before.startsWith("\u2013");
    }

    /** Without the noun that comes right after a name: "the X alliance, dubbed Y". */
    private static String withoutNoun(String before) {
        int end = 0;
        while (end < before.length() && Character.isLetter(before.charAt(end))) {
            end++;
        }
        boolean noun = end > 1 && NameLexicon.get().head(Character.toUpperCase(before.charAt(0)) + before.substring(1,
                end)) == EntityType.ORG;
        return noun ? before.substring(end).strip() : before;
    }

    private static boolean isWhole(String text, int at, int length) {
        return (at == 0 || !Character.isLetter(text.charAt(at - 1))) && (at + length == text.length()
                || !Character.isLetter(text.charAt(at + length)));
    }

    private static boolean isSaidInLanguage(String text, int after) {
        int at = after;
        while (at < text.length() && (Whitespace.is(text.charAt(at)) || text.charAt(at) == '\u201D' || text.charAt(at) == ','
                || text.charAt(at) == '"')) {
            at++;
        }
        for (String language : LANGUAGES) {
            if (text.regionMatches(true, at, language, 0, language.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGloss(String text, String name, String gloss, EntityType type, int after) {
        char close = after < text.length() ? text.charAt(after) : ')';
        if (close != ')' && close != ',' && close != '/' && close != ' ' && close != ';' && close != '\u201D' && close != '"') {
            return false;
        }
        boolean several = name.indexOf(' ') > 0 || name.indexOf('-') > 0;
        if (isAcronym(gloss)) {
            return type != EntityType.LOC && type != EntityType.PERSON && (several || !isAcronym(name)) && close != ' '
                    || Acronyms.stands(gloss, name);
        }
        if (isAcronym(name)) {
            return Acronyms.stands(name, gloss);
        }
        return type == EntityType.ORG && (close == ')' || close == '\u201D' || close == '"');
    }

    static boolean isAcronym(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.' && c != '-' && c != '&' && !(c == 's' && i == name.length() - 1)) {
                return false;
            }
        }
        return letters >= 2 && letters <= 8;
    }

    private static boolean couldBeOne(EntityType a, EntityType b) {
        return groupLike(a) && groupLike(b);
    }

    private static boolean groupLike(EntityType type) {
        return type == EntityType.ORG || type == EntityType.NORP || type == EntityType.LOC || type == EntityType.EVENT
                || type == EntityType.PERSON;
    }
}
