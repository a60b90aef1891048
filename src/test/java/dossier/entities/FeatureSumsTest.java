package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import org.junit.jupiter.api.Test;

class FeatureSumsTest {
    private static final String TEXT = """
            The President of France, Emmanuel Macron, met Angela Merkel in Paris on Monday. Macron's office said that France would go on.

            "MERKEL WINS" (Reuters): Mrs Merkel, 63,
                    won. The U.S. Congress and the People\u2019s Party of Uz-Khal were told; al-Sadr was not.
            Macron, Merkel and John F. Smith & Sons will meet in paris again.
            """;

    private static Document document(String text) {
        return new Document("a", new Source("a", Markup.TEXT, text, Anchors.START), Metadata.NONE);
    }

    /** All features of one word, none known before. */
    private static final class All implements FeatureGroups {
        private int[] features;
        private int count;
        private int groups;

        @Override
        public boolean takeWord(int word, int role) {
            return false;
        }

        @Override
        public boolean take(long facts, long more) {
            assertThat(more).isNotZero();
            return false;
        }

        @Override
        public void end(int end) {
            groups++;
        }

        @Override
        public void add(int[] all, int n) {
            features = all;
            count = n;
        }
    }

    @Test
    void whatIsKeptOfAGroupIsWhatTheModelSaysOfItsFeatures() {
        addsUpWhatTheModelSays(new Vocabulary());
    }

    @Test
    void soItIsWhenThereAreMoreWordsThanAreKeptApart() {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < 40_000; i++) {
            String word = "w" + i;
            vocabulary.word(word.toCharArray(), 0, word.length());
        }
        addsUpWhatTheModelSays(vocabulary);
    }

    private static void addsUpWhatTheModelSays(Vocabulary vocabulary) {
        TagModel model = TagModel.get();
        FeatureSums sums = new FeatureSums(model);
        All all = new All();
        long[] room = new long[NameFeatures.MOST];
        long[] whole = new long[TagModel.SUMS];
        int active = 0;
        for (String text : new String[] {TEXT, TEXT.replace("Merkel", "Smith"), TEXT.replace("France", "FRANCE").replace(" in ", " at ")}) {
            ReadText read = new ReadText(document(text), vocabulary);
            for (int i = 0; i < read.words().count(); i++) {
                if (read.features().isActive(i)) {
                    active++;
                    sums.clear();
                    read.features().of(i, sums);
                    read.features().of(i, all);
                    assertThat(all.count).isBetween(33, NameFeatures.MOST);
                    model.ask(all.features, all.count, room);
                    model.sum(all.features, 0, all.count, room, whole);
                    assertThat(sums.sums()).isEqualTo(whole);
                }
            }
        }
        assertThat(active).isGreaterThan(150);
        assertThat(all.groups).isGreaterThan(active * 8);
    }

    @Test
    void aVocabularyMakesAWordOnce() {
        Vocabulary vocabulary = new Vocabulary();
        char[] chars = "Ba'ath Ba\u2019ath ba'ath".toCharArray();
        NameWord word = vocabulary.word(chars, 0, 6);
        assertThat(vocabulary.word(chars, 7, 13)).isSameAs(word);
        assertThat(word.text).isEqualTo("Ba'ath");
        assertThat(vocabulary.word(chars, 14, 20)).isNotSameAs(word).extracting(small -> small.lower).isEqualTo(word.lower);
        for (int i = 0; i < 40_000; i++) {
            String other = "w" + i;
            assertThat(vocabulary.word(other.toCharArray(), 0, other.length()).text).isEqualTo(other);
        }
        assertThat(vocabulary.word(chars, 0, 6)).isSameAs(word);
        assertThat(vocabulary.isFull()).isTrue();
    }
}
