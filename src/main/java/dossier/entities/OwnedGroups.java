package dossier.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of a corpus that have a country or a people in front of a name, or after it: what "the Communist Party" means in a document
 * that never names it in full, and speaks of Ruritania and Ruritanians more than of any other place or people.
 */
final class OwnedGroups {
    private record Owned(String owner, int form) {
    }

    private final List<NameForm> forms;
    private final NameClusters clusters;
    /** By the name without its owner. */
    private final Map<String, List<Owned>> groups = new HashMap<>();

    OwnedGroups(List<NameForm> forms, NameClusters clusters) {
        this.forms = forms;
        this.clusters = clusters;
        for (int i = 0; i < forms.size(); i++) {
            String key = forms.get(i).key();
            if (forms.get(i).type() != EntityType.ORG || forms.get(i).size() < 3) {
                continue;
            }
            int before = key.indexOf(' ');
            for (int words = 1; words < forms.get(i).size() - 1 && words <= 3; words++) {
                add(key.substring(0, before), key.substring(before + 1), i);
                before = key.indexOf(' ', before + 1);
            }
            int of = key.lastIndexOf(" of ");
            if (of > 0 && key.lastIndexOf(' ', of - 1) >= 0) {
                add(key.substring(of + 4), key.substring(0, of), i);
            }
        }
    }

    private void add(String owner, String shorter, int form) {
        if (LongerNames.isOwner(owner)) {
            groups.computeIfAbsent(shorter, name -> new ArrayList<>()).add(new Owned(owner, form));
        }
    }

    /** The cluster of the group that a name means in the document with these mentions; {@link LongerNames#NONE} when that is open. */
    int meant(int form, int[] mentions) {
        List<Owned> candidates = groups.get(forms.get(form).key());
        if (candidates == null) {
            return LongerNames.NONE;
        }
        Map<String, Integer> counts = new HashMap<>();
        int most = 1;
        for (int mention : mentions) {
            EntityType type = forms.get(mention).type();
            if (type == EntityType.LOC || type == EntityType.NORP) {
                most = Math.max(most, counts.merge(forms.get(mention).key(), 1, Integer::sum));
            }
        }
        Set<Integer> meant = new HashSet<>();
        for (Owned candidate : candidates) {
            int named = 0;
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                boolean owner = count.getKey().equals(candidate.owner) || PlacesAndPeoples.areOne(candidate.owner, count.getKey());
                named += owner ? count.getValue() : 0;
            }
            if (named > most) {
                meant.clear();
                most = named;
            }
            if (named == most) {
                meant.add(clusters.find(candidate.form));
            }
        }
        return meant.size() == 1 ? meant.iterator().next() : LongerNames.NONE;
    }
}
