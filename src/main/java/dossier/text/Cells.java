package dossier.text;

/** Takes the values of a row one by one, in the order of its columns. */
public interface Cells {
    /** @param value null for none */
    void text(String value);

    void number(long value);

    /** @param value NaN and the infinities stand for none */
    void number(double value);

    /** @param value null for none */
    default void optional(Double value) {
        if (value == null) {
            text(null);
        } else {
            number(value.doubleValue());
        }
    }
}
