package dossier.lang;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The commonest function words of languages, and letters that their neighbours lack. */
final class FunctionWords {
    private static final int LONGEST = 12;
    /** What a letter of a language counts beside a function word. */
    private static final double LETTER = 0.3;
    private static final FunctionWords INSTANCE = new FunctionWords();

    private final List<String> languages = new ArrayList<>();
    /** The languages that have a word, or a letter as a word, by their number. */
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Character, int[]> letters = new HashMap<>();

    private FunctionWords() {
        for (String[] entry : Lexicon.entries(FunctionWords.class, "function-words.tsv")) {
            int number = languages.size();
            languages.add(entry[0]);
            for (String word : entry[1].split(" ")) {
                words.put(word, joined(words.get(word), number));
            }
            for (char letter : (entry.length > 2 ? entry[2] : "").toCharArray()) {
                letters.put(letter, joined(letters.get(letter), number));
            }
        }
    }

    private static int[] joined(int[] numbers, int number) {
        if (numbers == null) {
            return new int[] {number};
        }
        if (numbers[numbers.length - 1] == number) {
            return numbers;
        }
        int[] all = Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = number;
        return all;
    }

    /** The language whose function words and letters the text has most of; null when two are near each other, or there are few. */
    static String language(CharSequence text) {
        return INSTANCE.best(text.toString().toLowerCase(Locale.ROOT));
    }

    private String best(String text) {
        double[] scores = new double[languages.size()];
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c) || (c == '\'' || c == '’') && i > start) {
                if (c >= 128) {
                    add(scores, letters.get(c), LETTER);
                }
                continue;
            }
            if (i > start && i - start <= LONGEST) {
                add(scores, words.get(text.substring(start, i).replace('’', '\'')), 1);
            }
            start = i + 1;
        }
        int first = 0;
        for (int i = 1; i < scores.length; i++) {
            first = scores[i] > scores[first] ? i : first;
        }
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            second = i == first ? second : Math.max(second, scores[i]);
        }
        return scores[first] >= 1 && scores[first] >= second * 1.2 ? languages.get(first) : null;
    }

    /** Shares a hit among the languages that have it. */
    private static void add(double[] scores, int[] numbers, double weight) {
        if (numbers != null) {
            for (int number : numbers) {
                scores[number] += weight / numbers.length;
            }
        }
    }
}
