package dossier.entities;

import dossier.text.WordTable;
import java.util.Set;

/** Cuts a run of capitalised words into names, leaves titles and offices out, and types what lists and head nouns tell. */
final class RunReader implements RunFinder.Sink {
    private static final int LONGEST_PERSON = 7;
    private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** First words of names of operations and storms. */
    static final Set<String> NAMES_EVENT = Set.of("Operation", "Hurricane", "Typhoon", "Cyclone");

    private final NameWords words;
    private final NameLexicon lexicon;
    private final Evidence evidence;
    private final Candidates found;

    RunReader(NameWords words, NameLexicon lexicon, Evidence evidence, Candidates found) {
        this.words = words;
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.found = found;
    }

    /** Reads the run from word {@code from} to before word {@code to}. */
    @Override
    public void run(int from, int to) {
        int part = from;
        for (int i = from; i < to; i++) {
            if (words.at(i).opensPhrase()) {
                // "Doctors Without Borders"
                i = Math.max(i, Phrases.end(words, lexicon, i, to) - 1);
            }
            boolean person = i > part && (words.at(i - 1).isGivenName() || words.at(i - 1).isTitle());
            boolean given = i + 1 < to && words.isCapitalised(i + 1) && words.at(i).isGivenName() && words.at(i + 1).isGivenName();
            if (words.at(i).isBreaker() && !person && !given && !words.at(i).opensPhrase()) {
                readPart(part, i);
                part = i + 1;
            }
        }
        readPart(part, to);
    }

    private void readPart(int start, int to) {
        int from = start;
        while (from < to && !words.isCapitalised(from) && !isParticleOfName(from, to)) {
            from++;
        }
        if (from >= to) {
            return;
        }
        String first = words.word(from);
        if (first.equals("The") && Phrases.end(words, lexicon, from, to) == from) {
            readPart(from + 1, to);
            return;
        }
        int known = Phrases.end(words, lexicon, from, to);
        if (known == to && !(words.at(from).isGivenName() && to - from == 1)) {
            if (to - from > 1 || !words.at(from).isNoName()) {
                found.add(from, to, Phrases.type(words, lexicon, from, to), true);
            }
            return;
        }
        EntityType head = headType(from, to);
        boolean doubtful = known == from && words.opens(from) && isDoubtfulOpening(from);
        if (doubtful && (head == null || words.at(from).isStarter())) {
            readPart(from + 1, to);
        } else if (head != null) {
            found.add(from, to, head, true);
        } else if (NAMES_EVENT.contains(first) && to - from > 1 && !words.opens(from)) {
            found.add(from, to, EntityType.EVENT, true);
        } else if (words.at(from).beginsGroup() && to - from > 1) {
            found.add(from, to, EntityType.ORG, true);
        } else {
            readPieces(from, to);
        }
    }

    private boolean isParticleOfName(int i, int to) {
        return i + 1 < to && words.isCapitalised(i + 1);
    }

    /** Whether a word's capital may be only that of a sentence's first word. */
    private boolean isDoubtfulOpening(int i) {
        if (words.at(i).isGivenName() || words.at(i).isTitle() || words.shape(i) >= NameWords.CAPITALS) {
            return false;
        }
        return (words.at(i).isCommon() || words.at(i).isNoName() || evidence.isWordInSmallLetters(i)) && !evidence.isCapitalisedInside(i);
    }

    /** What the run names as a whole by its head noun; null when it has none. */
    private EntityType headType(int from, int to) {
        int core = from + 1;
        while (core < to && !words.word(core).equals("of") && !words.word(core).equals("for") && !words.word(core).equals("in")) {
            core++;
        }
        while (core - from > 1 && ROMAN.contains(words.word(core - 1))) {
            core--;
        }
        int place = core - 1;
        while (core == to && place > from && place > core - 4 && words.at(place - 1).head() != EntityType.ORG) {
            place--;
        }
        if (core == to && place > from && core - place < 4 && words.at(place - 1).head() == EntityType.ORG
                && Phrases.end(words, lexicon, place, core) == core && Phrases.type(words, lexicon, place, core) == EntityType.LOC
                        && place - from > 1) {
            return EntityType.ORG;
        }
        String word = words.word(core - 1);
        EntityType type = lexicon.head(word);
        if (type == null && words.shape(core - 1) == NameWords.CAPITALS) {
            type = lexicon.head(Titlecase.of(word));
        }
        if (type == null || core - from == 1 && core == to) {
            return null;
        }
        if (core == to) {
            boolean onlyPeoples = true;
            boolean common = true;
            for (int i = from; i < core - 1; i++) {
                onlyPeoples &= words.at(i).phrase() == EntityType.NORP;
                common &= words.at(i).isNoName();
            }
            if (onlyPeoples && type == EntityType.LOC || common && type != EntityType.ORG) {
                return null;
            }
            if (core - from == 2 && type == EntityType.LOC && words.at(from).isGivenName() && lexicon.isFamilyName(word)) {
                return EntityType.PERSON;
            }
        }
        return type;
    }

    private void readPieces(int from, int to) {
        boolean titled = false;
        for (int i = from; i < to; ) {
            int known = Phrases.end(words, lexicon, i, to);
            int title = titleEnd(i, to);
            if (title > i && title >= known) {
                titled = true;
                i = title;
                continue;
            }
            boolean person = titled && !words.at(i).isCommon() || words.at(i).isGivenName() && known - i < 2;
            if (person && (known == i || isPersonInSpiteOfLists(i, known, to))) {
                int end = personEnd(i, to);
                if (end > i + 1 || titled || !words.at(i).isNoName()) {
                    found.add(i, end, EntityType.PERSON, titled || end > i + 1);
                }
                i = end;
            } else if (known > i) {
                i = readKnown(i, known, to);
            } else {
                i = readUnknown(i, to);
            }
            titled = false;
        }
    }

    /** Whether the one listed word at {@code i} is a given name here: "Paris Hilton", "Jordan Peterson". */
    private boolean isPersonInSpiteOfLists(int i, int known, int to) {
        if (known - i != 1 || known == to || words.at(i).phrase() == EntityType.NORP) {
            return false;
        }
        int next = Phrases.end(words, lexicon, known, to);
        return next == known && titleEnd(known, to) == known && !words.at(known).isCommon()
                && words.shape(known) != NameWords.CAPITALS;
    }

    private int readKnown(int i, int known, int to) {
        EntityType type = Phrases.type(words, lexicon, i, known);
        if (type == EntityType.LOC && known < to && !words.isGlued(known) && isGroupWord(known, to)) {
            int end = unknownEnd(known, to);
            found.add(i, end, EntityType.ORG, false);
            return end;
        }
        if (known - i > 1 || !words.at(i).isNoName()) {
            found.add(i, known, type, true);
        }
        return known;
    }

    /** Whether what follows a place's name makes a team's or paper's name of it: "Houston Rockets". */
    private boolean isGroupWord(int i, int to) {
        return Phrases.end(words, lexicon, i, to) == i && titleEnd(i, to) == i && !words.at(i).isGivenName()
                && words.shape(i) == NameWords.CAPITALISED && words.at(i).isCommon() && !words.at(i).isNoName();
    }

    private int titleEnd(int i, int to) {
        boolean title = words.at(i).isTitle() || words.shape(i) == NameWords.CAPITALS && lexicon.isTitle(Titlecase.of(words.word(i)));
        int end = title ? i + 1 : i;
        long hash = words.at(i).hash;
        for (int at = i + 1; at < Math.min(to, i + 3); at++) {
            hash = WordTable.hash(WordTable.hash(hash, words.isGlued(at) ? "-" : " "), words.word(at));
            if ((lexicon.entry(hash) & NameLists.TITLE) != 0) {
                end = at + 1;
            }
        }
        return end;
    }

    private int personEnd(int from, int to) {
        int end = from + 1;
        if (!words.isCapitalised(from)) {
            end++;
        }
        while (end < to && end - from < LONGEST_PERSON) {
            EntityType type = words.at(end).phrase();
            boolean people = type == EntityType.NORP || type == EntityType.LOC && Phrases.end(words, lexicon, end, to) > end + 1;
            if (people && !words.isGlued(end) && end - from > 1 || titleEnd(end, to) > end && !words.isGlued(end) && end + 1 < to) {
                break;
            }
            end++;
        }
        while (end > from + 1 && !words.isCapitalised(end - 1)) {
            end--;
        }
        return end;
    }

    private int unknownEnd(int from, int to) {
        int end = from + 1;
        if (!words.isCapitalised(from)) {
            end++;
        }
        while (end < to && (words.isGlued(end) || words.at(end).phrase() != EntityType.NORP && titleEnd(end, to) == end)) {
            end++;
        }
        return Math.min(end, to);
    }

    private int readUnknown(int from, int to) {
        int end = unknownEnd(from, to);
        if (words.shape(from) == NameWords.CAPITALS
                && (end == from + 1 || words.shape(from + 1) != NameWords.CAPITALS && !isInitialBetween(from + 1, end))) {
            if (!words.at(from).isNoName() && lexicon.head(Titlecase.of(words.word(from))) == null
                    && words.end(from) - words.start(from) > 1) {
                found.add(from, from + 1, EntityType.ORG, false);
            }
            return from + 1;
        }
        if (end == from + 1) {
            String word = words.word(from);
            if (!words.at(from).isNoName() && !words.at(from).isCommon() && words.at(from).head() == null
                    && words.shape(from) != NameWords.INITIAL && word.length() > 1 && !word.endsWith("ism")) {
                found.add(from, end, null, false);
            }
            return end;
        }
        addSeveral(from, end);
        return end;
    }

    /** "GENA C RANDOLPH" */
    private boolean isInitialBetween(int i, int end) {
        return words.word(i).length() == 1 && i + 1 < end && words.shape(i + 1) == NameWords.CAPITALS;
    }

    private void addSeveral(int from, int end) {
        int common = 0;
        int capitals = 0;
        boolean personal = false;
        boolean possessor = false;
        for (int i = from; i < end; i++) {
            String word = words.shape(i) == NameWords.CAPITALS ? Titlecase.of(words.word(i)) : words.word(i);
            possessor |= word.endsWith("'s") || word.endsWith("s'");
            if (words.isCapitalised(i)) {
                capitals++;
                if (lexicon.isGivenName(word) || lexicon.isFamilyName(word) || words.shape(i) == NameWords.INITIAL) {
                    personal = true;
                } else if (lexicon.isCommon(word) || lexicon.isNoName(word)) {
                    common++;
                }
            } else if (!word.equals("of") && !word.equals("for") && !word.equals("and") && !word.equals("the")) {
                personal = true;
            }
        }
        if (possessor) {
            found.add(from, end, EntityType.ORG, false);
        } else if (common == 0 || personal && common < capitals) {
            found.add(from, end, EntityType.PERSON, personal);
        } else if (common < capitals || capitals > 1) {
            found.add(from, end, EntityType.ORG, false);
        }
    }
}
