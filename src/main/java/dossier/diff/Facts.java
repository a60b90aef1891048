package dossier.diff;

import dossier.entities.EntityFinder;
import dossier.entities.EntityResolver;
import dossier.entities.NamedText;
import dossier.entities.ResolvedEntities;
import dossier.text.Document;
import dossier.text.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Compares what accounts state: their names, dates or numbers. A fold over the documents: {@link #part} may be called by several
 * threads, {@link #add} in the order of the documents, {@link #rows} at the end. Every account is compared with every later one;
 * wording that changes no fact gives no row. For terms see {@link Terms}.
 */
public final class Facts {
    private final FactKind kind;
    private final FactOptions options;
    private final Function<Document, NamedText> entityFinder;
    private final FactFinder factFinder;
    private final EntityResolver resolver = new EntityResolver();
    private final List<Stated> documents = new ArrayList<>();

    /**
     * @param kind ENTITY, DATE or NUMBER
     * @throws IllegalArgumentException for TERM
     */
    public Facts(FactKind kind, FactOptions options) {
        this(kind, options, new EntityFinder()::find);
    }

    /**
     * @param kind ENTITY, DATE or NUMBER
     * @param entityFinder finds the names of a document as {@link EntityFinder#find} does; safe for use by several threads
     * @throws IllegalArgumentException for TERM
     */
    public Facts(FactKind kind, FactOptions options, Function<Document, NamedText> entityFinder) {
        this.entityFinder = entityFinder;
        if (kind == FactKind.TERM) {
            throw new IllegalArgumentException("terms are compared by Terms");
        }
        this.kind = kind;
        this.options = options;
        this.factFinder = new FactFinder(kind);
    }

    /** What is kept of a document. */
    public static final class Stated {
        private final NamedText named;
        private final List<Fact> facts;

        private Stated(NamedText named, List<Fact> facts) {
            this.named = named;
            this.facts = facts;
        }
    }

    public Stated part(Document document) {
        NamedText named = entityFinder.apply(document);
        return new Stated(named, factFinder.find(named));
    }

    public void add(Stated document) {
        documents.add(document);
        resolver.add(document.named);
    }

    /** What one account says, over all pieces of its text. */
    private record Account(String name, Map<String, Claim> claims) {
    }

    /**
     * The facts that differ, pair of accounts by pair, each in the order of the texts. After them, of two accounts what only one of them
     * states; of more, what one account states and no other does, with no second account.
     */
    public List<FactRow> rows() {
        List<Account> accounts = accounts();
        List<FactRow> rows = new ArrayList<>();
        List<BitSet> known = new ArrayList<>();
        accounts.forEach(account -> known.add(new BitSet()));
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                Alignment alignment = compare(accounts.get(i), accounts.get(j), accounts.size() == 2, rows);
                alignment.addPairedOfA(known.get(i));
                alignment.addPairedOfB(known.get(j));
            }
        }
        for (int i = 0; i < accounts.size() && accounts.size() > 2; i++) {
            List<Claim> claims = List.copyOf(accounts.get(i).claims().values());
            for (int n = known.get(i).nextClearBit(0); n < claims.size(); n = known.get(i).nextClearBit(n + 1)) {
                if (claims.get(n).isCertain() && claims.get(n).isWanted()) {
                    rows.add(row(claims.get(n).subject(claims.get(n)), claims.get(n).first(), null, "only a", accounts.get(i).name(),
                            null));
                }
            }
        }
        return rows;
    }

    private List<Account> accounts() {
        ResolvedEntities entities = resolver.resolve();
        Subject subject = options.about() == null ? null
                : Subject.of(options.about(), documents.stream().map(d -> d.named).toList(), entities);
        List<Account> accounts = new ArrayList<>();
        for (int n = 0; n < documents.size(); n++) {
            Document document = documents.get(n).named.document();
            if (document.piece().index() == 0 || accounts.isEmpty()) {
                accounts.add(new Account(document.name(), new LinkedHashMap<>()));
            }
            Map<String, Claim> claims = accounts.get(accounts.size() - 1).claims();
            for (Fact fact : documents.get(n).facts) {
                List<String> names = new ArrayList<>();
                for (int mention : fact.mentions()) {
                    names.add(entities.entity(n, mention).name());
                }
                String own = fact.mention() < 0 ? null : entities.entity(n, fact.mention()).name();
                Claim claim = claims.computeIfAbsent(key(fact, own), Claim::new);
                claim.add(fact, names);
                if (subject == null || subject.isAmong(names) || own != null && subject.isAmong(List.of(own))
                        || subject.isIn(fact.sentence().of(document.text()))) {
                    claim.want();
                }
            }
        }
        return accounts;
    }

    private String key(Fact fact, String entity) {
        return switch (kind) {
            case ENTITY -> entity;
            case DATE -> fact.time().value() != null ? fact.time().value() : fact.shown();
            default -> fact.quantity().value() + " " + fact.quantity().unit() + " " + fact.quantity().counted() + " "
                    + fact.quantity().bound();
        };
    }

    private static Alignment compare(Account left, Account right, boolean alone, List<FactRow> rows) {
        List<Claim> a = List.copyOf(left.claims().values());
        List<Claim> b = List.copyOf(right.claims().values());
        Alignment alignment = new Alignment(a, b);
        for (int i = 0; i < a.size(); i++) {
            Claim claim = a.get(i);
            Claim rival = alignment.rival(i);
            if (rival != null && (claim.isWanted() || rival.isWanted())) {
                Fact[] places = claim.nearest(rival);
                rows.add(row(claim.subject(rival), places[0], places[1], "differ", left.name(), right.name()));
            }
        }
        for (int i = 0; i < a.size() && alone; i++) {
            if (alignment.isAloneInA(i) && a.get(i).isCertain() && a.get(i).isWanted()) {
                rows.add(row(a.get(i).subject(a.get(i)), a.get(i).first(), null, "only a", left.name(), right.name()));
            }
        }
        for (int j = 0; j < b.size() && alone; j++) {
            if (alignment.isAloneInB(j) && b.get(j).isCertain() && b.get(j).isWanted()) {
                rows.add(row(b.get(j).subject(b.get(j)), null, b.get(j).first(), "only b", left.name(), right.name()));
            }
        }
        return alignment;
    }

    private static FactRow row(String subject, Fact a, Fact b, String verdict, String left, String right) {
        Place placeA = a == null ? null : a.place();
        Place placeB = b == null ? null : b.place();
        return new FactRow(subject, a == null ? null : a.shown(), b == null ? null : b.shown(), verdict,
                left, placeA == null ? null : placeA.line(), placeA == null ? null : placeA.column(),
                right, placeB == null ? null : placeB.line(), placeB == null ? null : placeB.column());
    }
}
