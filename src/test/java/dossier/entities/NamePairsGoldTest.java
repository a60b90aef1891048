package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which spellings are taken for one name: the gold pairs in {@code gold/entities/name-pairs.txt}, with floors. */
class NamePairsGoldTest {
    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.95;

    @Test
    void tellsNamesOfOneFromNamesOfTwo() throws Exception {
        int right = 0;
        int said = 0;
        int one = 0;
        List<String> wrong = new ArrayList<>();
        String gold = new String(Objects.requireNonNull(getClass().getResourceAsStream("/gold/entities/name-pairs.txt")).readAllBytes(),
                StandardCharsets.UTF_8);
        for (String line : gold.split("\n")) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(" \\| ");
            boolean expected = fields[0].equals("=");
            boolean found = areOne(EntityType.valueOf(fields[1]), fields[2], fields[3]);
            one += expected ? 1 : 0;
            said += found ? 1 : 0;
            right += expected && found ? 1 : 0;
            if (expected != found) {
                wrong.add(line);
            }
        }
        assertThat((double) right / said).as("precision; wrong: %s", String.join("\n", wrong)).isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / one).as("recall; wrong: %s", String.join("\n", wrong)).isGreaterThanOrEqualTo(RECALL);
    }

    private static boolean areOne(EntityType type, String a, String b) {
        EntityResolver resolver = new EntityResolver();
        resolver.add(List.of(a), List.of(type), List.of());
        resolver.add(List.of(b), List.of(type), List.of());
        ResolvedEntities resolved = resolver.resolve();
        return resolved.entity(0, 0).equals(resolved.entity(1, 0));
    }
}
