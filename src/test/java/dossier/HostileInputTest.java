package dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The inputs that {@link HostileInputFuzz} began with, and those that it once found to go wrong. */
class HostileInputTest {
    private static final Path INPUTS = Path.of("src/test/resources/dossier/HostileInputFuzzInputs");

    @TestFactory
    Stream<DynamicTest> everyInputIsReadOrRefused() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(INPUTS, 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                HostileInput target = HostileInput.valueOf(file.getParent().getFileName().toString());
                tests.add(DynamicTest.dynamicTest(INPUTS.relativize(file).toString(), () -> target.run(Files.readAllBytes(file))));
            }
        }
        return tests.stream();
    }
}
