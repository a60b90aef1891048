package dossier.stats;

/**
 * The words that a {@link Vocabulary} held at some time, for another thread to read while it grows.
 *
 * @param owner whose numbers these are
 * @param keys their keys, by number; may go on beyond {@code size}
 * @param others those that are not their own keys
 * @param size how many there are
 */
record Types(Vocabulary owner, long[] keys, ByteWords.Strings others, int size) {
}
