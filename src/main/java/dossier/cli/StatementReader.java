package dossier.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Reads lines of the repl, those that go on in the next one as one statement. */
final class StatementReader {
    private final BufferedReader lines;
    private int read;
    private int first;

    StatementReader(Reader in) {
        this.lines = new BufferedReader(in);
    }

    /** The next statement, which may be a blank one; null at the end. */
    String next() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            return null;
        }
        first = ++read;
        StringBuilder statement = new StringBuilder(first == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
        while (Token.goesOn(statement.toString())) {
            line = lines.readLine();
            if (line == null) {
                break;
            }
            read++;
            statement.append('\n').append(line);
        }
        return statement.toString();
    }

    /** The number of the line where the last statement began; 1 is the first. */
    int line() {
        return first;
    }
}
