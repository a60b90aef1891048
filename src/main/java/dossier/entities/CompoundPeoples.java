package dossier.entities;

import dossier.entities.Candidates.Candidate;
import dossier.text.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins the two words of a people such as South Africans, of which a list or the model knows one alone. */
final class CompoundPeoples {
    private static final Set<String> ALL = read();

    private final NameWords words;
    private final List<Candidate> found;

    CompoundPeoples(NameWords words, Candidates names) {
        this.words = words;
        found = names.all();
    }

    private static Set<String> read() {
        Set<String> all = new HashSet<>();
        for (String[] entry : Lexicon.entries(CompoundPeoples.class, "compound-peoples.txt")) {
            for (String second : entry[1].split(" ")) {
                all.add(entry[0] + ' ' + second);
                all.add(entry[0] + ' ' + second + 's');
            }
        }
        return all;
    }

    /** The names, of which those within the name of a people are that people's; longer names, as of its party, stay. */
    Candidates names() {
        Candidates names = new Candidates();
        for (int i = 0; i < found.size(); i++) {
            Candidate name = found.get(i);
            int from = start(name);
            boolean joined = from >= 0 && names.end() <= from
                    && (i + 1 == found.size() || found.get(i + 1).from() >= from + 2 || found.get(i + 1).to() <= from + 2);
            if (!joined) {
                names.add(name);
                continue;
            }
            names.add(from, from + 2, EntityType.NORP, true);
            i += i + 1 < found.size() && found.get(i + 1).from() < from + 2 ? 1 : 0;
        }
        return names;
    }

    /** The first word of a people's name that a name of one word or two stands in; -1 when it stands in none. */
    private int start(Candidate name) {
        int length = name.to() - name.from();
        if (length > 2) {
            return -1;
        }
        if (isPeople(name.from())) {
            return name.from();
        }
        return length == 1 && name.from() > 0 && isPeople(name.from() - 1) ? name.from() - 1 : -1;
    }

    private boolean isPeople(int i) {
        return i + 1 < words.count() && words.isCapitalised(i) && words.isCapitalised(i + 1) && words.follows(i + 1)
                && ALL.contains(words.word(i) + ' ' + words.word(i + 1));
    }
}
