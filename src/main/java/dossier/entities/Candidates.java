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

    void add(Candidate name) {
        all.add(name);
    }

    /** The word after the last name's last one; 0 when there is none. */
    int end() {
        return all.isEmpty() ? 0 : all.get(all.size() - 1).to();
    }

    List<Candidate> all() {
        return all;
    }

    /** The mentions that these are; each must have a type. The full stop of an abbreviation at the end of a name belongs to it. */
    List<Mention> mentions(NameWords words) {
        List<Mention> mentions = new ArrayList<>(all.size());
        for (Candidate name : all) {
            int last = name.to() - 1;
            boolean dotted = last > name.from() && words.isAfter(".", last) && words.word(last).length() == 1;
            int stop = words.endsWithStop(last) && (dotted || words.at(last).isIn(WordSet.ENDS_WITH_STOP)) ? 1 : 0;
            mentions.add(new Mention(new Span(words.start(name.from()), words.end(last) + stop), name.type(), words.sentence(name.from())));
        }
        return mentions;
    }
}
