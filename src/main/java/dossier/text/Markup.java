package dossier.text;

/** What a source is written in, as far as its cleaning is concerned. */
public enum Markup {
    /** Plain text, perhaps with what an export left in it. */
    TEXT,
    MARKDOWN,
    /** The plain text of a message, in which what it quotes has a mark before each line. */
    MESSAGE,
    HTML
}
