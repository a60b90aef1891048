package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {
    private static final StatsOptions ALL = StatsOptions.DEFAULT;

    @Test
    void showsHitsInTheirContext() {
        List<ConcordanceRow> rows = rows("union", "The Union  of\nthe States,\n\nthe \uD83D\uDE00 union.", 12);
        assertThat(rows).containsExactly(new ConcordanceRow("text", 1, 5, "The ", "Union", " of the"),
                new ConcordanceRow("text", 4, 7, "the \uD83D\uDE00 ", "union", "."));
    }

    @ParameterizedTest
    @CsvSource({"econom*,economy economics Economist,3", "*ing,being sing thing,3", "w?r,war wear wer,2", 
        "prime minist*,prime minister; Prime Ministers,2",
        "well-known,a well-known man,1", "don't,I don't,1", "*,a b c,3", 
        "big dog,big. Dogs! Big! Dog big dog,1", "???,one two three \uD83C\uDDE9,2", "a*a*b,aaaa aab ab,1"})
    void findsPatterns(String pattern, String text, int hits) {
        assertThat(rows(pattern, text, 20)).hasSize(hits);
    }

    @Test
    void caseCountsWhenItIsKept() {
        Concordance concordance = new Concordance(ALL.withLower(false).withWord("Union"));
        assertThat(concordance.rows(Texts.document("text", "union Union"))).extracting(ConcordanceRow::column).containsExactly(7L);
    }

    @Test
    void contextsAreWholeWordsAsFarAsTheyGo() {
        assertThat(rows("x", "aaaa bbbb x cccc dddd", 7)).extracting(ConcordanceRow::left, ConcordanceRow::right)
                .containsExactly(tuple("bbbb ", " cccc"));
        assertThat(rows("x", "abcdefghij(x)klmnopqrst", 4)).extracting(ConcordanceRow::left, ConcordanceRow::right)
                .containsExactly(tuple("hij(", ")klm"));
        assertThat(rows("x", " \n x \n ", 4)).extracting(ConcordanceRow::left, ConcordanceRow::right).containsExactly(tuple("", ""));
        assertThat(rows("x", "a x b", 0)).extracting(ConcordanceRow::left, ConcordanceRow::right).containsExactly(tuple("", ""));
    }

    @Test
    void sortsByTheWordsNearest() {
        List<ConcordanceRow> rows = rows("x", "the big x runs. A small x, and a Big x eats!", 12);
        assertThat(ConcordanceOrder.RIGHT.sorted(rows)).extracting(ConcordanceRow::column).containsExactly(25L, 38L, 9L);
        assertThat(ConcordanceOrder.LEFT.sorted(rows)).extracting(ConcordanceRow::column).containsExactly(38L, 9L, 25L);
    }

    @Test
    void aPatternHasAWord() {
        assertThatThrownBy(() -> new Concordance(ALL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Concordance(ALL.withWord(" ,"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ConcordanceRow> rows(String pattern, String text, int width) {
        return new Concordance(ALL.withWord(pattern).withWidth(width)).rows(Texts.document("text", text));
    }
}
