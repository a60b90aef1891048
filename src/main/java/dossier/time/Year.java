package dossier.time;

/**
 * A year that the text gives.
 *
 * @param number the astronomical year: 1 BC is 0
 * @param next the token after it
 */
record Year(int number, int next) {
}
