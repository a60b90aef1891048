package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RelayTest {
    @Test
    void handsOnFromPieceToPieceInEachText() throws Exception {
        Relay<Integer> relay = new Relay<>(0);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> before = new ArrayList<>();
            for (String name : List.of("a", "b")) {
                for (int index = 0; index < 5; index++) {
                    Document piece = piece(name, index, index == 4);
                    before.add(threads.submit(() -> {
                        int value = relay.before(piece);
                        relay.pass(piece, value + 10);
                        return value;
                    }));
                }
            }
            for (int i = 0; i < before.size(); i++) {
                assertThat(before.get(i).get()).isEqualTo(i % 5 * 10);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void givesUpWhenInterrupted() {
        Thread.currentThread().interrupt();
        Relay<Integer> relay = new Relay<>(0);
        try {
            assertThatThrownBy(() -> relay.before(piece("a", 1, true))).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> relay.skip(piece("a", 1, false))).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Document piece(String name, int index, boolean last) {
        return new Document(name, new Source(null, Markup.TEXT, "text", Anchors.START), Metadata.NONE).with(new Piece(index, 0, last));
    }
}
