package dossier.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A user's corrections: which names name which entity. They win over what the resolver finds. Immutable; safe for use by several
 * threads.
 */
public final class Aliases {
    /** No corrections. */
    public static final Aliases NONE = new Aliases(List.of());

    /**
     * One correction.
     *
     * @param entity the canonical name
     * @param type what it is; null to leave it as it is found
     * @param names the names that name it; the canonical name need not be among them
     */
    public record Row(String entity, EntityType type, List<String> names) {
        public Row {
            Objects.requireNonNull(entity);
            names = List.copyOf(names);
        }
    }

    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    /** @param rows one for each entity, or several for one entity with a name or more each */
    public Aliases(List<Row> rows) {
        for (Row row : rows) {
            types.merge(row.entity(), row.type() == null ? EntityType.ORG : row.type(), (old, type) -> row.type() == null ? old : type);
            entities.put(row.entity(), new Entity(row.entity(), types.get(row.entity())));
            add(row.entity(), row.entity());
            for (String name : row.names()) {
                add(plain(name), row.entity());
            }
        }
    }

    private void add(String name, String entity) {
        List<String> named = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!named.contains(entity)) {
            named.add(entity);
        }
    }

    private static String plain(String name) {
        return name.strip().replace('\u2019', '\'');
    }

    Set<String> entityNames() {
        return entities.keySet();
    }

    /** The user's entity of a canonical name; null when the user has none. */
    Entity entity(String name) {
        return entities.get(name);
    }

    /** The entity that the user means by {@code name}: where there are several, the one found when it is among them, else the first. */
    Entity corrected(String name, Entity found) {
        List<String> named = byName.get(name);
        return named == null || named.contains(found.name()) ? found : entities.get(named.get(0));
    }
}
