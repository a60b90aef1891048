package dossier.clean;

/**
 * What stands below a text, or in boxes between its paragraphs: related links and teasers, comment forms, share and subscription boxes,
 * tags.
 */
final class TailRules {
    private static final int BOX = 6;
    private static final int FORM = 15;
    /** The first numbered comment stands so many units below the heading at most. */
    private static final int NUMBERED = 3;

    private static final Cues SUBSCRIPTION = Cues.of("subscription");

    private final Judgement judgement;
    private boolean tail;

    TailRules(Judgement judgement) {
        this.judgement = judgement;
    }

    void apply() {
        for (int i = judgement.firstProse() + 1; i < judgement.size(); i++) {
            if (judgement.isFree(i) && judgement.followsArticle(i)) {
                Phrases.Phrase phrase = judgement.phrase(i);
                if (phrase != null) {
                    phrase(i, phrase);
                } else if (tail && judgement.unit(i).length() >= 200 && !judgement.unit(i).breaksOff() && nextProse(i + 1) == i + 1) {
                    tail = false;
                }
            }
        }
    }

    private void phrase(int i, Phrases.Phrase phrase) {
        boolean isLast = nextProse(i + 1) < 0;
        switch (phrase.kind()) {
            case "comments-heading" -> comments(i, isLast);
            case "comment-form" -> form(i);
            case "related-heading" -> related(i, isLast);
            case "subscription" -> subscription(i);
            case "tags" -> tags(i, isLast);
            default -> {
                if (isLast || phrase.place() == Phrases.Place.ANY) {
                    judgement.mark(i, phrase.kind(), isLast ? "phrase-below-text" : "phrase-alone");
                    if (phrase.kind().equals("share")) {
                        services(i + 1);
                    }
                }
                if (isLast && phrase.kind().equals("link-stub")) {
                    teasers(i + 1);
                }
            }
        }
    }

    /** The names of services in a row on a line, below the words that ask to share a text. */
    private void services(int from) {
        for (int i = from; i < judgement.size() && judgement.isFree(i) && areServices(judgement.unit(i)); i++) {
            judgement.mark(i, "share", "services-below-share");
        }
    }

    private static boolean areServices(Unit unit) {
        if (!unit.isShort()) {
            return false;
        }
        String text = unit.text();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && !partsServices(text.charAt(end))) {
                end++;
            }
            Phrases.Phrase phrase = end == at ? null : Phrases.of(text.substring(at, end));
            if (end > at && (phrase == null || !phrase.kind().equals("share"))) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private static boolean partsServices(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || "|·•,/".indexOf(c) >= 0;
    }

    /** Teasers below the words that send a reader on: units that break off, one after the other. */
    private void teasers(int from) {
        for (int i = from; i < judgement.size() && judgement.unit(i).breaksOff(); i++) {
            judgement.mark(i, new Label("teaser", "teaser-below-text", true));
        }
    }

    /** The next unit of prose that no rule has dropped and that does not break off; -1 when there is none. */
    private int nextProse(int from) {
        for (int i = from; i < Math.min(judgement.size(), from + 400); i++) {
            if (judgement.isFree(i) && judgement.unit(i).isProse() && !judgement.unit(i).breaksOff()) {
                return i;
            }
        }
        return -1;
    }

    private Phrases.Phrase phraseAt(int i) {
        return judgement.phrase(i);
    }

    /** Whether another box or section begins at a unit. */
    private boolean opensOther(int i) {
        Phrases.Phrase phrase = phraseAt(i);
        if (phrase == null) {
            return false;
        }
        return phrase.place() == Phrases.Place.OPENS || switch (phrase.kind()) {
            case "comment-form", "tags", "subscription" -> true;
            default -> false;
        };
    }

    private void comments(int i, boolean isLast) {
        int end = i + 1;
        boolean evidence = false;
        while (end < judgement.size() && (!judgement.isFree(end) || !opensOther(end))) {
            Unit unit = judgement.unit(end);
            Label label = judgement.label(end);
            evidence |= unit.itemNumber() > 0 && end <= i + NUMBERED || judgement.isStamp(end) || CommentThread.isSays(unit)
                    || label != null && label.part() == Part.Kind.COMMENT;
            end++;
        }
        boolean numbered = Character.isDigit(firstDigit(judgement.unit(i).text()));
        if (!evidence) {
            if (isLast || numbered || judgement.unit(i).linked() > 0.5) {
                judgement.mark(i, "comment-form", "heading-without-comments");
                tail = true;
            }
            return;
        }
        judgement.mark(i, new Label("comments-heading", "comments-section", true));
        for (int at = i + 1; at < end; at++) {
            Unit unit = judgement.unit(at);
            boolean opens = unit.itemNumber() > 0 || CommentThread.isSays(unit);
            judgement.mark(at, new Label("comment", "comments-section", opens));
        }
        tail = true;
    }

    private static char firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** A comment form: its phrases, and the short labels between them. */
    private void form(int i) {
        judgement.mark(i, "comment-form", "form-below-text");
        tail = true;
        int last = i;
        for (int at = i + 1; at < Math.min(judgement.size(), last + FORM); at++) {
            Phrases.Phrase phrase = phraseAt(at);
            if (phrase != null && phrase.kind().equals("comment-form")) {
                last = at;
            } else if (judgement.unit(at).isProse() && phrase == null) {
                break;
            }
        }
        for (int at = i + 1; at <= last; at++) {
            judgement.mark(at, "comment-form", "form-below-text");
        }
        for (int at = last + 1; at < judgement.size() && judgement.unit(at).words() <= 2 && judgement.unit(at).isShort(); at++) {
            judgement.mark(at, "comment-form", "form-below-text");
        }
    }

    /** Links and teasers of other texts below a heading that announces them. */
    private void related(int i, boolean isLast) {
        int end = i + 1;
        if (end < judgement.size() && EdgeRules.isManualPage(judgement.unit(end).text())) {
            return;
        }
        boolean links = end < judgement.size() && judgement.unit(end).linked() >= 0.5;
        while (end < judgement.size() && !opensOther(end)) {
            Unit unit = judgement.unit(end);
            boolean other = links && !isLast ? unit.linked() >= 0.5 || unit.breaksOff() : isLinkLike(unit) || unit.breaksOff();
            if (!other) {
                break;
            }
            end++;
        }
        // Between paragraphs and with no links to show, the last short line may be the heading of what follows.
        if (!links && !isLast && end - i > 2 && end < judgement.size() && judgement.unit(end).isProse()) {
            end--;
        }
        if (end == i + 1 && !isLast && judgement.unit(i).linked() < 0.5) {
            return;
        }
        boolean teasers = false;
        for (int at = i + 1; at < end; at++) {
            teasers |= judgement.unit(at).breaksOff();
        }
        judgement.mark(i, new Label(teasers ? "teaser-heading" : "related-heading", "related-below-heading", true));
        boolean afterTeaser = true;
        for (int at = i + 1; at < end; at++) {
            Unit unit = judgement.unit(at);
            boolean teaser = unit.breaksOff() || at + 1 < end && judgement.unit(at + 1).breaksOff();
            judgement.mark(at, new Label(teaser ? "teaser" : "related-link", "related-below-heading", afterTeaser && teaser));
            afterTeaser = unit.breaksOff() || !teaser;
        }
        tail = true;
    }

    private static boolean isLinkLike(Unit unit) {
        return unit.linked() >= 0.5 || unit.length() <= 150 && unit.words() <= 22 && !unit.text().endsWith(".");
    }

    /**
     * A box that sells a subscription: from its heading to the last of the words that tell it, each within a few units of the one before.
     */
    private void subscription(int i) {
        boolean below = tail || nextProseBeyondBox(i) < 0;
        int last = i;
        int found = 0;
        for (int at = i + 1; at < judgement.size() && at - last <= (below ? BOX : 2); at++) {
            Unit unit = judgement.unit(at);
            if (!below && unit.isProse()) {
                break;
            }
            if (SUBSCRIPTION.count(unit.text()) > 0) {
                last = at;
                found++;
            }
        }
        boolean label = judgement.unit(i).words() <= 2 && (nextProse(i + 1) < 0 || judgement.unit(i).linked() >= 0.5);
        if (found < 2 && !label) {
            return;
        }
        tail = true;
        for (int at = i; at <= last; at++) {
            judgement.mark(at, "subscription", "subscription-box");
        }
        for (int at = last + 1; at < judgement.size() && judgement.unit(at).breakBefore() == Unit.Break.LINE; at++) {
            judgement.mark(at, "subscription", "subscription-box");
        }
    }

    /**
     * The first unit of prose after the box that begins at {@code i}, when the words that tell it stop; -1 when the text ends with the box.
     */
    private int nextProseBeyondBox(int i) {
        int last = i;
        for (int at = i + 1; at < judgement.size() && at - last <= BOX; at++) {
            if (SUBSCRIPTION.count(judgement.unit(at).text()) > 0) {
                last = at;
            }
        }
        return nextProse(last + 1);
    }

    private void tags(int i, boolean isLast) {
        if (!isLast) {
            return;
        }
        judgement.mark(i, "tags", "tags-below-text");
        for (int at = i + 1; at < Math.min(judgement.size(), i + 30) && judgement.unit(at).words() <= 4 && judgement.unit(at).isShort()
                && !opensOther(at); at++) {
            judgement.mark(at, "tags", "tags-below-text");
        }
        tail = true;
    }
}
