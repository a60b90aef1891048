package dossier.entities;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds titles of works: title-cased words within quotation marks. */
final class Works {
    private static final int LONGEST = 80;
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "and", "or", "for", "to", "in", "on", "at", "by", "with",
            "from", "is", "as", "de", "la", "le", "und", "der");

    private Works() {
    }

    /** The mentions with the works added; names within a work's title go. */
    static List<Mention> add(String text, NameWords words, NameLexicon lexicon, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions.size());
        int next = 0;
        int word = 0;
        for (int at = opening(text, 0); at >= 0; at = opening(text, at + 1)) {
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
            if (!isTitle(words, lexicon, word, end) || words.end(end - 1) < close - 1) {
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
            if (!named || isPlain(words, lexicon, word, end)) {
                all.add(new Mention(span, EntityType.WORK, words.sentence(word)));
                next = inside;
            }
            at = close;
        }
        all.addAll(mentions.subList(next, mentions.size()));
        return all;
    }

    /** Whether all words with a capital are plain ones. */
    private static boolean isPlain(NameWords words, NameLexicon lexicon, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isCapitalised(i) && !lexicon.isCommon(words.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static int opening(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\u201C' || c == '"' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
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
        EntityType head = lexicon.head(words.word(to - 1));
        if (head == EntityType.ORG || head == EntityType.LOC || lexicon.isTitle(words.word(to - 1))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            if (!words.isCapitalised(i) && !SMALL.contains(word)) {
                return false;
            }
            common |= lexicon.isCommon(word);
        }
        return common;
    }
}
