package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Types names by what stands beside them: "their Peshmerga militia" is a group, "Arabs, Kurds and Shabak" are three peoples, and the
 * acronym of an organisation that the document names in full is that organisation.
 */
final class Neighbours {

    private final NameWords words;
    private final NameLexicon lexicon;
    private final Evidence evidence;
    private final List<Candidate> found;
    private final Set<String> initials = new HashSet<>();
    /** The last words of persons' names. */
    private final BitSet persons = new BitSet();

    Neighbours(NameWords words, NameLexicon lexicon, Evidence evidence, Candidates names) {
        this.words = words;
        this.lexicon = lexicon;
        this.evidence = evidence;
        found = names.all();
        for (Candidate name : found) {
            if (name.type() == EntityType.PERSON) {
                persons.set(name.to() - 1);
            }
            if (name.type() == EntityType.ORG && name.to() - name.from() > 2) {
                addInitials(name);
            }
        }
    }

    private void addInitials(Candidate name) {
        StringBuilder letters = new StringBuilder();
        for (int i = name.to() - 1; i >= name.from(); i--) {
            if (words.isCapitalised(i)) {
                letters.insert(0, words.word(i).charAt(0));
                if (letters.length() > 2) {
                    initials.add(letters.toString());
                }
            }
        }
    }

    Candidates names() {
        Candidates names = new Candidates();
        int next = 0;
        for (int i = 0; i < words.count(); ) {
            if (next < found.size() && found.get(next).from() <= i) {
                Candidate name = found.get(next++);
                names.add(name.from(), name.to(), type(name), name.sure());
                i = name.to();
                continue;
            }
            EntityType type = words.isCapitalised(i) && evidence.style(i) == Evidence.Style.PLAIN ? missed(i) : null;
            if (type != null) {
                names.add(i, i + 1, type, true);
            }
            i++;
        }
        return names;
    }

    private EntityType type(Candidate name) {
        boolean single = name.to() - name.from() == 1;
        if (!single || name.type() != EntityType.PERSON && name.type() != EntityType.LOC) {
            return name.type();
        }
        EntityType listed = words.at(name.from()).phrase();
        boolean government = name.to() < words.count() && words.follows(name.to()) && words.word(name.to()).equals("administration");
        if (name.type() == EntityType.LOC && listed == null && (government || isByname(name.from()))) {
            return EntityType.PERSON;
        }
        if (isBeforeGroupNoun(name.to()) && !words.isGlued(name.from()) && listed != EntityType.LOC && listed != EntityType.NORP) {
            return EntityType.ORG;
        }
        return !isListed(name.from()) && isAmongPeoples(name.from()) ? EntityType.NORP : name.type();
    }

    /** Whether a word is what somebody named right before is also called: "Mohamed Hamdan Dagalo, known as Hemedti". */
    private boolean isByname(int i) {
        boolean known = i > 3 && words.word(i - 1).equals("as") && (words.word(i - 2).equals("known") || words.word(i - 3).equals("known"));
        int last = known ? words.word(i - 2).equals("known") ? i - 3 : i - 4 : -1;
        last = known && (words.word(last).equals("also") || words.word(last).equals("better")) ? last - 1 : last;
        return last >= 0 && words.sentence(last) == words.sentence(i) && persons.get(last);
    }

    /** What a capitalised word is that no name holds; null when nothing tells. */
    private EntityType missed(int i) {
        String word = words.word(i);
        if (words.at(i).isNoName() || words.at(i).isTitle()) {
            return null;
        }
        if (words.shape(i) >= NameWords.CAPITALS || word.endsWith("s") && initials.contains(word.substring(0, word.length() - 1))) {
            boolean explained = initials.contains(word) || word.endsWith("s") && initials.contains(word.substring(0, word.length() - 1));
            boolean acts = word.length() > 2 && words.shape(i) == NameWords.CAPITALS && !words.at(i).isCommon()
                    && (reports(i + 1) || isBeforeGroupNoun(i + 1));
            return explained || acts ? EntityType.ORG : null;
        }
        if (words.at(i).isCommon()) {
            return null;
        }
        EntityType listed = words.at(i).phrase();
        if (listed == EntityType.NORP && words.at(i).isChiefPeople() || listed == EntityType.ORG && !words.at(i).isGivenName()) {
            return listed;
        }
        if (words.opens(i) && listed == null && words.at(i).head() == null && words.shape(i) == NameWords.CAPITALISED && reports(i + 1)) {
            return EntityType.PERSON;
        }
        if (words.opens(i) || words.isGlued(i)) {
            return null;
        }
        if (i > 0 && words.follows(i) && words.isCapitalised(i - 1) && words.at(i - 1).isTitle() && words.at(i).phrase() == null
                && words.at(i).head() == null && words.shape(i) == NameWords.CAPITALISED) {
            return EntityType.PERSON;
        }
        if (listed == null && isBeforeGroupNoun(i + 1)) {
            return EntityType.ORG;
        }
        if (isListed(i)) {
            return null;
        }
        return isAmongPeoples(i) ? EntityType.NORP : null;
    }

    private boolean isListed(int i) {
        NameWord word = words.at(i);
        return word.phrase() != null || word.isGivenName() || word.isFamilyName();
    }

    /** Whether the next word is a verb of saying: "PMF denied the report." */
    private boolean reports(int next) {
        return next < words.count() && words.follows(next) && words.at(next).isIn(WordSet.REPORTS);
    }

    private boolean isBeforeGroupNoun(int next) {
        return next < words.count() && words.follows(next) && words.at(next).isIn(WordSet.MEMBERS_OF_GROUP);
    }

    /** Whether a word stands in an enumeration of single words two of which are listed peoples, one of them right beside it. */
    private boolean isAmongPeoples(int i) {
        int peoples = 0;
        int nearest = Integer.MAX_VALUE;
        for (int at = i, k = 1; k < 6 && (at = before(at)) >= 0 && words.isCapitalised(at); k++) {
            if (words.at(at).phrase() == EntityType.NORP) {
                peoples++;
                nearest = Math.min(nearest, k);
            }
        }
        for (int at = i, k = 1; k < 6 && (at = after(at)) >= 0 && words.isCapitalised(at); k++) {
            if (words.at(at).phrase() == EntityType.NORP) {
                peoples++;
                nearest = Math.min(nearest, k);
            }
        }
        return peoples > 1 && nearest <= 2;
    }

    /** The word before in an enumeration; -1 when there is none. */
    private int before(int i) {
        if (i < 2 || words.sentence(i) != words.sentence(i - 1)) {
            return -1;
        }
        if (words.isAfterComma(i)) {
            return i - 1;
        }
        boolean and = words.word(i - 1).equals("and") || words.word(i - 1).equals("or");
        return and && (words.follows(i - 1) || words.isAfterComma(i - 1)) && words.sentence(i) == words.sentence(i - 2) ? i - 2 : -1;
    }

    private int after(int i) {
        if (i + 1 >= words.count() || words.sentence(i) != words.sentence(i + 1)) {
            return -1;
        }
        if (words.isAfterComma(i + 1) && words.isCapitalised(i + 1)) {
            return i + 1;
        }
        boolean and = words.word(i + 1).equals("and") || words.word(i + 1).equals("or");
        return and && i + 2 < words.count() && words.follows(i + 2) && words.sentence(i) == words.sentence(i + 2) ? i + 2 : -1;
    }
}
