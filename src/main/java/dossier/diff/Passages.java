package dossier.diff;

import dossier.text.Document;
import dossier.text.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages that documents share, word for word or with up to about a third of the words changed. A fold over the
 * documents: {@link #part} may be called by several threads, {@link #add} in the order of the documents, {@link #rows} at the end.
 * The pieces of one text are not compared with each other.
 */
public final class Passages {
    /** Of so many texts, those last looked at, it is kept where their words stand. */
    private static final int LOCATED = 256;

    private final PassageFinder finder;
    private final WordFrequencies frequencies = new WordFrequencies();
    private final List<Text> texts = new ArrayList<>();
    /** The number of the text, all its pieces together, that each of {@link #texts} belongs to. */
    private final List<Integer> wholes = new ArrayList<>();

    public Passages(PassageOptions options) {
        finder = new PassageFinder(options);
    }

    /** What is kept of a document: itself, of which rows print stretches, and its words as hashes. */
    public static final class Text {
        private final Document document;
        private final int[] words;

        private Text(Document document, int[] words) {
            this.document = document;
            this.words = words;
        }
    }

    public Text part(Document document) {
        return new Text(document, WordHashes.of(document.text()));
    }

    public void add(Text text) {
        boolean goesOn = !texts.isEmpty() && text.document.piece().index() > 0;
        wholes.add(texts.isEmpty() ? 0 : wholes.get(texts.size() - 1) + (goesOn ? 0 : 1));
        texts.add(text);
        frequencies.add(text.words);
    }

    /** The passages, in the order of the documents that come first, then of their places there. Rows are made one by one. */
    public Iterable<PassageRow> rows() {
        List<Passage> passages = passages();
        Map<Integer, int[]> offsets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, int[]> eldest) {
                return size() > LOCATED;
            }
        };
        return () -> passages.stream().map(passage -> row(passage, offsets(passage.a(), offsets), offsets(passage.b(), offsets)))
                .iterator();
    }

    private int[] offsets(int text, Map<Integer, int[]> known) {
        int[] offsets = known.get(text);
        if (offsets == null) {
            offsets = WordHashes.offsets(texts.get(text).document.text());
            known.put(text, offsets);
        }
        return offsets;
    }

    /** A shared stretch of the texts number {@code a} and {@code b}. */
    record Passage(int a, int b, PassageFinder.Found found) {
    }

    /** All passages, in order. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        SeedIndex index = new SeedIndex();
        int[] bases = new int[texts.size() + 1];
        int indexed = 0;
        for (int b = 0; b < texts.size(); b++) {
            // What a text shares with its own earlier pieces would only hide what it shares with other texts.
            while (whole(indexed) < whole(b)) {
                index(indexed, bases[indexed], index);
                indexed++;
            }
            int[] words = texts.get(b).words;
            collect(b, seeds(words, Fingerprints.of(words), index), bases, passages);
            bases[b + 1] = Math.addExact(bases[b], words.length);
        }
        passages.sort(Comparator.comparingInt(Passage::a).thenComparingInt(p -> p.found().where().aFrom()).thenComparingInt(Passage::b)
                .thenComparingInt(p -> p.found().where().bFrom()));
        return passages;
    }

    private void index(int n, int base, SeedIndex index) {
        int[] words = texts.get(n).words;
        for (int word : Fingerprints.of(words)) {
            index.add(Fingerprints.gram(words, word), Math.addExact(base, word));
        }
    }

    /** The words of text number {@code n} as hashes, in order. */
    int[] words(int n) {
        return texts.get(n).words;
    }

    /** The number of the whole text that text number {@code n} is a piece of. */
    int whole(int n) {
        return wholes.get(n);
    }

    /** Earlier places of the text's fingerprints, each over the word where it stands here; ascending. */
    private static long[] seeds(int[] words, int[] chosen, SeedIndex index) {
        long[] seeds = new long[256];
        int count = 0;
        for (int word : chosen) {
            int gram = Fingerprints.gram(words, word);
            int place = index.latest(gram);
            for (int left = index.places(gram); place >= 0 && left > 0; left--, place = index.before(place)) {
                if (count == seeds.length) {
                    seeds = Arrays.copyOf(seeds, count * 2);
                }
                seeds[count++] = (long) place << 32 | word;
            }
        }
        Arrays.sort(seeds, 0, count);
        return Arrays.copyOf(seeds, count);
    }

    private void collect(int b, long[] seeds, int[] bases, List<Passage> passages) {
        for (int from = 0; from < seeds.length; ) {
            int a = textAt((int) (seeds[from] >>> 32), bases, b);
            int to = from + 1;
            while (to < seeds.length && (int) (seeds[to] >>> 32) < bases[a + 1]) {
                to++;
            }
            if (to - from > 1) {
                int[] inA = new int[to - from];
                int[] inB = new int[to - from];
                for (int i = from; i < to; i++) {
                    inA[i - from] = (int) (seeds[i] >>> 32) - bases[a];
                    inB[i - from] = (int) seeds[i];
                }
                for (PassageFinder.Found found : finder.find(texts.get(a).words, texts.get(b).words, frequencies, inA, inB)) {
                    passages.add(new Passage(a, b, found));
                }
            }
            from = to;
        }
    }

    /** The text below number {@code limit} that the word at {@code place} lies in. */
    private static int textAt(int place, int[] bases, int limit) {
        int low = 0;
        int high = limit - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (bases[middle] <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private PassageRow row(Passage passage, int[] offsetsA, int[] offsetsB) {
        Document a = texts.get(passage.a()).document;
        Document b = texts.get(passage.b()).document;
        SharedStretch where = passage.found().where();
        int start = offsetsA[2 * where.aFrom()];
        int end = offsetsA[2 * where.aTo() - 1];
        int otherStart = offsetsB[2 * where.bFrom()];
        int otherEnd = offsetsB[2 * where.bTo() - 1];
        Place place = a.place(start);
        Place otherPlace = b.place(otherStart);
        return new PassageRow(a.name(), a.codePoint(start), a.codePoint(end), place.line(), place.column(),
                b.name(), b.codePoint(otherStart), b.codePoint(otherEnd), otherPlace.line(), otherPlace.column(),
                passage.found().similarity(), a.text().substring(start, end));
    }
}
