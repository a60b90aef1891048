package dossier.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** What a person types in a terminal, and what the program answers; {@code terminal/drive.py} plays it in a real pseudo-terminal. */
final class Dialogue {
    static final String TAB = "\t";
    static final String ENTER = "\r";
    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    static final String CTRL_R = "\u0012";
    static final String CTRL_U = "\u0015";
    static final String CTRL_Z = "\u001a";
    static final String RIGHT = "\u001bOC";
    private static final Path DRIVER = Path.of("src/test/resources/terminal/drive.py").toAbsolutePath();
    private static final String PROMPT = "dossier> ";

    private final Home home;
    private final StringBuilder steps = new StringBuilder();

    private Dialogue(Home home) {
        this.home = home;
    }

    /** Whether there is a Python that can make a pseudo-terminal. */
    static boolean isPossible(Home home) throws IOException, InterruptedException {
        return home.sh("python3 -c 'import pty, termios, fcntl'").status() == 0;
    }

    /** With a program that asks nothing. */
    static Dialogue of(Home home) {
        return new Dialogue(home);
    }

    /** With the repl. */
    static Dialogue in(Home home) {
        return of(home).answer(PROMPT);
    }

    /** Types a line, and waits for its output and the next prompt. */
    Dialogue line(String line, String... answers) {
        type(line + ENTER);
        for (String answer : answers) {
            answer(answer);
        }
        return answer(PROMPT);
    }

    Dialogue type(String keys) {
        return step("send", keys);
    }

    Dialogue answer(String text) {
        return step("expect", text);
    }

    Dialogue resize(int rows, int columns) {
        steps.append("[\"resize\", ").append(rows).append(", ").append(columns).append("]\n");
        return this;
    }

    /** Leaves the program with Ctrl-D; gives all that it wrote, and its exit status. */
    Home.Result leave(String command) throws IOException, InterruptedException {
        type(CTRL_D);
        return end(command);
    }

    /** Waits for the program's end. */
    Home.Result end(String command) throws IOException, InterruptedException {
        steps.append("[\"end\"]\n");
        home.write("steps", steps.toString());
        return home.sh("python3 '" + DRIVER + "' steps " + command);
    }

    private Dialogue step(String kind, String text) {
        steps.append("[\"").append(kind).append("\", \"");
        for (char c : text.toCharArray()) {
            steps.append(c < ' ' || c > '~' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        steps.append("\"]\n");
        return this;
    }
}
