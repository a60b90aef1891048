package dossier.entities;

/**
 * Two mentions that a text says are names of one thing, as in "Full Name (FN)" or "also known as".
 *
 * @param first the number of the one mention, from 0 in its document
 * @param second the number of the other, greater
 */
public record StatedAlias(int first, int second) {
}
