package dossier.entities;

/** Finds the names of a document by the sequence model. Not safe for use by several threads at a time. */
final class Tagger {
    private static final EntityType[] TYPES = EntityType.values();

    private final FeatureSums sums;
    private final TagPath path;
    private final Vocabulary vocabulary = new Vocabulary();

    Tagger(TagModel model) {
        sums = new FeatureSums(model);
        path = new TagPath(model);
    }

    /** The words of the texts so far; those of the next one had best be made by it. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The tag of each word of a text; made by {@link #vocabulary}. */
    byte[] tags(NameWords words, NameFeatures features) {
        int n = words.count();
        byte[] tags = new byte[n];
        path.clear();
        int from = 0;
        for (int i = 0; i <= n; i++) {
            boolean active = i < n && features.isActive(i);
            if (i == n || !active || i > from && words.sentence(i) != words.sentence(from)) {
                path.best(tags, from);
                path.clear();
                from = active ? i : i + 1;
            }
            if (active) {
                sums.clear();
                features.of(i, sums);
                path.add(sums.sums(), features.isApart(i), features.isOwned(i));
            }
        }
        return tags;
    }

    /** The names that the tags say. */
    static Candidates names(NameWords words, byte[] tags) {
        Candidates names = new Candidates();
        for (int i = 0; i < tags.length; ) {
            if (tags[i] == 0) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tags.length && tags[end] == tags[i] + 1 && words.sentence(end) == words.sentence(i)) {
                end++;
            }
            names.add(i, end, TYPES[(tags[i] - 1) / 2], true);
            i = end;
        }
        return names;
    }
}
