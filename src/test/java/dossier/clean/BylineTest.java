package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "June 29, 2018 → 2018-06-29", "Jun. 29 2018 → 2018-06-29", "25 June 2018 → 2018-06-25", "25th of June 2018 → 2018-06-25",
        "2018-06-29T10:00 → 2018-06-29",
        "29/06/2018 → 2018-06-29", "06/29/2018 → 2018-06-29", "05/05/2018 → 2018-05-05", "01.02.2018 → 2018-02-01",
        "Saturday, 9 August 2014 → 2014-08-09",
        "le 3 mars 2020 → 2020-03-03", "1. März 2020 → 2020-03-01", "5 de mayo de 2019 → 2019-05-05", "Iraq25 June 2018 → 2018-06-25",
        "2018/6/9 → 2018-06-09", "29. 6. 2018 → 2018-06-29", "2018. június 29. → 2018-06-29", "2018 May 12 → 2018-05-12",
        "2018. 06. 29. → 2018-06-29", "12 May '18 → 2018-05-12", "Fri Jun 29 10:00:00 CEST 2018 → 2018-06-29", "1er mai 2018 → 2018-05-01"})
    void fullDatesAreRead(String text, String iso) {
        assertThat(BylineDate.find(text, 0).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2018", "June 2018", "31 February 2018", "29 February 2019", "2018", "1.2.3", "May the 4th",
            "12-34-5678", "version 2018.13.01", "2018 May", "1. 2. 3.", "12 May 18 men", "2018.", "5."})
    void noDateIsGuessed(String text) {
        assertThat(BylineDate.find(text, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'August 12, 2014 at 12:44 pm', true", "'Published: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05', true",
            "'BAGHDAD – 6 August 2014', false",
        "'On June 5, 2014 the war began', false"})
    void aLineThatSaysOnlyWhen(String line, boolean only) {
        assertThat(BylineDate.wholeLine(line) != null).isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource({"By Adam Garrie, Adam Garrie,", "'Written by Alex Newman on June 29, 2018', Alex Newman, 2018-06-29",
            "By admin - 2018-09-16, admin, 2018-09-16",
        "BY ANN LEE, ANN LEE,", "Posted by Ludwig van Beethoven, Ludwig van Beethoven,", "Written by Andrew Coates, Andrew Coates,"})
    void bylinesAreRead(String line, String author, String date) {
        assertThat(Byline.of(line)).isEqualTo(new Byline(author, date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the rivers of Babylon", "By and large, it was so.", "Bye", "By 2018 it was over", "Byron Smith"})
    void otherLinesAreNone(String line) {
        assertThat(Byline.of(line)).isNull();
    }
}
