package dossier;

import dossier.cli.Surroundings;
import dossier.cli.Surroundings.Stream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs command lines within this process, as the shell would: pipelines, quotes, environment. */
public final class Commands {
    private Commands() {
    }

    /** What a run wrote, and its exit status (of a pipeline: of the last command that did not end with 0). */
    public record Result(byte[] bytes, String err, int status) {
        public String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Runs a pipeline of commands, each without the word {@code dossier}, with nothing on standard input. */
    public static Result run(String pipeline) {
        return run(pipeline, null, Map.of());
    }

    /** Runs a pipeline with {@code input} on the standard input of its first command; null for none. */
    public static Result run(String pipeline, byte[] input, Map<String, String> environment) {
        byte[] in = input;
        StringBuilder err = new StringBuilder();
        int status = 0;
        for (List<String> command : words(pipeline)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream errors = new ByteArrayOutputStream();
            int own = Main.run(command.toArray(new String[0]), new Surroundings(new ByteArrayInputStream(in == null ? new byte[0] : in),
                    in == null ? Stream.NULL : Stream.PIPE, out, Stream.FILE, errors, Stream.FILE, environment, 80));
            status = own != 0 ? own : status;
            err.append(errors.toString(StandardCharsets.UTF_8));
            in = out.toByteArray();
        }
        return new Result(in, err.toString(), status);
    }

    /** The commands of a pipeline as words; quotes keep white space and bars. */
    static List<List<String>> words(String pipeline) {
        List<List<String>> commands = new ArrayList<>();
        commands.add(new ArrayList<>());
        StringBuilder word = null;
        char quote = 0;
        for (char c : (pipeline + " ").toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                word = word == null ? new StringBuilder() : word;
            } else if (Character.isWhitespace(c) || c == '|') {
                if (word != null) {
                    commands.get(commands.size() - 1).add(word.toString());
                    word = null;
                }
                if (c == '|') {
                    commands.add(new ArrayList<>());
                }
            } else {
                word = word == null ? new StringBuilder() : word;
                word.append(c);
            }
        }
        return commands;
    }
}
