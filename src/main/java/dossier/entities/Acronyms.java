package dossier.entities;

import dossier.text.Whitespace;
import java.util.List;
import java.util.Locale;

/** Tells whether an acronym can stand for a name. */
final class Acronyms {

    private static final int LONGEST_SMALL = 3;

    private Acronyms() {
    }

    /** Whether the letters of {@code acronym} are the first letters of the name's words, small words taken or left out. */
    static boolean stands(String acronym, String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < acronym.length(); i++) {
            char c = acronym.charAt(i);
            if (Character.isUpperCase(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s\\-/]+");
        int at = 0;
        int skipped = 0;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            if (at < letters.length() && word.charAt(0) == letters.charAt(at)) {
                at++;
            } else if (!WordSet.NOT_IN_ACRONYM.has(word)) {
                skipped++;
            }
        }
        return letters.length() >= 2 && at == letters.length() && skipped == 0;
    }

    /** The acronyms that a name may have, in small letters: of all its words, and without the small ones. */
    static List<String> of(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean ends = at == name.length() || Whitespace.is(name.charAt(at)) || name.charAt(at) == '-' || name.charAt(at) == '/';
            if (!ends) {
                continue;
            }
            if (at > from && Character.isLetter(name.charAt(from))) {
                char first = Character.toLowerCase(name.charAt(from));
                all.append(first);
                if (at - from > LONGEST_SMALL || !WordSet.NOT_IN_ACRONYM.has(name.substring(from, at).toLowerCase(Locale.ROOT))) {
                    great.append(first);
                }
            }
            from = at + 1;
        }
        return all.length() == great.length() ? List.of(all.toString()) : List.of(all.toString(), great.toString());
    }
}
