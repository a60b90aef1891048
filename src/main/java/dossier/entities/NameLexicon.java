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

    /** Whole names; they go before those of the long lists. */
    private final Map<String, EntityType> phrases = new HashMap<>(2048);
    private final WordList peoples = WordList.of("baked-peoples.txt");
    private final WordList places = WordList.of("baked-places.txt");
    private final WordList groups = WordList.of("baked-groups.txt");
    private final Map<String, EntityType> heads = new HashMap<>(1024);
    private final Map<String, Boolean> titles = new HashMap<>(256);
    private final Set<String> groupBeginnings = new HashSet<>();
    private final WordList given = WordList.of("given-names.txt");
    private final WordList moreGiven = WordList.of("baked-given-names.txt");
    private final WordList family = WordList.of("baked-family-names.txt");
    private final Set<String> notNames = new HashSet<>(1024);
    private final Set<String> starters = new HashSet<>(512);
    private final Set<String> breakers = new HashSet<>(256);
    private final WordList common = WordList.of("baked-words.txt");
    /** First words of the phrases that have several. */
    private final Set<String> openers = new HashSet<>(1024);

    private NameLexicon() {
        for (String[] entry : Lexicon.entries(NameLexicon.class, "norp.txt")) {
            for (String word : entry[1].split(" ")) {
                people(word);
            }
        }
        phrases("organisations.txt", EntityType.ORG);
        phrases("places.txt", EntityType.LOC);
        for (Equivalents.Group group : Equivalents.groups()) {
            for (String name : group.names()) {
                if (phrase(name) == null) {
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
    }

    /** The lexicon; read at the first call. */
    static NameLexicon get() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        static final NameLexicon LEXICON = new NameLexicon();
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
        if (isChangedInPlural(word)) {
            phrases.put(word.substring(0, word.length() - 3) + "men", EntityType.NORP);
        } else if (hasPluralInS(word)) {
            phrases.put(word + "s", EntityType.NORP);
        }
    }

    /** Whether the long list has a people of this name, or of which it is the plural. */
    private boolean isPeople(String name) {
        int n = name.length();
        return peoples.contains(name)
                || n > 6 && name.endsWith("men") && peoples.contains(name.substring(0, n - 3) + "man")
                || n > 1 && name.endsWith("s") && hasPluralInS(name.substring(0, n - 1)) && peoples.contains(name.substring(0, n - 1));
    }

    /** Whether a word is a people in the short list: one of which texts speak more than of persons of this name. */
    boolean isChiefPeople(String word) {
        return phrases.get(word) == EntityType.NORP;
    }

    private static boolean isChangedInPlural(String people) {
        return people.endsWith("man") && people.length() > 6;
    }

    private static boolean hasPluralInS(String people) {
        return !isChangedInPlural(people) && !people.endsWith("sh") && !people.endsWith("ch") && !people.endsWith("ese")
                && !people.endsWith("s");
    }

    /** What the words, apart by single spaces, name as a whole; null when they stand in no list. */
    EntityType phrase(String name) {
        EntityType type = phrases.get(name);
        return type != null ? type : isPeople(name) ? EntityType.NORP : places.contains(name) ? EntityType.LOC
                : groups.contains(name) ? EntityType.ORG : null;
    }

    /** Whether a name of several words in the lists begins with {@code word}. */
    boolean opensPhrase(String word) {
        return openers.contains(word) || places.opens(word) || groups.opens(word);
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
        return given.contains(word) || moreGiven.contains(word);
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
