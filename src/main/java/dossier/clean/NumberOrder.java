package dossier.clean;

import java.util.Locale;
import java.util.Set;

/** Whether the day or the month stands first in the dates of digits of a page, as far as its language and address tell. */
enum NumberOrder {
    UNKNOWN, DAY_FIRST, MONTH_FIRST;

    /** Where English is written and the day stands first (CLDR). */
    private static final Set<String> ENGLISH_DAY_FIRST = Set.of("uk", "gb", "au", "nz", "ie", "in", "za");

    /**
     * The order on a page.
     *
     * @param language its language as it says itself, such as {@code en-GB}; null when it does not
     * @param domain the end of its address, such as {@code de}; empty when it isn't known
     */
    static NumberOrder of(String language, String domain) {
        String tag = language == null ? "" : language.toLowerCase(Locale.ROOT).replace('_', '-');
        if (tag.isEmpty()) {
            return domain.length() == 2 && !domain.equals("us") && !domain.equals("io") && !domain.equals("co") ? DAY_FIRST : UNKNOWN;
        }
        if (!tag.startsWith("en")) {
            return DAY_FIRST;
        }
        int dash = tag.indexOf('-');
        String region = dash > 0 ? tag.substring(dash + 1) : "";
        boolean dayFirst = ENGLISH_DAY_FIRST.contains(region) || !region.equals("us") && ENGLISH_DAY_FIRST.contains(domain);
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
