package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What an element's tag, class, id, role and microdata say of it, as a set of traits. The traits and the words that give them are in {@code
 * html-traits.txt}; not safe for use by several threads.
 */
final class ElementTraits {
    private static final int LONGEST_NAME = 400;

    /** The words of names and the tags, each with the bits of its traits. */
    private static final class Table {
        static final Map<String, Long> TAGS = new HashMap<>();
        /** The places of words in {@link #SETS}, counted from 1. */
        static final WordTable WORDS;
        static final long[] SETS;
        static final Map<String, Integer> BITS = new HashMap<>();
        static final String[] NAMES;
        static final long HIDDEN;

        static {
            Map<String, Long> words = new HashMap<>();
            String[] names = new String[Long.SIZE - 1];
            for (String[] entry : Lexicon.entries(ElementTraits.class, "html-traits.txt")) {
                int bit = BITS.computeIfAbsent(entry[0], name -> BITS.size());
                names[bit] = entry[0];
                for (int i = 1; i < entry.length; i++) {
                    for (String word : entry[i].split(" ")) {
                        Map<String, Long> table = word.startsWith("<") ? TAGS : words;
                        table.merge(word.startsWith("<") ? word.substring(1) : word, 1L << bit, (a, b) -> a | b);
                    }
                }
            }
            SETS = new long[words.size()];
            Map<String, Integer> places = new HashMap<>();
            for (Map.Entry<String, Long> word : words.entrySet()) {
                SETS[places.size()] = word.getValue();
                places.put(word.getKey(), 1 + places.size());
            }
            WORDS = WordTable.of(places);
            NAMES = Arrays.copyOf(names, BITS.size());
            HIDDEN = 1L << BITS.get("hidden");
        }
    }

    /** Set for an element whose traits are known; it is no trait. */
    private static final long KNOWN = 1L << 63;

    private final HtmlTree tree;
    private final long[] known;

    ElementTraits(HtmlTree tree) {
        this.tree = tree;
        known = new long[tree.size()];
    }

    /** How many traits there are; their bits are 0 to one less. */
    static int count() {
        return Table.NAMES.length;
    }

    static String name(int bit) {
        return Table.NAMES[bit];
    }

    /** The bit of a trait. */
    static int bit(String name) {
        return Table.BITS.get(name);
    }

    /** The traits of an element as a set of bits. */
    long of(int node) {
        if (known[node] == 0) {
            known[node] = read(node) | KNOWN;
        }
        return known[node] & ~KNOWN;
    }

    private long read(int node) {
        long traits = tree.isText(node) ? 0 : tree.type(node).traits();
        if (!tree.hasAttributes(node)) {
            return traits;
        }
        traits |= tree.className(node).traits() | tree.id(node).traits() | tree.name(tree.attr(node, "role")).traits()
                | tree.name(tree.attr(node, "itemprop")).traits();
        if (tree.hasAttr(node, "hidden") || tree.attr(node, "aria-hidden").equals("true")
                || tree.isUndisplayed(node)) {
            traits |= Table.HIDDEN;
        }
        return traits;
    }

    /** The traits of a tag. */
    static long ofTag(String tag) {
        return Table.TAGS.getOrDefault(tag, 0L);
    }

    /** The traits of a name's words and pairs of words. */
    static long ofName(String name) {
        if (name.length() > LONGEST_NAME) {
            return 0;
        }
        long traits = 0;
        NamedWords words = new NamedWords(name);
        while (words.next()) {
            int word = words.ofWord(Table.WORDS);
            int pair = words.ofPair(Table.WORDS);
            traits |= (word == 0 ? 0 : Table.SETS[word - 1]) | (pair == 0 ? 0 : Table.SETS[pair - 1]);
        }
        return traits;
    }
}
