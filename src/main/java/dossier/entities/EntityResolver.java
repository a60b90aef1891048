package dossier.entities;

import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the names of a whole corpus and says which of them name one thing. Documents are added in their order; of each only its
 * names are kept. Not safe for use by several threads.
 */
public final class EntityResolver {
    private final Aliases corrections;
    private final NameTable names = new NameTable();
    private final List<int[]> documents = new ArrayList<>();
    private final List<List<StatedAlias>> stated = new ArrayList<>();

    /** A resolver without a user's corrections. */
    public EntityResolver() {
        this(Aliases.NONE);
    }

    /** @param corrections what the user says; it wins */
    public EntityResolver(Aliases corrections) {
        this.corrections = corrections;
    }

    /** Adds the names of the next document. */
    public void add(NamedText text) {
        List<String> surfaces = new ArrayList<>(text.mentions().size());
        List<EntityType> types = new ArrayList<>(text.mentions().size());
        for (Mention mention : text.mentions()) {
            surfaces.add(surface(mention.span().of(text.document().text())));
            types.add(mention.type());
        }
        add(surfaces, types, text.aliases());
    }

    /** Adds names, and answers the number of each. */
    int[] add(List<String> surfaces, List<EntityType> types, List<StatedAlias> aliases) {
        int[] numbers = new int[surfaces.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = names.count(surfaces.get(i), types.get(i));
        }
        documents.add(numbers);
        stated.add(List.copyOf(aliases));
        return numbers;
    }

    /** The name with a number. */
    String surface(int number) {
        return names.name(number).surface();
    }

    /** A name in one line, with straight apostrophes. */
    static String surface(String name) {
        if (isInOneLine(name)) {
            return name;
        }
        StringBuilder line = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Whitespace.is(c)) {
                space = true;
            } else {
                line.append(space ? " " : "").append(c == '\u2019' ? '\'' : c);
                space = false;
            }
        }
        return line.toString();
    }

    /** Whether all white space in a name is single spaces inside it, and no apostrophe is curved. */
    private static boolean isInOneLine(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\u2019' || (c == ' ' ? before == ' ' : Whitespace.is(c))) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Resolves all names added so far. The answer does not depend on the order of the documents. */
    public ResolvedEntities resolve() {
        return new Resolution(names, documents, stated, corrections).entities();
    }
}
