package dossier.clean;


/**
 * What its own shape tells at the edges of a text: legal notices, image credits, author notes, bylines below a text, tags, empty marks,
 * menus.
 */
final class EdgeRules {
    private static final int NOTICE = 500;
    /** Things that notes say, to be found in one on an author whose name is not known. */
    private static final int STRANGER = 3;
    /** A caption has so many characters and words at most. */
    private static final int CAPTION = 250;
    private static final int CAPTION_WORDS = 40;
    private static final int LABELLED = 12;
    /** Characters of the source of an image, with the mark before it. */
    private static final int SOURCE = 50;
    /** Words of a line that says what else to read. */
    private static final int REFERENCE = 22;
    /** Words of a headline that is referred to. */
    private static final int HEADLINE = 3;
    private static final Cues TAGS = Cues.of("tags-opening");
    private static final Cues CREDITS = Cues.of("credit-opening");
    private static final Cues SOURCES = Cues.of("credit-source");
    private static final Cues REFERENCES = Cues.of("reference-opening");
    private static final Cues PARTS = Cues.of("reference-inside");
    private static final Cues NOTES = Cues.of("note");
    private static final Cues NOTE_OPENINGS = Cues.of("note-opening");
    private static final Cues COOKIES = Cues.of("cookies");
    private static final Cues GALLERIES = Cues.of("gallery");
    private static final String RESERVED = "all rights reserved";

    private final Judgement judgement;

    EdgeRules(Judgement judgement) {
        this.judgement = judgement;
    }

    /** What can be told before the prose is known: notices look like prose. */
    void notices() {
        int n = judgement.size();
        int edge = Math.max(10, n / 5);
        for (int i = 0; i < n; i++) {
            Unit unit = judgement.unit(i);
            if (!judgement.isFree(i)) {
                continue;
            }
            if (isSeparator(unit.text())) {
                judgement.mark(i, "separator", "marks-without-words");
            } else if (n > 2 && (i < edge || i >= n - edge) && unit.length() <= NOTICE) {
                if (isCopyright(unit.text())) {
                    judgement.mark(i, "legal", "copyright-notice");
                } else if (isCookieNotice(unit.text())) {
                    judgement.mark(i, "legal", "cookie-notice");
                }
            }
        }
    }

    /** Whether a line holds only marks; a row of stars or underscores parts scenes, and is the author's. */
    private static boolean isSeparator(String text) {
        boolean parts = text.length() >= 3;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("-*_=|,·•/\\ \t~–—:;<>+#()[]{}".indexOf(c) < 0) {
                return false;
            }
            parts &= c == '*' || c == '_' || c == ' ';
        }
        return !parts;
    }

    private static boolean isCopyright(String text) {
        char first = text.charAt(0);
        boolean opens = first == '©' || (first == 'c' || first == 'C' || first == '(')
                && (begins(text, "copyright ©") || begins(text, "copyright (c)") || begins(text, "(c) 20"));
        boolean year = opens && (text.contains("19") || text.contains("20"));
        boolean mayReserve = text.length() >= RESERVED.length() && text.length() < 300;
        return opens && (year || text.length() < 80) || mayReserve && (reservesRights(text, 'v') || reservesRights(text, 'V'));
    }

    private static boolean begins(String text, String words) {
        return text.regionMatches(true, 0, words, 0, words.length());
    }

    /** Looks for "all rights reserved" where its rarest letter stands. */
    private static boolean reservesRights(String text, char v) {
        for (int at = text.indexOf(v); at >= 0; at = text.indexOf(v, at + 1)) {
            if (text.regionMatches(true, at - RESERVED.indexOf('v'), RESERVED, 0, RESERVED.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCookieNotice(String text) {
        return (text.contains("ookie") || text.contains("OOKIE")) && COOKIES.count(text) > 0;
    }

    /** What stands below the last prose. */
    void belowText() {
        while (noteIsLast()) {
            // The next prose above it is the last now.
        }
        int n = judgement.size();
        int last = judgement.lastProse();
        if (last < 0) {
            return;
        }
        for (int i = 1; i < n; i++) {
            if (judgement.isFree(i) && isCredit(judgement.unit(i))) {
                judgement.mark(i, "image-credit", "image-credit");
            } else if (judgement.isFree(i) && judgement.unit(i).isShort() && GALLERIES.is(judgement.hash(i))) {
                judgement.mark(i, "image-credit", "picture-gallery");
            } else if (judgement.isFree(i) && isReference(judgement.unit(i))) {
                judgement.mark(i, "related-link", "related-in-text");
            }
        }
        if (!judgement.followsArticle(n)) {
            return;
        }
        boolean furniture = false;
        int evidence = 0;
        for (int i = last + 1; i < n; i++) {
            evidence += isFurniture(i) || judgement.unit(i).linked() >= 0.9 ? 1 : 0;
        }
        for (int i = last + 1; i < n; i++) {
            if (judgement.isFree(i)) {
                below(i, furniture);
            } else {
                furniture |= isFurniture(i);
            }
        }
        menus(last, evidence);
    }

    private boolean isFurniture(int i) {
        Label label = judgement.label(i);
        return label != null && label.part() == null && !label.kind().equals("separator") && !label.kind().equals("image-credit");
    }

    private void below(int i, boolean furniture) {
        Unit unit = judgement.unit(i);
        Byline byline = Byline.of(unit.text());
        if (byline != null) {
            judgement.found(null, byline.author(), byline.date());
            judgement.mark(i, "byline", "byline-below-text");
        } else if (judgement.isStamp(i)) {
            judgement.found(null, null, judgement.date(i).iso());
            judgement.mark(i, "date", "date-below-text");
        } else if (isLabelledDate(unit)) {
            judgement.mark(i, "date", "date-below-text");
        } else if (isTags(unit, furniture)) {
            judgement.mark(i, "tags", "tags-below-text");
        }
    }

    /** A line of no more than when the text was published or changed, as it says: {@code Last updated: 12 May 2021}. */
    private static boolean isLabelledDate(Unit unit) {
        BylineDate date = unit.words() > LABELLED ? null : BylineDate.wholeLine(unit.text());
        String label = date == null ? "" : unit.text().substring(0, date.start());
        return DateNames.isOther(label) || DateNames.isPublished(label);
    }

    /** A list of short terms: after a word that says so, or below other furniture. */
    private static boolean isTags(Unit unit, boolean furniture) {
        if (unit.isTerminated() || unit.length() > NOTICE) {
            return false;
        }
        if (TAGS.opening(unit.text()) > 0) {
            return true;
        }
        if (!furniture || unit.text().indexOf(',') < 0) {
            return false;
        }
        String[] terms = unit.text().split(",");
        for (String term : terms) {
            if (term.strip().split(" ").length > 4) {
                return false;
            }
        }
        return terms.length >= 3;
    }

    /** Drops what is short or linked below the text, when set phrases or links show that menus stand there. */
    private void menus(int last, int evidence) {
        if (evidence < 3) {
            return;
        }
        boolean begun = false;
        for (int i = last + 1; i < judgement.size(); i++) {
            Unit unit = judgement.unit(i);
            begun |= !judgement.isFree(i) || unit.linked() >= 0.9;
            if (judgement.isFree(i) && begun && (unit.linked() >= 0.5 || unit.isShort())) {
                judgement.mark(i, "navigation", "menu-below-text");
            }
        }
    }

    private static boolean isCredit(Unit unit) {
        if (unit.length() > CAPTION || unit.words() > CAPTION_WORDS) {
            return false;
        }
        if (endsInCredit(unit.text())) {
            return true;
        }
        if (unit.length() > 160 || unit.words() > 22) {
            return false;
        }
        int opening = CREDITS.opening(unit.text());
        if (opening == 0) {
            return false;
        }
        int name = opening;
        while (name < unit.length() && !Character.isLetter(unit.text().charAt(name))) {
            name++;
        }
        String rest = unit.text().substring(name);
        return SOURCES.count(unit.text()) > 0 || rest.length() > 1 && Byline.isName(rest.replace("/", " "), false);
    }

    /** Whether a line is a caption: it ends in a credit in brackets, as {@code The old mill (Photo: Ann Lee)}. */
    private static boolean endsInCredit(String text) {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        int opening = open < 0 ? 0 : CREDITS.opening(text.substring(open));
        return opening > 0 && text.length() - open - opening > 2 || endsInGluedCredit(text);
    }

    /** Whether a line ends in a credit without a space before it, as {@code The old millCredit: Ann Lee}. */
    private static boolean endsInGluedCredit(String text) {
        int colon = text.length() - 2;
        while (colon > 0 && text.length() - colon <= SOURCE && !(text.charAt(colon) == ':' && text.charAt(colon + 1) == ' ')) {
            colon--;
        }
        if (colon <= 0 || text.length() - colon > SOURCE) {
            return false;
        }
        int start = colon;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        start--;
        boolean isGlued = start > 0 && Character.isUpperCase(text.charAt(start))
                && (Character.isLowerCase(text.charAt(start - 1)) || ".)\"”".indexOf(text.charAt(start - 1)) >= 0);
        return isGlued && CREDITS.opening(text.substring(start)) > 0;
    }

    /** Whether a line between paragraphs says what else to read: {@code Related: Ten trees to plant}. */
    private static boolean isReference(Unit unit) {
        int opening = unit.words() > REFERENCE || unit.isTerminated() ? 0 : REFERENCES.opening(unit.text());
        if (opening == 0 || opening + 2 >= unit.length()) {
            return false;
        }
        String reference = unit.text().substring(opening).strip();
        return !isInside(reference) && !isManualPage(reference) && (unit.linked() > 0 || isHeadline(reference));
    }

    /** Whether what is referred to may be the headline of another text: some words, or signs that need no space between words. */
    private static boolean isHeadline(String reference) {
        int spaces = 0;
        boolean isIdeographic = false;
        for (int i = 0; i < reference.length(); i++) {
            spaces += reference.charAt(i) == ' ' ? 1 : 0;
            isIdeographic |= reference.charAt(i) >= 0x2E80;
        }
        return spaces >= HEADLINE - 1 || isIdeographic;
    }

    /** Whether a line names pages of a manual: {@code grep(1), sed(1p)}. */
    static boolean isManualPage(String text) {
        for (int open = text.indexOf('(', 1); open > 0; open = text.indexOf('(', open + 1)) {
            int close = open + 2;
            while (close < text.length() && close <= open + 4 && text.charAt(close) != ')') {
                close++;
            }
            boolean isSection = close < text.length() && close <= open + 4 && text.charAt(open + 1) >= '1' && text.charAt(open + 1) <= '9';
            if (isSection && text.charAt(open - 1) > ' ' && text.charAt(open - 1) != ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether a reference is to a part of the same text, as those of laws and manuals are: {@code Section 4}, {@code Appendix B}. */
    private static boolean isInside(String reference) {
        int at = PARTS.opening(reference);
        boolean isPart = at > 0;
        while (at < reference.length() && reference.charAt(at) == ' ') {
            at++;
        }
        if (!isPart || at == reference.length()) {
            return false;
        }
        char c = reference.charAt(at);
        return Character.isDigit(c) || Character.isUpperCase(c)
                && (at + 1 == reference.length() || !Character.isLetter(reference.charAt(at + 1)));
    }

    /** Labels the last prose when it tells about the author: it begins with the name, and says two things that such notes say. */
    private boolean noteIsLast() {
        int last = judgement.lastProse();
        for (int i = judgement.size() - 1; i > 0 && i >= last; i--) {
            if (judgement.isFree(i) && judgement.followsArticle(i) && isNote(judgement.unit(i))) {
                judgement.mark(i, "author-note", "author-note");
                return i == last;
            }
        }
        return false;
    }

    /** Whether a text says of somebody, by name, what he or she is. */
    private static boolean beginsWithName(String text) {
        int verb = text.indexOf(" is ");
        return verb > 0 && verb < 40 && Byline.isName(text.substring(0, verb), true);
    }

    private boolean isNote(Unit unit) {
        if (unit.length() > 800) {
            return false;
        }
        String author = judgement.author();
        String text = unit.text();
        boolean named = author != null && author.length() > 3 && text.startsWith(author);
        boolean opens = named || NOTE_OPENINGS.opening(text) > 0;
        return (opens || beginsWithName(text)) && NOTES.count(text) >= (opens ? 2 : STRANGER);
    }
}
