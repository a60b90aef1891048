package dossier.entities;

import dossier.entities.WordSounds.WordSound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name taken apart for comparison: its words without articles and accents, and how each sounds. */
final class NameForm {
    private static final Set<String> SONS = Set.of("bin", "ibn", "ben", "bint");
    private static final Set<String> SERVANTS = Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abdoul");
    /** What names of groups begin with in short and in full: "U.S. Congress". */
    private static final Map<String,
            List<String>> OWNERS = Map.of("us", List.of("united", "states"), "uk", List.of("united", "kingdom"), "un",
            List.of("united", "nations"), "eu", List.of("european", "union"));
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior");
    /** "State of Ohio" */
    private static final Set<String> REALMS = Set.of("state", "city", "kingdom", "commonwealth", "sultanate", "emirate", "principality");

    private final String surface;
    private final EntityType type;
    private final String[] words;
    private final WordSound[] sounds;
    private final boolean acronym;
    private final String key;
    private final String joined;
    private final NameForm single;
    private final NameForm person;
    private final String eastAsian;

    /** @param sounds how words sound; asked, and told */
    NameForm(String surface, EntityType type, WordSounds sounds) {
        this(surface, type, words(surface, type), sounds);
    }

    private NameForm(String surface, EntityType type, List<String> parts, WordSounds known) {
        this.surface = surface;
        this.type = type;
        acronym = StatedAliases.isAcronym(surface);
        words = parts.toArray(new String[0]);
        sounds = new WordSound[words.length];
        for (int i = 0; i < words.length; i++) {
            sounds[i] = known.of(words[i]);
        }
        key = String.join(" ", words);
        joined = Romanisation.plain(surface);
        boolean servant = type == EntityType.PERSON && words.length == 2 && words[0].equals("abd");
        single = words.length == 1 ? this : servant ? new NameForm(surface, type, List.of(words[0] + words[1]), known) : null;
        person = type == EntityType.PERSON ? this : mayBePerson() ? new NameForm(surface, EntityType.PERSON, known) : null;
        eastAsian = EastAsianNames.sounds(this);
    }

    private boolean mayBePerson() {
        if (type != EntityType.LOC && type != EntityType.ORG || words.length < 2 || words.length > 3
                || NameLexicon.get().phrase(surface) != null) {
            return false;
        }
        for (String word : words) {
            String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            if (NameLexicon.get().isCommon(word) || NameLexicon.get().head(capital) != null || Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String surface, EntityType type) {
        List<String> parts = type == EntityType.PERSON ? persons(surface) : plainWords(surface);
        if (type == EntityType.LOC && parts.size() > 2 && parts.get(1).equals("of") && REALMS.contains(parts.get(0))
                && NameLexicon.get().phrase(surface) == null
                && NameLexicon.get().phrase(surface.substring(surface.indexOf(" of ") + 4)) == EntityType.LOC) {
            return parts.subList(2, parts.size());
        }
        return type == EntityType.NORP && parts.size() == 1 ? List.of(singular(parts.get(0))) : parts;
    }

    private static List<String> plainWords(String surface) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= surface.length(); at++) {
            if (at == surface.length() || Character.isWhitespace(surface.charAt(at)) || NameWords.isHyphen(surface.charAt(at))
                    || surface.charAt(at) == '/') {
                String plain = Romanisation.plain(surface.substring(from, at));
                boolean glued = at < surface.length() && NameWords.isHyphen(surface.charAt(at)) && WordSet.ARTICLE.has(plain);
                if (at - from > 3 && surface.charAt(at - 1) == 's' && NameWords.isApostrophe(surface.charAt(at - 2))) {
                    // "New People's Party" and "New People Party"
                    plain = plain.substring(0, plain.length() - 1);
                }
                if (plain.startsWith("mc") && plain.length() > 4) {
                    plain = "mac" + plain.substring(2);
                }
                if (at == from + 1 && surface.charAt(from) == '&') {
                    plain = "and";
                }
                if (parts.isEmpty() && at < surface.length() && plain.length() == 2 && Character.isUpperCase(surface.charAt(from))
                        && OWNERS.containsKey(plain)) {
                    parts.addAll(OWNERS.get(plain));
                    plain = "";
                }
                if (!plain.isEmpty() && !plain.equals("the") && !(glued && !parts.isEmpty())) {
                    parts.add(plain);
                }
                from = at + 1;
            }
        }
        boolean articleFirst = parts.size() > 1 && WordSet.ARTICLE.has(parts.get(0)) && !parts.get(0).equals("as")
                && !parts.get(0).equals("e");
        return articleFirst ? parts.subList(1, parts.size()) : parts;
    }

    private static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 3) + "man";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** "Lavrov, Sergei" with the given name first. */
    private static String turned(String surface) {
        int comma = surface.indexOf(", ");
        if (comma < 0 || GENERATIONS.contains(Romanisation.plain(surface.substring(comma + 2)))) {
            return surface;
        }
        return surface.substring(comma + 2) + ' ' + surface.substring(0, comma);
    }

    /** "Patrick Gordon of Auchleuchries" without the place; "Catherine of Aragon" as it stands. */
    private static String withoutSeat(String surface) {
        int of = surface.indexOf(" of ");
        return of > 0 && surface.lastIndexOf(' ', of - 1) > 0 && Character.isLowerCase(surface.charAt(of - 1)) ? surface.substring(0, of)
                : surface;
    }

    /** "SergeiLavrov" with the space that was lost in it. */
    private static String parted(String surface) {
        for (int i = 3; i + 3 <= surface.length(); i++) {
            if (Character.isUpperCase(surface.charAt(i)) && Character.isLowerCase(surface.charAt(i - 1))
                    && Character.isLowerCase(surface.charAt(i + 1))) {
                int from = surface.lastIndexOf(' ', i) + 1;
                return i - from >= 3 && NameLexicon.get().isGivenName(surface.substring(from, i))
                        ? surface.substring(0, i) + ' ' + surface.substring(i)
                        : surface;
            }
        }
        return surface;
    }

    /** Articles and "son of" left out, "servant of" made one word with what follows. */
    private static List<String> persons(String surface) {
        List<String> all = plainWords(turned(parted(withoutSeat(surface))));
        if (all.size() > 2 && GENERATIONS.contains(all.get(all.size() - 1))) {
            all = all.subList(0, all.size() - 1);
        }
        List<String> parts = new ArrayList<>(all.size());
        boolean whole = all.size() == 2 || all.size() == 3 && WordSet.ARTICLE.has(all.get(1));
        for (int i = 0; i < all.size(); i++) {
            String part = all.get(i);
            boolean last = i + 1 == all.size();
            if (!last && (WordSet.ARTICLE.has(part) || WordSet.EUROPEAN_PARTICLE.has(part) || SONS.contains(part) && i > 0)) {
                continue;
            }
            if (!last && whole && i == 0 && SERVANTS.contains(part)) {
                parts.add("abd");
            } else if (!last && SERVANTS.contains(part)) {
                int next = WordSet.ARTICLE.has(all.get(i + 1)) && i + 2 < all.size() ? i + 2 : i + 1;
                parts.add("abd" + all.get(next));
                i = next;
            } else if (part.length() > 6 && (part.startsWith("abdul") || part.startsWith("abdel") || part.startsWith("abdal"))) {
                parts.add("abd" + part.substring(5));
            } else if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part)) {
                // "Boutros Boutros-Ghali" and "Boutros Ghali"
                parts.add(part);
            }
        }
        return parts;
    }

    String surface() {
        return surface;
    }

    EntityType type() {
        return type;
    }

    boolean isAcronym() {
        return acronym;
    }

    /** The words, apart by spaces: equal keys are one name. */
    String key() {
        return key;
    }

    /** The words as one. */
    String joined() {
        return joined;
    }

    /** What {@link EastAsianNames#sounds} says. */
    String eastAsian() {
        return eastAsian;
    }

    /** Whether a person's name has one word beside articles: "al-Sadr". */
    static boolean isOfOneWord(String surface) {
        return persons(surface).size() < 2;
    }

    /** This as a person's name of two words or three; null where a list or a noun in it says what else it names. */
    NameForm person() {
        return person;
    }

    /** This as a name of one word, "Abdul Mahdi" too; null when it is none. */
    NameForm single() {
        return single;
    }

    int size() {
        return words.length;
    }

    String word(int i) {
        return words[i];
    }

    /** The place of the last "of" among the words, that has words on both sides; -1 when there is none. */
    int of() {
        for (int i = words.length - 2; i > 0; i--) {
            if (words[i].equals("of")) {
                return i;
            }
        }
        return -1;
    }

    String last() {
        return words.length == 0 ? "" : words[words.length - 1];
    }

    List<String> words(int from, int to) {
        return List.of(words).subList(from, to);
    }

    Romanisation sound(int i) {
        return sounds[i].sound();
    }

    /** The word as {@link Romanisation#continental} spelling sounds; null where that is no other. */
    Romanisation continental(int i) {
        return sounds[i].continental();
    }

    /** Whether the word is a given name in the lists; so the next. */
    boolean isGivenName(int i) {
        return sounds[i].given();
    }

    boolean isFamilyName(int i) {
        return sounds[i].family();
    }

    String metaphone(int i) {
        return sounds[i].metaphone();
    }
}
