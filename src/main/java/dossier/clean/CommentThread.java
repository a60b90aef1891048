package dossier.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Readers' comments below a text. Told by signatures: a day and time on a line of its own, with a name on the line before; or {@code
 * Name says:}, with the time below it or above a text of several readers. Numbered comments are signed above or below. Letters that answer
 * one another are signed in the same way, and stay.
 */
final class CommentThread {
    /** So many persons who say something, each above what it is, are readers; two are those of an interview. */
    private static final int READERS = 3;

    /** A longer line is more than a day and a time. */
    static final int LONGEST_STAMP = 60;

    private static final Cues MAIL = Cues.of("mail-opening");

    private final Judgement judgement;

    CommentThread(Judgement judgement) {
        this.judgement = judgement;
    }

    void apply() {
        int lastStamp = -1;
        int stamps = 0;
        int firstItem = -1;
        List<Integer> signatures = new ArrayList<>();
        boolean readers = areReaders();
        for (int i = 1; i < judgement.size(); i++) {
            Unit unit = judgement.unit(i);
            if (!judgement.isFree(i) || !judgement.followsArticle(i)) {
                continue;
            }
            boolean isWhen = isWhen(i);
            if (isWhen || readers && isSays(unit)) {
                stamps++;
                lastStamp = i;
                int from = !isWhen ? i : isSays(judgement.unit(i - 1)) || isName(i - 1) ? i - 1 : -1;
                if (from >= 0 && (signatures.isEmpty() || signatures.get(signatures.size() - 1) < from)) {
                    signatures.add(from);
                }
            } else if (firstItem < 0 && unit.itemNumber() == 1) {
                firstItem = i;
            }
        }
        boolean isNumbered = firstItem > 0 && lastStamp > firstItem && (stamps >= 2 || judgement.unit(firstItem).isProse());
        boolean isSigned = signatures.size() >= 2 && !isThread(signatures);
        if (isNumbered || isSigned) {
            int first = isNumbered ? firstItem : signatures.get(0);
            if (!isMail(first, lastStamp, stamps)) {
                mark(first, lastStamp, isNumbered);
            }
        }
    }

    /** Whether several persons say something, each in a line {@code Name says:}. */
    private boolean areReaders() {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < judgement.size() && names.size() < READERS; i++) {
            String text = judgement.unit(i).text();
            if (judgement.followsArticle(i) && isSays(judgement.unit(i)) && text.endsWith(" says:")
                    && Byline.isName(text.substring(0, text.length() - " says:".length()), true)) {
                names.add(text);
            }
        }
        return names.size() >= READERS;
    }

    /**
     * Whether the text itself is the first message of a thread: it is signed above as those below it are, and by somebody who writes again,
     * or is not much longer than the longest of them.
     */
    private boolean isThread(List<Integer> signatures) {
        int above = -1;
        for (int i = 1; above < 0 && i <= judgement.firstProse() && i < judgement.size(); i++) {
            above = judgement.isStamp(i) && isName(judgement.unit(i - 1)) ? i - 1 : -1;
        }
        if (above < 0 || Byline.of(judgement.unit(above).text()) != null) {
            return false;
        }
        int longest = 0;
        for (int k = 0; k < signatures.size(); k++) {
            int end = k + 1 < signatures.size() ? signatures.get(k + 1) : judgement.size();
            longest = Math.max(longest, judgement.unit(end - 1).span().end() - judgement.unit(signatures.get(k)).span().start());
            if (judgement.unit(signatures.get(k)).text().equals(judgement.unit(above).text())) {
                return true;
            }
        }
        int text = judgement.unit(signatures.get(0)).span().start() - judgement.unit(above).span().start();
        return text <= 2 * longest;
    }

    /** Whether a sender's address or a line of a letter's head stands beside a stamp, or every second message has an address. */
    private boolean isMail(int from, int lastStamp, int stamps) {
        int addresses = 0;
        for (int i = from; i < judgement.size() && i <= lastStamp + 1; i++) {
            Unit unit = judgement.unit(i);
            addresses += hasAddress(unit.text()) ? 1 : 0;
            boolean isBeside = judgement.isStamp(i) || i > 0 && judgement.isStamp(i - 1)
                    || i + 1 < judgement.size() && judgement.isStamp(i + 1);
            boolean isSender = i > 0 && judgement.isStamp(i) && hasAddress(judgement.unit(i - 1).text());
            if (isSender || isBeside && MAIL.opening(unit.text()) > 0) {
                return true;
            }
        }
        return 2 * addresses >= stamps;
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
    private boolean isWhen(int i) {
        return judgement.isStamp(i) || RelativeTime.is(judgement.unit(i).text());
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
                Phrases.Phrase phrase = judgement.phrase(i);
                if (phrase != null && !phrase.kind().equals("share")) {
                    return;
                }
            }
            boolean opens = numbered ? unit.itemNumber() > 0 && unit.breakBefore() == Unit.Break.PARAGRAPH
                    : isSays(unit) || i + 1 < judgement.size() && isName(i) && isWhen(i + 1);
            judgement.mark(i, new Label("comment", "signed-comments", opens || !opened));
            opened = true;
        }
    }
}
