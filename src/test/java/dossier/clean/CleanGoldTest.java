package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Markup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The quality of cleaning on two small golds of our own, {@code gold/clean.txt} and {@code gold/pages.txt}: raise the floors freely, lower
 * them only on purpose.
 */
class CleanGoldTest {
    /** A text and what should remain of it. */
    private record Case(String name, Markup markup, String text, String clean) {
    }

    @ParameterizedTest
    @CsvSource({"clean.txt, 12, 1", "pages.txt, 18, 1"})
    void textsAreCleanedAsTheGoldSays(String gold, int exact, double shingles) throws IOException {
        Cleaner cleaner = new Cleaner(Set.of());
        List<String> wrong = new ArrayList<>();
        double sum = 0;
        List<Case> cases = cases(gold);
        for (Case one : cases) {
            String clean = cleaner.clean(MessyTexts.document(one.markup, one.text)).document().text();
            sum += f1(Shingles.of(clean), Shingles.of(one.clean));
            if (!clean.equals(one.clean)) {
                wrong.add(one.name + ":\n" + clean);
            }
        }
        assertThat(cases.size() - wrong.size()).as("exact; wrong are " + wrong).isGreaterThanOrEqualTo(exact);
        assertThat(sum / cases.size()).as("mean F1 of runs of four words").isGreaterThanOrEqualTo(shingles);
    }

    private static List<Case> cases(String gold) throws IOException {
        List<Case> cases = new ArrayList<>();
        String all = Files.readString(Path.of("src/test/resources/gold", gold));
        for (String part : all.split("(?m)^=== ")) {
            int head = part.indexOf('\n');
            int middle = part.indexOf("\n---\n");
            if (middle >= 0) {
                String[] names = part.substring(0, head).split(" ");
                cases.add(new Case(names[0], Markup.valueOf(names[1].toUpperCase(Locale.ROOT)), part.substring(head + 1, middle),
                        part.substring(middle + 5).strip()));
            }
        }
        return cases;
    }

    private static double f1(List<String> found, List<String> wanted) {
        Map<String, Integer> left = new LinkedHashMap<>();
        wanted.forEach(shingle -> left.merge(shingle, 1, Integer::sum));
        int both = 0;
        for (String shingle : found) {
            both += left.merge(shingle, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return 2.0 * both / (found.size() + wanted.size());
    }
}
