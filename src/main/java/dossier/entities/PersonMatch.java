package dossier.entities;

/** How far apart two persons' names of two words or more are: order, initials, middle names, pet names, spelling. */
final class PersonMatch {
    private static final int LAST = 100;
    private static final int FIRST = 80;
    private static final int MIDDLE = 60;
    private static final int MORE = 25;
    private static final int TURNED = 20;
    /** "Tayyip Erdogan" and "Recep Tayyip Erdogan": so far that nothing else may differ. */
    private static final int WITHOUT_FIRST = 110;

    private PersonMatch() {
    }

    static int distance(NameForm a, NameForm b) {
        if (a.size() > b.size()) {
            return distance(b, a);
        }
        if (a.key().equals(b.key())) {
            return 0;
        }
        if (a.joined().length() >= 8 && a.joined().equals(b.joined())) {
            return 5;
        }
        if (a.eastAsian() != null && b.eastAsian() != null) {
            return a.eastAsian().equals(b.eastAsian()) ? 20 : NameMatch.CONFLICT;
        }
        if (differInInitials(a, b)) {
            return NameMatch.CONFLICT;
        }
        int straight = aligned(a, b, 0);
        if (straight <= NameMatch.AGREE || b.size() < 2) {
            return straight;
        }
        // "Surname, Given" and "Given Surname": the last word first, or the first one last.
        int turned = aligned(a, b, b.size() - 1);
        if (a.size() == b.size()) {
            turned = Math.min(turned, aligned(a, b, 1));
        }
        turned += TURNED;
        if (b.size() == a.size() + 1 && b.key().endsWith(" " + a.key())) {
            return WITHOUT_FIRST;
        }
        return turned <= NameMatch.AGREE ? turned : straight;
    }

    /** The names word by word, where {@code b} is read from word {@code from} on and around. */
    private static int aligned(NameForm a, NameForm b, int from) {
        int n = a.size();
        int m = b.size();
        int distance = (m - n) * MORE;
        int j = 0;
        for (int i = 0; i < n; i++) {
            int best = WordMatch.OTHER;
            while (true) {
                int at = (from + j) % m;
                best = i == 0 ? given(a, b, at) : WordMatch.distance(a, i, b, at);
                if (best <= WordMatch.FAR || i == 0 || m - j <= n - i) {
                    break;
                }
                j++;
            }
            if (from > 0 && best > WordMatch.ALIKE) {
                return NameMatch.CONFLICT;
            }
            if (best > 2 * WordMatch.FAR) {
                return NameMatch.CONFLICT;
            }
            if (i + 1 == n && best > WordMatch.FAR) {
                distance += WordMatch.FAR;
            }
            distance += best * (i == 0 ? FIRST : i + 1 == n ? LAST : MIDDLE) / 100;
            j++;
        }
        if (j < m) {
            // The last words differ: "Abdul Rahman" and "Abdul Rahman Salim".
            distance += n < 2 || m - n > n ? NameMatch.CONFLICT : 20;
        } else if (n == 2 && m - n > 2) {
            distance += NameMatch.CONFLICT;
        }
        return distance;
    }

    private static int given(NameForm a, NameForm b, int at) {
        int distance = WordMatch.distance(a, 0, b, at);
        return distance > WordMatch.ALIKE && PetNames.areOne(a.word(0), b.word(at)) ? WordMatch.ALIKE : distance;
    }

    /** "George W." and "George H. W.": the first middle names, one of them an initial, differ. */
    private static boolean differInInitials(NameForm a, NameForm b) {
        return a.size() > 2 && b.size() > 2 && (a.word(1).length() == 1 || b.word(1).length() == 1)
                && a.word(1).charAt(0) != b.word(1).charAt(0)
                && a.word(0).length() > 1 && b.word(0).length() > 1;
    }
}
