package dossier.timeline;

import dossier.entities.EntityFinder;
import dossier.entities.EntityResolver;
import dossier.entities.NamedText;
import dossier.entities.ResolvedEntities;
import dossier.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Puts the dated statements of a corpus in order of time, and those of one event together. A fold: {@link #part} of each document, in
 * parallel if need be; {@link #add} of the parts in the order of the documents; then {@link #rows}.
 */
public final class Timeline {
    /** A decade is near enough to the days that it overlaps, in years; what is longer isn't. */
    private static final int LONGEST_SPAN = 10;

    private final TimelineOptions options;
    private final Function<Document, NamedText> finder;
    private final DatedParts parts;
    private final EntityResolver resolver = new EntityResolver();
    private final List<Statement> statements = new ArrayList<>();
    private int documents;
    /** The date of the entry that the next piece of a text may go on with; null when there is none. */
    private StatementDate entry;

    public Timeline(TimelineOptions options) {
        this(options, new EntityFinder()::find);
    }

    /** @param finder finds the names of a document as {@link EntityFinder#find} does; safe for use by several threads */
    public Timeline(TimelineOptions options, Function<Document, NamedText> finder) {
        this.options = options;
        this.finder = finder;
        this.parts = new DatedParts(options.date());
    }

    /** The dated statements and the names of one document. Safe for use by several threads. */
    public TimelinePart part(Document document) {
        NamedText names = finder.apply(document);
        return StatementFinder.find(names, parts.read(document));
    }

    /** Adds the part of the next document. */
    public void add(TimelinePart part) {
        resolver.add(part.names());
        if (entry != null && !part.beginsText()) {
            for (Statement statement : part.continued()) {
                statements.add(statement.of(entry).inDocument(documents));
            }
        }
        for (Statement statement : part.statements()) {
            statements.add(statement.inDocument(documents));
        }
        entry = part.last();
        documents++;
    }

    /** The dated statements of all documents in order of time: by first day, then last day, then as they were added. */
    public List<EventRow> rows() {
        ResolvedEntities resolved = resolver.resolve();
        List<Statement> ordered = new ArrayList<>(statements);
        ordered.sort(null);
        List<Set<String>> entities = new ArrayList<>(ordered.size());
        for (Statement statement : ordered) {
            Set<String> names = new LinkedHashSet<>();
            for (int mention : statement.mentions()) {
                names.add(resolved.entity(statement.document(), mention).name());
            }
            entities.add(names);
        }
        int[] clusters = EventClusters.of(ordered, entities);
        Map<Integer, List<Statement>> accounts = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            List<Statement> told = accounts.get(clusters[i]);
            if (told == null) {
                told = new ArrayList<>(1);
                accounts.put(clusters[i], told);
            }
            told.add(ordered.get(i));
        }
        Map<Integer, Long> numbers = new HashMap<>();
        List<EventRow> rows = new ArrayList<>();
        for (int i = 0; i < clusters.length; i++) {
            Statement statement = ordered.get(i);
            if (isShown(statement, entities.get(i))) {
                numbers.putIfAbsent(clusters[i], numbers.size() + 1L);
                long event = numbers.get(clusters[i]);
                rows.add(new EventRow(event, statement.date(), statement.earliest().toString(), statement.latest().toString(),
                        statement.doc(),
                        statement.line(), statement.column(), statement.text(), statement.mention(), List.copyOf(entities.get(i)),
                                otherDates(statement, accounts.get(clusters[i]))));
            }
        }
        return rows;
    }

    /** The dates that can't be true together with that of {@code statement}. */
    private static List<String> otherDates(Statement statement, List<Statement> accounts) {
        Set<String> others = new TreeSet<>();
        for (Statement account : accounts) {
            if (account.contradicts(statement)) {
                others.add(account.date());
            }
        }
        return List.copyOf(others);
    }

    private boolean isShown(Statement statement, Set<String> entities) {
        boolean after = options.from() == null || !statement.latest().isBefore(options.from());
        boolean before = options.to() == null || !statement.earliest().isAfter(options.to());
        return after && before && isInRange(statement)
                && (options.entity() == null || entities.stream().anyMatch(name -> holds(name, options.entity())));
    }

    /** Of a century it tells nothing that it overlaps a range of days: it must begin in it. */
    private boolean isInRange(Statement statement) {
        boolean longer = statement.latest().isAfter(statement.earliest().plusYears(LONGEST_SPAN));
        return !longer || options.from() == null || !statement.earliest().isBefore(options.from());
    }

    /** Whether the words of {@code part} stand in {@code name} in a row, whatever their case. */
    private static boolean holds(String name, String part) {
        String where = name.toLowerCase(Locale.ROOT);
        String what = part.strip().toLowerCase(Locale.ROOT);
        if (what.isEmpty()) {
            return false;
        }
        for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
            int end = at + what.length();
            boolean left = at == 0 || !Character.isLetterOrDigit(where.charAt(at - 1));
            boolean right = end == where.length() || !Character.isLetterOrDigit(where.charAt(end));
            if (left && right) {
                return true;
            }
        }
        return false;
    }
}
