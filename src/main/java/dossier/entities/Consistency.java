package dossier.entities;

import dossier.entities.Candidates.Candidate;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types the names that lists and head nouns leave open: by the other names of the document, by the words beside them, by their endings. */
final class Consistency {
    private static final String[] PLACE_ENDINGS = {"stan", "abad", "burg", "burgh", "ville", "shire", "land", "grad", "polis", "istan",
            "pur", "port", "iya", "iyah"};
    private static final String[] PEOPLE_ENDINGS = {"ists", "ians", "ites", "ist", "ian", "ese", "ite"};

    private final NameWords words;
    private final List<Candidate> candidates;
    private final Map<String, EntityType> sure = new HashMap<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> givenOfPersons = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    Consistency(NameWords words, Candidates found) {
        this.words = words;
        candidates = found.all();
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.PERSON && candidate.to() - candidate.from() > 1) {
                families.add(words.word(candidate.to() - 1));
                givenOfPersons.add(words.word(candidate.from()));
            }
            if (candidate.type() == EntityType.ORG && candidate.to() - candidate.from() > 1 && candidate.sure()) {
                groups.add(words.word(candidate.from()));
            }
            if (candidate.sure()) {
                sure.putIfAbsent(Phrases.text(words, candidate.from(), candidate.to()), candidate.type());
            }
        }
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Span span = new Span(words.start(candidate.from()), words.end(candidate.to() - 1));
            EntityType type = candidate.sure() ? candidate.type() : type(candidate);
            mentions.add(new Mention(span, type, words.sentence(candidate.from())));
        }
        return mentions;
    }

    private EntityType type(Candidate candidate) {
        String name = Phrases.text(words, candidate.from(), candidate.to());
        EntityType known = sure.get(name);
        if (known != null) {
            return known;
        }
        String last = words.word(candidate.to() - 1);
        if (candidate.type() != EntityType.ORG && families.contains(last)) {
            return EntityType.PERSON;
        }
        EntityType noun = byNounAfter(candidate);
        if (noun != null && candidate.to() - candidate.from() == 1) {
            return noun;
        }
        boolean given = candidate.type() == EntityType.PERSON && candidate.to() - candidate.from() == 1;
        if (candidate.type() != null && !(given && groups.contains(last) && !givenOfPersons.contains(last))) {
            return candidate.type();
        }
        if (groups.contains(last)) {
            return EntityType.ORG;
        }
        EntityType beside = byNeighbours(candidate);
        if (beside != null) {
            return beside;
        }
        for (String ending : PLACE_ENDINGS) {
            if (last.endsWith(ending) && last.length() > ending.length() + 2) {
                return EntityType.LOC;
            }
        }
        for (String ending : PEOPLE_ENDINGS) {
            if (last.endsWith(ending) && last.length() > ending.length() + 2) {
                return EntityType.NORP;
            }
        }
        return EntityType.PERSON;
    }

    /** "Fatah alliance", "Hilla province". */
    private EntityType byNounAfter(Candidate candidate) {
        int next = candidate.to();
        if (next >= words.count() || !words.follows(next)) {
            return null;
        }
        return words.at(next).isIn(WordSet.AFTER_GROUP) ? EntityType.ORG : words.at(next).isIn(WordSet.AFTER_PLACE) ? EntityType.LOC : null;
    }

    private EntityType byNeighbours(Candidate candidate) {
        int next = candidate.to();
        if (next < words.count() && words.follows(next) && words.at(next).isIn(WordSet.AFTER_PERSON)) {
            return EntityType.PERSON;
        }
        if (next < words.count() && words.start(next) == words.end(next - 1) + 2 && words.sentence(next) == words.sentence(next - 1)
                && words.isAfterComma(next)
                && words.at(next).phrase() == EntityType.LOC) {
            return EntityType.LOC;
        }
        int before = candidate.from() - 1;
        if (before >= 0 && words.follows(candidate.from())) {
            String word = words.word(before);
            if (WordSet.BEFORE_PLACE.has(word)) {
                return EntityType.LOC;
            }
            boolean modifies = next < words.count() && words.follows(next) && words.shape(next) == NameWords.LOWER
                    && words.at(next).isCommon() && !words.at(next).isIn(WordSet.CLOSED);
            if ((word.equals("the") || word.equals("The")) && !modifies) {
                return EntityType.ORG;
            }
        }
        if (before >= 0 && words.at(before).isTitle()) {
            return EntityType.PERSON;
        }
        return null;
    }
}
