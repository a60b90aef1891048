package dossier.cli;

/** The input of {@code timeline}, where {@code --from} takes a kind of input as everywhere, or the first day of what is shown. */
final class DatedInput extends Input {
    @Override
    boolean takesDates() {
        return true;
    }
}
