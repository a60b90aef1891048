package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Types names by the noun that the text puts to them: "Dan Na Ambassagou, a Dogon militia", "the town of Maarat al-Numan", "Zinda Jan
 * district". What lists know is left alone.
 */
final class Appositions {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "near", "from", "to", "on", "around", "outside", "inside", "into", "of");
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
            EntityType told = told(name);
            if (told != null && isOpen(name)) {
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
        if (name.type() == EntityType.EVENT || name.type() == EntityType.WORK || name.type() == EntityType.NORP
                && name.to() - name.from() > 1
                || words.at(name.to() - 1).head() != null) {
            return false;
        }
        return Phrases.type(words, lexicon, name.from(), name.to()) == null;
    }

    private EntityType told(Candidate name) {
        int before = name.from() - 1;
        if (before > 0 && words.word(before).equals("of") && words.follows(name.from()) && words.follows(before)
                && words.at(before - 1).isIn(WordSet.BEFORE_OF_PLACE)) {
            return EntityType.LOC;
        }
        if (before > 0 && words.follows(name.from()) && words.follows(before) && words.at(before).isIn(WordSet.BEFORE_GROUP)
                && words.shape(name.from()) != NameWords.LOWER && !isPerson(name)) {
            return EntityType.ORG;
        }
        int next = name.to();
        if (next >= words.count() || words.sentence(next) != words.sentence(next - 1)) {
            return null;
        }
        if (words.follows(next) && words.at(next).isIn(WordSet.AFTER_PLACE_NAME) && !isPerson(name)) {
            return EntityType.LOC;
        }
        boolean article = words.isAfterComma(next) && (words.word(next).equals("a") || words.word(next).equals("an"));
        boolean placed = before >= 0 && words.follows(name.from()) && PREPOSITIONS.contains(words.word(before).toLowerCase(Locale.ROOT));
        return article ? byNoun(head(next + 1), name, placed) : null;
    }

    private EntityType byNoun(String noun, Candidate name, boolean placed) {
        if (WordSet.APPOSED_GROUP.has(noun)) {
            return placed && name.type() == EntityType.LOC ? null : EntityType.ORG;
        }
        if (WordSet.APPOSED_PLACE.has(noun)) {
            return isPerson(name) ? null : EntityType.LOC;
        }
        boolean capitals = words.word(name.from()).equals(words.word(name.from()).toUpperCase(Locale.ROOT));
        return WordSet.APPOSED_PERSON.has(noun) && !placed && !capitals ? EntityType.PERSON : null;
    }

    /** Whether a name looks like a person's by its given name, so that "John Smith, a company" is a slip. */
    private boolean isPerson(Candidate name) {
        return name.type() == EntityType.PERSON && words.at(name.from()).isGivenName();
    }

    /** The last word of the noun phrase that begins at {@code from}: what comes before a preposition, a relative or a mark. */
    private String head(int from) {
        int at = from;
        while (at < words.count() && at - from < LONGEST && (at == from || words.follows(at) || words.isGlued(at))
                && !words.at(at).isIn(WordSet.ENDS_NOUN_PHRASE)) {
            at++;
        }
        return at > from && at < words.count() ? words.word(at - 1) : "";
    }
}
