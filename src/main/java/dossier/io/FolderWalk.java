package dossier.io;

import dossier.text.CodePointOrder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks a folder in the order of its paths, each real file and folder once, by whatever links they are met. Hidden entries and
 * what is neither file nor folder are passed over. No more than one folder is open at a time.
 */
final class FolderWalk {
    private final String prefix;
    private final boolean prefixed;
    private final Path exclude;
    private final Set<Object> seen = new HashSet<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private Found waiting;

    /**
     * @param typed the folder as the user typed it
     * @param prefixed whether documents are named by the path as typed; else by the path below the folder
     * @param exclude a file or folder that is passed over; null for none
     */
    FolderWalk(Path folder, String typed, boolean prefixed, Path exclude) {
        this.prefix = typed.endsWith("/") ? typed : typed + "/";
        this.prefixed = prefixed;
        this.exclude = exclude == null ? null : exclude.toAbsolutePath().normalize();
        if (exclude != null) {
            markSeen(exclude);
        }
        enter(folder, "");
    }

    /** A folder that is being walked: its entries in order, and where in them the walk is. */
    private static final class Level {
        private final String below;
        private final List<Entry> entries;
        private int next;

        Level(String below, List<Entry> entries) {
            this.below = below;
            this.entries = entries;
        }
    }

    private record Entry(String name, Path path) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = CodePointOrder.compare(name, other.name);
            return order != 0 ? order : path.compareTo(other.path);
        }
    }

    /** The next file; null when there is none. */
    Found next() {
        while (waiting != null || !levels.isEmpty()) {
            if (waiting != null) {
                Found found = waiting;
                waiting = null;
                return found;
            }
            Level level = levels.peek();
            if (level.next == level.entries.size()) {
                levels.pop();
                continue;
            }
            Entry entry = level.entries.get(level.next);
            level.entries.set(level.next++, null);
            Found found = visit(entry, level.below + entry.name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Found visit(Entry entry, String below) {
        Path path = entry.path;
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isOther() || exclude != null && path.toAbsolutePath().normalize().equals(exclude)) {
                return null;
            }
            if (!seen.add(key(path, attributes))) {
                return null;
            }
            if (attributes.isDirectory()) {
                enter(path, below + "/");
                return null;
            }
            return new Found(path, prefix + below, prefixed ? prefix + below : below, attributes.size(), null);
        } catch (IOException e) {
            return Found.fault(prefix + below, Finder.linkReason(path, e));
        }
    }

    private void enter(Path folder, String below) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".")) {
                    entries.add(new Entry(name, path));
                }
            }
        } catch (DirectoryIteratorException e) {
            waiting = Found.fault(prefix + below, Reasons.of(e.getCause()));
        } catch (IOException e) {
            waiting = Found.fault(prefix + below, Reasons.of(e));
        }
        if (below.isEmpty()) {
            markSeen(folder);
        }
        entries.sort(null);
        levels.push(new Level(below, entries));
    }

    private void markSeen(Path path) {
        try {
            seen.add(key(path, Files.readAttributes(path, BasicFileAttributes.class)));
        } catch (IOException e) {
            // What isn't there can't be met.
            return;
        }
    }

    /** What is the same for all paths of one file. */
    private static Object key(Path path, BasicFileAttributes attributes) throws IOException {
        return attributes.fileKey() != null ? attributes.fileKey() : path.toRealPath();
    }
}
