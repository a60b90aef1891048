package dossier.entities;

import java.util.Set;

/** Tells whether of two words the one names a place and the other its people: Kurdistan and Kurdish, Iraq and Iraqi. */
final class PlacesAndPeoples {
    private static final int SHORTEST_ROOT = 4;
    private static final Set<String> PLACE_ENDINGS = Set.of("", "a", "e", "o", "y", "ia", "istan", "stan", "land", "ey", "any");
    private static final Set<String> PEOPLE_ENDINGS = Set.of("i", "ish", "ian", "an", "n", "ese", "nian", "ic", "");

    private PlacesAndPeoples() {
    }

    /** Whether two words in small letters are a place and its people, in either order. */
    static boolean areOne(String a, String b) {
        int root = 0;
        while (root < Math.min(a.length(), b.length()) && a.charAt(root) == b.charAt(root)) {
            root++;
        }
        if (root < SHORTEST_ROOT) {
            return false;
        }
        return isOne(a, b, root) || isOne(b, a, root);
    }

    private static boolean isOne(String place, String people, int common) {
        for (int root = common; root >= SHORTEST_ROOT; root--) {
            if (PLACE_ENDINGS.contains(place.substring(root)) && PEOPLE_ENDINGS.contains(people.substring(root))) {
                return type(place) == EntityType.LOC && type(people) == EntityType.NORP;
            }
        }
        return false;
    }

    private static EntityType type(String word) {
        return NameLexicon.get().phrase(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
}
