package dossier.entities;

import dossier.text.CodePointOrder;
import dossier.text.Document;
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
    /** The names of a document and where they stand. */
    public static final class Part {
        /** How the names are written in one line, and what they name. */
        private final List<String> surfaces;
        private final List<EntityType> types;
        private final List<StatedAlias> aliases;
        private final NamePlaces places;

        private Part(NamedText text) {
            int n = text.mentions().size();
            surfaces = new ArrayList<>(n);
            types = new ArrayList<>(n);
            aliases = text.aliases();
            for (Mention mention : text.mentions()) {
                surfaces.add(EntityResolver.surface(mention.span().of(text.document().text())));
                types.add(mention.type());
            }
            places = new NamePlaces(text, surfaces);
        }
    }

    private final Function<Document, NamedText> finder;
    private final EntityResolver resolver;
    private final Set<EntityType> wanted;
    /** Of each document where its names stand, and the number of each: the names themselves, which come many times, are held once. */
    private final List<NamePlaces> places = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
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
        places.add(part.places);
        numbers.add(resolver.add(part.surfaces, part.types, part.aliases));
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
        return IntStream.range(0, places.size()).boxed()
                .flatMap(d -> IntStream.range(0, places.get(d).size()).filter(m -> wanted.contains(entities.entity(d, m).type()))
                        .mapToObj(m -> places.get(d).row(m, surface(d, m), entities.type(d, m), entities.entity(d, m))));
    }

    private String surface(int d, int m) {
        return resolver.surface(numbers.get(d)[m]);
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
        for (int d = 0; d < places.size(); d++) {
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
        for (int d = 0; d < places.size(); ) {
            String doc = places.get(d).doc();
            Map<Entity, Tally> tallies = new LinkedHashMap<>();
            while (d < places.size() && places.get(d).doc().equals(doc)) {
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
        NamePlaces document = places.get(d);
        for (int m = 0; m < document.size(); m++) {
            Entity named = resolved().entity(d, m);
            if (wanted.contains(named.type())) {
                Tally tally = tallies.get(named);
                if (tally == null) {
                    tally = new Tally();
                    tallies.put(named, tally);
                }
                tally.count(document.doc(), surface(d, m));
            }
        }
    }

    /** One row a pair of entities that a sentence names together, by sentences descending, then by code points. */
    public Iterable<PairRow> pairs() {
        Map<List<String>, Tally> tallies = new HashMap<>();
        for (int d = 0; d < places.size(); d++) {
            NamePlaces document = places.get(d);
            for (int from = 0; from < document.size(); ) {
                TreeSet<String> named = new TreeSet<>(CodePointOrder.COMPARATOR);
                int to = from;
                while (to < document.size() && document.sentence(to) == document.sentence(from)) {
                    Entity entity = resolved().entity(d, to++);
                    if (wanted.contains(entity.type())) {
                        named.add(entity.name());
                    }
                }
                from = to;
                countPairs(document.doc(), new ArrayList<>(named), tallies);
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
