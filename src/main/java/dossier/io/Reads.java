package dossier.io;

import dossier.text.Read;

/** Reads the documents of one file in order. */
interface Reads {
    /** The next document, piece or failure; null at the end. */
    Read next();
}
