package dossier.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often the documents of a corpus have each word: over all, and, where it is asked for, document by document. Takes the documents, or
 * their pieces, in order. A document without words is no part of the corpus.
 */
final class WordTable {
    private final Vocabulary vocabulary;
    private final Renumbering numbers;
    /** For each word how often it is used, and behind it how many documents have it. */
    private long[] totals = new long[128];
    private final boolean byDocument;
    /** For each document its words with their counts, and what it is called. */
    private final IntSequence parts = new IntSequence();
    private final List<String> names = new ArrayList<>();
    private final Counts partTypes = new Counts();
    private final Counts partTokens = new Counts();
    private long tokens;

    /** The first part of a document, as long as no other has come. */
    private DocumentWords only;

    // The document that is being put together of several parts.
    private String open;
    private long openTokens;
    private long[] openCounts = new long[64];
    private int[] openIds = new int[64];
    private int openTypes;
    /** The words of a document, each followed by its count. */
    private int[] batch = new int[64];
    /** How many numbers of it, of the document that ended last, do not yet lie among the parts. */
    private int kept;

    /** @param byDocument whether the counts of each document are kept */
    WordTable(boolean lower, boolean byDocument) {
        this.vocabulary = new Vocabulary(lower);
        this.numbers = new Renumbering(vocabulary);
        this.byDocument = byDocument;
    }

    void add(DocumentWords part) {
        if (part.isFirst()) {
            close();
        }
        open = part.doc();
        openTokens += part.tokens();
        if (part.isFirst()) {
            only = part;
            return;
        }
        if (only != null) {
            gather(only);
            only = null;
        }
        gather(part);
    }

    private void gather(DocumentWords part) {
        int[] ids = numbers.of(part.types());
        if (vocabulary.size() > openCounts.length) {
            openCounts = Arrays.copyOf(openCounts, vocabulary.size() * 2);
        }
        for (int i = 0; i < part.size(); i++) {
            int id = ids[part.id(i)];
            if (openCounts[id] == 0) {
                if (openTypes == openIds.length) {
                    openIds = Arrays.copyOf(openIds, openTypes * 2);
                }
                openIds[openTypes++] = id;
            }
            openCounts[id] += part.count(i);
        }
    }

    /** Ends the document whose pieces came last. */
    void close() {
        keep();
        int types = only != null ? only.size() : openTypes;
        if (2 * types > batch.length) {
            batch = new int[4 * types];
        }
        int[] ids = only != null ? numbers.of(only.types()) : openIds;
        if (2 * vocabulary.size() > totals.length) {
            totals = Arrays.copyOf(totals, Math.multiplyExact(vocabulary.size(), 4));
        }
        if (only != null) {
            for (int i = 0; i < types; i++) {
                count(i, ids[only.id(i)], only.count(i));
            }
            only = null;
        } else {
            for (int i = 0; i < types; i++) {
                int id = ids[i];
                count(i, id, openCounts[id]);
                openCounts[id] = 0;
            }
        }
        if (byDocument) {
            kept = 2 * types;
        }
        if (openTokens > 0 && byDocument) {
            partTypes.add(names.size(), types);
            partTokens.add(names.size(), openTokens);
            names.add(open);
        }
        tokens += openTokens;
        openTypes = 0;
        openTokens = 0;
    }

    /** Lays the document that ended last to the others: the only one need not be. */
    private void keep() {
        parts.add(batch, kept);
        kept = 0;
    }

    /** Counts the {@code i}th word of the document that ends. */
    private void count(int i, int id, long count) {
        totals[2 * id] += count;
        totals[2 * id + 1]++;
        batch[2 * i] = id;
        batch[2 * i + 1] = (int) Math.min(Integer.MAX_VALUE, count);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The number of words. */
    long tokens() {
        return tokens;
    }

    /** How often the word is used. */
    long count(int id) {
        return 2 * id < totals.length ? totals[2 * id] : 0;
    }

    /** How many documents have the word. */
    long documents(int id) {
        return 2 * id < totals.length ? totals[2 * id + 1] : 0;
    }

    /** How many documents have words; known where their counts are kept. */
    int parts() {
        return names.size();
    }

    String partName(int part) {
        return names.get(part);
    }

    long partTokens(int part) {
        return partTokens.get(part);
    }

    int partTypes(int part) {
        return (int) partTypes.get(part);
    }

    /** For each part, for each of its {@link #partTypes}: the number of the word and its count. */
    IntSequence.Cursor partCounts() {
        keep();
        return parts.forward();
    }
}
