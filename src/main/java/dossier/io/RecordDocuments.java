package dossier.io;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Read;
import dossier.text.Source;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes documents of the records of one file: one of each, or one of consecutive rows that are parts of it. */
final class RecordDocuments implements Reads {
    private static final int COLUMNS_SHOWN = 20;

    private final RecordReader records;
    private final Bytes bytes;
    private final Found found;
    private final InputOptions options;
    private final Names names;
    private final Limits limits;
    private final boolean table;
    private final Deque<Failure> failures = new ArrayDeque<>();
    private final Deque<Pieces> pieces = new ArrayDeque<>();
    private Assembly assembly;
    private String assembled;
    private Row withoutText;
    private long countWithoutText;
    private boolean anyText;
    private boolean ended;

    /** @param table whether all records have the same columns */
    RecordDocuments(RecordReader records, Bytes bytes, Found found, InputOptions options, Names names, Limits limits, boolean table) {
        this.records = records;
        this.bytes = bytes;
        this.found = found;
        this.options = options;
        this.names = names;
        this.limits = limits;
        this.table = table;
    }

    @Override
    public Read next() {
        while (true) {
            if (!pieces.isEmpty()) {
                Document piece = pieces.peek().next();
                if (piece != null) {
                    return piece;
                }
                pieces.pop();
            } else if (!failures.isEmpty()) {
                return failures.pop();
            } else if (ended) {
                return null;
            } else {
                Item item = records.next();
                if (item == null) {
                    end();
                } else if (item instanceof Fault fault) {
                    tellOfRowsWithoutText();
                    failures.add(fail(fault.line(), fault.message()));
                } else if (item instanceof Row row) {
                    take(row);
                }
            }
        }
    }

    private Failure fail(long line, String message) {
        return new Failure(found.path(), line, message);
    }

    private void end() {
        ended = true;
        finishAssembly();
        if (bytes.damage() != null) {
            failures.add(fail(0, bytes.damage()));
        }
        if (withoutText != null) {
            failures.add(anyText ? someWithoutText() : noneWithText(withoutText.values().keySet()));
        }
    }

    private void finishAssembly() {
        if (assembly != null) {
            assembly.finish();
            assembly = null;
            assembled = null;
        }
    }

    private void take(Row row) {
        if (!row.has(options.textColumn())) {
            withoutText = withoutText == null ? row : withoutText;
            countWithoutText++;
            if (table) {
                end();
            }
            return;
        }
        anyText = true;
        tellOfRowsWithoutText();
        String text = row.text(options.textColumn());
        try {
            take(row, text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            failures.add(fail(row.line(), e instanceof NumberFormatException ? "trace is none" : e.getMessage()));
        }
    }

    /** Tells of the rows before this one; as long as none has had a text, all are told of at the end. */
    private void tellOfRowsWithoutText() {
        if (withoutText != null && anyText) {
            failures.add(someWithoutText());
            withoutText = null;
            countWithoutText = 0;
        }
    }

    private Failure someWithoutText() {
        return fail(withoutText.line(), "no column '" + options.textColumn() + "'" + (countWithoutText == 1 ? ""
                : ", nor in " + (countWithoutText - 1) + (countWithoutText == 2 ? " record" : " records") + " after it"));
    }

    private Failure noneWithText(Collection<String> columns) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (String column : columns) {
            if (count++ == COLUMNS_SHOWN) {
                shown.append(", …");
                break;
            }
            shown.append(count > 1 ? ", " : "").append(column);
        }
        return fail(0, "no column '" + options.textColumn() + "'; --text-column names the one that holds the text"
                + (count == 0 ? "" : " (there are: " + shown + ")"));
    }

    private void take(Row row, String text) {
        boolean ownText = options.textColumn().equals("text");
        String idColumn = options.idColumn() != null ? options.idColumn() : row.text("doc") != null ? "doc" : "id";
        String id = row.text(idColumn);
        boolean named = id != null && (options.idColumn() != null || idColumn.equals("doc"));
        Part part = ownText ? Part.of(row, named) : Part.NONE;
        if (part.isPart() && !options.eachRow()) {
            if (assembly == null || !id.equals(assembled)) {
                part.source(Markup.TEXT, text);
                finishAssembly();
                assembled = id;
                assembly = new Assembly(names.unique(id), metadata(row, part), limits, pieces::add);
            }
            assembly.add(part, text);
            return;
        }
        boolean clean = part.traced() || part.isPart();
        boolean page = !clean && !options.raw() && Sniffer.isPage(text);
        if (page && text.length() > limits.page()) {
            throw new IllegalArgumentException("an HTML page of more than " + limits.page() + " characters");
        }
        Source source = part.source(page ? Markup.HTML : Markup.TEXT, text);
        finishAssembly();
        Document document = new Document(names.unique(id == null ? found.name() : id), source, metadata(row, part));
        pieces.add(new Pieces(clean ? document.cleaned() : document, page ? Integer.MAX_VALUE : limits.piece()));
    }

    private Metadata metadata(Row row, Part part) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.values().forEach((column, value) -> {
            if (!column.equals(options.textColumn()) && !part.isStructure(column)) {
                values.put(column, value);
            }
        });
        return Metadata.of(values);
    }
}
