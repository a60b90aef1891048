package dossier.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the repl: commands in a pipeline, perhaps with shell commands among them ({@code !sort -u}), perhaps into a file.
 *
 * @param stages the commands, in order
 * @param file the file that takes the output; null for the terminal
 * @param append whether the output goes behind what the file holds ({@code >>})
 */
record Statement(List<Stage> stages, String file, boolean append) {

    /**
     * One command.
     *
     * @param words its words; for a shell command the whole of it as one word
     * @param shell whether the shell runs it
     */
    record Stage(List<String> words, boolean shell) {
    }

    /**
     * Reads a line: words apart by white space, quotes and backslashes as in a shell, {@code |} between commands, {@code > FILE} at
     * the end, {@code #} before a comment.
     *
     * @throws UsageError when a quote isn't closed or a command or file is missing
     */
    static Statement parse(String line) {
        return new Parser(line).statement();
    }

    /** A line being read, from left to right. */
    private static final class Parser {
        private final String line;
        private int at;

        Parser(String line) {
            this.line = line;
        }

        Statement statement() {
            List<Stage> stages = new ArrayList<>();
            String file = null;
            boolean append = false;
            while (true) {
                skipSpace();
                if (at < line.length() && line.charAt(at) == '!') {
                    stages.add(shell());
                } else {
                    stages.add(new Stage(words(), false));
                }
                if (at < line.length() && line.charAt(at) == '>') {
                    append = line.startsWith(">>", at);
                    at += append ? 2 : 1;
                    List<String> target = words();
                    if (target.size() != 1 || at < line.length()) {
                        throw new UsageError("> takes one file, at the end of the line");
                    }
                    file = target.get(0);
                }
                if (at == line.length()) {
                    break;
                }
                at++;
            }
            boolean empty = stages.size() == 1 && stages.get(0).words.isEmpty();
            if (!empty && stages.stream().anyMatch(stage -> stage.words.isEmpty())) {
                throw new UsageError("a command is missing before or after |");
            }
            return new Statement(empty ? List.of() : stages, file, append);
        }

        private void skipSpace() {
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
        }

        /** A shell command runs to the end of the line: its bars and arrows are the shell's. */
        private Stage shell() {
            String command = line.substring(at + 1).strip();
            at = line.length();
            if (command.isEmpty()) {
                throw new UsageError("! takes a command of the shell");
            }
            return new Stage(List.of(command), true);
        }

        private List<String> words() {
            List<String> words = new ArrayList<>();
            while (true) {
                skipSpace();
                if (at == line.length() || line.charAt(at) == '|' || line.charAt(at) == '>') {
                    return words;
                }
                if (line.charAt(at) == '#') {
                    at = line.length();
                    return words;
                }
                words.add(word());
            }
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            while (at < line.length() && !Character.isWhitespace(line.charAt(at)) && line.charAt(at) != '|' && line.charAt(at) != '>') {
                char c = line.charAt(at++);
                if (c == '\'' || c == '"') {
                    int end = line.indexOf(c, at);
                    if (end < 0) {
                        throw new UsageError("the quote " + c + " isn't closed");
                    }
                    word.append(line, at, end);
                    at = end + 1;
                } else if (c == '\\' && at < line.length()) {
                    word.append(line.charAt(at++));
                } else {
                    word.append(c);
                }
            }
            return word.toString();
        }
    }
}
