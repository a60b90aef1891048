package dossier.timeline;

import dossier.entities.EntityFinder;
import dossier.entities.EntityResolver;
import dossier.entities.Mention;
import dossier.entities.NamedText;
import dossier.entities.ResolvedEntities;
import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Span;
import dossier.time.Timex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the dated statements of a corpus in order of time, and those of one event together. A fold: {@link #part} of each document, in
 * parallel if need be; {@link #add} of the parts in the order of the documents; then {@link #rows}.
 */
public final class Timeline {
    private final TimelineOptions options;
    private final EntityFinder finder = new EntityFinder();
    private final DatedParts parts;
    private final EntityResolver resolver = new EntityResolver();
    private final List<Statement> statements = new ArrayList<>();
    private int documents;

    public Timeline(TimelineOptions options) {
        this.options = options;
        this.parts = new DatedParts(options.date());
    }

    /** The dated statements and the names of one document. Safe for use by several threads. */
    public TimelinePart part(Document document) {
        NamedText names = finder.find(document);
        List<Statement> found = new ArrayList<>();
        List<Timex> timexes = parts.told(document);
        int next = 0;
        int name = 0;
        List<Span> sentences = names.sentences();
        for (int number = 0; number < sentences.size(); number++) {
            Span sentence = sentences.get(number);
            int firstName = name;
            while (name < names.mentions().size() && names.mentions().get(name).span().start() < sentence.end()) {
                name++;
            }
            Set<String> values = new LinkedHashSet<>();
            for (; next < timexes.size() && timexes.get(next).span().start() < sentence.end(); next++) {
                Timex timex = timexes.get(next);
                if (sentence.contains(timex.span().start()) && values.add(timex.value())) {
                    addStatement(found, document, sentence, timex, firstName, name, names.mentions());
                }
            }
        }
        return new TimelinePart(names, found);
    }

    private static void addStatement(List<Statement> found, Document document, Span sentence, Timex timex, int firstName, int lastName,
            List<Mention> mentions) {
        Set<String> words = ContentWords.of(document.text(), sentence, timex.span());
        if (words.isEmpty() || words.size() == 1 && HeadDate.isLabel(document.text(), timex.span())) {
            // Nothing but the date, or a place and a date.
            return;
        }
        int[] names = new int[lastName - firstName];
        int count = 0;
        for (int i = firstName; i < lastName; i++) {
            if (mentions.get(i).span().start() >= sentence.start()) {
                names[count++] = i;
            }
        }
        Place place = document.place(sentence.start());
        found.add(new Statement(0, document.name(), place.line(), place.column(), sentence.of(document.text()),
                timex.span().of(document.text()),
                timex.value(), timex.earliest(), timex.latest(), Arrays.copyOf(names, count), words));
    }

    /** Adds the part of the next document. */
    public void add(TimelinePart part) {
        resolver.add(part.names());
        for (Statement statement : part.statements()) {
            statements.add(statement.inDocument(documents));
        }
        documents++;
    }

    /** The dated statements of all documents in order of time: by first day, then last day, then as they were added. */
    public List<EventRow> rows() {
        ResolvedEntities resolved = resolver.resolve();
        List<Statement> ordered = new ArrayList<>(statements);
        ordered.sort(Timeline::byTime);
        List<Set<String>> entities = new ArrayList<>(ordered.size());
        for (Statement statement : ordered) {
            Set<String> names = new LinkedHashSet<>();
            for (int mention : statement.mentions()) {
                names.add(resolved.entity(statement.document(), mention).name());
            }
            entities.add(names);
        }
        int[] clusters = EventClusters.of(ordered, entities);
        Map<Integer, Set<String>> dates = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            dates.computeIfAbsent(clusters[i], c -> new TreeSet<>()).add(ordered.get(i).date());
        }
        Map<Integer, Long> numbers = new HashMap<>();
        List<EventRow> rows = new ArrayList<>();
        for (int i = 0; i < clusters.length; i++) {
            Statement statement = ordered.get(i);
            if (isShown(statement, entities.get(i))) {
                long event = numbers.computeIfAbsent(clusters[i], c -> numbers.size() + 1L);
                List<String> others = new ArrayList<>(dates.get(clusters[i]));
                others.remove(statement.date());
                rows.add(new EventRow(event, statement.date(), statement.earliest().toString(), statement.latest().toString(),
                        statement.doc(),
                        statement.line(), statement.column(), statement.text(), statement.mention(), List.copyOf(entities.get(i)),
                                List.copyOf(others)));
            }
        }
        return rows;
    }

    private static int byTime(Statement a, Statement b) {
        int byStart = a.earliest().compareTo(b.earliest());
        return byStart != 0 ? byStart : a.latest().compareTo(b.latest());
    }

    private boolean isShown(Statement statement, Set<String> entities) {
        boolean after = options.from() == null || !statement.latest().isBefore(options.from());
        boolean before = options.to() == null || !statement.earliest().isAfter(options.to());
        return after && before && (options.entity() == null || entities.stream().anyMatch(name -> holds(name, options.entity())));
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
