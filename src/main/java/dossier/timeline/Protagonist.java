package dossier.timeline;

import dossier.entities.EntityType;
import dossier.entities.Mention;
import dossier.split.Words;
import dossier.text.Span;

import java.util.List;

/** Whom "he" and "she" mean: the one person whom the sentence before names, or means by such a word itself. */
final class Protagonist implements Words.Sink {
    private static final int NONE = -1;

    private final String text;
    private final List<Mention> mentions;
    /** The number of the mention of the person whom the last sentence was about. */
    private int person = NONE;
    /** Whether "he" or "she" stands in the sentence that is being read. */
    private boolean pronoun;

    Protagonist(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /**
     * The number of the mention of the person whom the next sentence means without a name; -1 when there is none.
     *
     * @param from the number of the first mention of the sentence
     * @param to the number after that of its last one
     */
    int in(Span sentence, int from, int to) {
        int named = NONE;
        boolean one = true;
        for (int i = from; i < to; i++) {
            if (mentions.get(i).type() == EntityType.PERSON) {
                one &= named == NONE || sameName(named, i);
                named = i;
            }
        }
        if (named != NONE) {
            person = one ? named : NONE;
            return NONE;
        }
        if (person != NONE && !hasPronoun(sentence)) {
            person = NONE;
        }
        return person;
    }

    private boolean sameName(int a, int b) {
        String first = mentions.get(a).span().of(text);
        String second = mentions.get(b).span().of(text);
        return first.endsWith(second) || second.endsWith(first);
    }

    private boolean hasPronoun(Span sentence) {
        pronoun = false;
        Words.scan(text, sentence, this);
        return pronoun;
    }

    @Override
    public void word(int start, int end) {
        int length = end - start;
        pronoun |= length == 2 && text.regionMatches(true, start, "he", 0, 2) || length == 3
                && text.regionMatches(true, start, "she", 0, 3);
    }
}
