package dossier.entities;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Short and pet forms of given names: the resource file {@code pet-names.txt}. Read when first needed. */
final class PetNames {
    private PetNames() {
    }

    /** Whether two different given names, in small letters, are forms of one. */
    static boolean areOne(String a, String b) {
        String groups = Holder.GROUPS.get(a);
        String others = Holder.GROUPS.get(b);
        if (groups == null || others == null) {
            return false;
        }
        for (int i = 0; i < groups.length(); i++) {
            if (others.indexOf(groups.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final class Holder {
        /** For each name the numbers of the lines that it stands in, a character each. */
        static final Map<String, String> GROUPS = read();

        private static Map<String, String> read() {
            Map<String, String> groups = new HashMap<>(1024);
            char line = 0;
            for (String[] entry : Lexicon.entries(PetNames.class, "pet-names.txt")) {
                for (String name : entry[0].split(" ")) {
                    groups.merge(name, String.valueOf(line), String::concat);
                }
                line++;
            }
            return groups;
        }
    }
}
