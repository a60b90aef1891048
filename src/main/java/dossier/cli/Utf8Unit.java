package dossier.cli;

import dossier.io.InputOptions;
import dossier.io.Utf8Corpus;
import dossier.split.Utf8Words;
import dossier.text.Failure;
import dossier.text.Read;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit of the whole corpus that can work on bytes, where the input is plain text in UTF-8, and gives the same rows.
 *
 * @param unit the unit, which takes what comes as documents
 * @param utf8 what bytes give
 * @param pieces whether large texts must be in the pieces in which they come as documents
 */
record Utf8Unit<P, R extends Record>(Unit<P, R> unit, Utf8Part<P> utf8, boolean pieces) {
    /** The work on the bytes of a text or of a stretch of one; in any thread. */
    @FunctionalInterface
    interface Utf8Part<P> {
        /** @param first whether a text begins here */
        P of(byte[] text, int from, int to, boolean first);
    }

    /** What a batch of files gives: parts and failures in order. */
    record Outcome<P>(List<P> parts, List<Failure> failures) {
    }

    Outcome<P> part(Utf8Corpus.Batch batch, Run run) {
        Outcome<P> outcome = new Outcome<>(new ArrayList<>(), new ArrayList<>());
        batch.read(new Utf8Corpus.Taker() {
            @Override
            public void utf8(byte[] bytes, int from, int to, boolean first) {
                outcome.parts.add(utf8.of(bytes, from, to, first));
            }

            @Override
            public void read(Read read) {
                run.work(read, unit.part(), outcome.parts, outcome.failures);
            }
        });
        return outcome;
    }

    void take(Outcome<P> outcome) {
        outcome.parts.forEach(unit.take()::apply);
    }

    /** The files of this input, to be cut where words can be, unless pieces are needed. */
    Utf8Corpus corpus(InputOptions input, Run run) {
        return pieces ? Utf8Corpus.inPieces(input, run.surroundings().in(), Utf8Words.MARGIN)
                : Utf8Corpus.inStretches(input, run.surroundings().in(), Utf8Words.MARGIN, Utf8Words::isSafe);
    }
}
