package dossier.time;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
    private static List<Timex> tag(String text, String date) {
        return new TimeTagger().tag(text, new Span(0, text.length()), date == null ? null : LocalDateTime.parse(date));
    }

    /** {@code words=TYPE value} of all expressions; then mod and days where there are any. */
    private static String shown(String text, String date) {
        StringBuilder out = new StringBuilder();
        for (Timex timex : tag(text, date)) {
            out.append(out.length() > 0 ? "; "
                    : "").append(timex.span().of(text)).append('=').append(timex.type()).append(' ').append(timex.value());
            if (timex.mod() != null) {
                out.append(' ').append(timex.mod());
            }
            if (timex.earliest() != null) {
                out.append(' ').append(timex.earliest());
                if (!timex.latest().equals(timex.earliest())) {
                    out.append("..").append(timex.latest());
                }
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It was signed on 25 June 2018. | 25 June 2018=DATE 2018-06-25 2018-06-25",
        "Written on June 29, 2018 | June 29, 2018=DATE 2018-06-29 2018-06-29",
        "on June 29th, 2018 | June 29th, 2018=DATE 2018-06-29 2018-06-29",
        "on 29 Jun 2018 | 29 Jun 2018=DATE 2018-06-29 2018-06-29",
        "on the 3rd of March 1918 | the 3rd of March 1918=DATE 1918-03-03 1918-03-03",
        "Dec. 31, 1994 | Dec. 31, 1994=DATE 1994-12-31 1994-12-31",
        "05-Aug-2016 | 05-Aug-2016=DATE 2016-08-05 2016-08-05",
        "Elections in Iraq25 June 2018 | 25 June 2018=DATE 2018-06-25 2018-06-25",
        "the BaghdadJune 29, 2018 post | June 29, 2018=DATE 2018-06-29 2018-06-29",
        "on Saturday, 9 August 2014 | Saturday, 9 August 2014=DATE 2014-08-09 2014-08-09",
        "2018-06-29 | 2018-06-29=DATE 2018-06-29 2018-06-29",
        "2018-06-29T10:00:00Z | 2018-06-29T10:00:00Z=TIME 2018-06-29T10:00:00Z 2018-06-29",
        "on 29.6.2018 | 29.6.2018=DATE 2018-06-29 2018-06-29",
        "on 6/29/2018 | 6/29/2018=DATE 2018-06-29 2018-06-29",
        "on 3/3/2018 | 3/3/2018=DATE 2018-03-03 2018-03-03",
        "on 3/5/2018 | 3/5/2018=DATE 2018-XX-XX",
        "on 3/5/2018, not on 25/5/2018 | 3/5/2018=DATE 2018-05-03 2018-05-03; 25/5/2018=DATE 2018-05-25 2018-05-25",
        "on 30 February 2018 | 30 February 2018=DATE 2018-02-30",
        "in May 2018 | May 2018=DATE 2018-05 2018-05-01..2018-05-31",
        "in October, 1917 | October, 1917=DATE 1917-10 1917-10-01..1917-10-31",
        "in 2018, he | 2018=DATE 2018 2018-01-01..2018-12-31",
        "early 2018 | early 2018=DATE 2018 START 2018-01-01..2018-12-31",
        "mid-May 2018 | mid-May 2018=DATE 2018-05 MID 2018-05-01..2018-05-31",
        "by the end of March 1944 | the end of March 1944=DATE 1944-03 END 1944-03-01..1944-03-31",
        "in about 1910 | about 1910=DATE 1910 APPROX 1910-01-01..1910-12-31",
        "in the 1980s | the 1980s=DATE 198 1980-01-01..1989-12-31",
        "the late 1980's | the late 1980's=DATE 198 END 1980-01-01..1989-12-31",
        "in the eighties | the eighties=DATE 198 1980-01-01..1989-12-31",
        "the 1980s, 90s and early 2000s | the 1980s=DATE 198 1980-01-01..1989-12-31; 90s=DATE 199 1990-01-01..1999-12-31; "
            + "early 2000s=DATE 200 START 2000-01-01..2009-12-31",
        "the 20th century | the 20th century=DATE 19 1900-01-01..1999-12-31",
        "the twenty-first century | the twenty-first century=DATE 20 2000-01-01..2099-12-31",
        "in 480 BC | 480 BC=DATE BC0480 -0479-01-01..-0479-12-31",
        "the 470s BC | the 470s BC=DATE BC047 -0478-01-01..-0469-12-31",
        "the 4th century B.C. | the 4th century B.C.=DATE BC03 -0399-01-01..-0300-12-31",
        "the revolt (499-493 BC) | 499=DATE BC0499 -0498-01-01..-0498-12-31; 493 BC=DATE BC0493 -0492-01-01..-0492-12-31",
        "in 1958-59 | 1958=DATE 1958 1958-01-01..1958-12-31; 59=DATE 1959 1959-01-01..1959-12-31",
        "in the summer of 1920 | the summer of 1920=DATE 1920-SU 1920-06-01..1920-08-31",
        "Q2 2019 | Q2 2019=DATE 2019-Q2 2019-04-01..2019-06-30",
        "the second half of 2008 | the second half of 2008=DATE 2008-H2 2008-07-01..2008-12-31",
        "the first week of 2021 | the first week of 2021=DATE 2021-W01 2021-01-04..2021-01-10",
        "the last week of December 2016 | the last week of December 2016=DATE 2016-W52 2016-12-26..2017-01-01",
        "from January to April 2015 | January=DATE 2015-01 2015-01-01..2015-01-31; April 2015=DATE 2015-04 2015-04-01..2015-04-30",
        "from Nov-Feb 2017 | Nov=DATE 2016-11 2016-11-01..2016-11-30; Feb 2017=DATE 2017-02 2017-02-01..2017-02-28",
        "on 3, 7 and 9 May 1904 | 3=DATE 1904-05-03 1904-05-03; 7=DATE 1904-05-07 1904-05-07; 9 May 1904=DATE 1904-05-09 1904-05-09",
        "on May 3, 7 and 9, 1904. | May 3=DATE 1904-05-03 1904-05-03; 7=DATE 1904-05-07 1904-05-07; 9, 1904=DATE 1904-05-09 1904-05-09",
        "29 June 2018 at 3:55 pm | 29 June 2018 at 3:55 pm=TIME 2018-06-29T15:55 2018-06-29",
        "at 12:44 am on 12 August 2014 | 12:44 am on 12 August 2014=TIME 2014-08-12T00:44 2014-08-12",
        "the morning of 31 January 1965 | the morning of 31 January 1965=TIME 1965-01-31TMO 1965-01-31",
        "the early morning hours of 30 April 1975 | the early morning hours of 30 April 1975=TIME 1975-04-30TMO START 1975-04-30",
        "16 days after January 2, 2018 | 16 days after January 2, 2018=DATE 2018-01-18 2018-01-18",
        "half past nine on 3 May 2018 | half past nine on 3 May 2018=TIME 2018-05-03T09:30 2018-05-03",
        "a quarter to ten on 3 May 2018 | a quarter to ten on 3 May 2018=TIME 2018-05-03T09:45 2018-05-03",
        "on 3 May 2018 at ten past 9 in the evening | 3 May 2018 at ten past 9 in the evening=TIME 2018-05-03T21:10 2018-05-03",
        "on 3 May 2018 at six forty-three | 3 May 2018 at six forty-three=TIME 2018-05-03T06:43 2018-05-03",
        "at 1900 GMT on 3 May 2018 | 1900 GMT on 3 May 2018=TIME 2018-05-03T19:00Z 2018-05-03",
        "at 9:34 p.m. EST on 3 May 2018 | 9:34 p.m. EST on 3 May 2018=TIME 2018-05-03T21:34-05 2018-05-03",
        "at 5:34 AM Baghdad time on March 20, 2003 | 5:34 AM Baghdad time on March 20, 2003=TIME 2003-03-20T05:34 2003-03-20",
        "from 7:00 to 8:00 pm on 3 May 2018 | 7:00=TIME 2018-05-03T19:00 2018-05-03; "
            + "8:00 pm on 3 May 2018=TIME 2018-05-03T20:00 2018-05-03",
        "in nineteen eighty-four | nineteen eighty-four=DATE 1984 1984-01-01..1984-12-31",
        "in two thousand and ten | two thousand and ten=DATE 2010 2010-01-01..2010-12-31",
        "on 6 April seventeen hundred thirty-three | 6 April seventeen hundred thirty-three=DATE 1733-04-06 1733-04-06",
        "in April of 87 | April of 87=DATE 1987-04 1987-04-01..1987-04-30",
        "in fiscal 2017 | fiscal 2017=DATE FY2017",
        "the fiscal year 2018-19 | the fiscal year 2018-19=DATE FY2019",
        "in FY18 | FY18=DATE FY2018",
        "the latter half of 2008 | the latter half of 2008=DATE 2008-H2 2008-07-01..2008-12-31",
        "on 10 Muharram 1445 | 10 Muharram 1445=DATE 2023-07-28 2023-07-28",
        "in Ramadan 1439 AH | Ramadan 1439 AH=DATE 2018-05-16/2018-06-14 2018-05-16..2018-06-14",
        "in Ramadan 2018 | Ramadan 2018=DATE 2018-05-16/2018-06-14 2018-05-16..2018-06-14",
        "in 1440 AH | 1440 AH=DATE 2018-09-11/2019-08-30 2018-09-11..2019-08-30",
        "on Eid al-Fitr 2018 | Eid al-Fitr 2018=DATE 2018-06-15 2018-06-15",
        "on Christmas Eve 2018 | Christmas Eve 2018=DATE 2018-12-24 2018-12-24",
        "on Thanksgiving 2018 | Thanksgiving 2018=DATE 2018-11-22 2018-11-22",
        "on Easter Monday 2018 | Easter Monday 2018=DATE 2018-04-02 2018-04-02",
    })
    void whatIsSaidInFullNeedsNoAnchor(String text, String expected) {
        assertThat(shown(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "He said so yesterday. | yesterday=DATE 2018-06-28 2018-06-28",
        "It fell last month. | last month=DATE 2018-05 2018-05-01..2018-05-31",
        "It fell three days ago. | three days ago=DATE 2018-06-26 2018-06-26",
        "Two years ago it fell. | Two years ago=DATE 2016 2016-01-01..2016-12-31",
        "It votes this year. | this year=DATE 2018 2018-01-01..2018-12-31",
        "The crop fell a quarter to 2.9 million. | ''",
        "The rate fell a quarter to 4 percent. | ''",
        "It votes next week. | next week=DATE 2018-W27 2018-07-02..2018-07-08",
        "next week on Tuesday | next week on Tuesday=DATE 2018-07-03 2018-07-03",
        "It will vote in two weeks. | in two weeks=DATE 2018-07-13 2018-07-13",
        "It expires this weekend. | this weekend=DATE 2018-W26-WE 2018-06-30..2018-07-01",
        "The cabinet met on Friday. | Friday=DATE 2018-06-29 2018-06-29",
        "The cabinet met on Monday. | Monday=DATE 2018-06-25 2018-06-25",
        "The cabinet will meet on Monday. | Monday=DATE 2018-07-02 2018-07-02",
        "The cabinet met last Monday. | last Monday=DATE 2018-06-25 2018-06-25",
        "It was signed in November. | November=DATE 2017-11 2017-11-01..2017-11-30",
        "It will be signed in November. | November=DATE 2018-11 2018-11-01..2018-11-30",
        "It was signed on 12 May. | 12 May=DATE 2018-05-12 2018-05-12",
        "It will be hard, London, 25 Jun - they say. | 25 Jun=DATE 2018-06-25 2018-06-25",
        "won in the mid-May elections | mid-May=DATE 2018-05 MID 2018-05-01..2018-05-31",
        "It was cold last summer. | last summer=DATE 2017-SU 2017-06-01..2017-08-31",
        "at the beginning of the month | the beginning of the month=DATE 2018-06 START 2018-06-01..2018-06-30",
        "It was burnt last night. | last night=TIME 2018-06-28TNI 2018-06-28",
        "It met at 3 pm on Monday. | 3 pm on Monday=TIME 2018-06-25T15:00 2018-06-25",
        "He came last night at 8. | last night at 8=TIME 2018-06-28T20:00 2018-06-28",
        "in the past three weeks | the past three weeks=DURATION P3W 2018-06-08..2018-06-28",
        "the day before yesterday | the day before yesterday=DATE 2018-06-27 2018-06-27",
        "a few weeks ago | a few weeks ago=DATE PAST_REF",
        "week 10 | week 10=DATE 2018-W10 2018-03-05..2018-03-11",
        "It met tonight around 9. | tonight around 9=TIME 2018-06-29T21:00 2018-06-29",
        "We will meet Monday 8-9 am | Monday 8=TIME 2018-07-02T08:00 2018-07-02; 9 am=TIME 2018-07-02T09:00 2018-07-02",
        "We will meet Monday between 2 and 4pm | Monday between 2=TIME 2018-07-02T14:00 2018-07-02; 4pm=TIME 2018-07-02T16:00 2018-07-02",
        "free tomorrow from 10-4. | tomorrow from 10=TIME 2018-06-30T10:00 2018-06-30; 4=TIME 2018-06-30T16:00 2018-06-30",
        "The rate rose yesterday from 4 to 6. | yesterday=DATE 2018-06-28 2018-06-28",
        "between 7 and 9 last night | 7=TIME 2018-06-28T19:00 2018-06-28; 9 last night=TIME 2018-06-28T21:00 2018-06-28",
        "It was open from 8 am to 3 pm yesterday. | 8 am=TIME 2018-06-28T08:00 2018-06-28; 3 pm yesterday=TIME 2018-06-28T15:00 2018-06-28",
        "The visit ends Saturday. | Saturday=DATE 2018-06-30 2018-06-30",
        "It rained over the weekend. | the weekend=DATE 2018-W25-WE 2018-06-23..2018-06-24",
        "see u tmrw nite | tmrw nite=TIME 2018-06-30TNI 2018-06-30",
        "Sales of the third quarter fell. | the third quarter=DATE 2017-Q3 2017-07-01..2017-09-30",
        "The third-quarter profit fell. | third-quarter=DATE 2017-Q3 2017-07-01..2017-09-30",
        "It came on the 12th. | the 12th=DATE 2018-06-12 2018-06-12",
        "in the four previous weeks | the four previous weeks=DURATION P4W 2018-06-01..2018-06-28",
        "over the past year | the past year=DURATION P1Y 2017-06-29..2018-06-28",
        "It ends this calendar year. | this calendar year=DATE 2018 2018-01-01..2018-12-31",
        "It grew this fiscal year. | this fiscal year=DATE FY2018",
        "between now and November 15 | now=DATE PRESENT_REF 2018-06-29; November 15=DATE 2018-11-15 2018-11-15",
        "It fell last Ramadan. | last Ramadan=DATE 2018-05-16/2018-06-14 2018-05-16..2018-06-14",
    })
    void relativeExpressionsCountFromTheDateOfTheText(String text, String expected) {
        assertThat(shown(text, "2018-06-29T00:00")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "He said so yesterday. | yesterday=DATE XXXX-XX-XX",
        "It fell last month. | last month=DATE XXXX-XX",
        "The cabinet met on Friday. | Friday=DATE XXXX-WXX-5",
        "It was signed on 12 May. | 12 May=DATE XXXX-05-12",
        "It was signed in May. | May=DATE XXXX-05",
        "That year it fell. | That year=DATE XXXX",
        "It was cold in the summer. | the summer=DATE XXXX-SU",
        "They met at night. | night=TIME XXXX-XX-XXTNI",
    })
    void nothingIsGuessedWithoutAnAnchor(String text, String expected) {
        assertThat(shown(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In 1940 Paris fell. In August of that year they rose. | 1940 1940-08",
        "On 13 February 1904 they met. The following day they left. | 1904-02-13 1904-02-14",
        "On 29 April 1945 it ended. Two days later he died. | 1945-04-29 1945-05-01",
        "In November 1944 they landed. In February they won. | 1944-11 1945-02",
        "In June 1944 they landed. The previous year they had not. | 1944-06 1943",
        "It began in 490 BC. A decade earlier there was peace. | BC0490 BC0500",
        "On July 20, 1961 it began. It would end by 1976. On 25 July it was over. | 1961-07-20 1976 1961-07-25",
        "In March 1944 they came. It lasted until the fall of the town in February 1945. In July they left. | 1944-03 1945-02 1944-07",
        "In May 1944 they met the men that had come in late 1943. By June they had won. | 1944-05 1943 1944-06",
        "In April 2003 it fell. In November 2008 another fell. On April 15 it was over. | 2003-04 2008-11 2003-04-15",
        "In April 1972 he spoke: “Two years ago we came.” | 1972-04 1970",
        "On 5 May 1972 it began. At the same time he left. | 1972-05-05 1972-05-05",
        "In June 1945 it began. That same day he left. | 1945-06 1945-06-XX",
        "It was May 1943. They spent the spring and early summer of 1944 there. | 1943-05 1944-SP 1944-SU",
        "In 264 BC it began. In 262, the town fell, and by 241 it was over. | BC0264 BC0262 BC0241",
        "In AD 312 he won. In 324, he was alone. | 0312 0324",
        "In 1912 he had 324, then more. | 1912",
        "In the 1950s they built, in the next decade they rested. | 195 196",
        "On 3 May 1915 at 5:40 they fired. Two hours later all was over. | 1915-05-03T05:40 1915-05-03T07:40",
        "On 3 May 1915 at 5:40 they fired. In June they left. Two hours later it rained. | 1915-05-03T05:40 1915-06 null",
    })
    void narrativeGoesOnFromTheLastDateSaid(String text, String expected) {
        StringBuilder values = new StringBuilder();
        tag(text, null).forEach(timex -> values.append(values.length() > 0 ? " " : "").append(timex.value()));
        assertThat(values).hasToString(expected);
    }

    @Test
    void aStoryDoesNotGoOnFromTheWritersTime() {
        String text = "In 1962 it began. In May 1963 they left. In 1964 all came back. "
                + "In June a report declassified in 2005 told of it. On 4 July it ended.";
        assertThat(tag(text, "2009-12-19T00:00")).last().satisfies(timex -> assertThat(timex.value()).isEqualTo("1964-07-04"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Away for 3 days from today. | 2018-06-29..2018-07-01",
        "Away for 1 week, starting on 2 July. | 2018-07-02..2018-07-08",
        "From 4 May 2018 for two weeks we were away. | 2018-05-04..2018-05-17",
        "Sales in the three months ended Feb. 28 rose. | 2017-12-01..2018-02-28",
        "Prices rose in the year to May 2018. | 2017-06-01..2018-05-31",
        "They waited for three days. On Monday they left. | ",
    })
    void lengthsHaveTheDaysThatADateBounds(String text, String days) {
        Timex length = tag(text, "2018-06-29T00:00").stream().filter(timex -> timex.type() == Timex.Type.DURATION).findFirst()
                .orElseThrow();
        assertThat(length.earliest() == null ? null : length.earliest() + ".." + length.latest()).isEqualTo(days);
    }

    @Test
    void thePresentTenseCountsFromTheDayOfWriting() {
        String text = "In 1972 it began. In 1986 he came. After 2003 it changed. In 2013 they left. He is back this year.";
        assertThat(tag(text, "2018-06-29T00:00")).extracting(Timex::value).containsExactly("1972", "1986", "2003", "2013", "2018");
    }

    @Test
    void newsThatLooksBackStaysNews() {
        String text = "They won in the mid-May elections. The term expires this weekend, and the vote of this year was the first. "
                + "In 1972 it began. In 1986 he came. After 2003 it changed.";
        assertThat(tag(text, "2018-06-29T00:00")).extracting(Timex::value)
                .containsExactly("2018-05", "2018-W26-WE", "2018", "1972", "1986", "2003");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It lasted three weeks. | three weeks=DURATION P3W",
        "after many years of war | many years=DURATION PXY",
        "for weeks | weeks=DURATION PXW",
        "more than three years | more than three years=DURATION P3Y MORE_THAN",
        "almost an hour | almost an hour=DURATION PT1H LESS_THAN",
        "one and a half hours | one and a half hours=DURATION PT1.5H",
        "a twenty-four hour curfew | twenty-four hour=DURATION PT24H",
        "every day | every day=SET P1D",
        "daily attacks | daily=SET P1D",
        "twice a week | twice a week=SET P1W",
        "three times a month | three times a month=SET P1M",
        "200 per week | per week=SET P1W",
        "every Friday | every Friday=SET XXXX-WXX-5",
        "he now says | now=DATE PRESENT_REF",
        "it recently won | recently=DATE PAST_REF",
        "in the future | the future=DATE FUTURE_REF",
        "three hours and 20 minutes | three hours and 20 minutes=DURATION PT3H20M",
        "it took 3h | 3h=DURATION PT3H",
        "2 1/2 years of it | 2 1/2 years=DURATION P2.5Y",
        "bi-weekly talks | bi-weekly=SET P2W",
        "semi-annual talks | semi-annual=SET P6M",
        "every evening at 7 pm | every evening at 7 pm=SET T19:00",
        "so far to date | to date=DATE PRESENT_REF",
        "present-day Iraq | present-day=DATE PRESENT_REF",
        "its former king | former=DATE PAST_REF",
    })
    void lengthsRecurrencesAndReferences(String text, String expected) {
        assertThat(shown(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "They may march on the city.", "Theresa May spoke.", "May the best win.", "the Women's March", "a second chance", "see page 2018",
        "No. 2914", "resolution 1441", "CBS's 60 Minutes had it", "a letter in the Evening Standard", "180 dead", "2000 people came",
        "some 1,900 were hurt", "https://example.org/2018/05/12/story.html", "mail 2018may12@example.org", "www.example.com/2018-09-23",
        "$2018 a head", "version 1.2.2018", "they sat in the sun", "he fell in the fall of the house", "Romans 3:16 says",
                "COVID-19 spread", "this may have been", "the first AH", "Abu Safar said", "five to seven people came",
                "a financial crisis",
        "the Sunday Times wrote", "in his eighties", "a 7-6 win", "12.5 percent", "three quarters of it", "April Smith sang",
                "+44 2018 1234",
    })
    void whatOnlyLooksLikeATimeIsLeftAlone(String text) {
        assertThat(shown(text, "2018-06-29T00:00")).isEmpty();
    }

    @Property(tries = 300, seed = "2018")
    void spansAreInOrderInsideTheStretchAndDaysInOrder(@ForAll @Size(max = 40) List<@IntRange(max = 59) Integer> picks,
            @ForAll boolean dated,
            @ForAll @IntRange(max = 20) int cut) {
        String[] words = {"May", "may", "the", "of", "3", "12", "2018", "'", "s", "BC", "-", ",", ".", "\n\n", "and", "to", "last", "next",
                "this", "that",
            "year", "weeks", "days", "ago", "later", "early", "end", "mid", "first", "twenty", "half", "a", "few", "more", "than", "every",
                    "twice", "per",
            "Monday", "Fri", "summer", "fall", "night", "pm", ":", "55", "1980s", "eighties", "century", "in", "on", "at", "before",
                    "after", "from",
            "yesterday", "tonight", "999999999", "Q", "/"};
        StringBuilder text = new StringBuilder();
        for (int pick : picks) {
            text.append(words[pick]).append(pick % 7 == 0 ? "" : " ");
        }
        checkLaws(text.toString(), Math.min(cut, text.length()), dated);
    }

    @Property(tries = 300, seed = "2018")
    void anyCharactersWork(@ForAll @StringLength(max = 200) String text, @ForAll boolean dated) {
        checkLaws(text, text.length() / 4, dated);
    }

    private static void checkLaws(String text, int cut, boolean dated) {
        Span within = new Span(cut, Math.max(cut, text.length() - cut / 2));
        int last = within.start();
        for (Timex timex : new TimeTagger().tag(text, within, dated ? LocalDateTime.of(2018, 6, 29, 10, 0) : null)) {
            assertThat(timex.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(timex.span().length()).isPositive();
            last = timex.span().end();
            assertThat((Object) timex.earliest() == null).isEqualTo(timex.latest() == null);
            if (timex.earliest() != null) {
                assertThat(timex.earliest()).isBeforeOrEqualTo(timex.latest());
            }
        }
        assertThat(last).isLessThanOrEqualTo(within.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"May ", "1", "1, ", "1990-", "first of ", "one and a half ", "\n\n ", "3 and ", "last last ", "the ",
            "of the year ", "a", "at 3 "})
    void hostileTextTakesLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(15), () -> tag(text, "2018-06-29T00:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "on 12 May 2018 | 2018-05-12", "in May 2018 | 2018-05", "in 1910 | 1910", "about 1910 | 1910~", "in the 1980s | 198X",
        "the 20th century | 19XX", "in the summer of 1943 | 1943-22", "Q2 2019 | 2019-34", "the second half of 2008 | 2008-41",
        "in 480 BC | -0479", "the first week of 2021 | 2021-01-04/2021-01-10", "in Ramadan 1439 AH | 2018-05-16?/2018-06-14?",
    })
    void intervalsAreWrittenInEdtf(String text, String expected) {
        assertThat(tag(text, null)).singleElement().satisfies(timex -> assertThat(timex.interval().edtf()).isEqualTo(expected));
    }

    @Test
    void stretchesAreReadOnTheirOwn() {
        String text = "in May 2018 and 2019";
        assertThat(new TimeTagger().tag(text, new Span(0, 6), null)).hasSize(1);
        assertThat(new TimeTagger().tag(text, new Span(7, 11), null)).singleElement()
                .satisfies(timex -> assertThat(timex.span()).isEqualTo(new Span(7, 11)));
    }
}
