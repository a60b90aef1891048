package dossier.cli;

import dossier.clean.Cleaner;
import dossier.io.InputOptions;
import dossier.text.Document;
import dossier.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents that are compared with one another. Both sides are held in memory whole.
 *
 * @param pairs the pairs, in the order of the first side
 * @param single a line for each document that has no counterpart
 * @param any whether there was any document
 */
record Pairs(List<Pair> pairs, List<String> single, boolean any) {
    /** Two documents. */
    record Pair(Document a, Document b) {
    }

    /** Two paths: the documents of the same name pair up; two single documents that are no folder's do whatever their names are. */
    static Pairs ofTwo(Run run, Input input, Surroundings surroundings, boolean raw, String exclude, Cleaner cleaner) {
        String pathA = input.paths().get(0);
        String pathB = input.paths().get(1);
        Map<String, Document> a = documents(run, surroundings.kept(), input.options(surroundings, List.of(pathA), raw, exclude), cleaner);
        Map<String, Document> b = documents(run, surroundings.kept(), input.options(surroundings, List.of(pathB), raw, exclude), cleaner);
        if (a.isEmpty() || b.isEmpty()) {
            return new Pairs(List.of(), List.of(), false);
        }
        boolean folders = Files.isDirectory(Path.of(pathA)) && Files.isDirectory(Path.of(pathB));
        if (a.size() == 1 && b.size() == 1 && !folders) {
            Document first = a.values().iterator().next();
            Document second = b.values().iterator().next();
            boolean sameName = first.name().equals(second.name());
            return new Pairs(List.of(new Pair(sameName ? first.named(pathA) : first, sameName ? second.named(pathB) : second)), List.of(),
                    true);
        }
        List<Pair> pairs = new ArrayList<>();
        List<String> single = new ArrayList<>();
        a.forEach((name, document) -> {
            Document other = b.remove(name);
            if (other == null) {
                single.add(name + ": only in " + pathA);
            } else {
                pairs.add(new Pair(document.named(pathA + "/" + name), other.named(pathB + "/" + name)));
            }
        });
        b.keySet().forEach(name -> single.add(name + ": only in " + pathB));
        return new Pairs(pairs, pairs.isEmpty() ? List.of(pathA + " and " + pathB + " have no document of the same name") : single, true);
    }

    /** All documents of the input, each with every later one. */
    static Pairs ofAll(Run run, Input input, Surroundings surroundings, boolean raw, String exclude, Cleaner cleaner) {
        List<Document> all = new ArrayList<>(documents(run, surroundings.kept(), input.options(surroundings, input.paths(), raw, exclude),
                cleaner).values());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                pairs.add(new Pair(all.get(i), all.get(k)));
            }
        }
        return new Pairs(pairs, List.of(), !all.isEmpty());
    }

    private static Map<String, Document> documents(Run run, Kept kept, InputOptions options, Cleaner cleaner) {
        Map<String, Document> documents = new LinkedHashMap<>();
        run.forEachWhole(options, document -> kept.cleaned(document, cleaner), document -> {
            if (document.piece().last() && document.piece().index() == 0) {
                documents.put(document.name(), document);
            } else if (document.piece().last()) {
                run.report().failure(new Failure(document.name(), 0,
                        "too large to compare in the memory that Java has; more with DOSSIER_JAVA_OPTS=-Xmx…"));
            }
        });
        return documents;
    }
}
