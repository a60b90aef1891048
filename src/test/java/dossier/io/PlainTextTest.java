package dossier.io;

import static dossier.io.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Whitespace;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static Limits piece(int limit) {
        return new Limits(limit, 1000, 1_000_000, 1000);
    }

    @Test
    void piecesJoinToTheTextAndKeepItsPlaces() {
        Random random = new Random(1);
        for (int n = 0; n < 300; n++) {
            String text = Reading.text(random, random.nextInt(400)).replace("\ufeff", "");
            int limit = 2 + random.nextInt(60);
            List<Document> pieces = Reading.documents(Reading.input(Kind.TEXT, text, piece(limit)));
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                Document piece = pieces.get(i);
                assertThat(piece.name()).isEqualTo("stdin");
                assertThat(piece.text().length()).isLessThanOrEqualTo(limit);
                assertThat(piece.piece().index()).isEqualTo(i);
                assertThat(piece.piece().last()).isEqualTo(i == pieces.size() - 1);
                for (int at = 0; at <= piece.text().length(); at += 1 + random.nextInt(5)) {
                    int inText = joined.length() + at;
                    boolean within = inText > 0 && inText < text.length() && (Character.isLowSurrogate(text.charAt(inText))
                            || text.charAt(inText - 1) == '\r' && text.charAt(inText) == '\n');
                    if (!within) {
                        assertThat(piece.place(at)).as("%d in %s", inText, text).isEqualTo(Reading.place(text, inText));
                        assertThat(piece.codePoint(at)).isEqualTo(text.codePointCount(0, inText));
                    }
                }
                joined.append(piece.text());
            }
            assertThat(joined.toString()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"'aaa\n\nbbb\nccc',10,'aaa\n\nbbb\n'", "'aaaa\n\nbb cc',10,'aaaa\n\n'", "'a\n \nb bbbbbbbbbbbb',10,'a\n \n'",
            "aaa bbbbbbbbbbbbb,10,'aaa '", "aaaaaaaaaaaaaa,10,aaaaaaaaaa",
        "'a\n\nbbbbbb\nccccc',10,'a\n\nbbbbbb\n'"})
    void aPieceEndsAtAParagraphElseALineElseWhiteSpace(String text, int limit, String first) {
        assertThat(Reading.documents(Reading.input(Kind.TEXT, text, piece(limit))).get(0).text()).isEqualTo(first);
    }

    @Test
    void aPieceEndsWithinNoPair() {
        assertThat(Reading.documents(Reading.input(Kind.TEXT, "aaa\ud83d\ude00b", piece(4)))).extracting(Document::text)
                .containsExactly("aaa", "\ud83d\ude00b");
        assertThat(Reading.documents(Reading.input(Kind.TEXT, "aaa\r\nb", piece(4)))).extracting(Document::text)
                .containsExactly("aaa", "\r\nb");
    }

    @Test
    void aLineOf32MiWithoutASpaceIsRead() {
        List<Document> pieces = Reading.documents(Reading.input(Kind.TEXT, "x".repeat(32 << 20)));
        assertThat(pieces).hasSize(128);
        assertThat(pieces.get(127).place(1)).isEqualTo(new Place(1, (127 << 18) + 2));
    }

    @Test
    void textsBelowHeadersAreDocuments() {
        String text = "==> a/b.txt <==\none\n\ntwo\n\n==> c <==\n\n==> c <==\r\nthree\n==> not this\n==> d <==\nfour";
        List<Document> documents = Reading.documents(Reading.input(null, text));
        assertThat(shown(List.copyOf(documents))).containsExactly("a/b.txt=one\n\ntwo\n", "c=", "c#2=three\n==> not this", "d=four");
        assertThat(documents).extracting(d -> d.place(0))
                .containsExactly(new Place(2, 1), new Place(7, 1), new Place(9, 1), new Place(12, 1));
    }

    @Test
    void textsBelowHeadersKeepTheirPlacesInPieces() {
        Random random = new Random(2);
        for (int n = 0; n < 200; n++) {
            StringBuilder text = new StringBuilder();
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                String part = Reading.text(random, random.nextInt(50)).replace("\ufeff", "").replace("=", "");
                // A LF after the CR that ends a text would be one line end with it.
                part = part.endsWith("\r") ? part + "x" : part;
                text.append(i > 0 ? "\n" : "").append("==> n").append(i).append(" <==\n").append(part);
                all.append(part);
            }
            StringBuilder joined = new StringBuilder();
            for (Document piece : Reading.documents(Reading.input(Kind.TEXT, text.toString(), piece(8)))) {
                joined.append(piece.text());
                int first = Whitespace.skip(piece.text(), 0, piece.text().length());
                if (first < piece.text().length()) {
                    Place place = piece.place(first);
                    int line = 1;
                    int at = 0;
                    while (line < place.line()) {
                        int c = text.charAt(at++);
                        line += c == '\n' || c == '\r' && text.charAt(at) != '\n' ? 1 : 0;
                    }
                    at = text.offsetByCodePoints(at, (int) place.column() - 1);
                    assertThat(text.substring(at)).startsWith(piece.text().substring(first));
                }
            }
            assertThat(joined.toString()).isEqualTo(all.toString());
        }
    }

    @Test
    void aPageBeyondItsLimitFails() {
        assertThat(shown(Reading.input(Kind.HTML, "x".repeat(1001), piece(10)))).containsExactly(
                "!stdin: an HTML page of more than 1000 characters; --from text takes it as plain text, in pieces");
        assertThat(Reading.input(Kind.HTML, "x".repeat(1000), piece(10))).hasSize(1);
    }

    @Test
    void repeatedNamesAreNumberedInLinearTime() {
        Names names = new Names();
        assertThat(List.of(names.unique("a"), names.unique("a#2"), names.unique("a"), names.unique("a"), names.unique("a#2")))
                .containsExactly(
                "a", "a#2", "a#3", "a#4", "a#2#2");
        for (int i = 5; i < 200_000; i++) {
            assertThat(names.unique("a").equals("a#" + i)).isTrue();
        }
    }
}
