package dossier.clean;

/**
 * Readers' comments below a text. Told by signatures: a day and time on a line of its own, with a name on the line before; or {@code
 * Name says:} above it. Numbered comments are signed above or below. Letters that answer one another are signed in the same way, and stay.
 */
final class CommentThread {
    private final Judgement judgement;

    CommentThread(Judgement judgement) {
        this.judgement = judgement;
    }

    void apply() {
        int lastStamp = -1;
        int stamps = 0;
        int firstItem = -1;
        int firstSigned = -1;
        int signed = 0;
        for (int i = 1; i < judgement.size(); i++) {
            Unit unit = judgement.unit(i);
            if (!judgement.isFree(i) || !judgement.followsArticle(i)) {
                continue;
            }
            if (isWhen(unit)) {
                stamps++;
                lastStamp = i;
                int from = isSays(judgement.unit(i - 1)) || isName(i - 1) ? i - 1 : -1;
                if (from >= 0) {
                    signed++;
                    firstSigned = firstSigned < 0 ? from : firstSigned;
                }
            } else if (firstItem < 0 && unit.itemNumber() == 1) {
                firstItem = i;
            }
        }
        boolean isNumbered = firstItem > 0 && lastStamp > firstItem && (stamps >= 2 || judgement.unit(firstItem).isProse());
        int first = isNumbered ? firstItem : firstSigned;
        if ((isNumbered || signed >= 2 && !isSignedAbove()) && !isMail(first)) {
            mark(first, lastStamp, isNumbered);
        }
    }

    /** Whether the text itself is signed as its comments are, above: the first message of a thread, which others answer. */
    private boolean isSignedAbove() {
        for (int i = 1; i <= judgement.firstProse() && i < judgement.size(); i++) {
            if (isStamp(judgement.unit(i)) && isName(judgement.unit(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the units from a place on is a line of a letter's head, or tells an address. */
    private boolean isMail(int from) {
        for (int i = from; i < judgement.size(); i++) {
            String text = judgement.unit(i).text();
            if (Cues.opening("mail-opening", text) > 0 || hasAddress(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAddress(String text) {
        int at = text.indexOf('@');
        while (at > 0 && at + 1 < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
            at = text.indexOf('@', at + 1);
        }
        return false;
    }

    /** A line that is a day with a time, or says how long ago. */
    private static boolean isWhen(Unit unit) {
        return isStamp(unit) || RelativeTime.is(unit.text());
    }

    /** A line that is a day with a time. */
    static boolean isStamp(Unit unit) {
        BylineDate date = unit.length() <= 60 ? BylineDate.wholeLine(unit.text()) : null;
        return date != null && date.hasTime(unit.text());
    }

    static boolean isSays(Unit unit) {
        return unit.words() >= 2 && unit.words() <= 6 && (unit.text().endsWith(" says:") || unit.text().endsWith(" said:"));
    }

    private boolean isName(int i) {
        return i > 0 && isName(judgement.unit(i));
    }

    private static boolean isName(Unit unit) {
        return unit.words() <= 4 && unit.length() <= 40 && Byline.isName(unit.text(), true);
    }

    /** Labels the thread, as far as the next set phrase that opens something else. */
    private void mark(int from, int lastStamp, boolean numbered) {
        boolean opened = false;
        for (int i = from; i < judgement.size(); i++) {
            Unit unit = judgement.unit(i);
            if (i > lastStamp) {
                Phrases.Phrase phrase = Phrases.of(unit.text());
                if (phrase != null && !phrase.kind().equals("share")) {
                    return;
                }
            }
            boolean opens = numbered ? unit.itemNumber() > 0 && unit.breakBefore() == Unit.Break.PARAGRAPH
                    : isSays(unit) || i + 1 < judgement.size() && isName(i) && isWhen(judgement.unit(i + 1));
            judgement.mark(i, new Label("comment", "signed-comments", opens || !opened));
            opened = true;
        }
    }
}
