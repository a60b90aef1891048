package dossier.time;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The table of the words of time is what the lexicon says. After that has been changed, {@code mvn test -Dtest=TimeWordsTest
 * -Dlists.write=true} makes the table again.
 */
class TimeWordsTest {
    /** What the lexicon says of each word; in order, so that the same words make the same bytes. */
    private static Map<String, Integer> said() {
        Map<String, Integer> said = new TreeMap<>();
        for (String[] fields : Lexicon.entries(TimeWords.class, "words.tsv")) {
            Kind kind = Kind.valueOf(fields[1]);
            int value = fields.length > 2 ? value(kind, fields[2]) : 0;
            assertThat(value).as(fields[0]).isBetween((int) Short.MIN_VALUE, (int) Short.MAX_VALUE);
            assertThat(said.put(fields[0], TimeWords.said(kind, value))).as(fields[0] + " stands twice").isNull();
        }
        for (String[] fields : Lexicon.entries(Context.class, Context.FILE)) {
            int value = TimeWords.said(Kind.OTHER, Context.valueOf(fields[1]).ordinal() + 1);
            assertThat(said.put(TimeWords.CONTEXT_SIGN + fields[0], value)).as(fields[0] + " stands twice").isNull();
        }
        return said;
    }

    private static int value(Kind kind, String field) {
        return switch (kind) {
            case UNIT, UNITS, UNIT_LETTER, FREQUENCY, END_OF, LONG -> Grain.valueOf(field).ordinal();
            case PART, PARTS -> DayPart.valueOf(field).ordinal();
            default -> Integer.parseInt(field);
        };
    }

    private static long hash(String word) {
        return WordTable.hash(WordTable.BASIS, word);
    }

    @Test
    void theTableIsWhatTheLexiconSays() throws IOException {
        long[] table = new long[TimeWords.ROWS];
        said().forEach((word, of) -> WordTable.put(table, hash(word), of));
        if (Boolean.getBoolean("lists.write")) {
            ByteBuffer bytes = ByteBuffer.allocate(table.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asLongBuffer().put(table);
            Files.write(Path.of("src/main/resources/dossier/time", TimeWords.FILE), bytes.array());
        }
        assertThat(Lexicon.longs(TimeWords.class, TimeWords.FILE)).isEqualTo(table);
    }

    @Test
    void findsItsWordsAndNothingElse() {
        Map<String, Integer> said = said();
        assertThat(said).hasSizeGreaterThan(700).allSatisfy((word, of) -> {
            assertThat(TimeWords.ENGLISH.find(hash(word))).isEqualTo(of);
            assertThat(TimeWords.said(TimeWords.kind(of), TimeWords.value(of))).isEqualTo(of);
        });
        for (String word : said.keySet()) {
            for (String other : new String[] {word + "s", word.substring(1), word.substring(0, word.length() - 1), word + "x"}) {
                assertThat(TimeWords.ENGLISH.find(hash(other))).as(other).isEqualTo(said.getOrDefault(other, 0));
            }
        }
    }

    @Test
    void aMonthsFullNameStandsBeforeWhatIsNoLetter() {
        for (String month : new String[] {"March", "may 3", "AUGUST.", "September"}) {
            assertThat(TimeWords.ENGLISH.isFullMonth(month, 0, month.length())).as(month).isEqualTo(!month.startsWith("may"));
        }
        assertThat(TimeWords.ENGLISH.isFullMonth("Marches", 0, 7)).isFalse();
    }
}
