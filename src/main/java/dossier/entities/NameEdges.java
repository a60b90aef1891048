package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where names begin and end, in this program: a title before a person's name is no part of it, nor is an article before a name; a firm's
 * legal form is; "A and B" are two persons.
 */
final class NameEdges {
    private static final Set<String> UNITS = Set.of("Division", "Brigade", "Regiment", "Battalion", "Corps", "Army", "Fleet", "Squadron",
            "Wing", "Infantry", "Cavalry");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final NameWords words;
    private final NameLexicon lexicon;
    private final Offices offices;
    private Set<String> texts;

    private NameEdges(NameWords words, NameLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        offices = new Offices(words, lexicon);
    }

    /** The names without titles and articles before them. */
    static Candidates cut(NameWords words, NameLexicon lexicon, Candidates names) {
        return new NameEdges(words, lexicon).cut(names);
    }

    private Candidates cut(Candidates names) {
        Candidates cut = new Candidates();
        List<Candidate> owned = new ArrayList<>(names.all().size());
        for (Candidate name : names.all()) {
            addOwned(owned, names, name);
        }
        for (int i = 0; i < owned.size(); i++) {
            Candidate name = owned.get(i);
            if (i + 1 < owned.size() && offices.isOfficeOf(name, owned.get(i + 1))) {
                name = new Candidate(name.from() + 2, name.to(), EntityType.LOC, name.sure());
                if (Phrases.type(words, lexicon, name.from(), name.to()) != EntityType.LOC) {
                    continue;
                }
            }
            if (i + 1 < owned.size() && isWarBetween(words, name, owned.get(i + 1))) {
                cut.add(name.from(), owned.get(++i).to(), EntityType.EVENT, name.sure());
                continue;
            }
            boolean law = name.type() == EntityType.LOC && name.to() - name.from() > 1 && words.at(name.to() - 1).isIn(WordSet.LAW);
            if (law || i + 1 < owned.size() && offices.isTitleAlone(name, owned.get(i + 1)) || offices.isNoName(name)) {
                continue;
            }
            if (name.from() < cut.end()) {
                // The place in "X (Asia) Ltd".
                continue;
            }
            if (i + 1 < owned.size() && offices.isTitleOf(name, owned.get(i + 1))) {
                name = new Candidate(name.from(), owned.get(++i).to(), EntityType.PERSON, name.sure());
            }
            if (i + 1 < owned.size() && isTurned(name, owned.get(i + 1))) {
                name = new Candidate(name.from(), owned.get(++i).to(), EntityType.PERSON, name.sure());
                cut.add(name);
                continue;
            }
            int from = name.from();
            if (offices.isTitled(name)) {
                name = new Candidate(name.from(), name.to(), EntityType.PERSON, name.sure());
            }
            if (name.type() == EntityType.PERSON) {
                from = offices.afterTitles(name);
            } else if (name.to() - from > 1 && (words.word(from).equals("the") || isOpeningArticle(name))) {
                from++;
            }
            add(cut, new Candidate(from, name.to(), name.type(), name.sure()));
        }
        return cut;
    }

    /** All names as they are written. */
    private Set<String> texts(Candidates names) {
        if (texts == null) {
            texts = new HashSet<>();
            for (Candidate name : names.all()) {
                texts.add(Phrases.text(words, name.from(), name.to()));
            }
        }
        return texts;
    }

    /** A name; or its two parts where the first is a name of its own that owns the other: "Mecca's Grand Mosque". */
    private void addOwned(List<Candidate> owned, Candidates names, Candidate name) {
        for (int i = name.from() + 1; i < name.to() && name.type() != EntityType.WORK; i++) {
            if (words.isAfter("'s ", i) || words.isAfter("\u2019s ", i) || words.isAfter("' ", i) || words.isAfter("\u2019 ", i)) {
                EntityType type = Phrases.type(words, lexicon, name.from(), i);
                boolean person = type == null && texts(names).contains(Phrases.text(words, name.from(), i));
                if (type == EntityType.LOC || type == EntityType.ORG || person && name.to() - i > 1) {
                    owned.add(new Candidate(name.from(), i, person ? EntityType.PERSON : type, name.sure()));
                    boolean head = false;
                    for (int k = i; k < name.to(); k++) {
                        head |= !words.at(k).isTitle();
                    }
                    if (head) {
                        owned.add(new Candidate(i, name.to(), name.type(), name.sure()));
                    }
                    return;
                }
            }
        }
        owned.add(name);
    }

    /** "Iran" and "Iraq War" with a dash and nothing else between. */
    private static boolean isWarBetween(NameWords words, Candidate party, Candidate war) {
        return war.type() == EntityType.EVENT && (party.type() == EntityType.LOC || party.type() == EntityType.NORP)
                && party.to() == war.from()
                && (words.isAfter("\u2013", war.from()) || words.isGlued(war.from()));
    }

    /** "The Russian Defence Ministry" at the beginning of a clause: the article is no part of a name that a noun of groups ends. */
    private boolean isOpeningArticle(Candidate name) {
        int second = name.from() + 1;
        EntityType owner = words.at(second).phrase();
        return name.type() == EntityType.ORG && words.word(name.from()).equals("The") && !words.follows(name.from())
                && name.to() - second > 1
                && (owner == EntityType.LOC || owner == EntityType.NORP)
                && words.at(name.to() - 1).head() == EntityType.ORG && Phrases.end(words, lexicon, name.from(), name.to()) != name.to();
    }

    /**
     * A family name, a comma and given names, as lists and records have them: "Randolph, Gena", "AL BEN ALI, Isa Ben Tarif". Not two
     * persons in an enumeration: then a comma or "and" stands before or after them as well.
     */
    private boolean isTurned(Candidate family, Candidate given) {
        boolean beside = family.type() == EntityType.PERSON && given.type() == EntityType.PERSON && family.to() == given.from()
                && words.isAfterComma(given.from()) && words.sentence(family.from()) == words.sentence(given.from());
        boolean named = beside && words.at(given.from()).isGivenName();
        boolean byFamily = beside && words.at(family.from()).isFamilyName() && !words.at(given.from()).isFamilyName();
        if (!named && !byFamily || isEnumerated(words, family.from()) || isEnumerated(words, given.to())
                || words.isAfter("'s ", given.to()) || words.isAfter("\u2019s ", given.to())) {
            return false;
        }
        if (isInCapitals(words, family) && !isInCapitals(words, given)) {
            return true;
        }
        boolean more = false;
        for (int i = given.from() + 1; i < given.to(); i++) {
            more |= words.isCapitalised(i) && words.word(i).length() > 2;
        }
        return family.to() - family.from() == 1 && !more && (byFamily || !words.at(family.from()).isGivenName());
    }

    /** Whether a comma or "and" stands before the word {@code i} or is it. */
    private static boolean isEnumerated(NameWords words, int i) {
        return words.isAfterComma(i) || i < words.count() && words.word(i).equals("and")
                || i > 0 && words.follows(i) && words.word(i - 1).equals("and");
    }

    private static boolean isInCapitals(NameWords words, Candidate name) {
        boolean capitals = words.shape(name.from()) == NameWords.CAPITALS;
        for (int i = name.from(); i < name.to(); i++) {
            capitals &= words.shape(i) == NameWords.CAPITALS || words.word(i).length() == 1;
        }
        return capitals;
    }

    private void add(Candidates cut, Candidate name) {
        for (Candidate rest = name; rest != null; ) {
            rest = addFirst(cut, rest);
        }
    }

    /** Adds the first of the names that a name is; answers what is left to look at, null for nothing. */
    private Candidate addFirst(Candidates cut, Candidate name) {
        if ((name.type() == EntityType.PERSON || name.type() == EntityType.ORG) && name.to() - name.from() > 1) {
            int inner = offices.innerTitle(name);
            if (inner > name.from()) {
                int end = Phrases.end(words, lexicon, name.from(), inner);
                cut.add(name.from(), end, Phrases.type(words, lexicon, name.from(), end), true);
                return new Candidate(inner + 1, name.to(), EntityType.PERSON, name.sure());
            }
            int to = offices.beforeOffices(name);
            EntityType owner = Phrases.type(words, lexicon, name.from(), to);
            if (to > name.from() && to < name.to() && owner != null) {
                cut.add(name.from(), to, owner, true);
                return null;
            }
        }
        if (name.type() == EntityType.PERSON) {
            for (int i = name.from() + 1; i < name.to(); i++) {
                if (words.isAfterComma(i) && (words.shape(i) == NameWords.NUMBER || words.at(i).isTitle() && i + 1 < name.to())) {
                    cut.add(name.from(), i, EntityType.PERSON, name.sure());
                    if (words.shape(i) != NameWords.NUMBER) {
                        Candidate further = new Candidate(i, name.to(), EntityType.PERSON, name.sure());
                        return new Candidate(offices.afterTitles(further), name.to(), EntityType.PERSON, name.sure());
                    }
                    return null;
                }
            }
            for (int i = name.from() + 1; i + 1 < name.to(); i++) {
                boolean and = words.word(i).equals("and") && words.isCapitalised(i - 1) && words.isCapitalised(i + 1);
                int next = words.word(i + 1).equals("the") && i + 2 < name.to() ? i + 2 : i + 1;
                boolean of = words.word(i).equals("of") && (words.shape(next) == NameWords.CAPITALS
                        || Phrases.type(words, lexicon, next, name.to()) == EntityType.ORG);
                if (and || of) {
                    boolean acronym = and && next + 1 == name.to() && words.shape(next) == NameWords.CAPITALS
                            && words.shape(name.from()) != NameWords.CAPITALS;
                    cut.add(name.from(), i, EntityType.PERSON, name.sure());
                    return new Candidate(next, name.to(), and && !acronym ? EntityType.PERSON : EntityType.ORG, name.sure());
                }
            }
        }
        for (int i = name.from() + 1; i < name.to(); i++) {
            if (name.type() == EntityType.ORG && words.isAfterComma(i) && words.shape(i) == NameWords.CAPITALS
                    && words.shape(i - 1) == NameWords.CAPITALS
                    && words.shape(name.from()) == NameWords.CAPITALS && FirmForms.end(words, i) == i) {
                // "ISIS, SANA" are two.
                cut.add(name.from(), i, name.type(), name.sure());
                return new Candidate(i, name.to(), name.type(), name.sure());
            }
            boolean places = name.type() == EntityType.LOC && words.joinsByAmpersand(i);
            if (places || isLeader(name, i)) {
                cut.add(name.from(), i, name.type(), name.sure());
                return places ? new Candidate(i, name.to(), EntityType.LOC, name.sure())
                        : new Candidate(i + 1, name.to(), EntityType.PERSON, name.sure());
            }
        }
        for (int i = name.from() + 1; i < name.to() && name.type() != EntityType.WORK; i++) {
            if (isCompound(name, i)) {
                EntityType owner = Phrases.type(words, lexicon, name.from(), i);
                cut.add(name.from(), i, owner == null ? name.type() : owner, name.sure());
                boolean one = i + 1 < name.to() && (name.type() == EntityType.LOC || name.type() == EntityType.NORP);
                return new Candidate(i + 1, name.to(), one ? EntityType.ORG : name.type(), name.sure());
            }
        }
        if (isSeat(words, name)) {
            cut.add(name.from() + 1, name.to(), EntityType.LOC, name.sure());
            return null;
        }
        if (name.type() == EntityType.ORG && isNumberedUnit(words, name)) {
            cut.add(name.from() - 1, name.to(), EntityType.ORG, name.sure());
            return null;
        }
        if (name.type() == EntityType.ORG || name.type() == EntityType.PERSON || name.type() == EntityType.LOC) {
            int end = withFirmForm(words, name.to());
            if (end > name.to()) {
                cut.add(name.from(), end, EntityType.ORG, name.sure());
                return null;
            }
        }
        int to = name.to();
        if (name.type() == EntityType.PERSON && to + 1 < words.count() && words.follows(to) && words.isGlued(to + 1)
                && words.isCapitalised(to + 1)
                && RunFinder.isArticle(words.word(to))) {
            to += 2;
        }
        // "Choe Kyong-song"
        while (name.type() == EntityType.PERSON && to < words.count() && words.isGlued(to) && words.shape(to) == NameWords.LOWER
                && EastAsianNames.isFamily(words.word(name.from()).toLowerCase(Locale.ROOT)) && EastAsianNames.isSyllable(words.word(to))) {
            to++;
        }
        cut.add(name.from(), to, name.type(), name.sure());
        return null;
    }

    /** Whether the word {@code i} of a group's name is the "of" before its leader: "State of Law Coalition of Nouri al-Maliki". */
    private boolean isLeader(Candidate name, int i) {
        return name.type() == EntityType.ORG && words.word(i).equals("of") && name.to() - i > 2 && NameMatch.isLooseHead(words.word(i - 1))
                && words.at(i + 1).isGivenName() && Phrases.type(words, lexicon, i + 1, name.to()) == null;
    }

    /** Whether the word {@code i} of a name makes an adjective of what stands before it: "Iran-backed Badr". */
    private boolean isCompound(Candidate name, int i) {
        String word = words.word(i);
        return words.isGlued(i) && words.shape(i) == NameWords.LOWER
                && (word.length() > 4 && word.endsWith("ed") || WordSet.COMPOUND.has(word))
                && lexicon.isCommon(word) && (i - name.from() == 1 || Phrases.type(words, lexicon, name.from(), i) != null);
    }

    /** "R-Ohio": a member's party and state. */
    private static boolean isSeat(NameWords words, Candidate name) {
        String party = words.word(name.from());
        return name.to() - name.from() > 1 && words.isGlued(name.from() + 1) && words.isAfterComma(name.from())
                && (party.equals("R") || party.equals("D") || party.equals("I"));
    }

    /** "101st Airborne Division": the number belongs to the name. */
    private static boolean isNumberedUnit(NameWords words, Candidate name) {
        if (name.from() == 0 || !words.follows(name.from()) || !UNITS.contains(words.word(name.to() - 1))) {
            return false;
        }
        String number = words.word(name.from() - 1);
        return number.length() > 2 && number.charAt(0) >= '1' && number.charAt(0) <= '9'
                && ORDINALS.contains(number.substring(number.length() - 2));
    }

    /** Where a name ends that ends at {@code to} or in a legal form after it: "X Inc.", "X, L.L.C.", "X (Asia) Ltd". */
    static int withFirmForm(NameWords words, int to) {
        // A form whose first letters were taken for a word of the name: "Sp. z o.o."
        int goesOn = FirmForms.end(words, to - 1);
        if (goesOn > to) {
            return goesOn;
        }
        if (to >= words.count() || words.sentence(to) != words.sentence(to - 1)) {
            return to;
        }
        if (words.follows(to) || words.isAfter(", ", to) || words.isAfter(" & ", to)) {
            return FirmForms.end(words, to);
        }
        boolean bracket = words.isAfter(" (", to) && words.isCapitalised(to)
                && (words.isAfter(") ", to + 1) || words.isAfter("), ", to + 1));
        int end = bracket ? FirmForms.end(words, to + 1) : to;
        return end > to + 1 ? end : to;
    }
}
