package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedColumnTest {
    private static List<String> lines(int width, Object... textsAndMarks) {
        WrappedColumn column = new WrappedColumn(width, "[", "]", 1);
        for (int i = 0; i < textsAndMarks.length; i += 2) {
            column.add((String) textsAndMarks[i], (Boolean) textsAndMarks[i + 1]);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < column.lines(); i++) {
            StringBuilder line = new StringBuilder();
            column.write(i, line);
            lines.add(line + "=" + column.width(i));
        }
        return lines;
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(lines(10, "one two three four", false)).containsExactly("one two=7", "three four=10");
    }

    @Test
    void cutsWordsThatAreTooLong() {
        assertThat(lines(4, "abcdefghij", false)).containsExactly("abcd=4", "efgh=4", "ij=2");
    }

    @Test
    void wideCharactersTakeTwoCells() {
        assertThat(lines(5, "北京北", false)).containsExactly("北京=4", "北=2");
    }

    @Test
    void marksTakeCells() {
        assertThat(lines(8, "ab ", false, "cdef", true)).containsExactly("ab =3", "[cdef]=6");
    }

    @Test
    void lineEndsInWhatDiffers() {
        assertThat(lines(8, "a\nb", true)).containsExactly("[a]=3", "[b]=3");
    }
}
