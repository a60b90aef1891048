package dossier.io;

/**
 * CSV whose texts no spreadsheet takes for formulas: one that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage
 * return gets an apostrophe before it, as OWASP's page on CSV injection advises. Numbers stay. The parts of a streamed text come from one
 * thread.
 */
final class SafeCsvFormat extends CsvFormat {
    private static final String FORMULA = "=+-@\t\r";
    /** Whether the text that is open has no character yet. */
    private boolean atBegin;

    @Override
    public void cell(Utf8Builder out, int column, String name, Object value) {
        boolean formula = !(value instanceof Number) && begins(Values.text(value));
        super.cell(out, column, name, formula ? "'" + Values.text(value) : value);
    }

    @Override
    public void openText(Utf8Builder out, int column, String name) {
        super.openText(out, column, name);
        atBegin = true;
    }

    @Override
    public void text(Utf8Builder out, CharSequence part) {
        if (atBegin && begins(part)) {
            out.append('\'');
        }
        atBegin &= part.isEmpty();
        super.text(out, part);
    }

    private static boolean begins(CharSequence text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
