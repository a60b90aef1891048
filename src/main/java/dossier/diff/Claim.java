package dossier.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One thing that an account states, in one place or in several. */
final class Claim {
    /** How many of its places are compared. */
    private static final int PLACES = 6;

    private final String key;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> entities = new LinkedHashSet<>();

    private boolean wanted;

    /** @param key the same for all facts that state the same thing */
    Claim(String key) {
        this.key = key;
    }

    void add(Fact fact, List<String> names) {
        if (facts.size() < PLACES) {
            facts.add(fact);
            entities.addAll(names);
        }
    }

    /** Notes that a place of it speaks of what the user asked about. */
    void want() {
        wanted = true;
    }

    boolean isWanted() {
        return wanted;
    }

    String key() {
        return key;
    }

    Fact first() {
        return facts.get(0);
    }

    List<Fact> facts() {
        return facts;
    }

    /** The canonical names that its sentences have, the nearest first. */
    Set<String> entities() {
        return entities;
    }

    boolean isCertain() {
        return first().isCertain();
    }

    /** How alike the words around the two are, at best. */
    double similarity(Claim other) {
        double best = 0;
        for (Fact fact : facts) {
            for (Fact theirs : other.facts) {
                best = Math.max(best, fact.context().similarity(theirs.context()));
            }
        }
        return best;
    }

    /** Whether some place of each speaks of the same subject. */
    boolean sharesSubject(Claim other) {
        return sharedSubject(other) != null;
    }

    /** A word of the subject that some place of each speaks of; null when there is none. */
    private String sharedSubject(Claim other) {
        Set<String> stems = new HashSet<>();
        other.facts.forEach(fact -> fact.subject().forEach(word -> stems.add(Stem.of(word))));
        for (Fact fact : facts) {
            for (String word : fact.subject()) {
                if (stems.contains(Stem.of(word))) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The places of the two claims that are most alike: of this one, then of the other. */
    Fact[] nearest(Claim other) {
        Fact[] nearest = {first(), other.first()};
        double best = -1;
        for (Fact fact : facts) {
            for (Fact theirs : other.facts) {
                double alike = fact.context().similarity(theirs.context());
                if (alike > best) {
                    best = alike;
                    nearest = new Fact[] {fact, theirs};
                }
            }
        }
        return nearest;
    }

    /** The share of names that both have, of those of the one that has fewer; 0 to 1. */
    double sharedEntities(Claim other) {
        int shared = 0;
        for (String entity : entities) {
            shared += other.entities.contains(entity) ? 1 : 0;
        }
        return shared == 0 ? 0 : (double) shared / Math.min(entities.size(), other.entities.size());
    }

    /**
     * A name for what both speak of: whom or what both clauses speak of or a name that both sentences have, with what is counted or,
     * without that, the nearest words; else the fact itself.
     */
    String subject(Claim other) {
        String entity = entity(other);
        Quantity quantity = first().quantity();
        String counted = quantity == null ? "" : quantity.counted();
        if (!counted.isEmpty()) {
            return entity.isEmpty() ? counted : entity + ": " + counted;
        }
        String words = String.join(" ", first().context().nearest());
        if (words.isEmpty()) {
            return entity.isEmpty() ? first().shown() : entity;
        }
        return entity.isEmpty() || words.contains(entity) ? words : entity + ": " + words;
    }

    private String entity(Claim other) {
        String word = other == this ? null : sharedSubject(other);
        String nearest = "";
        for (String name : entities) {
            boolean both = other == this || other.entities.contains(name);
            if (both && word != null && name.toLowerCase(Locale.ROOT).contains(Stem.of(word))) {
                return name;
            }
            nearest = both && nearest.isEmpty() ? name : nearest;
        }
        return word == null ? nearest : word;
    }
}
