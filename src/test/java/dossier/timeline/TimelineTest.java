package dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static Document document(String name, String date, String text) {
        Metadata metadata = date == null ? Metadata.NONE : Metadata.of(Map.of("date", date));
        return new Document(name, new Source(null, Markup.TEXT, text, Anchors.START), metadata);
    }

    private static List<EventRow> events(TimelineOptions options, Document... documents) {
        Timeline timeline = new Timeline(options);
        for (Document document : documents) {
            timeline.add(timeline.part(document));
        }
        return timeline.rows();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "January 09, 2008~The deal was signed last month. | 2007-12",
        "Vote fails in Baghdad25 June 2018~~The deal was signed last month. | 2018-05",
        "A headline~Written by Alex Newman on June 29, 2018~~The deal was signed last month. | 2018-05",
        "BAGHDAD, 14 May 2018 - The deal was signed last month. | 2018-04",
        "Posted: Friday, June 29, 2018 10:30 am~~The deal was signed last month. | 2018-05",
        "On June 29, 2018 they met and talked.~The deal was signed last month. | XXXX-XX",
        "The meeting of 3 May 2011 was long, and many more words were said than anybody could count or cared to remember in the end, as we "
            + "know all too well by now.~The deal was signed last month. | XXXX-XX",
        "The deal was signed last month. | XXXX-XX",
    })
    void aTextWithoutADateTakesTheOneInItsHead(String text, String expected) {
        List<TimexRow> rows = new TimeMentions(null).rows(document("a", null, text.replace('~', '\n')));
        assertThat(rows).filteredOn(row -> row.text().equals("last month")).extracting(TimexRow::value).containsExactly(expected);
    }

    @Test
    void aCenturyThatOnlyOverlapsTheDaysAskedForIsNotShown() {
        Document told = document("a", null, "In the 21st century trade grew. In 2013 the ports opened. In the 2010s they closed.");
        assertThat(events(new TimelineOptions(null, LocalDate.parse("2012-01-01"), null, null), told)).extracting(EventRow::date)
                .containsExactly("201", "2013");
        assertThat(events(new TimelineOptions(null, LocalDate.parse("2000-01-01"), null, null), told)).extracting(EventRow::date)
                .containsExactly("20", "201", "2013");
    }

    @Test
    void aCenturyThatTellsOfAKindIsNoDate() {
        Document told = document("a", null,
                "Both are strange in the context of 20th and 21st century politics. In 19th century Iraq it was so.");
        assertThat(events(new TimelineOptions(null, null, null, null), told)).extracting(EventRow::date).containsExactly("18");
    }

    @Test
    void metadataComesFirstAndTheGivenDateLast() {
        TimeMentions mentions = new TimeMentions(LocalDateTime.of(2001, 2, 3, 0, 0));
        String text = "May 3, 2010\nIt fell yesterday.";
        assertThat(mentions.rows(document("a", "2005-05-05", text)).get(1).value()).isEqualTo("2005-05-04");
        assertThat(mentions.rows(document("a", null, text)).get(1).value()).isEqualTo("2010-05-02");
        assertThat(mentions.rows(document("a", null, "It fell yesterday.")).get(0).value()).isEqualTo("2001-02-02");
    }

    @Test
    void mentionsStandAtTheirPlaces() {
        assertThat(new TimeMentions(null).rows(document("a.txt", null, "\uD83D\uDE00 It fell\nin \uD83D\uDE00 May 2018.")))
                .containsExactly(new TimexRow("a.txt", 15, 23, 2, 6, "May 2018", "DATE", "2018-05", null, "2018-05-01", "2018-05-31"));
    }

    @Test
    void statementsComeInOrderOfTimeAndUndatedOnesNotAtAll() {
        List<EventRow> rows = events(TimelineOptions.ALL,
                document("a", null, "The war ended badly in 1945. The war began suddenly on 1 September 1939. Peace lasted many years. "
                        + "They met on Friday."),
                document("b", "2018-06-29", "The court closed its case yesterday. In 1939 and in 1945 many borders were moved again."));
        assertThat(rows).extracting(EventRow::date).containsExactly("1939", "1939-09-01", "1945", "1945", "2018-06-28");
        assertThat(rows).extracting(EventRow::doc).containsExactly("b", "a", "a", "b", "b");
        assertThat(rows).extracting(EventRow::event).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(rows.get(1).text()).isEqualTo("The war began suddenly on 1 September 1939.");
        assertThat(rows.get(1).mention()).isEqualTo("1 September 1939");
        assertThat(rows.get(1).column()).isEqualTo(30);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "the days of a diary | Notes~~3 May 2018~~The council assembled.~~Bridges were planned.~~4 May 2018~~Nobody wrote since 1990.~~Guests left. "
            + "| 2018-05-03,2018-05-03,1990,2018-05-04",
        "the years of a chronicle | 1990~The council begins work.~~1991~The council ends work. | 1990,1991",
        "a journal on the web, the last day first | 9 May 2018~~The guests arrived in Leeds yesterday.~~7 May 2018~~Guests left. "
            + "| 2018-05-08,2018-05-07",
        "an appendix | 3 May 2018~The council assembled.~~5 May 2018~Guests left.~~Appendix~~The inn was sold. | 2018-05-03,2018-05-05",
        "what will be | 3 May 2018~The council assembled.~The council will build a bridge.~~5 May 2018~Guests left."
            + " | 2018-05-03,2018-05-05",
        "when a page was published and changed | Vote fails~~Published~12 May 2018~~Last updated~20 May 2018~~The council assembled. | ",
        "a box of facts | Party of Farmers~~Founded~1990~Dissolved~2003~Leader~Ann Berg~~The party was led by farmers. | ",
        "the next meeting | Minutes~~12 May 2018~~The chair welcomed the guests.~~Next meeting:~14 June 2018~"
            + "~The clerk signed the minutes. | ",
        "key dates in a report | Vote fails~By Ann Berg~12 May 2018~~The minister resigned on Friday.~~Key dates~2003~The port was enlarged."
            + "~2016~The fishermen were promised money. | 2018-05-11,2018-05-11,2018-05-11",
        "numbers of pages | The tissue was measured.~~1998~~The samples were taken home.~~1999~~They were measured again. | ",
        "numbers of pages inside of sentences | 1998~~The samples, which had been taken from the cold river, were~~1999~~measured again."
            + " | ",
        "numbers that are no years | The tissue was measured.~~901~~The samples were taken home.~~902~~They were measured again. | ",
        "lines that end in CR | 3 May 2018^The council assembled.^^5 May 2018^Guests left.^ | 2018-05-03,2018-05-05",
        "one date above a text | 3 May 2018~~The council assembled.~~Bridges were planned. | ",
        "times of messages | Ann~May 3, 2018 at 5 pm~~The council assembled.~~Bob~May 4, 2018 at 5 pm~~The council assembled. | "})
    void whatStandsUnderADateIsOfThatDate(String name, String text, String dates) {
        String lines = text.replace('~', '\n').replace('^', '\r');
        assertThat(events(TimelineOptions.ALL, document("a", null, lines))).extracting(EventRow::date)
                .containsExactlyInAnyOrder(dates == null ? new String[0] : dates.split(","));
    }

    @Test
    void anEntryGoesOnInTheNextPieceOfItsText() {
        String begin = "3 May 1916~The council assembled.~~4 May 1916~Bridges were planned.~".replace('~', '\n');
        String end = "Guests left early.~~5 May 1916~The harbour was closed.~~6 May 1916~The harbour was opened.".replace('~', '\n');
        Document first = document("a", null, begin).with(new Piece(0, 0, false));
        Document second = document("a", null, end).with(new Piece(1, begin.length(), true));
        assertThat(events(TimelineOptions.ALL, first, second)).extracting(EventRow::date, EventRow::text).containsExactly(
                tuple("1916-05-03", "The council assembled."), tuple("1916-05-04", "Bridges were planned."),
                tuple("1916-05-04", "Guests left early."), tuple("1916-05-05", "The harbour was closed."),
                tuple("1916-05-06", "The harbour was opened."));
        assertThat(events(TimelineOptions.ALL, first, document("b", null, end))).extracting(EventRow::text)
                .doesNotContain("Guests left early.");
    }

    @Test
    void headlinesAndBylinesStateNothing() {
        String text = "Some coalition wins the election June 29, 2018\n\nIt won the seats on 12 May 2018.";
        assertThat(events(TimelineOptions.ALL, document("a", null, text))).extracting(EventRow::date).containsExactly("2018-05-12");
    }

    @Test
    void accountsOfOneEventShareItsNumberAndSayWhichOtherDatesAreGiven() {
        List<EventRow> rows = events(TimelineOptions.ALL,
                document("a", null, "An explosion in the weapons depot of the district killed eighteen people on 6 June 2018."),
                document("b", null, "On 7 June 2018 an explosion killed eighteen people in the weapons depot of the district."),
                document("c", null, "On 7 June 2018 voters in another country chose the president they wanted."));
        assertThat(rows).extracting(EventRow::event).containsExactly(1L, 1L, 2L);
        assertThat(rows).extracting(EventRow::otherDates).containsExactly(List.of("2018-06-07"), List.of("2018-06-06"), List.of());
    }

    @Test
    void aDateThatHoldsTheOtherIsNoOtherDate() {
        List<EventRow> rows = events(TimelineOptions.ALL,
                document("a", null, "An explosion in the weapons depot of the district killed eighteen people in June 2018."),
                document("b", null, "On 7 June 2018 an explosion killed eighteen people in the weapons depot of the district."),
                document("c", null, "An explosion killed eighteen people in the weapons depot of the district at 3 pm on 7 June 2018."),
                document("d", null, "At 5 pm on 7 June 2018 an explosion in the weapons depot of the district killed eighteen people."));
        assertThat(rows).extracting(EventRow::event).containsExactly(1L, 1L, 1L, 1L);
        assertThat(rows).extracting(EventRow::otherDates)
                .containsExactly(List.of(), List.of(), List.of("2018-06-07T17:00"), List.of("2018-06-07T15:00"));
    }

    @Test
    void statementsOfOneDocumentStayApart() {
        String sentence = "An explosion in the weapons depot of the district killed eighteen people on 6 June 2018.";
        assertThat(events(TimelineOptions.ALL, document("a", null, sentence + " " + sentence))).extracting(EventRow::event)
                .containsExactly(1L, 2L);
    }

    @Test
    void fromAndToKeepWhatTouchesThem() {
        Document document = document("a", null,
                "The old empire fell apart in 1918. The new union was founded in 1922. The last union dissolved in 1991.");
        TimelineOptions options = new TimelineOptions(null, LocalDate.of(1922, 6, 1), LocalDate.of(1991, 1, 1), null);
        assertThat(events(options, document)).extracting(EventRow::date).containsExactly("1922", "1991");
    }

    @Test
    void onlyStatementsThatNameTheEntity() {
        Document document = document("a", null, "Mr. Muqtada al-Sadr founded the movement in 2003. "
                + "The war against the country began in 2003.");
        assertThat(events(new TimelineOptions("al-sadr", null, null, null), document)).extracting(EventRow::text)
                .containsExactly("Mr. Muqtada al-Sadr founded the movement in 2003.");
        assertThat(events(new TimelineOptions("adr", null, null, null), document)).isEmpty();
    }

    @Test
    void whatAReportTellsWithoutADateStandsAtTheDayOfWhichItTells() {
        List<EventRow> rows = events(TimelineOptions.ALL, document("a", "2018-06-29",
                "The minister resigned from her office on Wednesday. She thanked the voters of the capital. The party will choose another leader. "
                        + "The office has been closed by soldiers. Did anybody know of the plan? In 2003 she won the first vote."));
        assertThat(rows).extracting(EventRow::date).containsExactly("2003", "2018-06-27", "2018-06-27");
        assertThat(rows.get(2).text()).isEqualTo("She thanked the voters of the capital.");
        assertThat(rows.get(2).mention()).isNull();
    }

    @Test
    void whatNoReportTellsHasNoDay() {
        String told = "The minister thanked the voters of the capital. The party lost many members of the old guard.";
        assertThat(events(TimelineOptions.ALL, document("a", "2018-06-29", told))).isEmpty();
        assertThat(events(TimelineOptions.ALL, document("a", null, told + " They met on Wednesday."))).isEmpty();
        assertThat(events(TimelineOptions.ALL, document("a", "2018-06-29", "BAGHDAD, 29 June 2018 - " + told))).isEmpty();
    }

    @Test
    void heAndSheMeanTheOnePersonNamedBefore() {
        Document document = document("a", null,
                "Mr. Muqtada al-Sadr founded the movement in 2003. He dissolved the army of his movement in 2004. "
                + "In 2005 the war went on. He came back in 2006.");
        assertThat(events(new TimelineOptions("al-sadr", null, null, null), document)).extracting(EventRow::date)
                .containsExactly("2003", "2004");
    }

    @Test
    void theDrawingHasALaneForEachDocumentAndAMarkForEachStatement() {
        List<EventRow> rows = events(TimelineOptions.ALL,
                document("a", null, "An explosion in the weapons depot of the district killed eighteen people on 6 June 2018."),
                document("b & c", null, "On 7 June 2018 an explosion killed eighteen people in the weapons depot of the district. "
                        + "The old empire fell apart in 480 BC."));
        String svg = TimelinePlot.of(rows);
        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n").contains(">a</text>", ">b &amp; c</text>", "481 BC".replace("1", "0"));
        assertThat(svg.split("<circle ", -1)).hasSize(3);
        assertThat(svg).isEqualTo(TimelinePlot.of(rows));
        assertThat(TimelinePlot.of(List.of())).endsWith("</svg>\n");
    }
}
