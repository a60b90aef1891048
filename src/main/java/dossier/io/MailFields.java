package dossier.io;

import dossier.text.Metadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the header of a message says of it, as the metadata of a document. */
final class MailFields {
    /** The hours that a zone may be away from Greenwich; more than any is. */
    private static final int FARTHEST_ZONE = 15;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** The fields that are columns under their own names. */
    private static final String[] COLUMNS = {"from", "to", "cc", "message-id", "in-reply-to"};

    private MailFields() {
    }

    /** The subject as title, the names of those it is from as author, its date; and from whom to whom it went. */
    static Metadata metadata(MailHeader header) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", header.text("subject"));
        values.put("author", names(header.raw("from")));
        String date = header.text("date") != null ? header.text("date") : header.text("sent");
        String iso = date == null ? null : iso(date);
        values.put("date", iso != null ? iso : date);
        for (String column : COLUMNS) {
            values.put(column.replace('-', '_'), header.text(column));
        }
        return Metadata.of(values);
    }

    /**
     * The names of the addresses in a field, {@code Jane Doe <jane@x.org>} or {@code jane@x.org (Jane Doe)}; the address of one without.
     */
    static String names(String field) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        StringBuilder comment = new StringBuilder();
        StringBuilder address = new StringBuilder();
        char inside = 0;
        for (int i = 0; i <= field.length(); i++) {
            char c = i < field.length() ? field.charAt(i) : ',';
            if (i == field.length() || c == ',' && inside == 0) {
                String said = said(EncodedWords.decoded(name.toString()).strip(), EncodedWords.decoded(comment.toString()).strip(),
                        address.toString().strip());
                if (!said.isEmpty()) {
                    names.add(said);
                }
                name.setLength(0);
                comment.setLength(0);
                address.setLength(0);
                inside = 0;
            } else if (inside == '"' ? c == '"' : inside == '(' ? c == ')' : inside == '<' && c == '>') {
                inside = 0;
            } else if (inside == 0 && (c == '"' || c == '(' || c == '<')) {
                inside = c;
            } else {
                i += inside == '"' && c == '\\' && i + 1 < field.length() ? 1 : 0;
                (inside == '(' ? comment : inside == '<' ? address : name).append(field.charAt(i));
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** The name among what stands before an address, in brackets, and as the address: an address alone may stand in the first place. */
    private static String said(String name, String comment, String address) {
        int own = name.lastIndexOf(" <");
        if (own > 0 && name.endsWith(">")) {
            // Some mailers encode the address with the name.
            return name.substring(0, own).strip();
        }
        boolean isName = !name.isEmpty() && (comment.isEmpty() || name.indexOf('@') < 0);
        return isName ? name : !comment.isEmpty() ? comment : address;
    }

    /**
     * {@code Fri, 29 Jun 2018 10:00:00 +0200} (RFC 5322, section 3.3) as {@code 2018-06-29T10:00:00+02:00}; null for what is none, as
     * 31 February. A zone that is no number but {@code GMT}, {@code UT} or {@code Z} is left out, as the standard asks, and so is one that
     * lies nowhere.
     */
    static String iso(String date) {
        int comma = date.indexOf(',');
        String[] words = date.substring(comma + 1).strip().split("\\s+", 6);
        if (words.length < 4) {
            return null;
        }
        int day = number(words[0], 1, 31);
        int month = words[1].length() == 3 ? MONTHS.indexOf(words[1].toLowerCase(Locale.ROOT)) : -1;
        int year = number(words[2], 0, 9999);
        String[] clock = words[3].split(":", -1);
        int hour = number(clock[0], 0, 23);
        int minute = clock.length > 1 ? number(clock[1], 0, 59) : -1;
        int second = clock.length > 2 ? number(clock[2], 0, 60) : 0;
        if (day < 0 || month < 0 || month % 3 != 0 || year < 0 || hour < 0 || minute < 0 || second < 0 || clock.length > 3) {
            return null;
        }
        // Years of two and three digits (RFC 5322, section 4.3).
        year += words[2].length() == 2 ? year < 50 ? 2000 : 1900 : words[2].length() == 3 ? 1900 : 0;
        if (day > LocalDate.of(year, month / 3 + 1, 1).lengthOfMonth()) {
            return null;
        }
        return String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:%02d:%02d%s", year, month / 3 + 1, day, hour, minute, second,
                zone(words.length > 4 ? words[4] : ""));
    }

    private static String zone(String said) {
        if (said.length() == 5 && (said.charAt(0) == '+' || said.charAt(0) == '-')
                && number(said.substring(1, 3), 0, FARTHEST_ZONE) >= 0 && number(said.substring(3), 0, 59) >= 0) {
            return said.substring(0, 3) + ":" + said.substring(3);
        }
        return said.equals("GMT") || said.equals("UT") || said.equals("Z") || said.equals("UTC") ? "Z" : "";
    }

    /** The number that only digits make, at most four; -1 when it is none, or outside the bounds. */
    private static int number(String digits, int least, int most) {
        int value = digits.isEmpty() || digits.length() > 4 ? -1 : 0;
        for (int i = 0; i < digits.length() && value >= 0; i++) {
            char c = digits.charAt(i);
            value = c >= '0' && c <= '9' ? value * 10 + c - '0' : -1;
        }
        return value >= least && value <= most ? value : -1;
    }
}
