package dossier;

import dossier.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Runs every command once on small inputs, and loads the classes of ours that none of them met. The launcher watches which classes that
 * takes and keeps them in the archive which makes start-up fast; what the commands write and whether they succeed is of no account.
 */
public final class Training {
    private static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>A vote in Paris</title><meta name="date" content="2020-03-02"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>A vote in Paris</h1><p>On 1 March 2020, Anna Smith of the <em>Example
            Party</em> won 54 seats in Paris. &#8220;We waited two days,&#8221; she said on Monday.</p><ul><li>54 seats</li></ul></article>
            <footer>Copyright</footer></body></html>
            """;
    private static final String MARKDOWN = "# A vote in Paris\n\nOn *1 March 2020*, [Anna Smith](http://example.org) won **54** seats.\n";
    private static final String CSV = "id,title,date,text\n1,A vote,2020-03-02,\"On Monday, Anna Smith won 54 seats in Paris.\"\n";
    private static final String JSON_LINE =
            "{\"id\":\"1\",\"date\":\"2020-03-02\",\"text\":\"On Monday, Anna Smith won 54 seats in Paris.\"}\n";

    /** Commands on standard input, each with the text that it gets. */
    private static final List<List<String>> PIPED = List.of(
            List.of(HTML, "clean", "-f", "jsonl"),
            List.of(HTML, "clean", "--from", "html", "--by", "block", "-f", "csv"),
            List.of(MARKDOWN, "clean", "--from", "markdown"),
            List.of(CSV, "split", "--from", "csv", "--by", "sentence", "-f", "tsv"),
            List.of(JSON_LINE, "split", "--by", "sentence", "-f", "jsonl"),
            List.of(JSON_LINE, "entities", "--by", "mention", "-f", "csv"),
            List.of(JSON_LINE, "timeline", "--by", "mention", "-f", "json"));

    /** Commands on the file whose path comes behind. */
    private static final List<String> ON_A_FILE = List.of(
            "clean", "clean -f jsonl", "clean -f csv", "clean --by block",
            "split", "split --by token -f tsv", "split --by paragraph", "split --by section -f json", "split --by chunk -f jsonl",
            "split --by document -f csv", "split --raw -f jsonl",
            "entities", "entities --by mention -f jsonl", "entities --by document -f csv", "entities --by pair -f csv",
            "timeline", "timeline --by event -f csv", "timeline --by mention -f jsonl",
            "stats", "stats --by document -f csv", "stats --by word --top 20 -f csv", "stats --by ngram --n 2 --top 20",
            "stats --by collocation --top 20", "stats --by concordance --word the");

    /** Commands on the file whose path comes behind, twice. */
    private static final List<String> ON_TWO_FILES = List.of(
            "diff", "diff --by line", "diff --by sentence -f jsonl", "diff --by passage -f csv", "diff --by document",
            "diff --by entity -f csv",
            "stats --by keyword --top 20 -f csv --against");

    private static final List<String> HELP = List.of("--version", "--help", "clean --help", "split --by nothing", "nothing");

    private Training() {
    }

    /** Takes the path of a small text, which may be missing. */
    public static void main(String[] args) {
        loadAll();
        for (List<String> piped : PIPED) {
            run(new ByteArrayInputStream(piped.get(0).getBytes(StandardCharsets.UTF_8)),
                    piped.subList(1, piped.size()).toArray(new String[0]));
        }
        for (String command : HELP) {
            run(InputStream.nullInputStream(), command.split(" "));
        }
        repl();
        if (args.length > 0 && Files.isRegularFile(Path.of(args[0]))) {
            for (String command : ON_A_FILE) {
                run(InputStream.nullInputStream(), with(command, args[0]));
            }
            for (String command : ON_TWO_FILES) {
                run(InputStream.nullInputStream(), with(command, args[0], args[0]));
            }
        }
    }

    /** A line typed at the repl's prompt, on a terminal that is none. */
    private static void repl() {
        InputStream keys = new ByteArrayInputStream("set time off\t\r# nothing\r\u0004".getBytes(StandardCharsets.UTF_8));
        OutputStream nowhere = OutputStream.nullOutputStream();
        try (Terminal terminal = TerminalBuilder.builder().system(false).type("xterm-256color").streams(keys, nowhere).build()) {
            TerminalBuilder.setTerminalOverride(terminal);
            Main.run(new String[] {"repl"}, new Surroundings(keys, Surroundings.Stream.TTY, nowhere, Surroundings.Stream.TTY, nowhere,
                    Surroundings.Stream.TTY, Map.of("TERM", "xterm-256color"), 80));
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
        } finally {
            TerminalBuilder.setTerminalOverride(null);
        }
    }

    /** A single class that is not in the archive makes a run open the jar, which takes longer than all that a small text is worked on. */
    private static void loadAll() {
        Path jar = Path.of(System.getProperty("java.class.path"));
        if (!Files.isRegularFile(jar)) {
            return;
        }
        try {
            load(jar, "dossier/");
            // The repl's terminal can't be had here.
            try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
                for (Path library : libraries.filter(file -> file.getFileName().toString().startsWith("jline-")).sorted().toList()) {
                    load(library, "org/jline/");
                }
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private static void load(Path jar, String folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(".class")) {
                    load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Training.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // A class for another version of Java, or with a library that is not there: no run will load it.
            return;
        }
    }

    private static String[] with(String command, String... paths) {
        return Stream.concat(Arrays.stream(command.split(" ")), Arrays.stream(paths)).toArray(String[]::new);
    }

    private static void run(InputStream in, String[] command) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Surroundings process = Surroundings.ofProcess(new FileInputStream(FileDescriptor.in), out, err);
        try {
            Main.run(command, new Surroundings(in, Surroundings.Stream.PIPE, out, process.stdout(), err, process.stderr(),
                    process.environment(),
                    process.width()));
        } catch (RuntimeException e) {
            // A command that fails here will fail before its user's eyes too; the others are still worth their place in the archive.
            e.printStackTrace();
        }
    }
}
