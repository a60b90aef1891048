package dossier.diff;

import dossier.entities.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which claims of two accounts are about the same thing: the best pairs first, each claim in one pair at most. Claims that say the
 * same go together wherever they stand; others by the words around them, by the names in their sentences and by what they count.
 */
final class Alignment {
    /** The least score of two claims that differ about one thing. */
    private static final double LEAST = 0.45;
    private static final double SAME_NOUN = 0.3;
    private static final double OTHER_NOUN = -0.25;
    private static final double SAME_UNIT = 0.1;
    private static final double ENTITIES = 0.25;
    private static final double SAME_SUBJECT = 0.25;
    /** The least likeness of the words around two claims whose sentences have no name in common. */
    private static final double UNNAMED = 0.3;
    /** Equal numbers whose words around are less alike than this are of different things. */
    private static final double ALIKE = 0.15;
    /** A word around more claims than this doesn't lead to candidates, so that the work stays in proportion to the accounts. */
    private static final int FREQUENT = 64;

    private final List<Claim> a;
    private final List<Claim> b;
    /** For each claim of A the number of its partner in B; -1 for none, -2 for one that B states too. */
    private final int[] partnerOfA;
    private final int[] partnerOfB;

    Alignment(List<Claim> a, List<Claim> b) {
        this.a = a;
        this.b = b;
        partnerOfA = new int[a.size()];
        partnerOfB = new int[b.size()];
        Arrays.fill(partnerOfA, -1);
        Arrays.fill(partnerOfB, -1);
        for (Candidate candidate : candidates()) {
            if (partnerOfA[candidate.a] == -1 && partnerOfB[candidate.b] == -1) {
                partnerOfA[candidate.a] = candidate.b;
                partnerOfB[candidate.b] = candidate.a;
            } else if (candidate.agree) {
                if (partnerOfA[candidate.a] == -1) {
                    partnerOfA[candidate.a] = -2;
                } else if (partnerOfB[candidate.b] == -1) {
                    partnerOfB[candidate.b] = -2;
                }
            }
        }
    }

    /** The claim of B that says something else of the same thing as claim {@code n} of A; null when there is none. */
    Claim rival(int n) {
        int partner = partnerOfA[n];
        return partner >= 0 && !agree(a.get(n), b.get(partner)) ? b.get(partner) : null;
    }

    /** Whether claim {@code n} of A has nothing of its kind in B. */
    boolean isAloneInA(int n) {
        return partnerOfA[n] == -1;
    }

    /** Whether claim {@code n} of B has nothing of its kind in A. */
    boolean isAloneInB(int n) {
        return partnerOfB[n] == -1;
    }

    /** Adds the numbers of the claims of A that have anything of their kind in B. */
    void addPairedOfA(BitSet paired) {
        addPaired(partnerOfA, paired);
    }

    /** Adds the numbers of the claims of B that have anything of their kind in A. */
    void addPairedOfB(BitSet paired) {
        addPaired(partnerOfB, paired);
    }

    private static void addPaired(int[] partners, BitSet paired) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != -1) {
                paired.set(i);
            }
        }
    }

    private record Candidate(int a, int b, double score, boolean agree) {
    }

    private List<Candidate> candidates() {
        Map<Integer, List<Integer>> byFeature = new HashMap<>();
        for (int j = 0; j < b.size(); j++) {
            for (int feature : features(b.get(j))) {
                byFeature.computeIfAbsent(feature, k -> new ArrayList<>()).add(j);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        int[] seen = new int[b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int feature : features(a.get(i))) {
                List<Integer> places = byFeature.getOrDefault(feature, List.of());
                for (int j : places.size() > FREQUENT ? places.subList(0, FREQUENT) : places) {
                    if (seen[j] != i + 1) {
                        seen[j] = i + 1;
                        Candidate candidate = candidate(i, j);
                        if (candidate != null) {
                            candidates.add(candidate);
                        }
                    }
                }
            }
        }
        candidates.sort((x, y) -> {
            int order = Double.compare(y.score, x.score);
            order = order != 0 ? order : Integer.compare(x.a, y.a);
            return order != 0 ? order : Integer.compare(x.b, y.b);
        });
        return candidates;
    }

    /** By what a claim is looked for: what it says, what it counts, the words around it. */
    private static int[] features(Claim claim) {
        int[] features = {};
        for (Fact fact : claim.facts()) {
            int[] more = fact.context().features();
            features = Arrays.copyOf(features, features.length + more.length);
            System.arraycopy(more, 0, features, features.length - more.length, more.length);
        }
        Quantity quantity = claim.first().quantity();
        features = Arrays.copyOf(features, features.length + 2);
        features[features.length - 1] = quantity == null ? claim.key().hashCode() : quantity.value().hashCode();
        features[features.length - 2] = quantity == null ? features[features.length - 1] : quantity.counted().hashCode();
        return features;
    }

    private Candidate candidate(int i, int j) {
        Claim x = a.get(i);
        Claim y = b.get(j);
        boolean agree = agree(x, y);
        if (!agree && !comparable(x.first(), y.first())) {
            return null;
        }
        double similarity = x.similarity(y);
        double entities = x.sharedEntities(y);
        boolean weak = x.first().quantity() == null || !x.isCertain() && !y.isCertain();
        if (!agree && (weak && similarity < LEAST || entities == 0 && similarity < UNNAMED)) {
            return null; // neither a common name nor a common noun alone makes two statements rivals
        }
        double score = similarity + ENTITIES * entities;
        Quantity p = x.first().quantity();
        Quantity q = y.first().quantity();
        if (p != null) {
            boolean bothCount = !p.counted().isEmpty() && !q.counted().isEmpty();
            boolean sameNoun = bothCount && p.counted().equals(q.counted());
            boolean bare = x.first().context().isEmpty() || y.first().context().isEmpty();
            if (agree && !sameNoun && !bare && similarity < ALIKE) {
                return null;
            }
            score += sameNoun ? FactLexicon.isGeneric(p.counted()) ? 0 : SAME_NOUN : bothCount ? OTHER_NOUN : 0;
            score += x.sharesSubject(y) ? SAME_SUBJECT : 0;
            score += !p.unit().isEmpty() ? SAME_UNIT : 0;
        }
        return agree ? new Candidate(i, j, score + 2, true) : score < LEAST ? null : new Candidate(i, j, score, false);
    }

    private static boolean agree(Claim x, Claim y) {
        Quantity p = x.first().quantity();
        return p == null ? x.key().equals(y.key()) : p.agrees(y.first().quantity());
    }

    /** Whether two facts can be different answers to one question. */
    private static boolean comparable(Fact x, Fact y) {
        if (x.quantity() != null) {
            // A total and a difference ("leads by 7 seats") answer different questions.
            boolean sameRole = x.change() == y.change() || !x.quantity().unit().isEmpty();
            return sameRole && x.quantity().unit().equals(y.quantity().unit());
        }
        if (x.time() != null) {
            return x.time().type() == y.time().type();
        }
        return (x.type() == EntityType.PERSON) == (y.type() == EntityType.PERSON);
    }
}
