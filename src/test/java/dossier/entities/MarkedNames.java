package dossier.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts whose names stand between brackets, the type before a bar, and how well the finder finds them. */
final class MarkedNames {
    private record Name(int text, int start, int end, EntityType type) {
    }

    private final Set<Name> gold = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int texts;
    private int found;
    private int right;

    /** Adds a text, and what is found in it. */
    void add(String marked) {
        String text = read(marked);
        for (Mention mention : new EntityFinder().find(Texts.document("text", text)).mentions()) {
            boolean isRight = gold.contains(new Name(texts, mention.span().start(), mention.span().end(), mention.type()));
            found++;
            right += isRight ? 1 : 0;
            if (!isRight) {
                int from = Math.max(0, mention.span().start() - 40);
                wrong.add(mention.type() + " " + mention.span().of(text) + " in: "
                        + text.substring(from, Math.min(text.length(), from + 100)));
            }
        }
        texts++;
    }

    private String read(String marked) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf(']', bar);
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, bar + 1, close);
            gold.add(new Name(texts, start, text.length(), EntityType.valueOf(marked.substring(open + 1, bar))));
            at = close + 1;
        }
        return text.append(marked.substring(at)).toString();
    }

    int size() {
        return gold.size();
    }

    double f1() {
        return 2.0 * right / (gold.size() + found);
    }

    @Override
    public String toString() {
        return right + " right of " + found + " found, " + gold.size() + " to find; wrong:\n" + String.join("\n", wrong);
    }
}
