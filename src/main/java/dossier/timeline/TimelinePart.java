package dossier.timeline;

import dossier.entities.NamedText;
import java.util.List;

/** What a timeline keeps of one document until all are read. */
public final class TimelinePart {
    private final NamedText names;
    private final List<Statement> statements;
    private final List<Statement> continued;
    private final StatementDate last;

    /**
     * @param continued the statements at the beginning of a piece that go on with the entry at the end of the piece before, without their
     *                  date
     * @param last the date of the entry at the end; null when there is none
     */
    TimelinePart(NamedText names, List<Statement> statements, List<Statement> continued, StatementDate last) {
        this.names = names;
        this.statements = statements;
        this.continued = continued;
        this.last = last;
    }

    NamedText names() {
        return names;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Statement> continued() {
        return continued;
    }

    StatementDate last() {
        return last;
    }

    /** Whether a text begins with it, rather than with another piece. */
    boolean beginsText() {
        return names.document().piece().index() == 0;
    }
}
