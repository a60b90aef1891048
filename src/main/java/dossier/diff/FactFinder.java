package dossier.diff;

import dossier.entities.Mention;
import dossier.entities.NamedText;
import dossier.text.Document;
import dossier.text.Span;
import dossier.time.Timex;
import dossier.timeline.TimeMentions;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of one kind from a document. Safe for use by several threads. */
final class FactFinder {
    private final FactKind kind;
    private final TimeMentions times = new TimeMentions(null);

    FactFinder(FactKind kind) {
        this.kind = kind;
    }

    List<Fact> find(NamedText named) {
        List<Fact> facts = new ArrayList<>();
        List<Timex> times = kind == FactKind.ENTITY ? List.of() : points(named.document(), this.times);
        int nextTime = 0;
        int nextMention = 0;
        for (Span sentence : named.sentences()) {
            int firstTime = nextTime;
            while (nextTime < times.size() && times.get(nextTime).span().start() < sentence.end()) {
                nextTime++;
            }
            int firstMention = nextMention;
            while (nextMention < named.mentions().size() && named.mentions().get(nextMention).span().start() < sentence.end()) {
                nextMention++;
            }
            List<Timex> own = times.subList(firstTime, nextTime);
            if (kind == FactKind.NUMBER || kind == FactKind.DATE && !own.isEmpty() || kind == FactKind.ENTITY
                    && nextMention > firstMention) {
                new Reader(named, sentence, firstMention, nextMention).read(own, facts);
            }
        }
        return facts;
    }

    /** The dates and times of day of a document; durations and repeated times are numbers, and "now" is no date. */
    static List<Timex> points(Document document, TimeMentions mentions) {
        List<Timex> points = new ArrayList<>();
        for (Timex time : mentions.tag(document)) {
            boolean isPoint = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
            boolean vague = time.value() != null && time.value().endsWith("_REF");
            if (isPoint && !vague && !isElapsed(document.text(), time.span())) {
                points.add(time);
            }
        }
        return points;
    }

    /** Whether a time of day is really the time that something took: "in 2:19:05". Times of day stand behind "at". */
    private static boolean isElapsed(String text, Span span) {
        long colons = span.of(text).chars().filter(c -> c == ':').count();
        return colons == 2 && text.startsWith("in ", span.start() - "in ".length());
    }

    /** Reads one sentence. */
    private final class Reader {
        private final NamedText named;
        private final List<Lexeme> lexemes;
        private final Span sentence;
        private final int firstMention;
        private final int nextMention;

        Reader(NamedText named, Span sentence, int firstMention, int nextMention) {
            this.named = named;
            this.lexemes = Lexeme.of(named.document().text(), sentence.start(), sentence.end());
            this.sentence = sentence;
            this.firstMention = firstMention;
            this.nextMention = nextMention;
        }

        void read(List<Timex> times, List<Fact> facts) {
            switch (kind) {
                case ENTITY -> {
                    for (int i = firstMention; i < nextMention; i++) {
                        Mention mention = named.mentions().get(i);
                        facts.add(fact(mention.span(), null, null, i));
                    }
                }
                case DATE -> times.forEach(time -> facts.add(fact(time.span(), null, time, -1)));
                case NUMBER -> QuantityFinder.find(named.document().text(), lexemes, times.stream().map(Timex::span).toList())
                        .forEach(quantity -> facts.add(fact(quantity.span(), quantity, null, -1)));
                default -> throw new IllegalStateException(kind.toString());
            }
        }

        private Fact fact(Span span, Quantity quantity, Timex time, int mention) {
            Document document = named.document();
            int from = firstEndingAfter(span.start());
            int to = from;
            while (to < lexemes.size() && lexemes.get(to).start() < span.end()) {
                to++;
            }
            boolean change = quantity != null && from > 0 && lexemes.get(from - 1).is("by");
            // In "they won two seats out of the 54", the 54 are not theirs.
            int of = from > 1 && lexemes.get(from - 1).is("the") ? from - 2 : from - 1;
            boolean whole = quantity != null && of > 0 && lexemes.get(of).is("of") && lexemes.get(of - 1).is("out");
            return new Fact(sentence, change, whole ? List.of()
                    : Clause.subject(lexemes, from), span.of(document.text()), document.place(span.start()),
                    Context.of(document.text(), lexemes, from, to),
                    others(span, mention), quantity, time, mention, mention < 0 ? null : named.mentions().get(mention).type());
        }

        private int firstEndingAfter(int offset) {
            int low = 0;
            int high = lexemes.size();
            while (low < high) {
                int middle = low + high >>> 1;
                if (lexemes.get(middle).end() > offset) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        /** The other names of the sentence, those before the fact first, the nearest of them first; at most eight. */
        private int[] others(Span span, int self) {
            int after = firstMention;
            while (after < nextMention && named.mentions().get(after).span().end() <= span.start()) {
                after++;
            }
            List<Integer> others = new ArrayList<>();
            for (int i = after - 1; i >= Math.max(firstMention, after - 4); i--) {
                others.add(i);
            }
            for (int i = after; i < Math.min(nextMention, after + 4); i++) {
                if (i != self) {
                    others.add(i);
                }
            }
            return others.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
