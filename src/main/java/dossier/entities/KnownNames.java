package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.List;
import java.util.Locale;

/** Joins what the rules are certain of to what the model has found. */
final class KnownNames {
    /** Names in the lists of as many words are names for certain. */
    private static final int LONG = 2;

    private final NameWords words;
    private final NameLexicon lexicon;
    private final Evidence evidence;

    KnownNames(NameWords words, NameLexicon lexicon, Evidence evidence) {
        this.words = words;
        this.evidence = evidence;
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
            if (free && isEastAsian(rule)) {
                joined.add(rule.from(), rule.to(), EntityType.PERSON, true);
            } else if (free ? isListed(rule) : wins(rule, found.get(next))) {
                joined.add(rule.from(), rule.to(), rule.type() == null ? EntityType.ORG : rule.type(), rule.sure());
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
        if (isEvident(rule)) {
            return true;
        }
        if (!rule.sure() || rule.type() == EntityType.EVENT) {
            return rule.sure();
        }
        if (rule.type() == EntityType.PERSON) {
            return rule.to() - rule.from() > 1 && (words.at(rule.from()).isGivenName() && !isPlain(rule.from(), rule.to())
                    || hasArticle(rule));
        }
        boolean compounded = rule.to() < words.count() && words.isGlued(rule.to());
        boolean acronym = rule.to() - rule.from() == 1 && words.shape(rule.from()) == NameWords.CAPITALS;
        boolean certain = rule.type() == EntityType.NORP || rule.type() == EntityType.LOC && compounded
                || rule.type() == EntityType.ORG && acronym;
        certain |= rule.type() == EntityType.ORG && rule.to() - rule.from() >= LONG && evidence.style(rule.from()) == Evidence.Style.PLAIN;
        return certain && Phrases.type(words, lexicon, rule.from(), rule.to()) == rule.type();
    }

    /**
     * Several words in capitals inside a plain sentence, not all of them common ones: somebody's or a firm's name, as lists and reports
     * write it. Or a firm's name by its legal form.
     */
    private boolean isEvident(Candidate rule) {
        boolean firm = NameEdges.withFirmForm(words, rule.to()) > rule.to() || rule.to() - rule.from() > 2
                && FirmForms.end(words, rule.to() - 1) == rule.to();
        if (rule.to() - rule.from() < 2 && !firm || evidence.style(rule.from()) != Evidence.Style.PLAIN || words.opens(rule.from())
                && !firm) {
            return false;
        }
        int capitals = 0;
        int own = 0;
        int heads = 0;
        int all = 0;
        for (int i = rule.from(); i < rule.to(); i++) {
            if (words.isCapitalised(i)) {
                String word = words.word(i);
                all++;
                capitals += words.shape(i) == NameWords.CAPITALS ? 1 : 0;
                heads += lexicon.head(Titlecase.of(word)) == EntityType.ORG ? 1 : 0;
                own += words.at(i).isCommon() || words.at(i).isNoName() || lexicon.isTitle(Titlecase.of(word)) || word.length() < 3 ? 0 : 1;
            }
        }
        return firm && own > 0 || capitals > 1 && capitals + 1 >= all && (heads > 0 && all > heads || own > 0 && own * 2 >= all);
    }

    /** "Muqtada as-Sadr": an article in small letters and a hyphen before the last word, and no common word. */
    private boolean hasArticle(Candidate rule) {
        int last = rule.to() - 1;
        boolean article = last - rule.from() > 1 && words.isGlued(last) && !words.isGlued(last - 1)
                && RunFinder.isArticle(words.word(last - 1))
                && evidence.style(rule.from()) == Evidence.Style.PLAIN;
        for (int i = rule.from(); article && i <= last; i++) {
            article = i == last - 1 || words.isCapitalised(i) && !words.at(i).isCommon() && words.at(i).phrase() == null;
        }
        return article;
    }

    /** "Choe Ryong-hae", "RA SONG-SU": a Korean or Chinese family name before two syllables that a hyphen joins. */
    private boolean isEastAsian(Candidate rule) {
        int i = rule.from();
        boolean three = i + 2 < words.count() && rule.to() <= i + 3 && words.isCapitalised(i + 1) && words.follows(i + 1)
                && words.isGlued(i + 2)
                && !words.isGlued(i + 3);
        return three && evidence.style(i) == Evidence.Style.PLAIN && !(words.opens(i) && words.at(i).isCommon())
                && EastAsianNames.isFamily(words.word(i).toLowerCase(Locale.ROOT))
                && EastAsianNames.isSyllable(words.word(i + 1).toLowerCase(Locale.ROOT))
                && EastAsianNames.isSyllable(words.word(i + 2).toLowerCase(Locale.ROOT));
    }

    private boolean wins(Candidate rule, Candidate overlapped) {
        boolean longer = overlapped.from() >= rule.from() && overlapped.to() <= rule.to()
                && overlapped.to() - overlapped.from() < rule.to() - rule.from();
        if (rule.type() == EntityType.EVENT || longer && isEvident(rule)) {
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
        if (rule.sure() && rule.type() == EntityType.ORG && overlapped.type() == EntityType.NORP && overlapped.from() == rule.from()
                && overlapped.to() < rule.to() && isPlain(overlapped.to(), rule.to())) {
            return true;
        }
        boolean inside = overlapped.from() >= rule.from() && overlapped.to() <= rule.to();
        return inside && rule.to() - rule.from() >= LONG && Phrases.type(words, lexicon, rule.from(), rule.to()) == rule.type();
    }

    /** Whether words are all common ones, with capitals: "Armed Forces". */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isCapitalised(i) || !words.at(i).isCommon()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is made of nothing but listed peoples, as in "Sunni Muslims". */
    private boolean isPeoples(Candidate name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (words.at(i).phrase() != EntityType.NORP) {
                return false;
            }
        }
        return true;
    }
}
