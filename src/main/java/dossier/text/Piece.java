package dossier.text;

/**
 * Which part of a text a document holds. A text beyond a stated limit is worked on in pieces, one document a piece, all of
 * one name and in order.
 *
 * @param index from 0
 * @param offset the code points of the text before this piece
 * @param last whether the text ends with this piece
 */
public record Piece(int index, long offset, boolean last) {
    /** A text in one piece. */
    public static final Piece WHOLE = new Piece(0, 0, true);
}
