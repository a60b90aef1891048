package dossier.entities;

import dossier.text.CodePointOrder;
import dossier.text.Document;
import dossier.text.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entities of a corpus as rows. {@link #part} may be called by several threads; all other methods by one: {@link #add} for each part
 * in the order of the input, then the rows. Only names and places are held, no texts.
 */
public final class EntityCorpus {
    /** The names of a document. Never changed: a part may be added to several corpora, one after another. */
    public static final class Part {
        /** How its names are written in one line, and what they name. */
        private final List<String> surfaces;
        private final List<EntityType> types;
        private final List<StatedAlias> aliases;
        private final Places places;

        private Part(NamedText text) {
            surfaces = new ArrayList<>(text.mentions().size());
            types = new ArrayList<>(text.mentions().size());
            aliases = text.aliases();
            places = new Places(text, surfaces, types);
        }
    }

    /** What is kept of a document once its names have been added: the number of each in the corpus, and where it stands. */
    private record Added(Places places, int[] numbers) {
    }

    private static final class Places {
        private static final int COLUMN_BITS = 33;

        private final String doc;
        /** The names as they stand, where that is not in one line, else null; null where all do. */
        private String[] texts;
        private final int[] sentences;
        /** Where they stand: of each name the start, from the first one's on, over its length; then the line, likewise, over the column. */
        private final long[] places;
        private final long firstStart;
        private final long firstLine;

        /** Adds the names and what they name to the lists. */
        private Places(NamedText text, List<String> surfaces, List<EntityType> types) {
            Document document = text.document();
            int n = text.mentions().size();
            doc = document.name();
            sentences = new int[n];
            places = new long[2 * n];
            int first = n == 0 ? 0 : text.mentions().get(0).span().start();
            firstStart = document.codePoint(first);
            firstLine = n == 0 ? 0 : document.place(first).line();
            for (int i = 0; i < n; i++) {
                Mention mention = text.mentions().get(i);
                String verbatim = mention.span().of(document.text());
                String surface = EntityResolver.surface(verbatim);
                if (!surface.equals(verbatim)) {
                    texts = texts == null ? new String[n] : texts;
                    texts[i] = verbatim;
                }
                surfaces.add(surface);
                types.add(mention.type());
                sentences[i] = mention.sentence();
                Place place = document.place(mention.span().start());
                long start = document.codePoint(mention.span().start());
                places[2 * i] = start - firstStart << 32 | document.codePoint(mention.span().end()) - start;
                places[2 * i + 1] = place.line() - firstLine << COLUMN_BITS | place.column();
            }
        }

        private int size() {
            return sentences.length;
        }

        private MentionRow row(int m, String surface, EntityType type, Entity entity) {
            long start = firstStart + (places[2 * m] >> 32);
            long place = places[2 * m + 1];
            return new MentionRow(doc, start, start + (int) places[2 * m], firstLine + (place >> COLUMN_BITS),
                    place & (1L << COLUMN_BITS) - 1, texts == null || texts[m] == null ? surface : texts[m], type.name(),
                    entity.name());
        }
    }

    private final Function<Document, NamedText> finder;
    private final EntityResolver resolver;
    private final Set<EntityType> wanted;
    private final List<Added> parts = new ArrayList<>();
    private ResolvedEntities resolved;

    /** For entities of all types. */
    public EntityCorpus(Aliases corrections) {
        this(corrections, EnumSet.allOf(EntityType.class), new EntityFinder()::find);
    }

    /**
     * @param corrections the user's; {@link Aliases#NONE} for none
     * @param types the types of the entities that rows are about; a pair is of two such
     * @param finder finds the names of a document as {@link EntityFinder#find} does; safe for use by several threads
     */
    public EntityCorpus(Aliases corrections, Set<EntityType> types, Function<Document, NamedText> finder) {
        this.finder = finder;
        resolver = new EntityResolver(corrections);
        wanted = types;
    }

    /** The names in a document. Safe for use by several threads. */
    public Part part(Document document) {
        return new Part(finder.apply(document));
    }

    /** Adds the names of the next document. */
    public void add(Part part) {
        parts.add(new Added(part.places, resolver.add(part.surfaces, part.types, part.aliases)));
    }

    private ResolvedEntities resolved() {
        if (resolved == null) {
            resolved = resolver.resolve();
        }
        return resolved;
    }

    /** One row a place, in the order of the input. */
    public Iterable<MentionRow> mentions() {
        ResolvedEntities entities = resolved();
        return () -> rows(entities).iterator();
    }

    private Stream<MentionRow> rows(ResolvedEntities entities) {
        return IntStream.range(0, parts.size()).boxed()
                .flatMap(d -> IntStream.range(0, parts.get(d).places.size()).filter(m -> wanted.contains(entities.entity(d, m).type()))
                        .mapToObj(m -> parts.get(d).places.row(m, surface(d, m), entities.type(d, m), entities.entity(d, m))));
    }

    private String surface(int d, int m) {
        return resolver.surface(parts.get(d).numbers[m]);
    }

    /** Counts of an entity. */
    private static final class Tally {
        private long mentions;
        private long documents;
        private String lastDocument;
        private final Map<String, Long> names = new HashMap<>();

        void count(String doc, String name) {
            mentions++;
            names.put(name, names.getOrDefault(name, 0L) + 1);
            if (!doc.equals(lastDocument)) {
                documents++;
                lastDocument = doc;
            }
        }

        List<String> names() {
            List<String> ordered = new ArrayList<>(names.keySet());
            ordered.sort((a, b) -> byCount(names.get(a), a, names.get(b), b));
            return ordered;
        }
    }

    /** By count descending, then by code points. */
    static int byCount(long count, String name, long otherCount, String otherName) {
        return count != otherCount ? Long.compare(otherCount, count) : CodePointOrder.compare(name, otherName);
    }

    /** One row an entity, by mentions descending, then by code points. */
    public Iterable<EntityRow> entities() {
        Map<Entity, Tally> tallies = new HashMap<>();
        for (int d = 0; d < parts.size(); d++) {
            count(d, tallies);
        }
        List<EntityRow> rows = new ArrayList<>(tallies.size());
        for (Map.Entry<Entity, Tally> each : tallies.entrySet()) {
            Entity entity = each.getKey();
            Tally tally = each.getValue();
            rows.add(new EntityRow(entity.name(), entity.type().name(), tally.mentions, tally.documents, tally.names()));
        }
        rows.sort(null);
        return rows;
    }

    /** One row an entity of a document: documents in the order of the input, in each by mentions descending, then by code points. */
    public Iterable<DocumentEntityRow> documents() {
        List<DocumentEntityRow> rows = new ArrayList<>();
        for (int d = 0; d < parts.size(); ) {
            String doc = parts.get(d).places.doc;
            Map<Entity, Tally> tallies = new LinkedHashMap<>();
            while (d < parts.size() && parts.get(d).places.doc.equals(doc)) {
                count(d++, tallies);
            }
            List<DocumentEntityRow> own = new ArrayList<>(tallies.size());
            tallies.forEach((entity, tally) -> own.add(new DocumentEntityRow(doc, entity.name(), entity.type().name(), tally.mentions,
                    tally.names())));
            own.sort((a, b) -> byCount(a.mentions(), a.entity(), b.mentions(), b.entity()));
            rows.addAll(own);
        }
        return rows;
    }

    private void count(int d, Map<Entity, Tally> tallies) {
        Places part = parts.get(d).places;
        for (int m = 0; m < part.size(); m++) {
            Entity named = resolved().entity(d, m);
            if (wanted.contains(named.type())) {
                Tally tally = tallies.get(named);
                if (tally == null) {
                    tally = new Tally();
                    tallies.put(named, tally);
                }
                tally.count(part.doc, surface(d, m));
            }
        }
    }

    /** One row a pair of entities that a sentence names together, by sentences descending, then by code points. */
    public Iterable<PairRow> pairs() {
        Map<List<String>, Tally> tallies = new HashMap<>();
        for (int d = 0; d < parts.size(); d++) {
            Places part = parts.get(d).places;
            for (int from = 0; from < part.sentences.length; ) {
                TreeSet<String> named = new TreeSet<>(CodePointOrder.COMPARATOR);
                int to = from;
                while (to < part.sentences.length && part.sentences[to] == part.sentences[from]) {
                    Entity entity = resolved().entity(d, to++);
                    if (wanted.contains(entity.type())) {
                        named.add(entity.name());
                    }
                }
                from = to;
                countPairs(part.doc, new ArrayList<>(named), tallies);
            }
        }
        List<PairRow> rows = new ArrayList<>(tallies.size());
        tallies.forEach((pair, tally) -> rows.add(new PairRow(pair.get(0), pair.get(1), tally.mentions, tally.documents)));
        rows.sort(Comparator.comparingLong((PairRow row) -> -row.weight()).thenComparing(PairRow::source, CodePointOrder.COMPARATOR)
                .thenComparing(PairRow::target, CodePointOrder.COMPARATOR));
        return rows;
    }

    private static void countPairs(String doc, List<String> named, Map<List<String>, Tally> tallies) {
        // A "sentence" with this many names is a list or a table without stops, and would have thousands of pairs.
        if (named.size() > 60) {
            return;
        }
        for (int i = 0; i < named.size(); i++) {
            for (int j = i + 1; j < named.size(); j++) {
                tallies.computeIfAbsent(List.of(named.get(i), named.get(j)), pair -> new Tally()).count(doc, "");
            }
        }
    }
}
