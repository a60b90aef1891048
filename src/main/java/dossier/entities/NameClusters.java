package dossier.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts names that agree together: pairs from blocks of names that share a sound, best pairs first, and two clusters become one only
 * when every name of the one agrees with every name of the other, so that no chain of near spellings joins what differs.
 */
final class NameClusters {
    /** Blocks beyond this size tell nothing and are left out. */
    private static final int LARGEST_BLOCK = 600;
    /** The same for blocks of names that only begin alike. */
    private static final int LARGEST_COARSE_BLOCK = 150;
    /** So many pairs are in memory before they are compared. */
    private static final int AT_A_TIME = 1 << 16;

    private record Pair(int a, int b, int distance) implements Comparable<Pair> {
        /** The nearest first, then in the order of the names. */
        @Override
        public int compareTo(Pair other) {
            if (distance != other.distance) {
                return Integer.compare(distance, other.distance);
            }
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private final List<NameForm> names;
    /** How often each name stands. */
    private final int[] counts;
    private final int[] parents;
    private final List<List<Integer>> members = new ArrayList<>();

    /**
     * @param names in an order that doesn't depend on the documents'
     * @param counts how often each of them stands
     */
    NameClusters(List<NameForm> names, int[] counts) {
        this.names = names;
        this.counts = counts;
        parents = new int[names.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            List<Integer> alone = new ArrayList<>(1);
            alone.add(i);
            members.add(alone);
        }
    }

    /** Clusters all names by how they are spelled. */
    void bySpelling() {
        List<Pair> pairs = agreeing();
        pairs.sort(null);
        for (Pair pair : pairs) {
            int a = find(pair.a);
            int b = find(pair.b);
            if (a != b && (agree(a, b) || isSlipOfOne(pair.a, pair.b) || isSlipOfOne(pair.b, pair.a))) {
                join(a, b);
            }
        }
    }

    /**
     * Whether a name that is in no cluster yet is a slip of the pen for {@code meant}, and conflicts with no name of that one's cluster but
     * those that are as near to it: "Marcon" and "Macrone" differ by more than one letter, each for "Macron". The name meant must be no
     * rarer than the slip.
     */
    private boolean isSlipOfOne(int slip, int meant) {
        if (members.get(find(slip)).size() > 1 || !isSlip(slip, meant)) {
            return false;
        }
        for (int other : members.get(find(meant))) {
            if (other != meant && distance(slip, other) >= NameMatch.CONFLICT && distance(other, meant) > NameMatch.NEARLY_SAME) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two persons' names differ in one letter of one word, or in two that changed places, and the second is no rarer than the
     * first.
     */
    private boolean isSlip(int slip, int meant) {
        NameForm a = names.get(slip);
        NameForm b = names.get(meant);
        int different = -1;
        boolean one = counts[slip] <= counts[meant] && a.type() == EntityType.PERSON && b.type() == EntityType.PERSON
                && a.size() == b.size() && a.size() > 1;
        for (int i = 0; one && i < a.size(); i++) {
            if (!a.word(i).equals(b.word(i))) {
                one = different < 0;
                different = i;
            }
        }
        return one && different >= 0 && WordMatch.isSlip(a, different, b, different);
    }

    /** The pairs that share a key and agree; a few of them twice. */
    private List<Pair> agreeing() {
        List<Pair> agreeing = new ArrayList<>();
        long[] pairs = new long[AT_A_TIME];
        int count = 0;
        NameKeys keys = new NameKeys(names);
        for (int from = 0; from < keys.count(); from = keys.end(from)) {
            int to = keys.end(from);
            if (to - from > (keys.isCoarse(from) ? LARGEST_COARSE_BLOCK : LARGEST_BLOCK)) {
                continue;
            }
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < to; j++) {
                    if (count == AT_A_TIME) {
                        compare(pairs, count, agreeing);
                        count = 0;
                    }
                    pairs[count++] = (long) keys.name(i) << 32 | keys.name(j);
                }
            }
        }
        compare(pairs, count, agreeing);
        return agreeing;
    }

    /** Compares the first {@code count} pairs, each once: the number of the one name in the upper half, of the other in the lower. */
    private void compare(long[] pairs, int count, List<Pair> agreeing) {
        Arrays.sort(pairs, 0, count);
        for (int i = 0; i < count; i++) {
            if (i > 0 && pairs[i] == pairs[i - 1]) {
                continue;
            }
            int a = (int) (pairs[i] >> 32);
            int b = (int) pairs[i];
            int distance = distance(a, b);
            if (distance <= NameMatch.AGREE) {
                agreeing.add(new Pair(a, b, distance));
            }
        }
    }

    /** Makes the clusters of two names one, whatever their spelling. */
    void join(int first, int second) {
        int a = find(first);
        int b = find(second);
        if (a == b) {
            return;
        }
        int root = Math.min(a, b);
        int other = Math.max(a, b);
        parents[other] = root;
        members.get(root).addAll(members.get(other));
        members.set(other, List.of());
    }

    int find(int name) {
        int root = name;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int at = name; parents[at] != root; ) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    /** The names of a cluster, by the number that {@link #find} gives. */
    List<Integer> members(int root) {
        return members.get(root);
    }

    /** Whether the names of two clusters agree on the whole, and none with none of the other conflicts. */
    private boolean agree(int a, int b) {
        long sum = 0;
        for (int x : members.get(a)) {
            for (int y : members.get(b)) {
                int distance = distance(x, y);
                if (distance >= NameMatch.CONFLICT) {
                    return false;
                }
                sum += distance;
            }
        }
        return sum <= (long) NameMatch.AGREE_ON_THE_WHOLE * members.get(a).size() * members.get(b).size();
    }

    private int distance(int i, int j) {
        NameForm a = names.get(i);
        NameForm b = names.get(j);
        if (a.type() == EntityType.PERSON && b.type() == EntityType.PERSON && a.size() > 1 && b.size() > 1) {
            return PersonMatch.distance(a, b);
        }
        int score = score(a, b);
        return score == 0 ? NameMatch.CONFLICT : 100 - score;
    }

    private static int score(NameForm a, NameForm b) {
        if (a.size() == 0 || b.size() == 0) {
            return 0;
        }
        if (a.type() == b.type() && a.key().equals(b.key())) {
            return 100;
        }
        boolean person = a.type() == EntityType.PERSON;
        boolean otherPerson = b.type() == EntityType.PERSON;
        if (a.size() == 1 && b.size() == 1) {
            boolean listed = a.type() != b.type() || a.type() == EntityType.LOC || a.type() == EntityType.NORP;
            boolean people = a.type() == EntityType.NORP;
            return listed && isListed(a) && isListed(b) && !(a.type() == b.type() && a.joined().length() > 5
                    && WordMatch.distance(a, 0, b, 0) == 0) || people != (b.type() == EntityType.NORP) ? 0 : NameMatch.singles(a, b);
        }
        if (person && otherPerson) {
            return a.joined().length() >= 8 && a.joined().equals(b.joined()) ? 90 : 0;
        }
        if (a.type() == b.type()) {
            // "Chatham Island" is one of the "Chatham Islands".
            boolean places = a.type() == EntityType.LOC && (isListed(a) && isListed(b)
                    || a.last().equals("island") != b.last().equals("island") && a.size() == b.size());
            return places ? 0 : NameMatch.groups(a, b);
        }
        if (!isNamedGroup(a) || !isNamedGroup(b)) {
            return 0;
        }
        boolean firms = (person || otherPerson) && (NameMatch.isFirm(a) || NameMatch.isFirm(b));
        if (firms && (a.type() == EntityType.ORG || b.type() == EntityType.ORG)) {
            return Math.max(0, NameMatch.cores(a, b) - 5);
        }
        if (person != otherPerson && a.size() == b.size() && a.size() > 1 && (person ? b : a).person() != null) {
            // "Karubi Sami" and "Karrobi Sami", that one taken for a place.
            int distance = PersonMatch.distance(person ? a : a.person(), person ? b.person() : b);
            return distance <= NameMatch.NEARLY_SAME ? 95 - distance : 0;
        }
        return a.key().equals(b.key()) ? 80 : person != otherPerson && (a.size() == 1 || b.size() == 1) ? NameMatch.groups(a, b) : 0;
    }

    private static boolean isNamedGroup(NameForm name) {
        return name.type() == EntityType.ORG || name.type() == EntityType.PERSON || name.type() == EntityType.LOC;
    }

    private static boolean isListed(NameForm name) {
        return NameLexicon.get().phrase(name.surface()) != null;
    }
}
