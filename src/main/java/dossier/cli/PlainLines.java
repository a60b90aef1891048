package dossier.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/** Reads lines from a terminal that can do nothing: it echoes and edits them itself. */
final class PlainLines {
    private final Terminal terminal;
    private final BufferedReader lines;
    private final String prompt;
    private final String others;
    private volatile boolean dropped;

    /**
     * From now on, Ctrl-C at the prompt, which makes the terminal forget the line, begins anew.
     *
     * @param prompt what stands before a statement
     * @param others what stands before its other lines
     */
    PlainLines(Terminal terminal, Surroundings surroundings, String prompt, String others) {
        this.terminal = terminal;
        this.prompt = prompt;
        this.others = others;
        this.lines = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        terminal.handle(Terminal.Signal.INT, signal -> {
            dropped = true;
            show("\n" + prompt);
        });
        Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT));
    }

    /** The next statement; null at the end. */
    String next() throws IOException {
        StringBuilder statement = new StringBuilder();
        while (true) {
            show(statement.length() == 0 ? prompt : others);
            dropped = false;
            String line = lines.readLine();
            if (dropped) {
                statement.setLength(0);
            }
            if (line == null) {
                show("\n");
                return statement.length() == 0 ? null : statement.toString();
            }
            statement.append(line);
            if (!Token.goesOn(statement.toString())) {
                return statement.toString();
            }
            statement.append('\n');
        }
    }

    private void show(String text) {
        terminal.writer().print(text);
        terminal.flush();
    }
}
