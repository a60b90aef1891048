package dossier.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Finds the files that the user's paths mean, one after the other. */
final class Finder {
    /** What the user calls standard input; as paths they would be opened a second time and, for a file, from its beginning. */
    private static final Set<String> STANDARD_INPUT = Set.of("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0");

    private final Iterator<String> paths;
    private final boolean several;
    private final Path exclude;
    private FolderWalk walk;

    /** @param exclude a file or folder to leave out where it is met in a folder; null for none */
    Finder(List<String> paths, Path exclude) {
        this.paths = paths.iterator();
        this.several = paths.size() > 1;
        this.exclude = exclude;
    }

    /** Whether a path means standard input. */
    static boolean isStandardInput(String typed) {
        return STANDARD_INPUT.contains(typed);
    }

    /** The bytes of all files; -1 when that is not known of one. Looks through all folders. */
    static long total(InputOptions options) {
        Finder all = new Finder(options.paths(), options.exclude());
        long total = 0;
        for (Found found = all.next(); found != null; found = all.next()) {
            if (found.size() < 0) {
                return -1;
            }
            total += found.size();
        }
        return total;
    }

    /** The next file; null when there is none. */
    Found next() {
        while (true) {
            if (walk != null) {
                Found found = walk.next();
                if (found != null) {
                    return found;
                }
                walk = null;
            }
            if (!paths.hasNext()) {
                return null;
            }
            Found found = named(paths.next());
            if (found != null) {
                return found;
            }
        }
    }

    /** What a path of the user's is; null when it is a folder, which is now walked. */
    private Found named(String typed) {
        if (isStandardInput(typed)) {
            return new Found(null, "stdin", "stdin", -1, null);
        }
        if (typed.isEmpty()) {
            return Found.fault("''", "an empty path");
        }
        try {
            Path path = Path.of(typed);
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                walk = new FolderWalk(path, typed, several, exclude);
                return null;
            }
            Path last = path.getFileName();
            String name = several || last == null ? typed : last.toString();
            return new Found(path, typed, name, attributes.isRegularFile() ? attributes.size() : -1, null);
        } catch (InvalidPathException e) {
            return Found.fault(typed, "no path of a file on this system");
        } catch (IOException e) {
            // Java can't pass on bytes of a name that are no characters; in a folder it finds such files.
            boolean odd = e instanceof NoSuchFileException && typed.indexOf('\uFFFD') >= 0;
            return Found.fault(typed, odd ? "a name that is not in UTF-8; the folder that it is in can be read"
                    : linkReason(Path.of(typed), e));
        }
    }

    /** Why a file can't be had, told apart from a link that leads nowhere. */
    static String linkReason(Path path, IOException e) {
        return Files.isSymbolicLink(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.exists(path)
                ? "a link that leads to no file" : Reasons.of(e);
    }
}
