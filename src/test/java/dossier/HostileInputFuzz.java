package dossier;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/**
 * Looks for inputs that go wrong, guided by the code they reach, a minute a target: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=HostileInputFuzz#htmlPages}. What it finds is kept beside the inputs that it began with, in {@code HostileInputFuzzInputs} below
 * the test resources, where {@link HostileInputTest} runs it ever after.
 */
class HostileInputFuzz {
    @FuzzTest(maxDuration = "60s")
    void plainText(byte[] data) throws IOException {
        HostileInput.plainText.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void markdown(byte[] data) throws IOException {
        HostileInput.markdown.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void htmlPages(byte[] data) throws IOException {
        HostileInput.htmlPages.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void jsonLines(byte[] data) throws IOException {
        HostileInput.jsonLines.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void json(byte[] data) throws IOException {
        HostileInput.json.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void csv(byte[] data) throws IOException {
        HostileInput.csv.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void tsv(byte[] data) throws IOException {
        HostileInput.tsv.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void webArchives(byte[] data) throws IOException {
        HostileInput.webArchives.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void anyFile(byte[] data) throws IOException {
        HostileInput.anyFile.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void sentencesAndTokens(byte[] data) throws IOException {
        HostileInput.sentencesAndTokens.run(data);
    }

    @FuzzTest(maxDuration = "60s")
    void timeExpressions(byte[] data) throws IOException {
        HostileInput.timeExpressions.run(data);
    }
}
