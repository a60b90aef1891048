package dossier.entities;

import dossier.text.CodePointOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names the clusters: the fullest form that is well attested; the user's corrections first. */
final class EntityNaming {
    private final NameTable names;
    private final EntityType[] types;
    private final List<int[]> documents;
    private final int[][] roots;
    private final Aliases corrections;

    EntityNaming(NameTable names, EntityType[] types, List<int[]> documents, int[][] roots, Aliases corrections) {
        this.names = names;
        this.types = types;
        this.documents = documents;
        this.roots = roots;
        this.corrections = corrections;
    }

    ResolvedEntities entities() {
        Set<String> taken = new HashSet<>(corrections.entityNames());
        long[] members = members();
        Entity[] found = new Entity[members.length == 0 ? 0 : 1 + (int) (members[members.length - 1] >> 32)];
        for (int from = 0; from < members.length; ) {
            int root = (int) (members[from] >> 32);
            Map<EntityType, Integer> typeCounts = new TreeMap<>();
            Map<String, Integer> surfaces = new TreeMap<>(CodePointOrder.COMPARATOR);
            while (from < members.length && (int) (members[from] >> 32) == root) {
                int to = from;
                while (to < members.length && members[to] == members[from]) {
                    to++;
                }
                int name = (int) members[from];
                add(typeCounts, types[name], to - from);
                add(surfaces, names.name(name).surface(), to - from);
                from = to;
            }
            Entity entity = entity(typeCounts, surfaces);
            Entity corrected = corrections.entity(entity.name());
            if (corrected == null) {
                corrected = new Entity(unique(entity, taken), entity.type());
            }
            found[root] = corrected;
        }
        Entity[][] answers = new Entity[roots.length][];
        for (int d = 0; d < roots.length; d++) {
            answers[d] = new Entity[roots[d].length];
            for (int m = 0; m < answers[d].length; m++) {
                Entity entity = found[roots[d][m]];
                answers[d][m] = corrections.corrected(names.name(documents.get(d)[m]).surface(), entity);
            }
        }
        EntityType[][] typed = new EntityType[roots.length][];
        for (int d = 0; d < roots.length; d++) {
            typed[d] = new EntityType[roots[d].length];
            for (int m = 0; m < typed[d].length; m++) {
                typed[d][m] = types[documents.get(d)[m]];
            }
        }
        return new ResolvedEntities(answers, typed);
    }

    /** For each mention its cluster, over the number of its name; in order. */
    private long[] members() {
        int count = 0;
        for (int[] document : roots) {
            count += document.length;
        }
        long[] members = new long[count];
        for (int d = 0; d < roots.length; d++) {
            for (int m = 0; m < roots[d].length; m++) {
                members[--count] = (long) roots[d][m] << 32 | documents.get(d)[m];
            }
        }
        Arrays.sort(members);
        return members;
    }

    private static <K> void add(Map<K, Integer> counts, K key, int count) {
        counts.put(key, counts.getOrDefault(key, 0) + count);
    }

    private static String unique(Entity entity, Set<String> taken) {
        if (taken.add(entity.name())) {
            return entity.name();
        }
        String typed = entity.name() + " (" + entity.type() + ")";
        String name = typed;
        for (int n = 2; !taken.add(name); n++) {
            name = typed + " #" + n;
        }
        return name;
    }

    private static Entity entity(Map<EntityType, Integer> typeCounts, Map<String, Integer> surfaces) {
        EntityType type = null;
        for (Map.Entry<EntityType, Integer> entry : typeCounts.entrySet()) {
            if (type == null || entry.getValue() > typeCounts.get(type)) {
                type = entry.getKey();
            }
        }
        return new Entity(canonical(surfaces, type), type);
    }

    private static String canonical(Map<String, Integer> surfaces, EntityType type) {
        int all = 0;
        int most = 0;
        for (int count : surfaces.values()) {
            all += count;
            most = Math.max(most, count);
        }
        if (surfaces.size() == 1 && !Equivalents.has(surfaces.keySet().iterator().next())) {
            return surfaces.keySet().iterator().next();
        }
        for (Equivalents.Group group : Equivalents.groups()) {
            int listed = 0;
            for (String name : group.type() == type ? group.names() : List.<String>of()) {
                listed += surfaces.getOrDefault(name, 0);
            }
            if (listed * 2 > all) {
                return group.names().get(0);
            }
        }
        // In the order of code points, so that of two that are as good the first stays.
        String best = null;
        for (String name : surfaces.keySet()) {
            best = best == null || isBetter(name, best, type, surfaces, most) ? name : best;
        }
        return best;
    }

    /** Whether a name is the better one to call an entity by: by rank, then by weight, then by length. */
    private static boolean isBetter(String name, String best, EntityType type, Map<String, Integer> surfaces, int most) {
        int byRank = Integer.compare(rank(name, type), rank(best, type));
        if (byRank != 0) {
            return byRank < 0;
        }
        int byWeight = Integer.compare(weight(name, surfaces, most), weight(best, surfaces, most));
        return byWeight != 0 ? byWeight > 0 : name.length() > best.length();
    }

    /** Full names before short ones, those in small letters before those in capitals. */
    private static int rank(String name, EntityType type) {
        boolean acronym = StatedAliases.isAcronym(name);
        boolean oneWord = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
        boolean partial = type == EntityType.PERSON && (oneWord || NameForm.isOfOneWord(name));
        boolean turned = type == EntityType.PERSON && name.indexOf(", ") > 0;
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && !acronym;
        boolean plural = type == EntityType.NORP && name.endsWith("s") && !name.endsWith("ss");
        return (plural ? 1 : 0) + (acronym ? 2 : 0) + (partial ? 2 : 0) + (capitals || turned ? 1 : 0);
    }

    /** How often a name stands, a longer one counting for more. */
    private static int weight(String name, Map<String, Integer> surfaces, int most) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return surfaces.get(name) * 4 + (surfaces.get(name) * 3 >= most ? Math.min(words, 6) * surfaces.get(name) : 0);
    }
}
