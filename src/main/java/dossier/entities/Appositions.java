package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Types names by the noun that the text puts to them: "Dan Na Ambassagou, a Dogon militia", "the town of Maarat al-Numan", "Zinda Jan district".
 * What lists know is left alone.
 */
final class Appositions {
    private static final Set<String> GROUPS = Set.of("agency", "airline", "alliance", "army", "association", "band", "bank", "bloc", "branch", "brigade",
            "broadcaster", "brokerage", "carmaker", "cartel", "channel", "charity", "club", "coalition", "company", "conglomerate", "cooperative", "daily",
            "faction", "federation", "firm", "force", "foundation", "front", "gang", "group", "insurer", "institute", "label", "lender", "maker", "manufacturer",
            "militia", "movement", "network", "newspaper", "nonprofit", "organisation", "organization", "outfit", "paper", "party", "producer", "publisher",
            "regulator", "retailer", "startup", "station", "subsidiary", "supplier", "syndicate", "team", "union", "university", "wing");
    private static final Set<String> PLACES = Set.of("area", "borough", "capital", "city", "county", "crossing", "district", "enclave", "governorate", "hamlet",
            "island", "lake", "mountain", "municipality", "neighborhood", "neighbourhood", "oasis", "peninsula", "port", "province", "quarter", "region",
            "resort", "river", "settlement", "slum", "state", "strait", "stronghold", "suburb", "town", "township", "valley", "village");
    private static final Set<String> PERSONS = Set.of("academic", "activist", "actor", "actress", "adviser", "aide", "analyst", "architect", "artist", "author",
            "baker", "banker", "businessman", "candidate", "carpenter", "cleric", "columnist", "cousin", "daughter", "dentist", "diplomat", "driver",
            "economist", "engineer", "expert", "father", "farmer", "fisherman", "footballer", "grandmother", "historian", "housewife", "insider", "journalist",
            "labourer", "lawmaker", "lawyer", "legislator", "mechanic", "merchant", "mother", "musician", "nurse", "official", "officer", "painter",
            "photographer", "physician", "pilot", "poet", "policeman", "politician", "preacher", "priest", "programmer", "refugee", "researcher", "resident",
            "scholar", "scientist", "shopkeeper", "singer", "soldier", "son", "strategist", "student", "surgeon", "teacher", "trader", "veteran", "villager",
            "widow", "witness", "woman", "worker", "writer");
    /** Nouns right before a group's name. */
    private static final Set<String> GROUPS_BEFORE = Set.of("alliance", "bloc", "coalition", "company", "faction", "firm", "group", "militia", "movement",
            "network", "newspaper", "organisation", "organization", "party");
    /** Nouns before "of" and a place's name. */
    private static final Set<String> OF_PLACES = Set.of("town", "village", "city", "district", "suburb", "hamlet", "province", "governorate", "region", "port",
            "neighborhood", "neighbourhood", "township", "island", "municipality", "settlement");
    /** Nouns after a place's name. */
    private static final Set<String> AFTER_PLACES = Set.of("district", "province", "governorate", "village", "neighborhood", "neighbourhood", "county", "suburb",
            "township", "oilfield", "refinery", "airbase", "peninsula", "valley");
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "from", "to", "on", "around", "outside", "inside", "into", "of");
    private static final int LONGEST = 6;

    private final NameWords words;
    private final NameLexicon lexicon;

    Appositions(NameWords words, NameLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** The names, with the types that nouns tell; what is told of a name in one place holds for the document. */
    Candidates typed(Candidates names) {
        Map<String, EntityType> known = new HashMap<>();
        for (Candidate name : names.all()) {
            EntityType told = isOpen(name) ? told(name) : null;
            if (told != null) {
                known.putIfAbsent(Phrases.text(words, name.from(), name.to()), told);
            }
        }
        if (known.isEmpty()) {
            return names;
        }
        Candidates typed = new Candidates();
        for (Candidate name : names.all()) {
            EntityType told = known.get(Phrases.text(words, name.from(), name.to()));
            typed.add(told == null ? name : new Candidate(name.from(), name.to(), told, true));
        }
        return typed;
    }

    /** Whether a noun may say what the name is: no list, no head noun does. */
    private boolean isOpen(Candidate name) {
        if (name.type() == EntityType.EVENT || name.type() == EntityType.WORK || name.type() == EntityType.NORP && name.to() - name.from() > 1
                || lexicon.head(words.word(name.to() - 1)) != null) {
            return false;
        }
        return lexicon.phrase(Phrases.text(words, name.from(), name.to())) == null;
    }

    private EntityType told(Candidate name) {
        int before = name.from() - 1;
        if (before > 0 && words.word(before).equals("of") && words.follows(name.from()) && words.follows(before)
                && OF_PLACES.contains(words.word(before - 1))) {
            return EntityType.LOC;
        }
        if (before > 0 && words.follows(name.from()) && words.follows(before) && GROUPS_BEFORE.contains(words.word(before))
                && words.shape(name.from()) != NameWords.LOWER && !isPerson(name)) {
            return EntityType.ORG;
        }
        int next = name.to();
        if (next >= words.count() || words.sentence(next) != words.sentence(next - 1)) {
            return null;
        }
        if (words.follows(next) && AFTER_PLACES.contains(words.word(next)) && !isPerson(name)) {
            return EntityType.LOC;
        }
        boolean article = words.isAfterComma(next) && (words.word(next).equals("a") || words.word(next).equals("an"));
        boolean placed = before >= 0 && words.follows(name.from()) && PREPOSITIONS.contains(words.word(before).toLowerCase(Locale.ROOT));
        return article ? byNoun(head(next + 1), name, placed) : null;
    }

    private EntityType byNoun(String noun, Candidate name, boolean placed) {
        if (GROUPS.contains(noun)) {
            return placed && name.type() == EntityType.LOC ? null : EntityType.ORG;
        }
        if (PLACES.contains(noun)) {
            return isPerson(name) ? null : EntityType.LOC;
        }
        return PERSONS.contains(noun) && !placed && !words.word(name.from()).equals(words.word(name.from()).toUpperCase(Locale.ROOT)) ? EntityType.PERSON : null;
    }

    /** Whether a name looks like a person's by its given name, so that "John Smith, a company" is a slip. */
    private boolean isPerson(Candidate name) {
        return name.type() == EntityType.PERSON && lexicon.isGivenName(words.word(name.from()));
    }

    /** The last word of the noun phrase that begins at {@code from}: what comes before a preposition, a relative or a mark. */
    private String head(int from) {
        int at = from;
        while (at < words.count() && at - from < LONGEST && (at == from || words.follows(at) || words.isGlued(at)) && !isClosed(words.word(at))) {
            at++;
        }
        return at > from && at < words.count() ? words.word(at - 1) : "";
    }

    private static boolean isClosed(String word) {
        return switch (word) {
            case "of", "for", "in", "at", "from", "who", "which", "that", "under", "with", "and", "to", "by", "on", "near", "whose", "about", "based", "led",
                    "owned", "allied", "backed", "linked", "affiliated", "known", "called", "said", "told", "has", "had", "is", "was", "trained", "founded",
                    "where", "when" -> true;
            default -> false;
        };
    }
}
