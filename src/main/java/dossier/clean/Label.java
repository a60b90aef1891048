package dossier.clean;

/**
 * What a unit is, when it is not simply text of the article.
 *
 * @param kind the block's kind
 * @param rule the rule that decided
 * @param opens whether a comment or teaser begins with it
 */
record Label(String kind, String rule, boolean opens) {
    static Label of(String kind, String rule) {
        return new Label(kind, rule, false);
    }

    /** Which of a file's texts it belongs to; null for furniture. */
    Part.Kind part() {
        return switch (kind) {
            case "comment", "comments-heading" -> Part.Kind.COMMENT;
            case "teaser", "teaser-heading" -> Part.Kind.TEASER;
            default -> null;
        };
    }
}
