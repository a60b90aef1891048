package dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** The terminal that the repl runs on. */
final class SystemTerminal {
    private static final Size USUAL = new Size(80, 24);

    private SystemTerminal() {
    }

    /**
     * Opens it: through the system's own calls where the library for them lies beside the program and can be loaded. Else through
     * {@code stty}, some twenty runs of it before the first prompt, and several for each line.
     */
    static Terminal open(Map<String, String> environment) throws IOException {
        boolean isNative = hasLibrary();
        knowType(environment.get("TERM"));
        Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).graphemeCluster(false).ffm(false).jni(isNative)
                .exec(!isNative).build();
        if (terminal.getWidth() == 0 && terminal.getType().equals(environment.get("TERM"))) {
            // A serial line, say: nobody has told the system how large the screen is.
            terminal.setSize(USUAL);
        }
        return terminal;
    }

    private static boolean hasLibrary() {
        Path folder = Path.of(System.getProperty("dossier.home", ""), "target", "lib", "org", "jline", "nativ");
        if (!Files.isDirectory(folder)) {
            return false;
        }
        System.setProperty("library.jline.path", folder.toString());
        try {
            return JLineNativeLoader.initialize();
        } catch (RuntimeException e) {
            // No library for this system and processor, or one that it refuses.
            return false;
        }
    }

    /** What common terminals can do is known without running {@code infocmp}. */
    private static void knowType(String type) {
        String known = type == null ? null : InfoCmp.getDefaultInfoCmp(type);
        if (known != null) {
            InfoCmp.setLoadedInfoCmp(type, known);
        }
    }
}
