package dossier.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds which statements of different documents tell of one event: of the same or a near day, with shared entities and shared words.
 * Better two events too many than one too few.
 */
final class EventClusters {
    /** How many days accounts of one event may lie apart. */
    private static final int NEAR = 2;
    /** A statement of a longer time than this is not of one event. */
    private static final int LONGEST = 31;
    /** The share of the shorter statement's words that both must have, and the least number of them. */
    private static final double SHARE = 0.4;
    private static final int FEWEST_WORDS = 3;
    /** Of one day they need fewer in common, besides the words of their shared names. */
    private static final double SHARE_ON_ONE_DAY = 0.25;
    /** Without a shared entity two statements must have more words in common. */
    private static final double SHARE_WITHOUT_ENTITY = 0.6;
    private static final int FEWEST_WORDS_WITHOUT_ENTITY = 5;
    /** A word in more statements of the days around is no evidence; it also bounds the work. */
    private static final int COMMONEST = 64;

    private final List<Statement> statements;
    private final List<Set<String>> entities;
    private final int[] cluster;

    private EventClusters(List<Statement> statements, List<Set<String>> entities) {
        this.statements = statements;
        this.entities = entities;
        this.cluster = new int[statements.size()];
    }

    /**
     * The cluster of each statement, as the index of its first one.
     *
     * @param statements in order of time
     * @param entities the entities of each
     */
    static int[] of(List<Statement> statements, List<Set<String>> entities) {
        EventClusters clusters = new EventClusters(statements, entities);
        for (int i = 0; i < clusters.cluster.length; i++) {
            clusters.cluster[i] = i;
        }
        if (!areOfOneDocument(statements)) {
            clusters.run();
        }
        return clusters.cluster;
    }

    private static boolean areOfOneDocument(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.document() != statements.get(0).document()) {
                return false;
            }
        }
        return true;
    }

    private void run() {
        Map<String, List<Integer>> withWord = new HashMap<>();
        int[] shared = new int[statements.size()];
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (ChronoUnit.DAYS.between(statement.earliest(), statement.latest()) > LONGEST) {
                continue;
            }
            for (String word : statement.words()) {
                List<Integer> postings = withWord.computeIfAbsent(word, w -> new ArrayList<>());
                LocalDate since = statement.earliest().minusDays(LONGEST + NEAR);
                if (!postings.isEmpty() && statements.get(postings.get(0)).earliest().isBefore(since)) {
                    postings.removeIf(other -> statements.get(other).earliest().isBefore(since));
                }
                if (postings.size() <= COMMONEST) {
                    for (int other : postings) {
                        if (shared[other]++ == 0) {
                            touched.add(other);
                        }
                    }
                    postings.add(i);
                }
            }
            join(i, shared, touched);
            touched.clear();
        }
    }

    /** Joins a statement to the one before it that it has most in common with. */
    private void join(int i, int[] shared, List<Integer> touched) {
        double best = 0;
        for (int other : touched) {
            double share = share(i, other, shared[other]);
            shared[other] = 0;
            if (share > best) {
                best = share;
                cluster[i] = cluster[other];
            }
        }
    }

    /** The share of words in common when two statements are accounts of one event; else 0. */
    private double share(int i, int other, int words) {
        Statement a = statements.get(i);
        Statement b = statements.get(other);
        boolean near = !a.earliest().isAfter(b.latest().plusDays(NEAR)) && !b.earliest().isAfter(a.latest().plusDays(NEAR));
        if (a.document() == b.document() || a.doc().equals(b.doc()) || !near) {
            return 0;
        }
        Set<String> common = new HashSet<>(entities.get(i));
        common.retainAll(entities.get(other));
        double share = (double) words / Math.max(1, Math.min(a.words().size(), b.words().size()));
        boolean one = common.isEmpty() ? words >= FEWEST_WORDS_WITHOUT_ENTITY && share >= SHARE_WITHOUT_ENTITY
                : words >= FEWEST_WORDS && (share >= SHARE
                || share >= SHARE_ON_ONE_DAY && isOneDay(a, b) && besides(common, a, b) >= FEWEST_WORDS);
        return one ? share : 0;
    }

    private static boolean isOneDay(Statement a, Statement b) {
        return a.earliest().equals(a.latest()) && b.earliest().equals(b.latest()) && a.earliest().equals(b.earliest());
    }

    /** How many words two statements share besides those of the names that they share. */
    private static int besides(Set<String> names, Statement a, Statement b) {
        int count = 0;
        for (String word : a.words()) {
            count += b.words().contains(word) && names.stream().noneMatch(name -> name.toLowerCase(Locale.ROOT).contains(word)) ? 1 : 0;
        }
        return count;
    }
}
