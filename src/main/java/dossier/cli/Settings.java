package dossier.cli;

import dossier.io.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a user of the repl can set: most of it stands in the environment that commands are given. */
final class Settings {
    /** The settings, each with what it takes. */
    static final Map<String, List<String>> VALUES = Map.of(
            "corpus", List.of(),
            "format", List.of("text", "csv", "tsv", "json", "jsonl"),
            "color", List.of("auto", "never"),
            "pager", List.of("off"),
            "suggestions", List.of("on", "off"),
            "time", List.of("on", "off"));
    /** The order in which they are shown, each with what it is. */
    static final List<String> NAMES = List.of("corpus", "format", "color", "pager", "suggestions", "time");
    private static final List<String> WHAT =
            List.of("what commands read when they name no PATH", "how rows are written", "colours on the terminal",
            "the program for long output, or off", "earlier lines proposed while typing", "say how long each line took");
    private static final String ON = "on";
    private static final String NEVER = "never";

    private final Map<String, String> initial;
    private final Map<String, String> environment = new HashMap<>();
    private boolean suggestions;
    private boolean time;

    Settings(Map<String, String> initial) {
        this.initial = initial;
        reset();
    }

    /** The environment of the commands. */
    Map<String, String> environment() {
        return environment;
    }

    /** As at the beginning. */
    void reset() {
        environment.clear();
        environment.putAll(initial);
        suggestions = true;
        time = false;
    }

    /** Whether earlier lines are proposed while one is typed. */
    boolean suggestions() {
        return suggestions;
    }

    /** Whether it is said how long each line took. */
    boolean time() {
        return time;
    }

    String value(String name) {
        return switch (name) {
            case "corpus" -> given("DOSSIER_CORPUS", "seeds");
            case "format" -> given("DOSSIER_FORMAT", "text");
            case "color" -> given("NO_COLOR", "").isEmpty() ? "auto" : NEVER;
            case "pager" -> Pager.program(environment).isBlank() ? "off" : Pager.program(environment);
            case "suggestions" -> suggestions ? ON : "off";
            case "time" -> time ? ON : "off";
            default -> throw none(name);
        };
    }

    private String given(String variable, String otherwise) {
        String value = environment.get(variable);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    private static UsageError none(String name) {
        return new UsageError("there is no setting '" + name + "'; there are: " + String.join(", ", NAMES));
    }

    /** @throws UsageError for a setting that there isn't, and for a value that it doesn't take */
    void set(String name, String value) {
        if (!NAMES.contains(name)) {
            throw none(name);
        }
        switch (name) {
            case "corpus" -> {
                if (!Files.exists(Path.of(value))) {
                    throw new UsageError(value + ": no such file or folder");
                }
                environment.put("DOSSIER_CORPUS", value);
            }
            case "format" -> environment.put("DOSSIER_FORMAT",
                    chosen(name, Format.named(value) == null ? "" : value.toLowerCase(Locale.ROOT)));
            case "color" -> environment.put("NO_COLOR", chosen(name, value).equals(NEVER) ? "1" : "");
            case "pager" -> environment.put("PAGER", value.equals("off") ? "" : value);
            case "suggestions" -> suggestions = chosen(name, value).equals(ON);
            default -> time = chosen(name, value).equals(ON);
        }
    }

    private static String chosen(String name, String value) {
        if (!VALUES.get(name).contains(value)) {
            throw new UsageError("set " + name + " takes " + String.join(", ", VALUES.get(name)));
        }
        return value;
    }

    /** A line for each setting. */
    String shown() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            out.append(String.format(Locale.ROOT, "%-12s %-16s %s%n", NAMES.get(i), value(NAMES.get(i)), WHAT.get(i)));
        }
        return out.toString();
    }
}
