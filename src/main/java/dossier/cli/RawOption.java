package dossier.cli;

import picocli.CommandLine.Option;

/** The option of all commands but clean to leave the input as it is. */
final class RawOption {
    @Option(names = "--raw", order = 25, description = "Take the text as it stands; don't clean it first.")
    private boolean raw;

    boolean raw() {
        return raw;
    }
}
