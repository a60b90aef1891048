package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimeTest {
    @ParameterizedTest
    @ValueSource(strings =
            {"2 days ago", "2 days ago at 07:47 am", "17H ago", "3h", "an hour ago", "about 5 minutes ago", "vor 3 Stunden",
                    "vor einem Tag",
        "il y a 2 heures", "hace 5 horas", "há 3 dias", "3 ore fa", "2 uur geleden", "5 часов назад", "3時間前", "2小时前", "1일 전",
        "Yesterday at 10:30",
        "Posted 3 weeks ago"})
    void sayHowLongAgo(String line) {
        assertThat(RelativeTime.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"", "7", "30 minutes before bed", "Two days later", "5 horas de música", "Eat every 2 hours", "48 hours",
                    "The day before yesterday",
        "Today", "June 3, 2019", "4m Hürden", "Long ago", "10:30", "1–2 hours after your workout"})
    void sayOtherThings(String line) {
        assertThat(RelativeTime.is(line)).isFalse();
    }
}
