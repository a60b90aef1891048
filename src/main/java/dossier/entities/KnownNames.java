package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.List;

/** Joins what the rules are certain of to what the model has found. */
final class KnownNames {
    /** Names in the lists of as many words are names for certain. */
    private static final int LONG = 2;

    private final NameWords words;
    private final NameLexicon lexicon;

    KnownNames(NameWords words, NameLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /**
     * The names of the model; those events and long listed names of the rules that are not among them, which put out what they overlap;
     * the listed peoples, acronyms and places before a hyphen ("US-backed"), and the persons with a given name and another one, that
     * overlap nothing. What the model leaves out of a name, the rules put back: given names, and what follows an "of".
     */
    Candidates join(Candidates model, Candidates rules) {
        List<Candidate> found = model.all();
        Candidates joined = new Candidates();
        int next = 0;
        for (Candidate rule : rules.all()) {
            while (next < found.size() && found.get(next).to() <= rule.from()) {
                joined.add(found.get(next++));
            }
            boolean free = next == found.size() || found.get(next).from() >= rule.to();
            if (free ? isListed(rule) : wins(rule, found.get(next))) {
                joined.add(rule);
                while (next < found.size() && found.get(next).from() < rule.to()) {
                    next++;
                }
            }
        }
        while (next < found.size()) {
            joined.add(found.get(next++));
        }
        return joined;
    }

    private boolean isListed(Candidate rule) {
        if (!rule.sure() || rule.type() == EntityType.EVENT) {
            return rule.sure();
        }
        if (rule.type() == EntityType.PERSON) {
            return rule.to() - rule.from() > 1 && lexicon.isGivenName(words.word(rule.from()));
        }
        boolean compounded = rule.to() < words.count() && words.isGlued(rule.to());
        boolean acronym = rule.to() - rule.from() == 1 && words.shape(rule.from()) == NameWords.CAPITALS;
        boolean certain = rule.type() == EntityType.NORP || rule.type() == EntityType.LOC && compounded
                || rule.type() == EntityType.ORG && acronym;
        return certain && lexicon.phrase(text(rule)) == rule.type();
    }

    private boolean wins(Candidate rule, Candidate overlapped) {
        if (rule.type() == EntityType.EVENT) {
            return true;
        }
        if (rule.type() == EntityType.NORP && overlapped.type() != EntityType.NORP && isPeoples(overlapped)) {
            return true;
        }
        if (rule.type() == EntityType.PERSON && overlapped.type() == EntityType.PERSON) {
            return rule.sure() && overlapped.to() == rule.to() && overlapped.from() > rule.from();
        }
        if (rule.sure() && rule.type() == EntityType.ORG && overlapped.type() == EntityType.ORG && overlapped.from() == rule.from()
                && overlapped.to() < rule.to()) {
            String word = words.word(overlapped.to());
            return word.equals("of") || word.equals("for");
        }
        boolean inside = overlapped.from() >= rule.from() && overlapped.to() <= rule.to();
        return inside && rule.to() - rule.from() >= LONG && lexicon.phrase(text(rule)) == rule.type();
    }

    /** Whether a name is made of nothing but listed peoples, as in "Sunni Muslims". */
    private boolean isPeoples(Candidate name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (lexicon.phrase(words.word(i)) != EntityType.NORP) {
                return false;
            }
        }
        return true;
    }

    private String text(Candidate name) {
        return Phrases.text(words, name.from(), name.to());
    }
}
