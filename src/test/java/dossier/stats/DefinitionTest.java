package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    private static final Set<String> TEXTS = Set.of("doc", "word", "ngram", "collocate");

    @Test
    void everyFigureIsDefinedAndNothingElse() {
        Set<String> figures = new LinkedHashSet<>();
        for (Class<?> row : List.of(CorpusRow.class, DocumentRow.class, WordRow.class, NgramRow.class, CollocationRow.class,
                KeywordRow.class)) {
            for (RecordComponent component : row.getRecordComponents()) {
                figures.add(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            }
        }
        figures.removeAll(TEXTS);
        assertThat(Definition.all()).extracting(Definition::column).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(figures);
        assertThat(Definition.all()).allSatisfy(each -> assertThat(each.formula()).isNotBlank());
    }

    @Test
    void noneIsCutShortByWhatIsTakenForAComment() throws IOException {
        try (InputStream in = Definition.class.getResourceAsStream("definitions.tsv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")))
                    .noneMatch(line -> line.contains("#"));
        }
    }
}
