package dossier.entities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what a short name means. A person's name of one word: someone whom its document names in full, else the only one of that name in
 * the corpus. The end of an organisation's name: the organisation of its document that ends so, else that of the country that it speaks of.
 */
final class ShortNames {
    /** How far from a short name its document is searched for the full one, in mentions. */
    private static final int WINDOW = 400;

    private final List<NameForm> forms;
    private final NameClusters clusters;
    private final OwnedGroups owned;
    /** The clusters of full names, by the consonants of their family names. */
    private final Map<String, Set<Integer>> families = new HashMap<>();
    /** Whether a cluster has a full name, by the cluster. */
    private final boolean[] hasFull;
    /** What a short name means where its document does not tell. */
    private final Map<Integer, Integer> inCorpus = new HashMap<>();
    /** What a name that is no person's of one word means in the document where it was last looked at, and the number of that, from 1 on. */
    private final int[] others;
    private final int[] lookedAt;
    private int document;
    /** How well a short name and a full one agree. */
    private final PairLevels levels = new PairLevels();

    ShortNames(List<NameForm> forms, NameClusters clusters) {
        this.forms = forms;
        this.clusters = clusters;
        owned = new OwnedGroups(forms, clusters);
        hasFull = new boolean[forms.size()];
        others = new int[forms.size()];
        lookedAt = new int[forms.size()];
        for (int i = 0; i < forms.size(); i++) {
            if (isFull(i)) {
                hasFull[clusters.find(i)] = true;
                NameForm form = forms.get(i);
                String family = form.sound(form.size() - 1).consonants();
                Set<Integer> same = families.get(family);
                if (same == null) {
                    same = new TreeSet<>();
                    families.put(family, same);
                }
                same.add(i);
            }
        }
    }

    private boolean isFull(int form) {
        return forms.get(form).type() == EntityType.PERSON && forms.get(form).size() > 1;
    }

    private boolean isShort(int form) {
        return forms.get(form).type() == EntityType.PERSON && forms.get(form).single() != null;
    }

    private int[] fulls(int[] mentions) {
        int[] fulls = new int[mentions.length];
        int count = 0;
        for (int i = 0; i < mentions.length; i++) {
            if (isFull(mentions[i])) {
                fulls[count++] = i;
            }
        }
        return Arrays.copyOf(fulls, count);
    }

    /** The clusters that a document's mentions belong to. */
    int[] resolve(int[] mentions) {
        int[] roots = new int[mentions.length];
        Map<Integer, Integer> known = new HashMap<>();
        document++;
        Map<Integer, Meant> shorts = new HashMap<>();
        int[] fulls = fulls(mentions);
        LongerNames longer = new LongerNames(forms, clusters, mentions);
        for (int i = 0; i < mentions.length; i++) {
            int form = mentions[i];
            roots[i] = clusters.find(form);
            if (isShort(form) && (isFull(form) || !hasFull[roots[i]])) {
                // A name meant the same all through a document, unless someone else of that name has come up since.
                Meant places = shorts.get(form);
                if (places == null) {
                    places = new Meant();
                    shorts.put(form, places);
                }
                int meant = inDocument(mentions, i, fulls, places);
                if (meant < 0) {
                    meant = known.getOrDefault(form, -1);
                }
                if (meant < 0) {
                    meant = longer.event(form);
                }
                if (meant < 0) {
                    if (!inCorpus.containsKey(form)) {
                        inCorpus.put(form, inCorpus(form));
                    }
                    meant = inCorpus.get(form);
                } else {
                    known.put(form, meant);
                }
                roots[i] = clusters.find(meant);
            } else {
                if (lookedAt[form] != document) {
                    lookedAt[form] = document;
                    others[form] = isGroup(form) ? group(form, longer, mentions) : isFull(form) ? person(form, longer)
                            : placeOrEvent(form, longer);
                }
                roots[i] = others[form];
            }
        }
        return roots;
    }

    /**
     * Where a document names persons in full whom one short name may mean, of those places that have been looked at, and how well they
     * agree.
     */
    private static final class Meant {
        private int[] places = new int[4];
        private int[] levels = new int[4];
        private int count;
        /** The next place to look at. */
        private int next;

        private void add(int place, int level) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
                levels = Arrays.copyOf(levels, count * 2);
            }
            places[count] = place;
            levels[count++] = level;
        }
    }

    /**
     * The full name meant: of those that agree best the one whom the document names in full most often hereabouts; of several the last one
     * before, else the first after; -1 when there is none.
     *
     * @param fulls where the document names persons in full
     * @param meant what is known of the short name so far; mentions come in order
     */
    private int inDocument(int[] mentions, int at, int[] fulls, Meant meant) {
        int first = firstFrom(fulls, Math.max(0, at - WINDOW));
        int last = firstFrom(fulls, Math.min(mentions.length, at + WINDOW));
        for (meant.next = Math.max(meant.next, first); meant.next < last; meant.next++) {
            int known = known(mentions[at], mentions[fulls[meant.next]]);
            if (known > 0) {
                meant.add(fulls[meant.next], known);
            }
        }
        int from = meant.count;
        int top = 0;
        while (from > 0 && meant.places[from - 1] >= at - WINDOW) {
            top = Math.max(top, meant.levels[--from]);
        }
        if (top == 0) {
            return -1;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        int most = 0;
        for (int i = from; i < meant.count; i++) {
            if (meant.levels[i] == top) {
                int cluster = clusters.find(mentions[meant.places[i]]);
                int count = counts.getOrDefault(cluster, 0) + 1;
                counts.put(cluster, count);
                most = Math.max(most, count);
            }
        }
        int best = -1;
        for (int i = from; i < meant.count && (meant.places[i] < at || best < 0); i++) {
            boolean agrees = meant.levels[i] == top;
            best = agrees && counts.get(clusters.find(mentions[meant.places[i]])) == most ? mentions[meant.places[i]] : best;
        }
        return best;
    }

    /** The place of the first number in order that is {@code from} or more. */
    private static int firstFrom(int[] numbers, int from) {
        int found = Arrays.binarySearch(numbers, from);
        return found < 0 ? -found - 1 : found;
    }

    private int known(int shortForm, int fullForm) {
        int known = levels.of(shortForm, fullForm);
        if (known < 0) {
            known = level(shortForm, fullForm);
            levels.put(shortForm, fullForm, known);
        }
        return known;
    }

    private int level(int shortForm, int fullForm) {
        NameForm name = forms.get(shortForm).single();
        NameForm full = forms.get(fullForm);
        int family = NameMatch.words(name, 0, full, full.size() - 1);
        if (family >= NameMatch.SOUND) {
            return family * 2 + 1;
        }
        for (int i = 0; i + 1 < full.size(); i++) {
            if (NameMatch.words(name, 0, full, i) >= NameMatch.SOUND) {
                return 2;
            }
        }
        return 0;
    }

    private boolean isGroup(int form) {
        NameForm name = forms.get(form);
        return name.type() == EntityType.ORG && !name.isAcronym()
                && (name.size() > 1 || name.size() == 1 && NameLexicon.get().phrase(name.surface()) == null);
    }

    /** "The Communist Party": the one that its document names in full, else the one of the country that its document speaks of. */
    private int group(int form, LongerNames longer, int[] mentions) {
        int meant = longer.group(form);
        if (meant == LongerNames.NONE && !longer.hasGroup(form) && forms.get(form).size() > 1) {
            meant = owned.meant(form, mentions);
        }
        return meant == LongerNames.NONE ? clusters.find(form) : meant;
    }

    /** "Santa Anna" in a document that names one person with these words at the end of a longer name: that one. */
    private int person(int form, LongerNames longer) {
        int meant = longer.person(form);
        return meant == LongerNames.NONE ? clusters.find(form) : meant;
    }

    private int placeOrEvent(int form, LongerNames longer) {
        int meant = forms.get(form).type() == EntityType.LOC ? longer.place(form) : LongerNames.NONE;
        meant = meant == LongerNames.NONE ? longer.event(form) : meant;
        return meant == LongerNames.NONE ? clusters.find(form) : meant;
    }

    private int inCorpus(int form) {
        NameForm name = forms.get(form).single();
        Set<Integer> meant = new TreeSet<>();
        for (int full : families.getOrDefault(name.sound(0).consonants(), Set.of())) {
            NameForm candidate = forms.get(full);
            if (NameMatch.words(name, 0, candidate, candidate.size() - 1) >= NameMatch.SOUND) {
                meant.add(clusters.find(full));
            }
        }
        return meant.size() == 1 ? meant.iterator().next() : form;
    }
}
