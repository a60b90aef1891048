package dossier.entities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the longer names of a document say of its shorter ones: "Communist Party" where it names the "Ruritanian Communist Party", "Harrow"
 * where it names the "Harrow School", "Santa Anna" where it names "Antonio de Santa Anna", "Glacier"
 * where it names "Glacier National Park", "Irma" where it names "Hurricane Irma". Built in time near-linear in the names.
 */
final class LongerNames {
    /** No longer name, or none more than others. */
    static final int NONE = -1;
    /** The longest country or people before a group's name, in words. */
    private static final int LONGEST_OWNER = 3;
    /** A longer name goes on at most so many words beyond the shorter one. */
    private static final int LONGEST_PERSON = 8;

    /** What the names of places may end in or lack: not "city" and "province", for a province isn't the city that it is called after. */
    private static final Set<String> PLACE_NOUNS =
            Set.of("island", "islands", "mountains", "hills", "desert", "valley", "peninsula", "archipelago",
            "atoll");

    private final List<NameForm> forms;
    private final NameClusters clusters;
    /** By shorter name the clusters of longer ones, and how often the document names each. */
    private final Map<String, Map<Integer, Integer>> groups = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> persons = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> places = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> events = new HashMap<>();
    /** How often the document has the name that is being looked at. */
    private int times;

    LongerNames(List<NameForm> forms, NameClusters clusters, int[] mentions) {
        this.forms = forms;
        this.clusters = clusters;
        int[] sorted = mentions.clone();
        Arrays.sort(sorted);
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            int mention = sorted[from];
            while (to < sorted.length && sorted[to] == mention) {
                to++;
            }
            times = to - from;
            NameForm name = forms.get(mention);
            if (name.type() == EntityType.ORG) {
                addGroup(name, clusters.find(mention));
            } else if (name.type() == EntityType.LOC && name.size() > 1) {
                addPlace(name, clusters.find(mention));
            } else if (name.type() == EntityType.EVENT && name.size() == 2 && RunReader.NAMES_EVENT.contains(firstOf(name.surface()))) {
                count(events, name.word(1), clusters.find(mention));
            } else if (name.type() == EntityType.PERSON && name.size() > 2) {
                int space = name.key().indexOf(' ');
                for (int i = 0; space >= 0 && i < LONGEST_PERSON; i++) {
                    count(persons, name.key().substring(space + 1), clusters.find(mention));
                    space = name.key().indexOf(' ', space + 1);
                }
            }
        }
    }

    private void addGroup(NameForm name, int root) {
        String key = name.key();
        if (name.size() == 2 && NameLexicon.get().head(lastOf(name.surface())) == EntityType.ORG) {
            count(groups, name.word(0), root);
        }
        // One word more, whatever it is, or a people or a place: "Bureau of the …" and "Social Democratic and …" are others.
        for (int words = 1, space = key.indexOf(' '); words <= LONGEST_OWNER && words < name.size() - 1; words++) {
            if (words == 1 || isOwner(key.substring(0, space))) {
                count(groups, key.substring(space + 1), root);
            }
            space = key.indexOf(' ', space + 1);
        }
        int of = key.lastIndexOf(" of ");
        if (of > 0 && key.lastIndexOf(' ', of - 1) >= 0 && isOwner(key.substring(of + 4))) {
            count(groups, key.substring(0, of), root);
        }
    }

    private void addPlace(NameForm name, int root) {
        int words = name.size() > 2 && name.last().equals("park") && name.word(name.size() - 2).equals("national") ? 2
                : PLACE_NOUNS.contains(name.last()) ? 1 : name.size();
        if (words < name.size()) {
            int to = name.key().length();
            for (int i = 0; i < words; i++) {
                to = name.key().lastIndexOf(' ', to - 1);
            }
            count(places, name.key().substring(0, to), root);
        }
    }

    private static String firstOf(String surface) {
        int space = surface.indexOf(' ');
        return space < 0 ? surface : surface.substring(0, space);
    }

    private void count(Map<String, Map<Integer, Integer>> names, String shorter, int root) {
        names.computeIfAbsent(shorter, name -> new TreeMap<>()).merge(root, times, Integer::sum);
    }

    private static String lastOf(String surface) {
        return surface.substring(surface.lastIndexOf(' ') + 1);
    }

    /** Whether words in small letters are a place or a people in the lists, or end in one: "south african". */
    static boolean isOwner(String plain) {
        StringBuilder capitalised = new StringBuilder(plain);
        int last = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i - 1) == ' ') {
                capitalised.setCharAt(i, Character.toUpperCase(plain.charAt(i)));
                last = i;
            }
        }
        return isPlaceOrPeople(capitalised.toString()) || last > 0 && isPlaceOrPeople(capitalised.substring(last));
    }

    private static boolean isPlaceOrPeople(String name) {
        EntityType type = NameLexicon.get().phrase(name);
        return type == EntityType.LOC || type == EntityType.NORP;
    }

    /** Whether the document names any group with a longer name than {@code form}'s. */
    boolean hasGroup(int form) {
        return groups.containsKey(forms.get(form).key());
    }

    /** The cluster of the group that a shorter name means: the one, or that which the document names twice as often as all others. */
    int group(int form) {
        return chief(groups.getOrDefault(forms.get(form).key(), Map.of()));
    }

    /** The cluster of the one person whom a shorter name of two words or more means. */
    int person(int form) {
        Map<Integer, Integer> meant = persons.getOrDefault(forms.get(form).key(), Map.of());
        return meant.size() == 1 ? meant.keySet().iterator().next() : NONE;
    }

    /** The cluster of the place that a shorter name means, where no list knows that as a place's. */
    int place(int form) {
        return NameLexicon.get().phrase(forms.get(form).surface()) != null ? NONE
                : chief(places.getOrDefault(forms.get(form).key(), Map.of()));
    }

    /** The cluster of the storm or operation whose own name a name of one word is. */
    int event(int form) {
        return forms.get(form).size() != 1 ? NONE : chief(events.getOrDefault(forms.get(form).key(), Map.of()));
    }

    static int chief(Map<Integer, Integer> counts) {
        int all = 0;
        int most = 0;
        int chief = NONE;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            all += count.getValue();
            if (count.getValue() > most) {
                most = count.getValue();
                chief = count.getKey();
            }
        }
        return most * 3 >= all * 2 ? chief : NONE;
    }
}
