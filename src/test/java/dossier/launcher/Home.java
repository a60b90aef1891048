package dossier.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the built program in a folder of its own, and how to run commands of the shell there. */
final class Home {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    static final long SECONDS = 120;
    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    private Home(Path folder) {
        this.folder = folder;
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    /** What a command wrote, and its exit status. */
    record Result(int status, String out, String err) {
    }

    /** The built program, copied into this folder. */
    static Home copied(Path folder) throws IOException {
        Home home = new Home(folder);
        for (String name : List.of("pom.xml", "scripts/dossier", "target/dossier.jar")) {
            home.copy(name);
        }
        try (Stream<Path> libraries = Files.list(PROJECT.resolve("target/lib"))) {
            for (Path library : libraries.toList()) {
                home.copy("target/lib/" + library.getFileName());
            }
        }
        Files.createDirectories(folder.resolve("src/main"));
        return home;
    }

    private void copy(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.copy(PROJECT.resolve(name), folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** This home with a variable set in the environment of what is run; null takes it away. */
    Home with(String variable, String value) {
        Home other = new Home(folder);
        other.environment.putAll(environment);
        other.environment.put(variable, value);
        return other;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) throws IOException {
        Path file = path(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Writes a shell script that can be run. */
    Path script(String name, String text) throws IOException {
        Path file = write(name, "#!/bin/sh\n" + text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " can't be made executable");
        }
        return file;
    }

    /** Runs a command of the shell in this folder; {@code dossier} is the launcher. */
    Result sh(String command) throws IOException, InterruptedException {
        return end(start(command));
    }

    /** The same for a command that takes longer. */
    Result sh(String command, long seconds) throws IOException, InterruptedException {
        return end(start(command), seconds);
    }

    /** Starts a command of the shell in this folder, its output going to files. */
    Running start(String command) throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", "-c", "dossier() { \"$HOME_UNDER_TEST/scripts/dossier\" \"$@\"; }\n" + command)
                .directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("HOME_UNDER_TEST", folder.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("DOSSIER_") || name.endsWith("JAVA_OPTIONS")
                || name.equals("JAVA_TOOL_OPTIONS"));
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return new Running(builder.start(), out, err);
    }

    /** A command that has been started. */
    record Running(Process process, Path out, Path err) {
    }

    /** Waits for a command's end, with nothing more on its standard input. */
    static Result end(Running running) throws IOException, InterruptedException {
        return end(running, SECONDS);
    }

    private static Result end(Running running, long seconds) throws IOException, InterruptedException {
        running.process.getOutputStream().close();
        if (!running.process.waitFor(seconds, TimeUnit.SECONDS)) {
            running.process.descendants().forEach(ProcessHandle::destroyForcibly);
            running.process.destroyForcibly();
            throw new IllegalStateException("still running after " + seconds + " seconds; it wrote " + read(running.out)
                    + read(running.err));
        }
        return new Result(running.process.exitValue(), read(running.out), read(running.err));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The class-data archives that the launcher keeps for this home below a folder. */
    List<Path> archives(String below) throws IOException {
        if (!Files.isDirectory(path(below))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path(below))) {
            return files.filter(file -> file.getFileName().toString().startsWith("archive.")).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
