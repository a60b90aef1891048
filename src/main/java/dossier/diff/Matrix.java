package dossier.diff;

import dossier.entities.EntityFinder;
import dossier.entities.EntityResolver;
import dossier.entities.NamedText;
import dossier.entities.ResolvedEntities;
import dossier.text.Document;
import dossier.timeline.TimeMentions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Says of every two documents how much they have in common. A fold over the documents: {@link #part} may be called by several
 * threads, {@link #add} in the order of the documents, {@link #rows} at the end.
 */
public final class Matrix {
    private final Function<Document, NamedText> entityFinder;
    private final TimeMentions times = new TimeMentions(null);
    private final EntityResolver resolver = new EntityResolver();
    private final Passages passages;
    private final List<Contents> documents = new ArrayList<>();

    /** @param options which passages count */
    public Matrix(PassageOptions options) {
        this(options, new EntityFinder()::find);
    }

    /**
     * @param options which passages count
     * @param entityFinder finds the names of a document as {@link EntityFinder#find} does; safe for use by several threads
     */
    public Matrix(PassageOptions options, Function<Document, NamedText> entityFinder) {
        this.entityFinder = entityFinder;
        passages = new Passages(options);
    }

    /** What is kept of a document. */
    public static final class Contents {
        private final Passages.Text text;
        private final NamedText named;
        private final List<String> dates;

        private Contents(Passages.Text text, NamedText named, List<String> dates) {
            this.text = text;
            this.named = named;
            this.dates = dates;
        }
    }

    public Contents part(Document document) {
        List<String> dates = FactFinder.points(document, times).stream().filter(time -> time.value() != null).map(time -> time.value())
                .toList();
        return new Contents(passages.part(document), entityFinder.apply(document), dates);
    }

    public void add(Contents document) {
        documents.add(document);
        passages.add(document.text);
        resolver.add(document.named);
    }

    /** One row for every two documents, in their order. */
    public Iterable<MatrixRow> rows() {
        List<Profile> profiles = profiles();
        Map<Long, Shared> shared = shared(profiles);
        return () -> new Pairs(profiles, shared);
    }

    /** A text, all its pieces together. */
    private static final class Profile {
        private final String name;
        private final IntSet words = new IntSet();
        private final IntSet entities = new IntSet();
        private final IntSet dates = new IntSet();
        private int length;

        Profile(String name) {
            this.name = name;
        }
    }

    private List<Profile> profiles() {
        ResolvedEntities resolved = resolver.resolve();
        Map<String, Integer> numbers = new HashMap<>();
        List<Profile> profiles = new ArrayList<>();
        for (int n = 0; n < documents.size(); n++) {
            Contents contents = documents.get(n);
            if (passages.whole(n) == profiles.size()) {
                profiles.add(new Profile(contents.named.document().name()));
            }
            Profile profile = profiles.get(passages.whole(n));
            profile.words.addAll(passages.words(n));
            profile.length += passages.words(n).length;
            for (String date : contents.dates) {
                profile.dates.add(numbers.computeIfAbsent("date " + date, k -> numbers.size()));
            }
            for (int m = 0; m < contents.named.mentions().size(); m++) {
                profile.entities.add(numbers.computeIfAbsent("name " + resolved.entity(n, m).name(), k -> numbers.size()));
            }
        }
        return profiles;
    }

    /** The words of two texts that stand in passages which they share. */
    private record Shared(BitSet inA, BitSet inB) {
    }

    private Map<Long, Shared> shared(List<Profile> profiles) {
        int[] bases = new int[documents.size()];
        for (int n = 1; n < bases.length; n++) {
            bases[n] = passages.whole(n) == passages.whole(n - 1) ? bases[n - 1] + passages.words(n - 1).length : 0;
        }
        Map<Long, Shared> shared = new HashMap<>();
        for (Passages.Passage passage : passages.passages()) {
            long key = (long) passages.whole(passage.a()) * profiles.size() + passages.whole(passage.b());
            Shared both = shared.computeIfAbsent(key, k -> new Shared(new BitSet(), new BitSet()));
            SharedStretch where = passage.found().where();
            both.inA.set(bases[passage.a()] + where.aFrom(), bases[passage.a()] + where.aTo());
            both.inB.set(bases[passage.b()] + where.bFrom(), bases[passage.b()] + where.bTo());
        }
        return shared;
    }

    /** Makes the rows one by one: there are as many as pairs of documents. */
    private static final class Pairs implements Iterator<MatrixRow> {
        private final List<Profile> profiles;
        private final Map<Long, Shared> shared;
        private int i;
        private int j = 1;

        Pairs(List<Profile> profiles, Map<Long, Shared> shared) {
            this.profiles = profiles;
            this.shared = shared;
        }

        @Override
        public boolean hasNext() {
            return j < profiles.size();
        }

        @Override
        public MatrixRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Profile a = profiles.get(i);
            Profile b = profiles.get(j);
            int shorter = Math.min(a.length, b.length);
            Shared both = shared.get((long) i * profiles.size() + j);
            int common = both == null ? 0 : (a.length <= b.length ? both.inA : both.inB).cardinality();
            if (++j == profiles.size()) {
                i++;
                j = i + 1;
            }
            return new MatrixRow(a.name, b.name, a.words.jaccard(b.words), a.entities.jaccard(b.entities), a.dates.jaccard(b.dates),
                    shorter == 0 ? null : (double) common / shorter);
        }
    }
}
