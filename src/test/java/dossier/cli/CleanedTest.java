package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pieces of one large text know of one another. */
class CleanedTest {
    private static final String PARAGRAPH =
            "The council met again, and the members spoke at length about the roads of the town, and nothing was decided.\n\n";

    @Test
    void theDateAtTheBeginningIsThatOfTheWholeText(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("long.txt"), "A long report of the council\n\nBy Ann Lee\n12 May 2018\n\n"
                + PARAGRAPH.repeat(5000) + "Yesterday the council voted.\n");
        for (int jobs : new int[] {1, 3}) {
            assertThat(Commands.run("timeline --by mention -f csv --columns text,value --jobs " + jobs + " " + file).out())
                    .isEqualToNormalizingNewlines("text,value\nYesterday,2018-05-11\n");
            assertThat(Commands.run("split --by paragraph -f csv --columns text --with author --jobs " + jobs + " " + file).out().lines()
                    .skip(1))
                    .isNotEmpty().allMatch(line -> line.endsWith(",Ann Lee"));
        }
    }
}
