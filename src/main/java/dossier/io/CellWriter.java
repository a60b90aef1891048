package dossier.io;

import dossier.text.CellRow;
import dossier.text.Cells;
import java.util.Arrays;
import java.util.List;

/** Spells rows that tell their values. Not safe for use by several threads. */
public final class CellWriter implements Cells {
    private static final int LONGEST_NUMBER = 48;

    private final RowFormat format;
    private final List<String> names;
    /** By the row's column, the one that it is written as; -1 where it isn't. */
    private final int[] places;
    /** By the column as written, the fraction that was written last, and how; sorted rows have many alike. */
    private final double[] fractions;
    private final Utf8Builder[] spellings;
    private Utf8Builder out;
    private int column;

    /**
     * A writer of some columns.
     *
     * @param columns how many columns the rows have
     * @param shown the numbers of those that are written, ascending
     * @param names what these are called
     */
    public CellWriter(RowFormat format, int columns, int[] shown, List<String> names) {
        this.format = format;
        this.names = names;
        places = new int[columns];
        Arrays.fill(places, -1);
        for (int i = 0; i < shown.length; i++) {
            places[shown[i]] = i;
        }
        fractions = new double[shown.length];
        spellings = new Utf8Builder[shown.length];
    }

    /** Writes a whole row. */
    public void row(Utf8Builder to, CellRow row) {
        out = to;
        column = 0;
        format.open(to);
        row.cells(this);
        format.close(to);
    }

    @Override
    public void text(String value) {
        int place = places[column++];
        if (place >= 0) {
            format.cell(out, place, names.get(place), value);
        }
    }

    @Override
    public void number(long value) {
        int place = places[column++];
        if (place >= 0) {
            format.number(out, place, names.get(place), value);
        }
    }

    @Override
    public void number(double value) {
        int place = places[column++];
        if (place < 0) {
            return;
        }
        Utf8Builder spelling = spellings[place];
        if (spelling == null) {
            spelling = new Utf8Builder(LONGEST_NUMBER);
            spellings[place] = spelling;
        } else if (Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(fractions[place])) {
            out.append(spelling, 0, spelling.length());
            return;
        }
        int start = out.length();
        format.number(out, place, names.get(place), value);
        fractions[place] = value;
        spelling.clear();
        spelling.append(out, start, out.length());
    }
}
