package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.io.CellWriter;
import dossier.io.Columns;
import dossier.io.Format;
import dossier.io.RowFormat;
import dossier.io.Utf8Builder;
import dossier.split.UnitRow;
import dossier.stats.NgramRow;
import dossier.stats.WordRow;
import dossier.text.CellRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that tell their values tell those of their components, in order. */
class CellRowTest {
    private static final List<Record> ROWS = List.of(
            new WordRow("it's, \"é\"", 1234567890123L, 0.000123456789012, 3, 0.5, null, -0.25),
            new WordRow("7", 1, Double.NaN, 0, null, 1e-7, 1e15),
            new WordRow("=1", 20, 10.0, 0, 99.95, 123456.7890125, 1e9 - 0.25),
            new WordRow("", 0, 1_000_000, 0, 0.0, 1.0, 1.0 / 3),
            new NgramRow("a b\tc\\", 9, 2.5, 4),
            new UnitRow("=doc", 1, "word", 2, 3, 4, 5, "a\nb", null, ""),
            new UnitRow(null, 10, "\u0001", 20, 30, 40, 50, "😀,", "2020-01-01", "0=1:1"));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void spellTheSameWay(Format format) {
        for (Record row : ROWS) {
            spellsTheSameWay(format.rows(), row);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void fractionsThatComeAgainAreSpelledAgain(Format format) {
        Columns<WordRow> columns = Columns.of(WordRow.class);
        int[] shown = {0, 2, 4, 5};
        List<String> names = List.of("word", "per_million", "dp", "dp_norm");
        CellWriter writer = new CellWriter(format.rows(), columns.names().size(), shown, names);
        double[] fractions = {0.1, 0.1, 0.1, 12.25, 12.25, 0.1, Double.NaN, Double.NaN, 0.1, 1e-7, 1e-7, 1.0 / 3, 123456.7890125, -0.5};
        for (int i = 0; i < fractions.length; i++) {
            double other = fractions[(i * 5 + 3) % fractions.length];
            WordRow row = new WordRow("w", 1, fractions[i], 1, i % 3 == 0 ? null : other, fractions[i], null);
            Utf8Builder expected = new Utf8Builder();
            format.rows().row(expected, names, new Object[] {"w", row.perMillion(), row.dp(), row.dpNorm()});
            Utf8Builder told = new Utf8Builder();
            writer.row(told, row);
            assertThat(told.toString()).isEqualTo(expected.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void spellsTheSameWay(RowFormat format, R row) {
        Columns<R> columns = Columns.of((Class<R>) row.getClass());
        for (int[] shown : new int[][] {all(columns.names().size()), {1, 3}, {2}, {0}, {3}}) {
            List<String> names = new ArrayList<>();
            Object[] values = new Object[shown.length];
            for (int i = 0; i < shown.length; i++) {
                names.add(columns.names().get(shown[i]));
                values[i] = columns.value(row, shown[i]);
            }
            Utf8Builder expected = new Utf8Builder();
            format.row(expected, names, values);
            Utf8Builder told = new Utf8Builder();
            new CellWriter(format, columns.names().size(), shown, names).row(told, (CellRow) row);
            assertThat(told.toString()).as("%s", row).isEqualTo(expected.toString());
        }
    }

    private static int[] all(int columns) {
        int[] all = new int[columns];
        for (int i = 0; i < columns; i++) {
            all[i] = i;
        }
        return all;
    }
}
