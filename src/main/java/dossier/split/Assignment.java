package dossier.split;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Assigns documents to the named parts of a corpus, as {@code train=0.8,dev=0.1,test=0.1}. Where a document goes depends on its name,
 * the seed and the shares alone, on no other document and no order: a corpus that grows keeps its parts. Each part gets about
 * its share of many documents. Immutable; safe for use by several threads.
 */
public final class Assignment {
    private final List<Share> shares;
    private final long seed;

    private Assignment(List<Share> shares, long seed) {
        this.shares = shares;
        this.seed = seed;
    }

    /**
     * Reads the shares.
     *
     * @param shares {@code NAME=SHARE,…}; shares are decimal numbers above 0, exactly 1 in all
     * @throws IllegalArgumentException with a message of one line when they are not of that form
     */
    public static Assignment of(String shares, long seed) {
        List<Share> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String item : shares.split(",", -1)) {
            int equals = item.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not NAME=SHARE: '" + item.strip() + "' (as in train=0.8,dev=0.1,test=0.1)");
            }
            String name = item.substring(0, equals).strip();
            BigDecimal share = number(item.substring(equals + 1).strip(), item);
            if (!isName(name)) {
                throw new IllegalArgumentException("not the name of a part: '" + name + "' (letters, digits, '.', '_' and '-')");
            }
            if (parts.stream().anyMatch(part -> part.name().equals(name))) {
                throw new IllegalArgumentException("two parts are named '" + name + "'");
            }
            sum = sum.add(share);
            parts.add(new Share(name, share.doubleValue()));
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("the shares add up to " + sum.toPlainString() + ", not to 1: '" + shares + "'");
        }
        return new Assignment(List.copyOf(parts), seed);
    }

    private static BigDecimal number(String digits, String item) {
        boolean plain = !digits.isEmpty() && digits.length() <= 20 && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && digits.indexOf('.') == digits.lastIndexOf('.') && !digits.equals(".");
        BigDecimal share = plain ? new BigDecimal(digits) : BigDecimal.ZERO;
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a share above 0 and up to 1: '" + item.strip() + "'");
        }
        return share;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.charAt(0) != '.'
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
    }

    /** The parts, in the order in which they were given. */
    public List<Share> shares() {
        return shares;
    }

    /** The name of the part that the document named {@code doc} belongs to. */
    public String part(String doc) {
        double at = (hash(doc) >>> 11) * 0x1.0p-53;
        double sum = 0;
        for (Share share : shares) {
            sum += share.share();
            if (at < sum) {
                return share.name();
            }
        }
        return shares.get(shares.size() - 1).name();
    }

    /** FNV-1a over the name's UTF-8 bytes, begun with the seed, then the finalizer of MurmurHash3, which spreads it over all 64 bits. */
    private long hash(String doc) {
        long hash = mixed(seed + 0x9E3779B97F4A7C15L) ^ 0xCBF29CE484222325L;
        for (byte b : doc.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xFF) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    private static long mixed(long bits) {
        long hash = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
