package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Read;
import dossier.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileBytesTest {
    private static final String[] SEEDS = {"[{\"text\":\"a\\u00e9\",\"m\":[1,{}]},{\"text\":\"b\"}]",
            "{\"doc\":\"a\",\"start\":0,\"line\":1,\"column\":1,\"text\":\"x\",\"trace\":\"0=1:2 1=~3:4\"}\n",
        "doc,start,line,column,text,trace\na,0,1,1,\"x \"\"y\"\"\",0=2:2\na,9,2,1,z,\n", "doc\tstart\ttext\na\t0\tx\\ty\n",
        "==> a <==\nx\n\n==> b <==\ny", "<!doctype html><p>x",
        "\uFEFFé😀 text\r\nmore\r"};

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] out = bytes.clone();
        for (int i = random.nextInt(4); i > 0; i--) {
            out[random.nextInt(out.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "\"\n,\t\\{}[]=~:0-".charAt(random.nextInt(14)));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(out, random.nextInt(out.length + 1)) : out;
    }

    @Test
    void whateverTheBytesAreReadingGivesDocumentsOrFailures() {
        Random random = new Random(7);
        Limits limits = new Limits(20, 100, 60, 10);
        Kind[] kinds = {null, Kind.TEXT, Kind.MARKDOWN, Kind.HTML, Kind.JSON, Kind.JSONL, Kind.CSV, Kind.TSV, Kind.WARC, Kind.EMAIL,
                Kind.XML};
        for (int n = 0; n < 6_000; n++) {
            byte[] bytes = mutated(Reading.bytes(SEEDS[random.nextInt(SEEDS.length)]), random);
            if (random.nextInt(3) == 0) {
                byte[] packed = random.nextBoolean() ? Reading.gzip(bytes) : Reading.zstd(bytes);
                bytes = random.nextBoolean() ? packed : mutated(packed, random);
            }
            InputOptions options =
                    new InputOptions(List.of("-"), kinds[random.nextInt(kinds.length)], null, "text", null, random.nextInt(5) == 0,
                    random.nextBoolean(), null);
            for (Read read : Reading.of(options, bytes, limits)) {
                if (read instanceof Document document) {
                    int length = document.text().length();
                    assertThat(document.name()).isNotEmpty();
                    assertThat(document.place(length).line()).isPositive();
                    assertThat(document.trace(new Span(0, length))).isNotNull();
                } else {
                    assertThat(((Failure) read).message()).isNotBlank().doesNotContain("\n", "java.", "Exception", "com.fasterxml");
                }
            }
        }
    }
}
