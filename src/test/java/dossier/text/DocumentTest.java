package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final String[] ATOMS = {"a", "b ", "é", "😀", "\n", "\r\n", "\r", "\n\n", "word", "日本", "\u0301", " "};

    private static Document document(String text) {
        return new Document("d", new Source("d", Markup.TEXT, text, Anchors.START), Metadata.NONE);
    }

    private static String text(Random random, int atoms) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < atoms; i++) {
            out.append(ATOMS[random.nextInt(ATOMS.length)]);
        }
        return out.toString();
    }

    /** Line and column as a reader counts them who starts at the top. */
    private static Place counted(String text, int offset) {
        long line = 1;
        long column = 1;
        for (int i = 0; i < offset; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean ends = c == '\n' || c == '\r' && (i == text.length() || text.charAt(i) != '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    /** Edits at code point boundaries, in order. */
    private static List<Edit> edits(Random random, String text) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = Math.min(text.length(), forward(text, at, random.nextInt(6)));
            int to = forward(text, from, random.nextInt(4));
            if (to > from || random.nextBoolean()) {
                edits.add(new Edit(from, to, random.nextInt(3) == 0 ? "" : text(random, random.nextInt(3)), "test"));
            }
            at = Math.max(to, forward(text, from, 1));
            if (from == text.length()) {
                break;
            }
        }
        return edits;
    }

    private static int forward(String text, int from, int codePoints) {
        int at = from;
        for (int i = 0; i < codePoints && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    @RepeatedTest(200)
    void placesOfASourceAreThoseAReaderCounts(RepetitionInfo info) {
        String text = text(new Random(info.getCurrentRepetition()), 40);
        Source source = new Source("d", Markup.TEXT, text, Anchors.START);
        for (int i = 0; i <= text.length(); i = i < text.length() ? forward(text, i, 1) : i + 1) {
            if (i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r') {
                continue;
            }
            assertThat(source.place(i)).as("offset %d of %s", i, text).isEqualTo(counted(text, i));
        }
    }

    @RepeatedTest(200)
    void whatStaysKeepsItsPlaceThroughSeveralPasses(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        String text = text(random, 60);
        Document document = document(text);
        for (int pass = 0; pass < 3; pass++) {
            List<Edit> edits = edits(random, document.text());
            Document next = document.edited(edits);
            int at = 0;
            int moved = 0;
            for (Edit edit : edits) {
                for (; at < edit.start(); at++) {
                    assertThat(next.sourceOffset(at + moved)).isEqualTo(document.sourceOffset(at));
                }
                moved += edit.with().length() - (edit.end() - edit.start());
                at = edit.end();
            }
            document = next;
        }
    }

    @RepeatedTest(200)
    void theTraceOfAUnitSaysTheSamePlaces(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Document document = document(text(random, 60));
        document = document.edited(edits(random, document.text()));
        document = document.edited(edits(random, document.text()));
        String text = document.text();
        int start = forward(text, 0, random.nextInt(10));
        int end = forward(text, start, random.nextInt(40));
        Span unit = new Span(start, end);
        if (unit.isEmpty()) {
            return;
        }
        String row = unit.of(text);
        Anchors anchors = new Anchors.Builder().add(0, row, document.place(start), document.trace(unit)).build();
        Source read = new Source(null, Markup.TEXT, row, anchors);
        for (int i = 0; i < row.length(); i = forward(row, i, 1)) {
            boolean insideLineEnd = i > 0 && row.charAt(i) == '\n' && row.charAt(i - 1) == '\r';
            if (!insideLineEnd) {
                assertThat(read.place(i)).as("offset %d of %s in %s", i, row, document.trace(unit)).isEqualTo(document.place(start + i));
            }
        }
    }

    @Test
    void aUnitThatStandsVerbatimHasNoTrace() {
        Document document = document("one two\r\nthree 😀 four");
        assertThat(document.trace(new Span(4, 20))).isEmpty();
        assertThat(document.place(17)).isEqualTo(new Place(2, 8));
    }

    @Test
    void lineEndsThatCleaningEvensOutNeedNoTrace() {
        String text = "one\r\ntwo\r\nthree";
        Document document = document(text).edited(List.of(new Edit(3, 5, "\n", "lf"), new Edit(8, 10, "\n", "lf")));
        assertThat(document.text()).isEqualTo("one\ntwo\nthree");
        assertThat(document.trace(new Span(0, 13))).isEmpty();
        assertThat(document.place(8)).isEqualTo(new Place(3, 1));
    }

    @Test
    void whatIsPutInStandsStill() {
        Document document = document("Leader.Al-Sadr &amp; co")
                .edited(List.of(Edit.insert(7, "  ", "glued"), new Edit(15, 20, "&", "entity")));
        assertThat(document.text()).isEqualTo("Leader.  Al-Sadr & co");
        assertThat(document.trace(new Span(0, 21))).isEqualTo("7=~1:8 9=1:8 18=1:21");
    }
}
