package dossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
     * Reads a line: commands, {@code |} between them, {@code > FILE} at the end, {@code #} before a comment.
     *
     * @param expand what a word that was not quoted stands for
     * @throws UsageError when a quote isn't closed or a command or file is missing
     */
    static Statement parse(String line, Function<String, List<String>> expand) {
        List<Stage> stages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> files = null;
        boolean shell = false;
        boolean append = false;
        for (Token token : Token.of(line)) {
            if (token.open() != 0) {
                throw new UsageError(token.open() == '\\' ? "nothing follows the last \\" : "the quote " + token.open() + " isn't closed");
            }
            switch (token.kind()) {
                case WORD -> (files != null ? files : words).addAll(token.plain() ? expand.apply(token.value()) : List.of(token.value()));
                case SHELL -> {
                    if (token.value().isEmpty()) {
                        throw new UsageError("! takes a command of the shell");
                    }
                    words.add(token.value());
                    shell = true;
                }
                case BAR -> {
                    if (words.isEmpty()) {
                        throw new UsageError("a command is missing before |");
                    }
                    if (files != null) {
                        throw new UsageError("> takes one file, at the end of the line");
                    }
                    stages.add(new Stage(words, shell));
                    words = new ArrayList<>();
                }
                case INTO, APPEND -> {
                    if (files != null) {
                        throw new UsageError("> takes one file, at the end of the line");
                    }
                    files = new ArrayList<>();
                    append = token.kind() == Token.Kind.APPEND;
                }
                default -> {
                    continue;
                }
            }
        }
        if (words.isEmpty() && (!stages.isEmpty() || files != null)) {
            throw new UsageError("a command is missing " + (stages.isEmpty() ? "before >" : "behind |"));
        }
        if (files != null && files.size() != 1) {
            throw new UsageError("> takes one file, at the end of the line");
        }
        if (!words.isEmpty()) {
            stages.add(new Stage(words, shell));
        }
        return new Statement(stages, files == null ? null : files.get(0), append);
    }
}
