package dossier.split;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds sections: a heading and what stands below it, up to the next heading. */
final class Sections {
    private Sections() {
    }

    /** The sections of the paragraphs of a text, in order; headings right below one another begin one section, of the first one's level. */
    static List<Unit> of(List<Paragraph> paragraphs) {
        List<Unit> sections = new ArrayList<>();
        int first = 0;
        boolean body = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean heading = paragraphs.get(i).kind() == Paragraph.Kind.HEADING;
            if (heading && body) {
                sections.add(section(paragraphs, first, i));
                first = i;
            }
            body = !heading;
        }
        if (!paragraphs.isEmpty()) {
            sections.add(section(paragraphs, first, paragraphs.size()));
        }
        return sections;
    }

    private static Unit section(List<Paragraph> paragraphs, int from, int to) {
        int level = paragraphs.get(from).level();
        Span span = new Span(paragraphs.get(from).span().start(), paragraphs.get(to - 1).span().end());
        return new Unit(span, level == 0 ? "lead" : "section" + level);
    }
}
