package dossier.entities;

/** How far apart two persons' names of two words or more are: order, initials, middle names, pet names, spelling. */
final class PersonMatch {
    private static final int LAST = 100;
    private static final int FIRST = 80;
    private static final int MIDDLE = 60;
    private static final int MORE = 25;
    private static final int INITIAL = 30;
    private static final int TURNED = 20;

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
        int straight = aligned(a, b, 0);
        if (straight <= NameMatch.AGREE || b.size() < 2) {
            return straight;
        }
        // "Surname, Given" and "Given Surname": the last word first, or the first one last.
        int turned = Math.min(aligned(a, b, 1), aligned(a, b, b.size() - 1)) + TURNED;
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
            distance += best * (i == 0 ? FIRST : i + 1 == n ? LAST : MIDDLE) / 100;
            j++;
        }
        if (j < m) {
            // The last words differ: "Abdul Rahman" and "Abdul Rahman Salim".
            distance += n < 2 || m - n > 2 ? NameMatch.CONFLICT : 20;
        } else if (n == 2 && m - n > 2) {
            distance += NameMatch.CONFLICT;
        }
        return distance;
    }

    private static int given(NameForm a, NameForm b, int at) {
        String x = a.word(0);
        String y = b.word(at);
        if (x.length() == 1 || y.length() == 1) {
            return x.charAt(0) == y.charAt(0) ? INITIAL : WordMatch.OTHER;
        }
        int distance = WordMatch.distance(a, 0, b, at);
        return distance > WordMatch.ALIKE && PetNames.areOne(x, y) ? WordMatch.ALIKE : distance;
    }
}
