package dossier.entities;

import dossier.entities.Candidates.Candidate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the names of a document agree: what is a name in one place is one in the others, and of one type. */
final class Agreement {
    private static final EntityType[] TYPES = EntityType.values();
    /** Names of more words are not looked for. */
    private static final int LONGEST = 6;

    private final NameWords words;
    private final NameLexicon lexicon;
    private final Evidence evidence;
    private final List<Candidate> found;
    /** For each name how often it has each type. */
    private final Map<String, int[]> types = new HashMap<>();
    /** The same for each of {@link #found}. */
    private final int[][] counts;
    /** Last words of persons' names of several words. */
    private final Set<String> families = new HashSet<>();
    /** First words of persons' names of several words. */
    private final Set<String> givens = new HashSet<>();
    /** First words of groups' names of several words. */
    private final Set<String> groups = new HashSet<>();
    /** What all names begin with, up to a space or a hyphen. */
    private final Set<String> beginnings = new HashSet<>();

    Agreement(NameWords words, NameLexicon lexicon, Evidence evidence, Candidates names) {
        this.words = words;
        this.lexicon = lexicon;
        this.evidence = evidence;
        found = names.all();
        counts = new int[found.size()][];
        for (int i = 0; i < counts.length; i++) {
            Candidate name = found.get(i);
            String text = Phrases.text(words, name.from(), name.to());
            int[] ofText = types.get(text);
            if (ofText == null) {
                ofText = new int[TYPES.length];
                types.put(text, ofText);
                beginnings.add(beginning(text));
            }
            ofText[name.type().ordinal()]++;
            counts[i] = ofText;
            if (name.to() - name.from() > 1 && name.type() == EntityType.PERSON) {
                addFamily(words.word(name.to() - 1));
                givens.add(words.word(name.from()));
            }
            if (name.to() - name.from() > 1 && name.type() == EntityType.ORG) {
                groups.add(words.word(name.from()));
            }
        }
    }

    /** The number of "Charles I" is no name that he has alone, and in most places is whoever speaks. */
    private void addFamily(String word) {
        if (word.length() > 1) {
            families.add(word);
        }
    }

    Candidates names() {
        Candidates names = new Candidates();
        int next = 0;
        for (int i = 0; i < words.count(); ) {
            if (next < found.size() && found.get(next).from() == i) {
                Candidate name = found.get(next);
                names.add(name.from(), name.to(), type(name, counts[next++]), true);
                i = name.to();
                continue;
            }
            int limit = next < found.size() ? found.get(next).from() : words.count();
            int end = words.isCapitalised(i) && evidence.style(i) == Evidence.Style.PLAIN ? known(i, limit) : i;
            if (end > i) {
                names.add(i, end, main(types.get(Phrases.text(words, i, end))), true);
                i = end;
            } else if (isFamilyAlone(i)) {
                names.add(i, i + 1, EntityType.PERSON, true);
                i++;
            } else if (i + 1 < limit && words.isGlued(i + 1) && RunFinder.isArticle(words.word(i)) && isFamilyAlone(i + 1)) {
                names.add(i, i + 2, EntityType.PERSON, true);
                i += 2;
            } else {
                i++;
            }
        }
        return names;
    }

    /** Whether a word is the family name, alone, of a person whom the document names in full, be it a common word too: Jobs. */
    private boolean isFamilyAlone(int i) {
        boolean family = words.isCapitalised(i) && words.shape(i) == NameWords.CAPITALISED && families.contains(words.word(i))
                && evidence.style(i) == Evidence.Style.PLAIN;
        boolean joined = i + 1 < words.count() && words.follows(i + 1) && words.isCapitalised(i + 1)
                || i > 0 && words.follows(i) && words.isCapitalised(i - 1);
        return family && !joined && !evidence.isWordInSmallLetters(i);
    }

    private EntityType type(Candidate name, int[] counts) {
        NameWord first = words.at(name.from());
        String word = first.text;
        boolean single = name.to() - name.from() == 1;
        boolean place = first.phrase() == EntityType.LOC;
        boolean family = families.contains(word);
        boolean group = groups.contains(word);
        if (single && name.type() == EntityType.NORP && givens.contains(word) && first.isGivenName() && !first.isChiefPeople()) {
            return EntityType.PERSON;
        }
        if (single && family && !group && (name.type() == EntityType.ORG || name.type() == EntityType.LOC)) {
            return EntityType.PERSON;
        }
        if (single && group && !family && !place && (name.type() == EntityType.PERSON || name.type() == EntityType.LOC)) {
            return EntityType.ORG;
        }
        if (name.type() == EntityType.PERSON && !family && Phrases.type(words, lexicon, name.from(), name.to()) == EntityType.LOC
                && !(single && (first.isGivenName() || first.isFamilyName()))) {
            return EntityType.LOC;
        }
        if (name.type() == EntityType.NORP && Phrases.type(words, lexicon, name.from(), name.to()) == EntityType.LOC) {
            return EntityType.LOC;
        }
        boolean personal = family || first.isGivenName() || first.isFamilyName();
        if (single && first.phrase() == EntityType.ORG
                && (name.type() == EntityType.LOC || name.type() == EntityType.PERSON && !personal)) {
            return EntityType.ORG;
        }
        if (name.to() - name.from() == 2 && words.isGlued(name.from() + 1) && RunFinder.isArticle(word.toLowerCase(Locale.ROOT))
                && families.contains(words.word(name.from() + 1))) {
            return EntityType.PERSON;
        }
        boolean mixed = counts[EntityType.LOC.ordinal()] * 2 > counts[EntityType.PERSON.ordinal()];
        if (name.type() == EntityType.PERSON && mixed && !personal && !families.contains(words.word(name.to() - 1))) {
            return EntityType.LOC;
        }
        EntityType main = main(counts);
        return counts[main.ordinal()] > 2 * counts[name.type().ordinal()] ? main : name.type();
    }

    /** The type that a name has most often. */
    private static EntityType main(int[] counts) {
        int best = 0;
        for (int type = 1; type < counts.length; type++) {
            best = counts[type] > counts[best] ? type : best;
        }
        return TYPES[best];
    }

    private static String beginning(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '-') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private int known(int from, int limit) {
        int end = from;
        if (!beginnings.contains(words.word(from))) {
            return end;
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(limit, from + LONGEST); i++) {
            if (i > from) {
                if (!words.isGlued(i) && !words.follows(i)) {
                    break;
                }
                text.append(words.isGlued(i) ? '-' : ' ');
            }
            text.append(words.word(i));
            int[] counts = types.get(text.toString());
            boolean wanted = counts != null && (main(counts) != EntityType.ORG || words.shape(from) == NameWords.CAPITALS);
            if (wanted && (i > from || counts[main(counts).ordinal()] > 1 && !words.opens(i)) && main(counts) != EntityType.WORK) {
                end = i + 1;
            }
        }
        return end;
    }
}
