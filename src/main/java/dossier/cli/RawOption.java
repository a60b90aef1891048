package dossier.cli;

import dossier.clean.Cleaner;
import dossier.clean.Part;
import java.util.EnumSet;
import picocli.CommandLine.Model.OptionSpec;

/** The option of all commands but clean to leave the input as it is. */
final class RawOption {
    private final OptionSpec raw = Options.flag("Take the text as it stands; don't clean it first.", "--raw");

    void declare(Declared to) {
        to.addOption(raw);
    }

    boolean raw() {
        return Options.isGiven(raw);
    }

    /** Cleans the input as {@code clean} does; null when it is to stay as it is. */
    Cleaner cleaner() {
        return raw() ? null : new Cleaner(EnumSet.noneOf(Part.Kind.class));
    }
}
