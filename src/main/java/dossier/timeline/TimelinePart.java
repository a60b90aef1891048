package dossier.timeline;

import dossier.entities.NamedText;
import java.util.List;

/** What a timeline keeps of one document until all are read. */
public final class TimelinePart {
    private final NamedText names;
    private final List<Statement> statements;

    TimelinePart(NamedText names, List<Statement> statements) {
        this.names = names;
        this.statements = statements;
    }

    NamedText names() {
        return names;
    }

    List<Statement> statements() {
        return statements;
    }
}
