package dossier.split;

import dossier.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Trains the models of gaps between sentences, or measures on folds what they would be worth.
 *
 * <pre>
 * mvn -q -B -o compile
 * javac -d target/training -cp target/classes scripts/split/*.java
 * java -cp target/classes:target/training dossier.split.TrainGaps ewt-train.jsonl gum-train.jsonl
 * models=src/main/resources/dossier/split
 * java -cp target/classes:target/training dossier.split.TrainGaps ewt-train.jsonl gum-train.jsonl $models/gaps.bin \
 *     $models/gaps-in-doubt.bin
 * </pre>
 *
 * A line of a .jsonl file is {"doc": name, "sentences": [[start, end], ...], ..., "text": text}, offsets in code points. Of GUM
 * (documents named GUM_genre_name) only the genres whose texts may be used for any purpose are read. Measured is each document as it is,
 * with a line a paragraph, and wrapped at a width; with the argument "genres" folds are of whole genres, with the last one "errors" errors
 * are shown. The result depends on nothing
 * but the files and the program: one thread, fixed seeds, StrictMath where Math may differ.
 */
public final class TrainGaps {
    private static final Set<String> FREE = Set.of("academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage");
    private static final int FOLDS = 5;
    private static final int EPOCHS = 12;
    /** The step of AdaGrad. */
    private static final double RATE = 0.05;
    /** The strength of the Gaussian prior on each weight. */
    private static final double PRIOR = 4;
    /**
     * Of all gaps so many ends of sentences may be lost by the gate, and so many other gaps taken for ends. More of the former: those that
     * score so low are seldom found by all features either, and most gaps are none. With 0.011 a third fewer gaps of novels are left, for
     * 0.1 points less on EWT's folds.
     */
    private static final double LOST = 0.008;
    private static final double TAKEN = 0.004;
    /** How often the edited and spoken texts of GUM are taken, of which there are fewer. */
    private static final int EDITED = 2;
    /** A feature seen at fewer gaps has no weight. */
    private static final int RAREST = 2;

    /** A document with the ends of its sentences as offsets. */
    private record Gold(String name, String text, List<Span> sentences) {
        /** The genre: what stands before the first dash or digit of EWT's names, and between the low lines of GUM's. */
        String genre() {
            return ewt() ? name.split("[-0-9]")[0] : name.split("_")[1];
        }

        boolean ewt() {
            return !name.startsWith("GUM_");
        }

        BitSet ends() {
            BitSet ends = new BitSet();
            sentences.forEach(span -> ends.set(span.end()));
            return ends;
        }
    }

    /** The hashes of a gap's features, those of the gate first, the traits for the net last, and whether a sentence ends there. */
    private record Example(int[] hashes, boolean ends) {
        int[] traits() {
            return Arrays.copyOfRange(hashes, GapFeatures.FAR, GapFeatures.ALL);
        }
    }

    /** Says of each gap what the gold says, and notes the gap down. */
    private static final class Teacher extends GapModel {
        private final BitSet ends;
        private final List<Example> examples;

        Teacher(BitSet ends, List<Example> examples) {
            super(new byte[0], 0, 0, new byte[0], 1, null);
            this.ends = ends;
            this.examples = examples;
        }

        @Override
        int gate(GapFeatures gap) {
            return 0;
        }

        @Override
        boolean ends(GapFeatures gap) {
            boolean answer = ends.get(gap.end());
            gap.lookClosely();
            int[] hashes = new int[GapFeatures.ALL];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = gap.hash(i);
            }
            examples.add(new Example(hashes, answer));
            return answer;
        }
    }

    /** The linear models with the net that they ask in doubt. */
    private record Learnt(GapModel model, GapNet net) {
    }

    /** The weights of a model before they are rounded. */
    private record Weights(double[] values, int bits) {
        double score(int[] hashes, int count) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += values[hashes[i] >>> 32 - bits];
            }
            return sum;
        }

        /** What a weight of 1 is in the bytes. */
        double scale() {
            double largest = 0;
            for (double value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
            return 127 / largest;
        }

        byte[] bytes() {
            byte[] bytes = new byte[values.length];
            double scale = scale();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Math.round(values[i] * scale);
            }
            return bytes;
        }
    }

    public static void main(String[] args) throws IOException {
        List<Gold> golds = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            golds.addAll(read(Path.of(args[i])));
        }
        if (args.length > 2 && args[2].endsWith(".bin")) {
            Learnt learnt = learn(golds, folds(golds, false), -1);
            Files.write(Path.of(args[2]), learnt.model().bytes());
            Files.write(Path.of(args[3]), learnt.net().bytes());
            return;
        }
        boolean shown = args.length > 1 && args[args.length - 1].equals("errors");
        String[] layouts = {"as is", "nl1", "wrap72"};
        int[] folds = folds(golds, List.of(args).contains("genres"));
        long[][][] counts = new long[3][4][3];
        for (int fold = 0; fold < FOLDS; fold++) {
            GapModel model = learn(golds, folds, fold).model();
            for (int i = 0; i < golds.size(); i++) {
                for (int layout = 0; folds[i] == fold && layout < 3; layout++) {
                    Gold gold = inLayout(golds.get(i), layout);
                    count(gold, null, counts[layout][gold.ewt() ? 0 : 2]);
                    List<Span> found = count(gold, model, counts[layout][gold.ewt() ? 1 : 3]);
                    if (layout == 0 && shown) {
                        show(gold, found);
                    }
                }
            }
        }
        String[] names = {"ewt rules", "ewt model", "gum rules", "gum model"};
        for (int k = 0; k < 4; k++) {
            for (int layout = 0; layout < 3; layout++) {
                long[] c = counts[layout][k];
                System.out.printf("%s %-7s F %.2f (P %.2f R %.2f)%n", names[k], layouts[layout], 200.0 * c[0] / (c[1] + c[2]),
                        100.0 * c[0] / c[2], 100.0 * c[0] / c[1]);
            }
        }
    }

    /** Which fold each document is of: documents in turn, or, so that a model has not seen their like, genres in turn. */
    private static int[] folds(List<Gold> golds, boolean genres) {
        List<String> names = golds.stream().map(Gold::genre).distinct().sorted().toList();
        int[] folds = new int[golds.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = (genres ? names.indexOf(golds.get(i).genre()) : i) % FOLDS;
        }
        return folds;
    }

    private static void show(Gold gold, List<Span> found) {
        BitSet wrong = gold.ends();
        BitSet want = gold.ends();
        found.forEach(span -> wrong.flip(span.end()));
        String text = gold.text();
        for (int b = wrong.nextSetBit(0); b >= 0; b = wrong.nextSetBit(b + 1)) {
            System.out.println((want.get(b) ? "MISSED " : "FALSE  ") + gold.name().substring(0, Math.min(14, gold.name().length())) + " "
                    + (text.substring(Math.max(0, b - 60), b) + " | " + text.substring(b, Math.min(text.length(), b + 50)))
                            .replace('\n', '¶'));
        }
    }

    private static List<Span> count(Gold gold, GapModel model, long[] counts) {
        List<Span> found = scan(gold, model);
        Set<Span> want = Set.copyOf(gold.sentences());
        counts[0] += found.stream().filter(want::contains).count();
        counts[1] += want.size();
        counts[2] += found.size();
        return found;
    }

    private static List<Span> scan(Gold gold, GapModel model) {
        List<Span> found = new ArrayList<>();
        SentenceScan scan = new SentenceScan(gold.text().toCharArray(), "en", model, found);
        List<Paragraph> paragraphs = Layout.of(gold.text());
        scan.prepare(paragraphs);
        paragraphs.forEach(paragraph -> scan.run(paragraph.span()));
        return found;
    }

    /** The model learnt from all documents but those of one fold; from all for -1. */
    private static Learnt learn(List<Gold> golds, int[] folds, int fold) {
        List<Example> examples = new ArrayList<>();
        List<Example> others = new ArrayList<>();
        for (int i = 0, taken = 0; i < golds.size(); i++) {
            if (folds[i] != fold) {
                Gold gold = golds.get(i);
                List<Example> to = taken++ % FOLDS == 0 ? others : examples;
                for (int times = gold.ewt() ? 1 : EDITED; times > 0; times--) {
                    scan(gold, new Teacher(gold.ends(), to));
                }
            }
        }
        // How far the gate can be trusted is told by documents that it has not seen.
        Weights trial = train(examples, GapModel.GATE_BITS, true);
        double least = bound(trial, others, true);
        double most = bound(trial, others, false);
        examples.addAll(others);
        Weights gate = train(examples, GapModel.GATE_BITS, true);
        Weights all = train(examples, GapModel.BITS, false);
        long unsure = examples.stream().filter(example -> {
            double score = gate.score(example.hashes(), GapFeatures.NEAR);
            return score >= least && score <= most;
        }).count();
        System.err.printf("gate %.2f to %.2f: %d of %d gaps left%n", least, most, unsure, examples.size());
        boolean[] ends = new boolean[examples.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = examples.get(i).ends();
        }
        GapNet net = TrainNet.of(examples.stream().map(Example::traits).toArray(int[][]::new), ends);
        return new Learnt(new GapModel(gate.bytes(), (int) Math.round(least * gate.scale()), (int) Math.round(most * gate.scale()),
                all.bytes(), (int) Math.round(GapModel.PARTS * all.scale()), net), net);
    }

    /** The score below which (above which) no more than {@link #LOST} of the sentences ({@link #TAKEN} of the other gaps) lie. */
    private static double bound(Weights gate, List<Example> examples, boolean lower) {
        double[] scores = examples.stream().filter(example -> example.ends() == lower)
                .mapToDouble(example -> gate.score(example.hashes(), GapFeatures.NEAR) * (lower ? 1 : -1)).sorted().toArray();
        return scores[(int) (examples.size() * (lower ? LOST : TAKEN))] * (lower ? 1 : -1);
    }

    /** The weights of a logistic regression, the mean of those after the later half of the passes. */
    private static Weights train(List<Example> examples, int bits, boolean near) {
        int size = 1 << bits;
        int shift = 32 - bits;
        int[] seen = new int[size];
        for (Example example : examples) {
            int count = near ? GapFeatures.NEAR : GapFeatures.FAR;
            for (int i = 0; i < count; i++) {
                seen[example.hashes()[i] >>> shift]++;
            }
        }
        float[] weights = new float[size];
        float[] squares = new float[size];
        double[] sums = new double[size];
        Arrays.fill(squares, 1e-3f);
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(7);
        double loss = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            TrainNet.shuffle(order, random);
            loss = 0;
            for (int index : order) {
                Example example = examples.get(index);
                int count = near ? GapFeatures.NEAR : GapFeatures.FAR;
                double score = 0;
                for (int i = 0; i < count; i++) {
                    score += weights[example.hashes()[i] >>> shift];
                }
                double probability = 1 / (1 + StrictMath.exp(-score));
                double error = probability - (example.ends() ? 1 : 0);
                loss -= StrictMath.log(Math.max(1e-12, example.ends() ? probability : 1 - probability));
                for (int i = 0; i < count; i++) {
                    int place = example.hashes()[i] >>> shift;
                    if (seen[place] < RAREST) {
                        continue;
                    }
                    double gradient = error + PRIOR * weights[place] / seen[place];
                    squares[place] += (float) (gradient * gradient);
                    weights[place] -= (float) (RATE * gradient / StrictMath.sqrt(squares[place]));
                }
            }
            if (epoch >= EPOCHS / 2) {
                for (int i = 0; i < size; i++) {
                    sums[i] += weights[i] / (EPOCHS - EPOCHS / 2);
                }
            }
        }
        System.err.printf("%d gaps, loss %.4f%n", order.length, loss / order.length);
        return new Weights(sums, bits);
    }

    /** The document as it is (0), with a line a paragraph (1), or wrapped at 72 columns (2). */
    private static Gold inLayout(Gold gold, int layout) {
        if (layout == 0) {
            return gold;
        }
        if (layout == 2) {
            return new Gold(gold.name(), wrapped(gold.text(), 72), gold.sentences());
        }
        StringBuilder text = new StringBuilder();
        int[] moved = new int[gold.text().length() + 1];
        for (int i = 0; i < gold.text().length(); i++) {
            moved[i] = text.length();
            char c = gold.text().charAt(i);
            if (c != '\n' || text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append(c);
            }
        }
        moved[gold.text().length()] = text.length();
        List<Span> sentences = gold.sentences().stream().map(span -> new Span(moved[span.start()], moved[span.end() - 1] + 1)).toList();
        return new Gold(gold.name(), text.toString(), sentences);
    }

    private static String wrapped(String text, int width) {
        char[] chars = text.toCharArray();
        int line = 0;
        int space = -1;
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\n') {
                line = i + 1;
                space = -1;
            } else if (chars[i] == ' ') {
                space = i;
            }
            if (i - line >= width && space > line) {
                chars[space] = '\n';
                line = space + 1;
                space = -1;
            }
        }
        return new String(chars);
    }

    private static List<Gold> read(Path path) throws IOException {
        List<Gold> golds = new ArrayList<>();
        for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
            String name = string(line, line.indexOf("\"doc\"") + 5);
            if (name.startsWith("GUM_") && !FREE.contains(name.split("_")[1])) {
                continue;
            }
            String text = string(line, line.lastIndexOf("\"text\":") + 6);
            int at = line.indexOf("\"sentences\"");
            at = line.indexOf('[', at);
            int end = line.indexOf("]]", at);
            List<Span> sentences = new ArrayList<>();
            for (String pair : line.substring(at + 1, end).split("\\],? ?")) {
                String[] ends = pair.replace("[", "").trim().split(", ?");
                sentences.add(new Span(text.offsetByCodePoints(0, Integer.parseInt(ends[0].trim())),
                        text.offsetByCodePoints(0, Integer.parseInt(ends[1].trim()))));
            }
            golds.add(new Gold(name, text, sentences));
        }
        return golds;
    }

    /** The JSON string whose opening quote is the first one from {@code at} on. */
    private static String string(String line, int at) {
        int i = line.indexOf('"', at) + 1;
        StringBuilder out = new StringBuilder();
        for (; line.charAt(i) != '"'; i++) {
            char c = line.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = line.charAt(++i);
            switch (c) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
