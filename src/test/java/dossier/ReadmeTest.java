package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the commands print. In its {@code console} blocks a line {@code $ dossier …} is run and the lines below it
 * are its output; where they end in {@code …} the output goes on. {@code -Dreadme.write=true} writes the output anew, as many lines as
 * stood there.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String COMMAND = "$ dossier ";
    private static final String MORE = "…";

    @Test
    void theReadmeShowsWhatTheCommandsPrint() throws IOException {
        String shown = Files.readString(README);
        StringBuilder actual = new StringBuilder();
        int commands = 0;
        List<String> lines = shown.lines().toList();
        boolean console = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            actual.append(line).append('\n');
            if (line.startsWith("```")) {
                console = line.equals("```console");
            } else if (console && line.startsWith(COMMAND)) {
                List<String> output = new ArrayList<>();
                while (!lines.get(i + 1).startsWith("```") && !lines.get(i + 1).startsWith("$ ")) {
                    output.add(lines.get(++i));
                }
                printed(line, output).forEach(each -> actual.append(each).append('\n'));
                commands++;
            }
        }
        assertThat(commands).isGreaterThan(5);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, actual);
            return;
        }
        assertThat(shown).isEqualTo(actual.toString());
    }

    private static List<String> printed(String command, List<String> shown) {
        Commands.Result result = Commands.run(command.substring(2).replace("dossier ", " "), null, Map.of());
        assertThat(result.status()).as(command).isIn(0, 1);
        List<String> printed = (result.out() + result.err()).lines().toList();
        boolean cut = !shown.isEmpty() && shown.get(shown.size() - 1).equals(MORE);
        if (!cut || printed.size() < shown.size()) {
            return printed;
        }
        List<String> first = new ArrayList<>(printed.subList(0, shown.size() - 1));
        first.add(MORE);
        return first;
    }
}
