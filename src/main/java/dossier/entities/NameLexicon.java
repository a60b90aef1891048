package dossier.entities;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of words and names before any text is read: the resource files of this package. Read when first needed. */
final class NameLexicon {
    /** The longest name in the lists, in words. */
    static final int LONGEST = 9;

    private final Map<String, EntityType> phrases = new HashMap<>(8192);
    private final Map<String, EntityType> heads = new HashMap<>(1024);
    private final Map<String, Boolean> titles = new HashMap<>(256);
    private final Set<String> groupBeginnings = new HashSet<>();
    private final Set<String> given = new HashSet<>(8192);
    private final Set<String> family = new HashSet<>(4096);
    private final Set<String> notNames = new HashSet<>(1024);
    private final Set<String> starters = new HashSet<>(512);
    private final Set<String> breakers = new HashSet<>(256);
    private final Set<String> common = new HashSet<>(32768);
    /** First words of the phrases that have several. */
    private final Set<String> openers = new HashSet<>(2048);

    private NameLexicon() {
        for (String[] entry : Lexicon.entries(NameLexicon.class, "baked-places.txt")) {
            phrase(entry[0], EntityType.LOC);
        }
        for (String[] entry : Lexicon.entries(NameLexicon.class, "baked-peoples.txt")) {
            people(entry[0]);
        }
        for (String[] entry : Lexicon.entries(NameLexicon.class, "norp.txt")) {
            for (String word : entry[1].split(" ")) {
                people(word);
            }
        }
        phrases("organisations.txt", EntityType.ORG);
        phrases("places.txt", EntityType.LOC);
        for (Equivalents.Group group : Equivalents.groups()) {
            for (String name : group.names()) {
                if (!phrases.containsKey(name)) {
                    phrase(name, group.type());
                }
            }
        }
        for (String[] entry : Lexicon.entries(NameLexicon.class, "heads.txt")) {
            for (String word : entry[1].split(" ")) {
                if (entry[0].equals("FIRST")) {
                    groupBeginnings.add(word);
                } else {
                    heads.putIfAbsent(word, EntityType.valueOf(entry[0]));
                }
            }
        }
        for (String[] entry : Lexicon.entries(NameLexicon.class, "titles.txt")) {
            titles.put(entry[0], entry[1].equals("name"));
        }
        for (String[] entry : Lexicon.entries(NameLexicon.class, "not-names.txt")) {
            for (String word : entry[1].split(" ")) {
                (entry[0].equals("Starters") ? starters : notNames).add(word);
                if (entry[0].equals("Time") || entry[0].equals("Pronouns") || entry[0].equals("Breakers")) {
                    breakers.add(word);
                }
            }
        }
        for (String[] entry : Lexicon.entries(NameLexicon.class, "given-names.txt")) {
            for (String word : entry[1].split(" ")) {
                given.add(word);
            }
        }
        words("baked-given-names.txt", given);
        words("baked-family-names.txt", family);
        words("baked-words.txt", common);
    }

    /** The lexicon; read at the first call. */
    static NameLexicon get() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        static final NameLexicon LEXICON = new NameLexicon();
    }

    private static void words(String file, Set<String> into) {
        for (String[] entry : Lexicon.entries(NameLexicon.class, file)) {
            into.add(entry[0]);
        }
    }

    private void phrases(String file, EntityType type) {
        for (String[] entry : Lexicon.entries(NameLexicon.class, file)) {
            for (String name : entry[1].split("\\|")) {
                phrase(name, type);
            }
        }
    }

    private void phrase(String name, EntityType type) {
        phrases.put(name, type);
        int space = name.indexOf(' ');
        if (space > 0) {
            openers.add(name.substring(0, space));
        }
    }

    private void people(String word) {
        phrases.put(word, EntityType.NORP);
        if (word.endsWith("man") && word.length() > 6) {
            phrases.put(word.substring(0, word.length() - 3) + "men", EntityType.NORP);
        } else if (!word.endsWith("sh") && !word.endsWith("ch") && !word.endsWith("ese") && !word.endsWith("s")) {
            phrases.put(word + "s", EntityType.NORP);
        }
    }

    /** What the words, apart by single spaces, name as a whole; null when they stand in no list. */
    EntityType phrase(String name) {
        return phrases.get(name);
    }

    /** Whether a name of several words in the lists begins with {@code word}. */
    boolean opensPhrase(String word) {
        return openers.contains(word);
    }

    /** What a name is that has {@code word} as its head; null when it is no head. */
    EntityType head(String word) {
        return heads.get(word);
    }

    boolean beginsGroup(String word) {
        return groupBeginnings.contains(word);
    }

    boolean isTitle(String words) {
        return titles.containsKey(words);
    }

    /** Whether a title nearly always has a name after it. */
    boolean isTitleOfName(String words) {
        return titles.getOrDefault(words, false);
    }

    boolean isGivenName(String word) {
        return given.contains(word);
    }

    boolean isFamilyName(String word) {
        return family.contains(word);
    }

    /** Whether a capitalised word names nothing even inside a sentence. */
    boolean isNoName(String word) {
        return notNames.contains(word) || starters.contains(word);
    }

    /** Whether a capitalised word is never part of a name: a day, a month, a pronoun. */
    boolean isBreaker(String word) {
        return breakers.contains(word);
    }

    /** Whether a word opens sentences and is never the first word of a name there. */
    boolean isStarter(String word) {
        return starters.contains(word) || word.length() > 4 && word.endsWith("ly") && isCommon(word);
    }

    /** Whether texts write {@code word} in small letters as a rule. */
    boolean isCommon(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (common.contains(lower)) {
            return true;
        }
        int n = lower.length();
        return n > 3 && lower.endsWith("s") && common.contains(lower.substring(0, n - 1))
                || n > 4 && lower.endsWith("es") && common.contains(lower.substring(0, n - 2));
    }
}
