package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well names are found in sentences of our own making. The floors may be raised freely, lowered only on purpose. */
class NamesGoldTest {
    private static final double F1 = 0.95;

    /** One name of a sentence. */
    private record Name(int sentence, int start, int end, EntityType type) {
    }

    @Test
    void findsTheNamesOfNews() {
        List<Name> gold = new ArrayList<>();
        List<Name> found = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String[]> lines = Lexicon.entries(NamesGoldTest.class, "names-gold.txt");
        for (int i = 0; i < lines.size(); i++) {
            String text = read(lines.get(i)[0], i, gold);
            for (Mention mention : new EntityFinder().find(Texts.document("text", text)).mentions()) {
                Name name = new Name(i, mention.span().start(), mention.span().end(), mention.type());
                found.add(name);
                if (!gold.contains(name)) {
                    wrong.add(mention.type() + " " + mention.span().of(text) + " in: " + text);
                }
            }
        }
        long right = found.stream().filter(gold::contains).count();
        double f1 = 2.0 * right / (gold.size() + found.size());
        assertThat(gold).hasSizeGreaterThan(80);
        assertThat(f1).as("%d right of %d found, %d to find; wrong: %s", right, found.size(), gold.size(), String.join("\n", wrong)).isGreaterThanOrEqualTo(F1);
    }

    /** The sentence without its brackets; its names go to {@code gold}. */
    private static String read(String marked, int sentence, List<Name> gold) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('[', at);
            if (open < 0) {
                break;
            }
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf(']', bar);
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, bar + 1, close);
            gold.add(new Name(sentence, start, text.length(), EntityType.valueOf(marked.substring(open + 1, bar))));
            at = close + 1;
        }
        return text.append(marked.substring(at)).toString();
    }
}
