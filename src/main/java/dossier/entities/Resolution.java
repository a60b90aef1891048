package dossier.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One resolving of a corpus: spelling, lists, what texts state, acronyms, then short names document by document. */
final class Resolution {
    private final NameTable names;
    private final List<int[]> documents;
    private final List<List<StatedAlias>> stated;
    private final Aliases corrections;
    /** For each number of the table the place of its form in {@link #forms}. */
    private final int[] formOf;
    private final List<NameForm> forms = new ArrayList<>();
    /** For each number of the table the type that the corpus as a whole tells. */
    private final EntityType[] types;
    private final NameClusters clusters;

    Resolution(NameTable names, List<int[]> documents, List<List<StatedAlias>> stated, Aliases corrections) {
        this.names = names;
        this.documents = documents;
        this.stated = stated;
        this.corrections = corrections;
        int[] main = new CorpusTypes(names).main();
        types = new EntityType[main.length];
        for (int i = 0; i < main.length; i++) {
            types[i] = names.name(main[i]).type();
        }
        Set<Integer> distinct = new HashSet<>();
        for (int number : main) {
            distinct.add(number);
        }
        List<Integer> order = new ArrayList<>(distinct);
        order.sort(names.order());
        int[] places = new int[names.size()];
        int[] counts = new int[order.size()];
        WordSounds sounds = new WordSounds();
        for (int number : order) {
            places[number] = forms.size();
            counts[forms.size()] = names.count(number);
            forms.add(new NameForm(names.name(number).surface(), names.name(number).type(), sounds));
        }
        formOf = new int[names.size()];
        for (int i = 0; i < main.length; i++) {
            formOf[i] = places[main[i]];
        }
        clusters = new NameClusters(forms, counts);
    }

    ResolvedEntities entities() {
        clusters.bySpelling();
        joinEquivalents();
        joinStated();
        joinAcronyms();
        ShortNames shortNames = new ShortNames(forms, clusters);
        int[][] roots = new int[documents.size()][];
        for (int d = 0; d < roots.length; d++) {
            int[] numbers = documents.get(d);
            int[] inDocument = new int[numbers.length];
            for (int m = 0; m < numbers.length; m++) {
                inDocument[m] = formOf[numbers[m]];
            }
            roots[d] = shortNames.resolve(inDocument);
        }
        return new EntityNaming(names, types, documents, roots, corrections).entities();
    }

    private void joinEquivalents() {
        Map<NameTable.Name, Integer> places = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            places.put(new NameTable.Name(forms.get(i).surface(), forms.get(i).type()), i);
        }
        for (Equivalents.Group group : Equivalents.groups()) {
            int first = -1;
            for (String name : group.names()) {
                Integer place = places.get(new NameTable.Name(name, group.type()));
                if (place == null && group.type() != EntityType.NORP) {
                    place = places.get(new NameTable.Name(name, group.type() == EntityType.LOC ? EntityType.ORG : EntityType.LOC));
                }
                if (place != null && first < 0) {
                    first = place;
                } else if (place != null) {
                    clusters.join(first, place);
                }
            }
        }
    }

    /** Joins what the texts say is one, long names first, then an acronym with the name that most texts give it, then acronyms. */
    private void joinStated() {
        Map<Integer, Map<Integer, Integer>> glosses = new TreeMap<>();
        List<int[]> acronymPairs = new ArrayList<>();
        List<int[]> longPairs = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            for (StatedAlias alias : stated.get(d)) {
                int a = formOf[documents.get(d)[alias.first()]];
                int b = formOf[documents.get(d)[alias.second()]];
                boolean shortA = forms.get(a).isAcronym();
                boolean shortB = forms.get(b).isAcronym();
                if (shortA && shortB) {
                    acronymPairs.add(new int[] {a, b});
                } else if (shortA) {
                    glosses.computeIfAbsent(a, acronym -> new TreeMap<>()).merge(b, 1, Integer::sum);
                } else if (shortB) {
                    glosses.computeIfAbsent(b, acronym -> new TreeMap<>()).merge(a, 1, Integer::sum);
                } else {
                    longPairs.add(new int[] {a, b});
                }
            }
        }
        for (int[] pair : longPairs) {
            clusters.join(pair[0], pair[1]);
        }
        for (Map.Entry<Integer, Map<Integer, Integer>> gloss : glosses.entrySet()) {
            joinGlossed(gloss.getKey(), gloss.getValue());
        }
        for (int[] pair : acronymPairs) {
            clusters.join(pair[0], pair[1]);
        }
    }

    private void joinGlossed(int acronym, Map<Integer, Integer> names) {
        Map<Integer, Integer> byCluster = new TreeMap<>();
        int all = 0;
        for (Map.Entry<Integer, Integer> name : names.entrySet()) {
            byCluster.merge(clusters.find(name.getKey()), name.getValue(), Integer::sum);
            all += name.getValue();
        }
        int explained = 0;
        for (int root : byCluster.keySet()) {
            explained += clusters.members(root).stream().anyMatch(name -> Acronyms.stands(forms.get(acronym).surface(),
                    forms.get(name).surface())) ? 1 : 0;
        }
        if (explained < 2) {
            // Its letters fit one name at most, so the other names are aliases and no namesakes.
            byCluster.keySet().forEach(root -> clusters.join(acronym, root));
            return;
        }
        for (Map.Entry<Integer, Integer> cluster : byCluster.entrySet()) {
            if (cluster.getValue() * 3 >= all * 2) {
                clusters.join(acronym, cluster.getKey());
                return;
            }
        }
    }

    /** Joins acronyms that no text explains with the one name of the corpus that they can stand for. */
    private void joinAcronyms() {
        Map<String, TreeSet<Integer>> byInitials = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            NameForm form = forms.get(i);
            if (!form.isAcronym() && form.size() >= 2 && form.type() != EntityType.PERSON) {
                for (String initials : Acronyms.of(withoutPeople(form.surface()))) {
                    byInitials.computeIfAbsent(initials, key -> new TreeSet<>()).add(i);
                }
                for (String initials : Acronyms.of(form.surface())) {
                    byInitials.computeIfAbsent(initials, key -> new TreeSet<>()).add(i);
                }
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            NameForm form = forms.get(i);
            if (form.isAcronym() && form.key().length() >= (form.surface().endsWith("s") ? 4 : 3)
                    && clusters.members(clusters.find(i)).size() == 1) {
                TreeSet<Integer> roots = new TreeSet<>();
                boolean plural = form.surface().endsWith("s");
                byInitials.getOrDefault(plural ? form.key().substring(0, form.key().length() - 1) : form.key(), new TreeSet<>())
                        .forEach(name -> roots.add(clusters.find(name)));
                if (roots.size() == 1) {
                    clusters.join(i, roots.first());
                }
            }
        }
    }

    /** "Sunni Popular Front" without the people in front. */
    private static String withoutPeople(String surface) {
        int space = surface.indexOf(' ');
        return space > 0 && surface.indexOf(' ', space + 1) > 0 && NameLexicon.get().phrase(surface.substring(0, space)) == EntityType.NORP
                ? surface.substring(space + 1) : surface;
    }
}
