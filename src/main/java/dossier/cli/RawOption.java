package dossier.cli;

import dossier.clean.Cleaner;
import dossier.clean.Part;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** The option of all commands but clean to leave the input as it is. */
final class RawOption {
    @Option(names = "--raw", order = 25, description = "Take the text as it stands; don't clean it first.")
    private boolean raw;

    boolean raw() {
        return raw;
    }

    /** Cleans the input as {@code clean} does; null when it is to stay as it is. */
    Cleaner cleaner() {
        return raw ? null : new Cleaner(EnumSet.noneOf(Part.Kind.class));
    }
}
