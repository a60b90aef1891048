package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(strings = {"LONDON (AP) — The mayor", "HAYWARD, Calif. (AP) — The latest", "Berlin, 19. Nov. (dpa) - Die",
            "NEW YORK, Nov 19 (Reuters) - Shares",
        "Rio de Janeiro (AFP) – Rain"})
    void reportsBeginWithPlaceAgencyAndDash(String text) {
        assertThat(Dateline.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(AP) — The mayor", "The mayor (Ann Lee) - a friend of the town - said", "Tools (Free) now",
            "He met them. Later (AP) — said",
        "Sale (50 %) - only today", "A (B", "Call us (Mon)"})
    void othersDoNot(String text) {
        assertThat(Dateline.begins(text)).isFalse();
    }
}
