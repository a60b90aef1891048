package dossier.io;

/** What a reader of records gives: a row, or why there is none. */
sealed interface Item permits Row, Fault {
}
