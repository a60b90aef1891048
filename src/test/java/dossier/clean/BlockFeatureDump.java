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
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Writes the blocks of a folder's gzipped pages and their features, for {@code scripts/clean/train.py}: document, features, ranges of blocks, text. */
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
        String html;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Document page = Parser.htmlParser().setTrackPosition(true).setMaxDepth(256).parseInput(html, "");
        MainContent content = new MainContent(new HtmlTree(page), HtmlMetadata.of(page), Set.of());
        for (int i = 0; i < content.blocks().size(); i++) {
            StringBuilder line = new StringBuilder(file.getFileName().toString());
            for (float value : content.features().of(i)) {
                line.append('\t').append(value);
            }
            for (int range : content.features().ranges()) {
                line.append('\t').append(range);
            }
            out.write(line.append('\t').append(content.blocks().get(i).shape().text().replace('\t', ' ')).append('\n').toString());
        }
    }
}
