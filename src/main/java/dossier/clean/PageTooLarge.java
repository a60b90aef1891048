package dossier.clean;

/** A page of more tags than memory allows: it can't be cleaned, and a part of it would pass for the whole. */
public final class PageTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    PageTooLarge(int tags) {
        super("a page of more than " + tags + " tags", null, false, false);
    }
}
