package dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;

/** The option that draws what a command counted. */
final class Plot {
    private final OptionSpec svg;

    /** @param what what is drawn, for the help */
    Plot(String what) {
        svg = Options.text("FILE", "Also draw: " + what + ". FILE is in SVG and appears whole or not at all.", "--svg");
    }

    void declare(Declared to) {
        to.addOption(svg);
    }

    OptionSpec option() {
        return svg;
    }

    /**
     * Whether a drawing is asked for.
     *
     * @throws UsageError when it would replace a file that is no drawing: where FILE was forgotten, that is the text to be read
     */
    boolean isWanted() {
        String file = Options.value(svg);
        if (file != null && !file.toLowerCase(Locale.ROOT).endsWith(".svg") && Files.isRegularFile(Path.of(file))) {
            throw new UsageError("--svg " + file + ": is there, and no .svg; it is not drawn over");
        }
        return file != null;
    }

    /** Writes the drawing when one is wanted. */
    void write(Surroundings surroundings, Supplier<String> drawing) {
        if (!isWanted()) {
            return;
        }
        try (Target target = Target.open(surroundings, Options.value(svg))) {
            target.write(target.bytes(drawing.get()));
            target.commit();
        }
    }
}
