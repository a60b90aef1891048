package dossier.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * In what state the files of an input are: while it is the same, what was read of them still holds. Files are told apart by path, size,
 * time of change and identity, and every new or missing file makes another state.
 *
 * @param files the files, in the order of the input
 */
public record InputState(List<FileState> files) {
    /** Some file systems keep times in steps of two seconds: within them a file may change again, unseen. */
    static final long SETTLED = 2000;

    /**
     * One file.
     *
     * @param changed when its contents or attributes last changed, in milliseconds since 1970; also a change that sets back the time of
     * modification
     * @param identity tells it apart from another file of the same name
     */
    public record FileState(String path, String name, long size, Object modified, Object changed, Object identity, String fault) {
    }

    /**
     * The state of an input now; null when a later look could not tell whether it has changed: standard input, pipes, files just written.
     */
    public static InputState of(InputOptions input) {
        return of(input, SETTLED);
    }

    /** @param settled how many milliseconds ago the last change has to be */
    static InputState of(InputOptions input, long settled) {
        List<FileState> files = new ArrayList<>();
        Finder finder = new Finder(input.paths(), input.exclude());
        long latest = System.currentTimeMillis() - settled;
        for (Found found = finder.next(); found != null; found = finder.next()) {
            FileState state = found.fault() != null ? new FileState(found.path(), found.name(), 0, null, null, null, found.fault())
                    : found.size() < 0 ? null : state(found, latest);
            if (state == null) {
                return null;
            }
            files.add(state);
        }
        return new InputState(files);
    }

    private static FileState state(Found found, long latest) {
        Path file = found.file();
        try {
            Map<String, Object> now = Files.readAttributes(file, unix(file) ? "unix:size,lastModifiedTime,ctime,ino,dev"
                    : "size,lastModifiedTime,fileKey");
            Object changed = now.get("ctime");
            if (millis(now.get("lastModifiedTime")) > latest || changed != null && millis(changed) > latest) {
                return null;
            }
            Object identity = changed == null ? now.get("fileKey") : List.of(now.get("dev"), now.get("ino"));
            return new FileState(found.path(), found.name(), (Long) now.get("size"), now.get("lastModifiedTime"), changed, identity, null);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean unix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static long millis(Object time) {
        return ((FileTime) time).toMillis();
    }
}
