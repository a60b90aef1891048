package dossier.entities;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import dossier.text.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the sequence model of the name finder: an averaged structured perceptron (Collins 2002) over the features that the program itself
 * computes. The same texts give the same bytes. See the script train.
 *
 * <pre>TrainNames MODEL SETS… [-- DEV-SETS… OUT]</pre>
 *
 * SETS are folders with texts/*.txt, gold.jsonl and meta.json. Given DEV-SETS, the rows that the model finds in them are written to
 * OUT/NAME.jsonl, to be scored.
 */
final class TrainNames {
    private static final int PASSES = 8;
    /** Perceptrons that differ in the order of the texts and in what they drop; their weights are averaged. */
    private static final int SEEDS = 6;
    /** The share of the features that each word of a pass goes without. */
    private static final double DROPPED = 0.2;
    /** Features seen less often are left out. */
    private static final int SEEN = 2;
    private static final int LOG_SLOTS = 18;
    /** The share of the slots that are used at most: the rows with the greatest weights. */
    private static final double LOAD = 0.85;
    /** The weight of one step of a byte. */
    private static final double STEP = 0.12;
    private static final int TAGS = TagModel.TAGS;
    private static final Pattern ROW =
            Pattern.compile("\\{\"doc\": \"([^\"]+)\", \"start\": (\\d+), \"end\": (\\d+),.*\"type\": \"([A-Z]+)\".*");
    private static final Pattern TYPES = Pattern.compile("\"types\":\\s*\\[([^\\]]*)\\]");

    /** A name as the annotators have it. */
    private record Gold(int start, int end, String type) {
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final Listed listed = new Listed();
    // All words of all stretches: the features of word t are features[from[t]] to before features[from[t + 1]].
    private int[] features = new int[1 << 24];
    private int[] from = new int[1 << 20];
    /** The tags that are right for a word, as bits. */
    private int[] allowed = new int[1 << 20];
    private int words;
    /** Where stretches begin. */
    private int[] stretches = new int[1 << 18];
    private int stretchCount;

    /** Hashes of the features that are used, in order; a feature's number is its place. */
    private int[] hashes;

    /** The features of one word. */
    private static final class Listed implements FeatureGroups {
        private int[] features;
        private int count;

        @Override
        public boolean takeWord(int word, int role) {
            return false;
        }

        @Override
        public boolean take(long facts, long more) {
            return false;
        }

        @Override
        public void end(int end) {
        }

        @Override
        public void add(int[] all, int n) {
            features = all;
            count = n;
        }
    }

    public static void main(String[] args) throws IOException {
        int dashes = Arrays.asList(args).indexOf("--");
        List<String> sets = Arrays.asList(args).subList(1, dashes < 0 ? args.length : dashes);
        TrainNames training = new TrainNames();
        for (String set : sets) {
            training.read(Path.of(set));
        }
        byte[] model = training.train();
        Files.write(Path.of(args[0]), model);
        if (dashes >= 0) {
            Path out = Files.createDirectories(Path.of(args[args.length - 1]));
            for (String set : Arrays.asList(args).subList(dashes + 1, args.length - 1)) {
                predict(new EntityFinder(new TagModel(model)), Path.of(set), out);
            }
        }
    }

    private static Map<String, String> texts(Path set) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(set.resolve("texts"))) {
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Document document(String name, String text) {
        return new Document(name, new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
    }

    private void read(Path set) throws IOException {
        Matcher types = TYPES.matcher(Files.readString(set.resolve("meta.json")));
        if (!types.find()) {
            throw new IOException("no types: " + set);
        }
        Set<EntityType> annotated = EnumSet.noneOf(EntityType.class);
        for (String type : types.group(1).replaceAll("[\\s\"]", "").split(",")) {
            annotated.add(EntityType.valueOf(type));
        }
        Map<String, List<Gold>> gold = new HashMap<>();
        for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IOException("no row: " + line);
            }
            gold.computeIfAbsent(row.group(1), doc -> new ArrayList<>())
                    .add(new Gold(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3)),
                    row.group(4)));
        }
        int before = words;
        int exact = 0;
        int names = 0;
        for (Map.Entry<String, String> text : texts(set).entrySet()) {
            Document document = document(text.getKey(), text.getValue());
            ReadText read = new ReadText(document, vocabulary);
            List<Gold> own = gold.getOrDefault(text.getKey(), new ArrayList<>());
            exact += add(read, allowed(read, text.getValue(), own, annotated), text.getValue(), own);
            names += own.size();
        }
        System.err.printf(Locale.ROOT, "%s: %s, %d words near capitals, %d names, %d of them on the edges of words%n", set.getFileName(),
                annotated,
                words - before, names, exact);
    }

    private static int[] allowed(ReadText read, String text, List<Gold> gold, Set<EntityType> annotated) {
        NameWords words = read.words();
        int n = words.count();
        int[] allowed = new int[n];
        gold.sort(Comparator.comparingInt((Gold g) -> g.start() - g.end()).thenComparingInt(Gold::start));
        for (Gold name : gold) {
            int start = text.offsetByCodePoints(0, name.start());
            int end = text.offsetByCodePoints(0, name.end());
            int first = firstEndingAfter(words, start);
            int last = first;
            boolean free = true;
            while (last < n && words.start(last) < end && words.sentence(last) == words.sentence(first)) {
                free &= allowed[last++] == 0;
            }
            if (!free) {
                continue;
            }
            for (int i = first; i < last; i++) {
                allowed[i] = bits(name.type(), i > first);
            }
        }
        // A type that a set does not annotate is what the rules say, where the set has no name.
        byte[] rules = new byte[n];
        for (Mention mention : read.ruled()) {
            if (annotated.contains(mention.type()) || mention.type() == EntityType.EVENT
                    && gold.stream().anyMatch(g -> g.type().equals("EVENT"))) {
                continue;
            }
            int first = firstEndingAfter(words, mention.span().start());
            int last = first;
            boolean free = true;
            while (last < n && words.start(last) < mention.span().end()) {
                free &= allowed[last++] == 0;
            }
            for (int i = first; free && i < last; i++) {
                allowed[i] = bits(mention.type().name(), i > first);
            }
        }
        for (int i = 0; i < n; i++) {
            allowed[i] = allowed[i] == 0 ? 1 : allowed[i];
        }
        return allowed;
    }

    /** The tags of a type's first or further words; names of unknown type are anything that the set does not annotate, or nothing. */
    private static int bits(String type, boolean inside) {
        for (EntityType known : EntityType.values()) {
            if (known.name().equals(type)) {
                return 1 << 1 + 2 * known.ordinal() + (inside ? 1 : 0);
            }
        }
        return 1 | 3 << 1 + 2 * EntityType.EVENT.ordinal() | 3 << 1 + 2 * EntityType.WORK.ordinal() | 3 << 1
                + 2 * EntityType.NORP.ordinal();
    }

    private static int firstEndingAfter(NameWords words, int offset) {
        int low = 0;
        int high = words.count();
        while (low < high) {
            int middle = low + high >>> 1;
            if (words.end(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Adds a document's stretches; answers how many names the words can make. */
    private int add(ReadText read, int[] tags, String text, List<Gold> gold) {
        NameWords of = read.words();
        boolean open = false;
        int from0 = 0;
        for (int i = 0; i < of.count(); i++) {
            boolean active = read.features().isActive(i);
            open = open && active && of.sentence(i) == of.sentence(i - 1);
            if (!active) {
                continue;
            }
            if (words + 2 >= from.length) {
                from = Arrays.copyOf(from, from.length * 2);
                allowed = Arrays.copyOf(allowed, allowed.length * 2);
            }
            if (!open) {
                if (stretchCount + 2 >= stretches.length) {
                    stretches = Arrays.copyOf(stretches, stretches.length * 2);
                }
                stretches[stretchCount++] = words;
                stretches[stretchCount] = words;
                open = true;
            }
            read.features().of(i, listed);
            int n = listed.count;
            int at = from[words];
            if (at + n > features.length) {
                features = Arrays.copyOf(features, features.length * 2);
            }
            System.arraycopy(listed.features, 0, features, at, n);
            allowed[words++] = tags[i];
            from[words] = at + n;
            stretches[stretchCount] = words;
        }
        int exact = 0;
        for (Gold name : gold) {
            int start = text.offsetByCodePoints(0, name.start());
            int end = text.offsetByCodePoints(0, name.end());
            int first = firstEndingAfter(of, start);
            int last = firstEndingAfter(of, end - 1);
            exact += first < of.count() && last < of.count() && of.start(first) == start && of.end(last) == end ? 1 : 0;
        }
        return exact;
    }

    private byte[] train() {
        number();
        float[][] weights = new float[SEEDS][];
        IntStream.range(0, SEEDS).parallel().forEach(seed -> weights[seed] = new Learner(seed).run());
        float[] mean = weights[0];
        for (int seed = 1; seed < SEEDS; seed++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weights[seed][i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= SEEDS;
        }
        return pack(mean);
    }

    /** Puts the features' numbers in the place of their hashes, -1 for those that are left out. */
    private void number() {
        int total = from[words];
        int[] sorted = Arrays.copyOf(features, total);
        Arrays.parallelSort(sorted);
        int distinct = 0;
        int kept = 0;
        for (int i = 0; i < total; ) {
            int to = i;
            while (to < total && sorted[to] == sorted[i]) {
                to++;
            }
            distinct++;
            if (to - i >= SEEN) {
                sorted[kept++] = sorted[i];
            }
            i = to;
        }
        hashes = Arrays.copyOf(sorted, kept);
        IntStream.range(0, total).parallel().forEach(i -> features[i] = Math.max(-1, Arrays.binarySearch(hashes, features[i])));
        System.err.printf(Locale.ROOT, "%d words in %d stretches, %d features a word, %d of %d features kept%n", words, stretchCount,
                total / words,
                kept, distinct);
    }

    /** One perceptron. */
    private final class Learner {
        private final int seed;
        private final float[] weights = new float[hashes.length * TAGS + TAGS * TAGS];
        private final float[] sums = new float[weights.length];
        private final int transitions = hashes.length * TAGS;
        private long random;
        private float clock = 1;
        private float[] scores = new float[64 * TAGS];
        private float[] work = new float[64 * TAGS];
        private int[] back = new int[64 * TAGS];
        private int[] tags = new int[64];
        private int[] right = new int[64];
        private int[] used = new int[64 * NameFeatures.MOST];
        private int[] usedFrom = new int[65];

        Learner(int seed) {
            this.seed = seed;
            random = 0x9E3779B97F4A7C15L * (seed + 1);
        }

        private int next(int bound) {
            random ^= random << 13;
            random ^= random >>> 7;
            random ^= random << 17;
            return (int) ((random >>> 33) % bound);
        }

        float[] run() {
            int[] order = IntStream.range(0, stretchCount).toArray();
            for (int pass = 0; pass < PASSES; pass++) {
                for (int i = order.length - 1; i > 0; i--) {
                    int j = next(i + 1);
                    int swapped = order[i];
                    order[i] = order[j];
                    order[j] = swapped;
                }
                int wrong = 0;
                for (int stretch : order) {
                    wrong += learn(stretches[stretch], stretches[stretch + 1]);
                    clock++;
                }
                System.err.printf(Locale.ROOT, "seed %d, pass %d: %d stretches wrong%n", seed, pass + 1, wrong);
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= sums[i] / clock;
            }
            return weights;
        }

        private int learn(int begin, int end) {
            int n = end - begin;
            if (n > tags.length) {
                int size = 2 * n;
                scores = new float[size * TAGS];
                work = new float[size * TAGS];
                back = new int[size * TAGS];
                tags = new int[size];
                right = new int[size];
                used = new int[size * NameFeatures.MOST];
                usedFrom = new int[size + 1];
            }
            boolean known = true;
            int at = 0;
            for (int i = 0; i < n; i++) {
                usedFrom[i] = at;
                Arrays.fill(scores, i * TAGS, i * TAGS + TAGS, 0);
                for (int f = from[begin + i]; f < from[begin + i + 1]; f++) {
                    if (features[f] < 0 || next(1000) < 1000 * DROPPED) {
                        continue;
                    }
                    used[at++] = features[f] * TAGS;
                    int row = features[f] * TAGS;
                    for (int tag = 0; tag < TAGS; tag++) {
                        scores[i * TAGS + tag] += weights[row + tag];
                    }
                }
                known &= Integer.bitCount(allowed[begin + i]) == 1;
            }
            usedFrom[n] = at;
            best(n, begin, false, tags);
            boolean fits = true;
            for (int i = 0; i < n; i++) {
                fits &= (allowed[begin + i] >> tags[i] & 1) != 0;
            }
            if (fits) {
                return 0;
            }
            if (known) {
                for (int i = 0; i < n; i++) {
                    right[i] = Integer.numberOfTrailingZeros(allowed[begin + i]);
                }
            } else {
                best(n, begin, true, right);
            }
            for (int i = 0; i <= n; i++) {
                int rightBefore = i == 0 ? 0 : right[i - 1];
                int tagBefore = i == 0 ? 0 : tags[i - 1];
                int rightHere = i == n ? 0 : right[i];
                int tagHere = i == n ? 0 : tags[i];
                if (rightBefore != tagBefore || rightHere != tagHere) {
                    change(transitions + rightBefore * TAGS + rightHere, 1);
                    change(transitions + tagBefore * TAGS + tagHere, -1);
                }
                if (rightHere != tagHere) {
                    for (int f = usedFrom[i]; f < usedFrom[i + 1]; f++) {
                        change(used[f] + rightHere, 1);
                        change(used[f] + tagHere, -1);
                    }
                }
            }
            return 1;
        }

        private void change(int weight, float by) {
            weights[weight] += by;
            sums[weight] += by * clock;
        }

        /** The best tags; with {@code bound} the best of those that are right. */
        private void best(int n, int begin, boolean bound, int[] into) {
            for (int i = 0; i < n; i++) {
                for (int tag = 0; tag < TAGS; tag++) {
                    int cell = i * TAGS + tag;
                    boolean inside = tag > 0 && tag % 2 == 0;
                    if (bound && (allowed[begin + i] >> tag & 1) == 0 || i == 0 && inside) {
                        work[cell] = -1e9f;
                        continue;
                    }
                    int last = inside ? tag + 1 : TAGS;
                    float best = -2e9f;
                    int arg = inside ? tag - 1 : 0;
                    for (int before = arg; before < last && i > 0; before++) {
                        float score = work[cell - tag - TAGS + before] + weights[transitions + before * TAGS + tag];
                        if (score > best) {
                            best = score;
                            arg = before;
                        }
                    }
                    work[cell] = scores[cell] + (i == 0 ? weights[transitions + tag] : best);
                    back[cell] = arg;
                }
            }
            int last = 0;
            float best = -3e9f;
            for (int tag = 0; tag < TAGS; tag++) {
                float score = work[(n - 1) * TAGS + tag] + weights[transitions + tag * TAGS];
                if (score > best) {
                    best = score;
                    last = tag;
                }
            }
            for (int i = n - 1; i >= 0; i--) {
                into[i] = last;
                last = back[i * TAGS + last];
            }
        }
    }

    private static int step(float weight) {
        return (int) Math.max(-127, Math.min(127, Math.rint(weight / STEP)));
    }

    private byte[] pack(float[] weights) {
        int slots = 1 << LOG_SLOTS;
        int[] strength = new int[hashes.length];
        long[] order = new long[hashes.length];
        for (int f = 0; f < hashes.length; f++) {
            int most = 0;
            int sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                int steps = Math.abs(step(weights[f * TAGS + tag]));
                most = Math.max(most, steps);
                sum += steps;
            }
            strength[f] = most;
            order[f] = (long) -(most * 4096 + sum) << 32 | f;
        }
        Arrays.sort(order);
        ByteBuffer model = ByteBuffer.allocate(TagModel.HEADER + slots * TagModel.ROW).order(ByteOrder.LITTLE_ENDIAN);
        model.put(0, (byte) LOG_SLOTS);
        for (int i = 0; i < TAGS * TAGS; i++) {
            model.putShort(2 + 2 * i, (short) Math.rint(weights[hashes.length * TAGS + i] / STEP));
        }
        long[] table = new long[model.capacity() / Long.BYTES];
        model.asLongBuffer().get(table);
        int rows = 0;
        while (rows < order.length && rows < slots * LOAD && strength[(int) order[rows]] > 0) {
            rows++;
        }
        long[] kept = new long[rows];
        for (int i = 0; i < rows; i++) {
            kept[i] = Integer.toUnsignedLong(hashes[(int) order[i]]) << 32 | order[i] & 0xFFFFFFFFL;
        }
        // As unsigned numbers, so that the same rows make the same bytes.
        Arrays.sort(kept);
        for (boolean upper : new boolean[] {false, true}) {
            for (long row : kept) {
                if (row < 0 == upper) {
                    int[] steps = new int[TAGS];
                    for (int tag = 0; tag < TAGS; tag++) {
                        steps[tag] = step(weights[(int) row * TAGS + tag]);
                    }
                    TagModel.put(table, (int) (row >>> 32), steps);
                }
            }
        }
        model.asLongBuffer().put(table);
        System.err.printf(Locale.ROOT, "%d rows of %d that are not zero, of %d slots%n", rows, Arrays.stream(strength).filter(s -> s > 0)
                .count(), slots);
        return model.array();
    }

    private static void predict(EntityFinder finder, Path set, Path out) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, String> text : texts(set).entrySet()) {
            Document document = document(text.getKey(), text.getValue());
            for (Mention mention : finder.find(document).mentions()) {
                Span span = mention.span();
                rows.append(String.format(Locale.ROOT, "{\"doc\": \"%s\", \"start\": %d, \"end\": %d, \"type\": \"%s\"}%n", text.getKey(),
                        document.codePoint(span.start()), document.codePoint(span.end()), mention.type()));
            }
        }
        Files.write(out.resolve(set.getFileName() + ".jsonl"), rows.toString().getBytes(StandardCharsets.UTF_8));
    }
}
