package dossier.text;

/** What reading gives: a document, or the reason why there is none. */
public sealed interface Read permits Document, Failure {
}
