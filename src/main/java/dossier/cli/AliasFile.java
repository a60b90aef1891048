package dossier.cli;

import dossier.entities.Aliases;
import dossier.entities.EntityType;
import dossier.io.Records;
import dossier.io.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a user's corrections of entities: what {@code entities --by entity} wrote, edited; or one name a row. */
final class AliasFile {
    private AliasFile() {
    }

    /**
     * The corrections in a file.
     *
     * @param path the file; null for none
     * @throws UsageError when it can't be read, or has no such columns
     */
    static Aliases read(String path, Surroundings surroundings) {
        if (path == null) {
            return Aliases.NONE;
        }
        Records records = Records.read(path, surroundings.in());
        if (!records.failures().isEmpty()) {
            throw new UsageError(records.failures().get(0).toString());
        }
        List<Aliases.Row> rows = new ArrayList<>();
        for (Map<String, Object> record : records.rows()) {
            String entity = text(record.get("entity"));
            List<String> names = names(record);
            if (entity == null || names == null) {
                throw new UsageError(path
                        + ": --aliases needs rows with the columns entity, type, names (or name, entity, type); these have: "
                        + String.join(", ", record.keySet()));
            }
            rows.add(new Aliases.Row(entity, type(path, text(record.get("type"))), names));
        }
        return new Aliases(rows);
    }

    private static List<String> names(Map<String, Object> record) {
        if (record.containsKey("names")) {
            Object names = record.get("names");
            return names instanceof List<?> items ? items.stream().map(Values::text).toList()
                    : names == null ? List.of() : Values.items(names.toString());
        }
        String name = text(record.get("name"));
        return name == null ? null : List.of(name);
    }

    private static String text(Object value) {
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    private static EntityType type(String path, String name) {
        if (name == null) {
            return null;
        }
        try {
            return EntityType.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageError(path + ": there is no type '" + name + "'; there are PERSON, ORG, LOC, NORP, EVENT, WORK");
        }
    }
}
