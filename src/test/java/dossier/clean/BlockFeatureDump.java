package dossier.clean;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Writes the blocks of a folder's gzipped pages, or of its texts and Markdown, and their features, for {@code scripts/clean/train.py}:
 * document, features, ranges of blocks, group (-1 for none), text.
 */
final class BlockFeatureDump {
    private BlockFeatureDump() {
    }

    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[0])); BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            List<Path> pages = files.sorted().collect(Collectors.toList());
            for (Path page : pages) {
                dump(page, out);
            }
        }
    }

    private static void dump(Path file, BufferedWriter out) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".gz")) {
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                page(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), out);
            }
        } else {
            text(name, Files.readString(file), out);
        }
    }

    private static void page(String name, String html, BufferedWriter out) throws IOException {
        HtmlTree tree = HtmlTree.parse(html);
        MainContent content = new MainContent(tree, HtmlMetadata.of(tree), Set.of());
        for (int i = 0; i < content.blocks().size(); i++) {
            write(name, content.features(), i, content.blocks().get(i).shape().text(), out);
        }
    }

    private static void text(String name, String text, BufferedWriter out) throws IOException {
        dossier.text.Document document = MessyTexts.document(text);
        document = document.edited(CharacterPass.edits(document.text()));
        MarkdownPass.Reduced reduced = name.endsWith(".md") ? MarkdownPass.reduceMarkdown(document.text(), document.text().toCharArray())
                : MarkdownPass.reduce(document.text(), document.text().toCharArray());
        document = document.edited(reduced.edits());
        List<Unit> units = Layout.of(document.text(), document.text().toCharArray(), reduced.code()).units(reduced.links());
        UnitFeatures features = new UnitFeatures(Furniture.judgeByRules(units, document.metadata()));
        for (int i = 0; i < units.size(); i++) {
            write(name, features, i, units.get(i).text().replace('\n', ' '), out);
        }
    }

    private static void write(String name, Features features, int i, String text, BufferedWriter out) throws IOException {
        StringBuilder line = new StringBuilder(name);
        for (float value : features.of(i)) {
            line.append('\t').append(value);
        }
        for (int range : features.ranges()) {
            line.append('\t').append(range);
        }
        line.append('\t').append(features.groups().length == 0 ? -1 : features.groups()[i]);
        out.write(line.append('\t').append(text.replace('\t', ' ')).append('\n').toString());
    }
}
