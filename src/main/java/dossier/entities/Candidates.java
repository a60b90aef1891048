package dossier.entities;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Names found so far in one document, in order: stretches of words, each with a type and how sure that is. */
final class Candidates {
    /**
     * A name.
     *
     * @param from its first word
     * @param to the word after its last one
     * @param type what it names; null when nothing tells
     * @param sure whether a list or a head noun says so, and no guess
     */
    record Candidate(int from, int to, EntityType type, boolean sure) {
    }

    private final List<Candidate> all = new ArrayList<>();

    void add(int from, int to, EntityType type, boolean sure) {
        if (from < to) {
            all.add(new Candidate(from, to, type, sure));
        }
    }

    List<Candidate> all() {
        return all;
    }

    /** These with those of {@code other} that name events, which put out what they overlap. */
    Candidates withEventsOf(Candidates other) {
        Candidates merged = new Candidates();
        int next = 0;
        for (Candidate event : other.all) {
            if (event.type() != EntityType.EVENT) {
                continue;
            }
            while (next < all.size() && all.get(next).to() <= event.from()) {
                merged.all.add(all.get(next++));
            }
            while (next < all.size() && all.get(next).from() < event.to()) {
                next++;
            }
            merged.all.add(event);
        }
        merged.all.addAll(all.subList(next, all.size()));
        return merged;
    }

    /** The mentions that these are; each must have a type. */
    List<Mention> mentions(NameWords words) {
        List<Mention> mentions = new ArrayList<>(all.size());
        for (Candidate name : all) {
            mentions.add(new Mention(new Span(words.start(name.from()), words.end(name.to() - 1)), name.type(), words.sentence(name.from())));
        }
        return mentions;
    }
}
