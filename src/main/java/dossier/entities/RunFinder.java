package dossier.entities;

import java.util.Set;

/** Finds the runs of words that may be names: capitalised words, with the particles that names have inside. */
final class RunFinder {
    /** Takes runs. */
    @FunctionalInterface
    interface Sink {
        /** The run from word {@code from} to before word {@code to}. */
        void run(int from, int to);
    }

    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ar", "ad", "an", "az", "ash", "at", "ul");
    private static final Set<String> OPENING_PARTICLES = Set.of("al", "el", "bin", "ibn", "van", "von", "abu");

    private final NameWords words;
    private final NameLexicon lexicon;
    private final Evidence evidence;

    RunFinder(NameWords words, NameLexicon lexicon, Evidence evidence) {
        this.words = words;
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /** Whether a word may be an Arabic article before a hyphen. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    void each(Sink sink) {
        int n = words.count();
        for (int i = 0; i < n; ) {
            if (!begins(i)) {
                i++;
                continue;
            }
            int end = end(i);
            if (end < n && words.word(end).equals("and") && words.follows(end) && words.at(i).opensPhrase()) {
                // "Islamic State of Iraq and Syria"
                end = Math.max(end, endOfPhrase(i));
            }
            sink.run(i, end);
            i = end;
        }
    }

    private boolean begins(int i) {
        if (words.isCapitalised(i)) {
            return isNameWord(i);
        }
        return i + 1 < words.count() && words.shape(i) == NameWords.LOWER && words.isCapitalised(i + 1)
                && (words.isGlued(i + 1) ? ARTICLES.contains(words.word(i)) && !words.isGlued(i)
                        : words.follows(i + 1) && OPENING_PARTICLES.contains(words.word(i)));
    }

    /** Whether a capitalised word's capital may be a name's. */
    private boolean isNameWord(int i) {
        if (evidence.style(i) != Evidence.Style.PLAIN) {
            return isNameInHeadline(i);
        }
        if (words.opens(i)) {
            return !words.at(i).isStarter() || words.at(i).opensPhrase() && endOfPhrase(i) > i + 1;
        }
        return true;
    }

    private boolean isNameInHeadline(int i) {
        String word = words.word(i);
        boolean known = isKnown(word) || evidence.style(i) == Evidence.Style.CAPITALS && isKnown(Titlecase.of(word));
        if (known || evidence.isCapitalisedInside(i)) {
            return !evidence.isWordInSmallLetters(i);
        }
        boolean acronym = evidence.style(i) == Evidence.Style.TITLE_CASE && words.shape(i) >= NameWords.CAPITALS;
        if (evidence.style(i) == Evidence.Style.CAPITALS) {
            return false;
        }
        if (acronym) {
            return !words.at(i).isNoName();
        }
        if (words.at(i).isCommon() || words.at(i).isNoName() || words.at(i).isTitle()) {
            // Only the end of a name that has begun: "Communist Party".
            return i > 0 && words.follows(i) && lexicon.head(Titlecase.of(word)) != null && words.isCapitalised(i - 1)
                    && isKnown(Titlecase.of(words.word(i - 1)));
        }
        return true;
    }

    private boolean isKnown(String word) {
        return lexicon.phrase(word) != null || lexicon.isGivenName(word);
    }

    private int endOfPhrase(int i) {
        return Phrases.end(words, lexicon, i, words.count());
    }

    private int end(int from) {
        int at = from + 1;
        if (!words.isCapitalised(from)) {
            at++;
        }
        int n = words.count();
        while (at < n) {
            int next = next(from, at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The end of the run when it goes on with the word at {@code at}; -1 when it is over. */
    private int next(int from, int at) {
        int n = words.count();
        String word = words.word(at);
        boolean joined = words.isGlued(at) || words.follows(at) || words.followsDot(at) && isAbbreviation(at - 1);
        if (!joined || words.segment(at) != words.segment(at - 1)) {
            return words.segment(at) != words.segment(at - 1) ? -1 : ampersand(at);
        }
        if (words.isCapitalised(at)) {
            return isNameWord(at) ? at + 1 : -1;
        }
        if (at + 1 >= n || words.segment(at + 1) != words.segment(at)) {
            return words.isGlued(at) && word.equals("e") ? at + 1 : -1;
        }
        boolean capitalNext = words.isCapitalised(at + 1) && (words.follows(at + 1) || words.isGlued(at + 1)) && isNameWord(at + 1);
        if (WordSet.PARTICLE.has(word) && capitalNext
                && !(word.length() == 1 && !words.isGlued(at) && !word.equals("e") && !word.equals("y"))
                && !(Set.of("as", "at", "an", "us", "i").contains(word) && !words.isGlued(at + 1))) {
            return at + 2;
        }
        if (words.isGlued(at)) {
            return -1;
        }
        if (WordSet.PARTICLE.has(word) && at + 2 < n && words.at(at + 1).isIn(WordSet.PARTICLE) && words.follows(at + 1)
                && words.isCapitalised(at + 2) && (words.follows(at + 2) || words.isGlued(at + 2))) {
            return at + 3;
        }
        return words.follows(at) ? phraseInside(from, at, capitalNext) : -1;
    }

    /** Goes on through "of the", "for" and "and" where the name's head asks for it. */
    private int phraseInside(int from, int at, boolean capitalNext) {
        String word = words.word(at);
        EntityType head = words.at(at - 1).head();
        boolean article = words.word(at + 1).equals("the") && at + 2 < words.count() && words.isCapitalised(at + 2)
                && words.follows(at + 1) && words.follows(at + 2);
        int end = capitalNext ? at + 2 : article ? at + 3 : -1;
        if (end < 0) {
            return -1;
        }
        if (word.equals("of")) {
            if (capitalNext && lexicon.isTitle(words.word(at - 1) + " of " + words.word(at + 1))) {
                return end;
            }
            boolean members = at - from == 1 && words.word(from).endsWith("s");
            return head != null && !members || words.word(at - 1).equals("Lords") || hasOf(from, at)
                    && words.at(at - 1).phrase() != EntityType.LOC ? end : -1;
        }
        if (word.equals("for")) {
            return head == EntityType.ORG ? end : -1;
        }
        if ((word.equals("in") && at - from == 1 || word.equals("on")) && words.word(at - 1).equals("War")) {
            return end;
        }
        if (word.equals("and") && capitalNext) {
            if (at + 2 < words.count() && at - from == 1 && words.at(from).isCommon() && words.follows(at + 2)
                    && words.at(at + 2).head() == EntityType.ORG && words.isCapitalised(at + 2)) {
                return end;
            }
            if (joinsToHead(from, at)) {
                return end;
            }
            return hasOf(from, at) && words.at(at - 1).isCommon() && words.at(at + 1).isCommon() ? end : -1;
        }
        return -1;
    }

    private boolean hasOf(int from, int at) {
        boolean inside = false;
        for (int i = from + 1; i < at; i++) {
            inside |= words.word(i).equals("of") || words.word(i).equals("for");
        }
        return inside;
    }

    /** "Social Democratic and Labour Party": plain words on both sides, and a head noun at the end. */
    private boolean joinsToHead(int from, int at) {
        for (int i = from; i < at; i++) {
            EntityType type = words.at(i).phrase();
            if (type != EntityType.NORP && !words.at(i).isCommon() || words.opens(i) && i == from && at - from == 1
                    || words.at(i).head() != null) {
                return false;
            }
        }
        for (int i = at + 1; i < Math.min(words.count(), at + 4) && words.isCapitalised(i) && (i == at + 1 || words.follows(i)); i++) {
            if (i > at + 1 && words.at(i).head() == EntityType.ORG) {
                return true;
            }
        }
        return false;
    }

    /** Names of firms: "Smith & Sons". */
    private int ampersand(int at) {
        return words.isCapitalised(at) && words.joinsByAmpersand(at) ? at + 1 : -1;
    }

    private boolean isAbbreviation(int i) {
        String word = words.word(i);
        return words.at(i).isTitle() && word.length() <= 4 || word.equals("St") || word.equals("Jr") || words.shape(i) == NameWords.INITIAL;
    }
}
