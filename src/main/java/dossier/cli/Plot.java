package dossier.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that draws what a command counted. */
final class Plot {
    private final OptionSpec svg;

    /** @param what what is drawn, for the help */
    Plot(String what) {
        svg = Options.text("FILE", "Also draw: " + what + ". FILE is in SVG and appears whole or not at all.", "--svg");
    }

    void declare(CommandSpec to) {
        to.addOption(svg);
    }

    boolean isWanted() {
        return Options.value(svg) != null;
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
