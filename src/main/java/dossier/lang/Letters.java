package dossier.lang;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The letter models of all languages, read when the first text asks for them. */
final class Letters {
    private static final Letters INSTANCE = new Letters();

    private final List<LetterModel> models = new ArrayList<>();
    private final List<String> frequent = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    private Letters() {
        try (InputStream in = Letters.class.getResourceAsStream("letters.bin")) {
            if (in == null) {
                throw new IOException("missing resource: letters.bin");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(in));
            for (int count = data.readUnsignedShort(); count > 0; count--) {
                String language = data.readUTF();
                String alphabet = data.readUTF();
                byte[] table = new byte[(alphabet.length() + 2) * (alphabet.length() + 2)];
                data.readFully(table);
                models.add(new LetterModel(language, alphabet, table));
            }
            for (int count = data.readUnsignedShort(); count > 0; count--) {
                lists.add(data.readUTF());
                frequent.add(data.readUTF());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when the first text of East Asia asks for them. */
    private static final class Han {
        static final List<HanModel> MODELS = models();

        private static List<HanModel> models() {
            List<HanModel> models = new ArrayList<>();
            for (int i = 0; i < INSTANCE.lists.size(); i++) {
                String language = INSTANCE.lists.get(i);
                String standard = switch (language) {
                    case "ja" -> "EUC-JP";
                    case "zh" -> "GB2312";
                    case "zh-Hant" -> "Big5";
                    default -> "EUC-KR";
                };
                models.add(new HanModel(language, INSTANCE.frequent.get(i), Charset.forName(standard)));
            }
            return models;
        }
    }

    /** The cost of a text in the likeliest of the languages given, in halves of a bit; what is {@code limit} or more is not counted out. */
    static int cost(CharSequence text, List<String> languages, int limit) {
        int best = limit;
        for (LetterModel model : INSTANCE.models) {
            if (languages.contains(model.language())) {
                best = Math.min(best, model.cost(text, best));
            }
        }
        for (String language : languages) {
            if (INSTANCE.lists.contains(language)) {
                best = Math.min(best, Han.MODELS.get(INSTANCE.lists.indexOf(language)).cost(text, best));
            }
        }
        return best;
    }

    /**
     * The likeliest language of a text when it is likelier by {@code margin} than any other; else {@code language}, unless another is
     * likelier than that by as much, or English, in which all the words of others may stand, all but as likely: null then.
     *
     * @param language a guess; may be null
     * @param doubt by how much it must be likelier than English
     */
    static String likeliest(CharSequence text, List<String> languages, String language, int margin, int doubt) {
        int english = Integer.MAX_VALUE;
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        int own = Integer.MAX_VALUE;
        String likeliest = null;
        for (LetterModel model : INSTANCE.models) {
            String name = model.language().equals("nb") ? "no" : model.language();
            if (!languages.contains(name)) {
                continue;
            }
            int cost = model.cost(text, Integer.MAX_VALUE);
            own = name.equals(language) ? cost : own;
            english = name.equals("en") ? cost : english;
            if (cost < least) {
                second = least;
                least = cost;
                likeliest = name;
            } else {
                second = Math.min(second, cost);
            }
        }
        return second - least >= margin ? likeliest : own - least >= margin || language != null && (long) english - own < doubt ? null
                : language;
    }

    /** The cost of a text in the likeliest of all languages that are written in a script it has letters of, in halves of a bit. */
    static int cost(CharSequence text) {
        Set<UnicodeScript> scripts = new HashSet<>();
        boolean han = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                if (Symbols.isLetter(c)) {
                    scripts.add(UnicodeScript.LATIN);
                }
            } else if (c >= 0x3041 && c < 0xD7A4) {
                han = true;
            } else if (Symbols.isLetter(c)) {
                scripts.add(UnicodeScript.of(c));
            }
        }
        // Signs and numbers alone may stand in any text.
        boolean any = scripts.isEmpty() && !han;
        int best = Integer.MAX_VALUE;
        for (LetterModel model : INSTANCE.models) {
            if (any || scripts.contains(model.script())) {
                best = Math.min(best, model.cost(text, best));
            }
        }
        if (han) {
            for (HanModel model : Han.MODELS) {
                best = Math.min(best, model.cost(text, best));
            }
        } else if (best == Integer.MAX_VALUE) {
            best = INSTANCE.models.get(0).cost(text, best);
        }
        return best;
    }
}
