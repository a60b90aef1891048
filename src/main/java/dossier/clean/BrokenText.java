package dossier.clean;

import dossier.text.Document;

/** Undoes what broke the characters of a text: references to characters that were left in, and bytes read in another character set. */
final class BrokenText {
    /** Each layer but the last changes something; texts of the world have three, this is for those made to have more. */
    private static final int MOST_LAYERS = 12;

    private BrokenText() {
    }

    /** The document with all layers undone. */
    static Document repaired(Document broken, Characters characters) {
        Document document = broken;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Document before = document;
            document = layer(document, characters);
            if (document == before) {
                return document;
            }
        }
        return document;
    }

    private static Document layer(Document broken, Characters characters) {
        Document document = broken;
        if (characters.have(document.text(), CharacterScan.MISREAD)) {
            document = document.edited(MojibakePass.edits(document.text()));
        }
        if (document == broken && characters.have(document.text(), CharacterScan.AMPERSAND)) {
            document = document.edited(EntityPass.edits(document.text()));
        }
        if (document == broken && characters.have(document.text(), CharacterScan.CONTROL)) {
            document = document.edited(ControlPass.edits(document.text()));
        }
        return document;
    }
}
