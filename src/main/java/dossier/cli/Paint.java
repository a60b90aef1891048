package dossier.cli;

/** Colours for a terminal, or none. */
enum Paint {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    String path(String text) {
        return in("35", text);
    }

    String place(String text) {
        return in("32", text);
    }

    String strong(String text) {
        return in("1", text);
    }

    String removed(String text) {
        return in("31", text);
    }

    String added(String text) {
        return in("32", text);
    }

    String head(String text) {
        return in("36", text);
    }

    private String in(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + RESET;
    }
}
