package dossier.io;

import dossier.text.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/** Reads documents. */
public final class Corpus implements Iterator<Read>, Closeable {
    private final Iterator<Path> files;
    private final Path root;

    public Corpus(InputOptions options, InputStream stdin) {
        root = Path.of(options.paths().get(0));
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList().iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return files.hasNext();
    }

    @Override
    public Read next() {
        Path file = files.next();
        try {
            String name = file.equals(root) ? file.getFileName().toString() : root.relativize(file).toString();
            return new Document(name, new Source(file.toString(), Markup.TEXT, Files.readString(file, StandardCharsets.UTF_8), Anchors.START), Metadata.NONE);
        } catch (IOException e) {
            return new Failure(file.toString(), 0, e.getMessage());
        }
    }

    public long bytesRead() {
        return 0;
    }

    public long bytesTotal() {
        return -1;
    }

    @Override
    public void close() throws IOException {
    }
}
