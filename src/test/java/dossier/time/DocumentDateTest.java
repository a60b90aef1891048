package dossier.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2018-06-29 | 2018-06-29T00:00",
        "2018-06-29T10:00:00Z | 2018-06-29T10:00",
        "2018-06-29T10:00:00.123+02:00 | 2018-06-29T10:00",
        "2018-06-29 10:00 | 2018-06-29T10:00",
        "20180629 | 2018-06-29T00:00",
        "2018/06/29 | 2018-06-29T00:00",
        "Fri, 29 Jun 2018 10:00:00 +0000 | 2018-06-29T10:00",
        "June 29, 2018 | 2018-06-29T00:00",
        "Jun. 29, 2018 | 2018-06-29T00:00",
        "29 June 2018 at 3:55 pm | 2018-06-29T15:55",
        "August 12, 2014 at 12:44 am | 2014-08-12T00:44",
        "Posted on Friday, June 29th, 2018 by admin | 2018-06-29T00:00",
        "29.06.2018 | 2018-06-29T00:00",
        "6/29/2018 | 2018-06-29T00:00",
    })
    void datesOfMetadataAndBylines(String text, LocalDateTime expected) {
        assertThat(DocumentDate.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yesterday", "June 2018", "2018", "3/5/2018", "30 February 2018", "Friday", "no date"})
    void whatIsNoDayGivesNone(String text) {
        assertThat(DocumentDate.parse(text)).isNull();
    }
}
