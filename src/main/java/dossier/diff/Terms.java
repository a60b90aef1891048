package dossier.diff;

import dossier.split.Sentences;
import dossier.split.Words;
import dossier.stats.Keyness;
import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the words that mark one account against another. A fold over the documents: {@link #part} may be called by several threads,
 * {@link #add} in the order of the documents, {@link #rows} at the end. Every account is compared with every later one.
 */
public final class Terms {
    /** The least log-likelihood: such a difference comes about by chance once in ten thousand words. */
    private static final double LIKELIHOOD = 15.13;
    /** The least ratio of relative frequencies, as its binary logarithm: twice as often. */
    private static final double RATIO = 1;

    private final String about;
    private final List<Account> accounts = new ArrayList<>();

    /** @param options with {@code about}, words count only in sentences that hold that name, in capitals or not */
    public Terms(FactOptions options) {
        about = options.about() == null ? null : options.about().toLowerCase(Locale.ROOT);
    }

    /** What is kept of a document: its words, how often each stands there, and where first. */
    public static final class Account {
        private final String name;
        private final boolean goesOn;
        private final Map<String, Term> terms = new HashMap<>();
        private long size;

        private Account(Document document) {
            name = document.name();
            goesOn = document.piece().index() > 0;
        }

        private void add(Account piece) {
            piece.terms.forEach((word, term) -> terms.merge(word, term, (mine, other) -> new Term(mine.count + other.count, mine.place)));
            size += piece.size;
        }
    }

    private record Term(int count, Place place) {
        private static final Term NONE = new Term(0, null);
    }

    public Account part(Document document) {
        Account account = new Account(document);
        String text = document.text();
        List<Span> stretches = about == null ? List.of(new Span(0, text.length())) : Sentences.of(text, document.metadata().lang()).stream()
                .filter(sentence -> sentence.of(text).toLowerCase(Locale.ROOT).contains(about)).toList();
        for (Span stretch : stretches) {
            Words.scan(text, stretch, (start, end) -> {
                account.size++;
                String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
                if (!FactLexicon.isLight(word)) {
                    Term known = account.terms.get(word);
                    account.terms.put(word, known == null ? new Term(1, document.place(start)) : new Term(known.count + 1, known.place));
                }
            });
        }
        return account;
    }

    public void add(Account account) {
        if (account.goesOn && !accounts.isEmpty()) {
            accounts.get(accounts.size() - 1).add(account);
        } else {
            accounts.add(account);
        }
    }

    /** The words that differ, pair of accounts by pair, the most telling first. */
    public List<FactRow> rows() {
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                compare(accounts.get(i), accounts.get(j), rows);
            }
        }
        return rows;
    }

    private record Marked(String word, double logLikelihood, FactRow row) {
    }

    private static void compare(Account a, Account b, List<FactRow> rows) {
        if (a.size == 0 || b.size == 0) {
            return;
        }
        Set<String> words = new TreeSet<>(a.terms.keySet());
        words.addAll(b.terms.keySet());
        List<Marked> marked = new ArrayList<>();
        for (String word : words) {
            Term inA = a.terms.getOrDefault(word, Term.NONE);
            Term inB = b.terms.getOrDefault(word, Term.NONE);
            Keyness contrast = Keyness.of(inA.count, a.size, inB.count, b.size);
            if (contrast.g2() >= LIKELIHOOD && Math.abs(contrast.logRatio()) >= RATIO) {
                marked.add(new Marked(word, contrast.g2(), row(word, a, inA, b, inB)));
            }
        }
        marked.sort(Comparator.comparingDouble(Marked::logLikelihood).reversed().thenComparing(Marked::word));
        marked.forEach(m -> rows.add(m.row()));
    }

    private static FactRow row(String word, Account a, Term inA, Account b, Term inB) {
        String verdict = inB.count == 0 ? "only a" : inA.count == 0 ? "only b" : "differ";
        return new FactRow(word, said(inA, a), said(inB, b), verdict,
                a.name, inA.count == 0 ? null : inA.place.line(), inA.count == 0 ? null : inA.place.column(),
                b.name, inB.count == 0 ? null : inB.place.line(), inB.count == 0 ? null : inB.place.column());
    }

    private static String said(Term term, Account account) {
        return term.count == 0 ? null : term.count + " of " + account.size;
    }
}
