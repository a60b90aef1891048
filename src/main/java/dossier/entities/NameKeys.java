package dossier.entities;

import dossier.text.WordTable;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of names: names that can agree have one in common. Held as hashes with the number of the name below, in order, so that those of
 * one key stand side by side; that of two keys the hashes are one costs a few comparisons, and nothing else.
 */
final class NameKeys {
    // The kinds of keys.
    private static final long FAMILY = 1;
    private static final long SOUND = 2;
    private static final long GIVEN = 3;
    private static final long JOINED = 4;
    private static final long EAST = 5;
    private static final long COARSE = 6;
    private static final long OWNED = 7;
    private static final long GROUP = 8;
    private static final long SOUNDS = 9;
    private static final long INITIALS = 10;

    /** How many of the lowest bits are the name's number. */
    private final int bits;
    private long[] keys = new long[64];
    private int count;
    /** That of the name whose keys are being made. */
    private int number;

    NameKeys(List<NameForm> names) {
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.size());
        for (number = 0; number < names.size(); number++) {
            add(names.get(number));
        }
        Arrays.sort(keys, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        count = distinct;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** The end of those that are the key at {@code from}. */
    int end(int from) {
        int to = from + 1;
        while (to < count && (keys[to] ^ keys[from]) >>> bits == 0) {
            to++;
        }
        return to;
    }

    /** The number of the name that has the key at {@code i}; rising within one key. */
    int name(int i) {
        return (int) (keys[i] & (1L << bits) - 1);
    }

    /** Whether the key at {@code i} is one of names that only begin alike. */
    boolean isCoarse(int i) {
        return keys[i] < 0;
    }

    private void add(long kind, long hash) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        // The last steps of MurmurHash3 for 64 bits (Appleby, public domain).
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        mixed = kind == COARSE ? mixed | Long.MIN_VALUE : mixed & Long.MAX_VALUE;
        keys[count++] = mixed >>> bits << bits | number;
    }

    private void add(long kind, String words) {
        add(kind, WordTable.hash(basis(kind), words));
    }

    private static long basis(long kind) {
        return WordTable.BASIS ^ kind << 32;
    }

    private static long with(long hash, String word) {
        return WordTable.hash(WordTable.hash(hash, " "), word);
    }

    private void add(NameForm name) {
        int n = name.size();
        if (n > 1 && (name.type() == EntityType.PERSON || name.type() == EntityType.ORG)) {
            addGroup(name, FirmForms.opening(name), NameMatch.coreEnd(name, FirmForms.opening(name)));
        }
        if (name.person() != null && name.type() != EntityType.PERSON) {
            add(name.person());
        }
        if (name.type() == EntityType.PERSON && n > 1) {
            addPerson(name);
        } else if (n > 0) {
            add(JOINED, name.joined());
            addGroup(name, FirmForms.opening(name), NameMatch.coreEnd(name, FirmForms.opening(name)));
            addGroup(name, NameMatch.looseStart(name), NameMatch.looseEnd(name));
            addTurned(name);
        }
    }

    private void addPerson(NameForm name) {
        int n = name.size();
        add(FAMILY, name.sound(n - 1).consonants());
        add(SOUND, name.metaphone(n - 1));
        long given = WordTable.hash(basis(GIVEN), name.sound(0).consonants());
        for (int i = 1; i < n; i++) {
            add(GIVEN, (given ^ name.word(i).charAt(0) << 16) * WordTable.PRIME);
        }
        add(JOINED, name.joined());
        if (name.eastAsian() != null) {
            add(EAST, name.eastAsian());
        }
        long first = coarse(name.sound(0).consonants());
        for (int i = 1; i < n; i++) {
            long other = coarse(name.sound(i).consonants());
            add(COARSE, (basis(COARSE) ^ Math.min(first, other)) * WordTable.PRIME ^ Math.max(first, other) << 16);
        }
    }

    /** Those of the name of an island group, and of a group's name with its country in front or behind. */
    private void addTurned(NameForm name) {
        int of = name.type() == EntityType.ORG ? name.of() : -1;
        if (name.type() == EntityType.LOC && name.size() == 2) {
            add(JOINED, name.word(0) + 's');
        } else if (of > 0 && LongerNames.isOwner(String.join(" ", name.words(of + 1, name.size())))) {
            add(OWNED, String.join(" ", name.words(0, of)));
        } else if (name.type() == EntityType.ORG) {
            for (int owner = 1; owner < Math.min(3, name.size()); owner++) {
                if (LongerNames.isOwner(String.join(" ", name.words(0, owner)))) {
                    add(OWNED, String.join(" ", name.words(owner, name.size())));
                }
            }
        }
    }

    private void addGroup(NameForm name, int from, int to) {
        long sounds = basis(GROUP);
        long metaphones = basis(SOUNDS);
        long initials = basis(INITIALS);
        for (int i = from; i < to; i++) {
            String sound = name.sound(i).consonants();
            sounds = with(sounds, sound.length() < 2 ? name.word(i) : sound);
            metaphones = with(metaphones, name.metaphone(i));
            initials = (initials ^ name.word(i).charAt(0)) * WordTable.PRIME;
        }
        if (to - from > 1) {
            add(INITIALS, with(initials, name.word(to - 1)));
        }
        add(GROUP, sounds);
        add(SOUNDS, metaphones);
    }

    /** The classes of the first two consonants, one over the other: those that are confused are one. */
    private static long coarse(String consonants) {
        long classes = 0;
        for (int i = 0; i < consonants.length() && classes < 1L << 16; i++) {
            int c = switch (consonants.charAt(i)) {
                case 's', 'z', 'S' -> 's';
                case 'k', 'x', 'g', 'C' -> 'k';
                case 'v', 'w', 'b', 'f', 'p' -> 'b';
                case 'd', 't' -> 't';
                case 'm', 'n' -> 'n';
                case 'h', 'j' -> 0;
                default -> consonants.charAt(i);
            };
            if (c != 0 && c != (classes & 0xFFFF)) {
                classes = classes << 16 | c;
            }
        }
        return classes;
    }
}
