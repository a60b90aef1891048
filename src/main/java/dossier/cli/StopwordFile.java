package dossier.cli;

import dossier.io.Records;
import dossier.io.Values;
import dossier.stats.Stopwords;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads stop words: those of a language, or a file's, a word a line (of records: their first column). */
final class StopwordFile {
    private StopwordFile() {
    }

    /**
     * The words.
     *
     * @param given a language as two letters, or a file; null for none
     * @param lower whether words are counted in lower case
     * @throws UsageError when there is neither
     */
    static Set<String> read(String given, boolean lower, Surroundings surroundings) {
        if (given == null) {
            return Set.of();
        }
        if (Stopwords.LANGUAGES.contains(given)) {
            return Stopwords.of(given);
        }
        Records records = Records.read(given, surroundings.in());
        if (!records.failures().isEmpty()) {
            throw new UsageError("--stopwords takes a file, or one of " + String.join(", ", Stopwords.LANGUAGES) + "; "
                    + records.failures().get(0));
        }
        Set<String> words = new HashSet<>();
        for (Map<String, Object> record : records.rows()) {
            String word = Values.text(record.values().iterator().next()).strip();
            words.add(lower ? word.toLowerCase(Locale.ROOT) : word);
        }
        return words;
    }
}
