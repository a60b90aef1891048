package dossier.entities;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds titles of works: title-cased words within quotation marks. */
final class Works {
    private static final int LONGEST = 80;

    private Works() {
    }

    /** The mentions with the works added; names within a work's title go. */
    static List<Mention> add(String text, NameWords words, NameLexicon lexicon, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions.size());
        int next = 0;
        int word = 0;
        Openings openings = new Openings(text);
        for (int at = openings.next(0); at >= 0; at = openings.next(at + 1)) {
            int close = closing(text, at);
            if (close < 0) {
                continue;
            }
            while (word < words.count() && words.start(word) <= at) {
                word++;
            }
            int end = word;
            while (end < words.count() && words.end(end) <= close) {
                end++;
            }
            boolean cued = isCued(words, word, at);
            if (!(cued ? isTitleCased(words, word, end) : isTitle(words, lexicon, word, end)) || words.end(end - 1) < close - 1) {
                continue;
            }
            Span span = new Span(words.start(word), words.end(end - 1));
            int inside = next;
            while (inside < mentions.size() && mentions.get(inside).span().end() <= span.start()) {
                all.add(mentions.get(inside++));
            }
            next = inside;
            while (inside < mentions.size() && mentions.get(inside).span().start() < span.end()) {
                inside++;
            }
            boolean named = inside == next + 1 && mentions.get(next).span().length() * 3 >= span.length() * 2;
            if (cued || !named || isPlain(words, lexicon, word, end)) {
                all.add(new Mention(span, EntityType.WORK, words.sentence(word)));
                next = inside;
            }
            at = close;
        }
        all.addAll(mentions.subList(next, mentions.size()));
        return all;
    }

    /** Whether a noun of works stands right before a quotation: the novel "X", author of "X". */
    private static boolean isCued(NameWords words, int first, int open) {
        int before = first - 1;
        if (before < 0 || first >= words.count() || words.sentence(before) != words.sentence(first) || open - words.end(before) > 2) {
            return false;
        }
        return words.at(before).isIn(WordSet.BEFORE_WORK) || before > 0 && words.word(before).equals("of")
                && (words.word(before - 1).equals("author") || words.word(before - 1).equals("director"));
    }

    /** Whether all words have capitals but those that titles write small. */
    private static boolean isTitleCased(NameWords words, int from, int to) {
        boolean cased = to > from && words.isCapitalised(from) && words.isCapitalised(to - 1)
                && words.sentence(from) == words.sentence(to - 1);
        for (int i = from; cased && i < to; i++) {
            cased = words.isCapitalised(i) || words.shape(i) == NameWords.NUMBER || words.at(i).isIn(WordSet.SMALL_IN_TITLE);
        }
        return cased;
    }

    /** Whether all words with a capital are plain ones. */
    private static boolean isPlain(NameWords words, NameLexicon lexicon, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isCapitalised(i) && !words.at(i).isCommon()) {
                return false;
            }
        }
        return true;
    }

    /** Where quotations open in a text; each stretch of it is looked through once. */
    private static final class Openings {
        private final String text;
        private int curly;
        private int straight;

        Openings(String text) {
            this.text = text;
            curly = text.indexOf('\u201C');
            straight = straight(0);
        }

        private int straight(int from) {
            int at = text.indexOf('"', from);
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at = text.indexOf('"', at + 1);
            }
            return at;
        }

        /** The first one at {@code from} or after it; -1 when there is none. Asked from left to right. */
        int next(int from) {
            if (curly >= 0 && curly < from) {
                curly = text.indexOf('\u201C', from);
            }
            if (straight >= 0 && straight < from) {
                straight = straight(from);
            }
            return curly < 0 ? straight : straight < 0 ? curly : Math.min(curly, straight);
        }
    }

    private static int closing(String text, int open) {
        char close = text.charAt(open) == '"' ? '"' : '\u201D';
        int limit = Math.min(text.length(), open + LONGEST);
        for (int at = open + 1; at < limit && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == close) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTitle(NameWords words, NameLexicon lexicon, int from, int to) {
        boolean common = false;
        if (to - from < 2 || !words.isCapitalised(from) || !words.isCapitalised(to - 1) || words.sentence(from) != words.sentence(to - 1)) {
            return false;
        }
        EntityType head = words.at(to - 1).head();
        if (head == EntityType.ORG || head == EntityType.LOC || words.at(to - 1).isTitle()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            if (!words.isCapitalised(i) && !WordSet.SMALL_IN_TITLE.has(word)) {
                return false;
            }
            common |= lexicon.isCommon(word);
        }
        return common;
    }
}
