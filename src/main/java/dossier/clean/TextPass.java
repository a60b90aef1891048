package dossier.clean;

import dossier.text.Edit;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The edits that make a clean text of judged units: furniture goes, wrapped lines are joined, one empty line parts paragraphs. */
final class TextPass {
    private static final int SENTENCE_START = 60;

    private final String text;
    private final Layout layout;
    private final List<Unit> units;
    private final Judgement judgement;
    private final Set<Part.Kind> keep;
    private final List<Edit> edits = new ArrayList<>();

    TextPass(String text, Layout layout, List<Unit> units, Judgement judgement, Set<Part.Kind> keep) {
        this.text = text;
        this.layout = layout;
        this.units = units;
        this.judgement = judgement;
        this.keep = keep;
    }

    /** Whether a unit's text stays. */
    static boolean isKept(Label label, Set<Part.Kind> keep) {
        return label == null || label.part() != null && keep.contains(label.part());
    }

    List<Edit> edits() {
        int end = 0;
        int before = -1;
        for (int i = 0; i < units.size(); i++) {
            Span span = units.get(i).span();
            Label label = judgement.label(i);
            if (isKept(label, keep)) {
                gap(before, i, end);
                inside(i);
                before = i;
            } else {
                edits.add(Edit.delete(end, span.end(), label.rule()));
            }
            end = span.end();
        }
        if (end < text.length()) {
            edits.add(Edit.delete(end, text.length(), "layout"));
        }
        return edits;
    }

    /** Sets what stands between a unit and the one before it that stays. */
    private void gap(int before, int i, int from) {
        int to = units.get(i).span().start();
        String with;
        String rule = "layout";
        if (before < 0) {
            with = "";
        } else if (isCutSentence(before, i)) {
            with = " ";
            rule = "page-break";
        } else {
            with = isSameBlock(before, i) ? "\n" : "\n\n";
        }
        if (to - from != with.length() || !text.startsWith(with, from)) {
            edits.add(new Edit(from, to, with, rule));
        }
    }

    /** Whether nothing parts two units but a line's end, or a rule drawn between two rows of a table. */
    private boolean isSameBlock(int before, int i) {
        boolean isSame = units.get(i).breakBefore() == Unit.Break.LINE;
        for (int between = before + 1; between < i && isSame; between++) {
            isSame = units.get(between).breakBefore() == Unit.Break.LINE && units.get(between).text().startsWith("|")
                    && judgement.label(between).kind().equals("separator");
        }
        return isSame;
    }

    /** Whether a sentence was cut in two by a running line, or by several empty lines, between the units. */
    private boolean isCutSentence(int before, int i) {
        Unit first = units.get(before);
        if (first.text().endsWith("-") || first.length() < SENTENCE_START || !RunningLines.runsOn(first, units.get(i))) {
            return false;
        }
        for (int between = before + 1; between < i; between++) {
            if (!judgement.label(between).rule().equals("running-line")) {
                return false;
            }
        }
        return before < i - 1 || units.get(i).blanksBefore() >= 2;
    }

    private void inside(int i) {
        Unit unit = units.get(i);
        if (unit.isCode()) {
            edits.addAll(FencedCode.edits(text, unit.span()));
            return;
        }
        Span kept = judgement.kept(i);
        List<Edit> own = new ArrayList<>(layout.joins(unit.span()));
        GluedSentences.addTo(own, unit);
        if (kept.end() < unit.span().end()) {
            own.removeIf(edit -> edit.end() > kept.end());
        }
        own.sort(Edit.BY_START);
        edits.addAll(own);
        if (kept.end() < unit.span().end()) {
            edits.add(Edit.delete(kept.end(), unit.span().end(), "glued-date"));
        }
    }
}
