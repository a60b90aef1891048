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
 * {@link #add} in the order of the documents, {@link #rows} at the end.
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

        private Account() {
            name = null;
            goesOn = false;
        }

        /** Of all accounts together those but one, as far as that one's words go. */
        private Account without(Account one) {
            Account rest = new Account();
            rest.size = size - one.size;
            one.terms.forEach((word, term) -> {
                int count = terms.get(word).count - term.count;
                if (count > 0) {
                    rest.terms.put(word, new Term(count, null));
                }
            });
            return rest;
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

    /**
     * The words that differ, the most telling first: of two accounts one against the other; of more, account by account, each against all
     * others together, which then have neither name nor place.
     */
    public Iterable<FactRow> rows() {
        if (accounts.size() == 2) {
            return compare(accounts.get(0), accounts.get(1));
        }
        Account all = new Account();
        accounts.forEach(all::add);
        return () -> accounts.stream().filter(account -> accounts.size() > 1)
                .flatMap(account -> compare(account, all.without(account)).stream()).iterator();
    }

    private record Marked(String word, double logLikelihood, FactRow row) {
    }

    private static List<FactRow> compare(Account a, Account b) {
        if (a.size == 0 || b.size == 0) {
            return List.of();
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
        return marked.stream().map(Marked::row).toList();
    }

    private static FactRow row(String word, Account a, Term inA, Account b, Term inB) {
        String verdict = inB.count == 0 ? "only a" : inA.count == 0 ? "only b" : "differ";
        return new FactRow(word, said(inA, a), said(inB, b), verdict,
                a.name, inA.count == 0 ? null : inA.place.line(), inA.count == 0 ? null : inA.place.column(),
                b.name, inB.place == null ? null : inB.place.line(), inB.place == null ? null : inB.place.column());
    }

    private static String said(Term term, Account account) {
        return term.count == 0 ? null : term.count + " of " + account.size;
    }
}
