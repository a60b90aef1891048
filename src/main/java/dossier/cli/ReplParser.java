package dossier.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** How the prompt reads a line: as {@link Token}s, going on in a next line where it isn't at its end yet. */
final class ReplParser implements Parser {
    /** What has to be quoted within a word. */
    private static final String SPECIAL = " \t|>\\'\"#*?";

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && Token.goesOn(line)) {
            throw new EOFError(-1, -1, "the line goes on", "");
        }
        return new Line(line, Math.max(0, Math.min(cursor, line.length())));
    }

    /** What takes the meaning of the character behind it. */
    @Override
    public boolean isEscapeChar(char c) {
        return c == '\\';
    }

    /** A line up to the cursor, as completion needs it. */
    static final class Line implements CompletingParsedLine {
        private final String line;
        private final int cursor;
        private final Token last;
        private final List<String> words = new ArrayList<>();
        private Token.Kind sign;

        Line(String line, int cursor) {
            this.line = line;
            this.cursor = cursor;
            List<Token> tokens = Token.of(line.substring(0, cursor));
            Token end = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
            boolean within = end != null && end.kind() == Token.Kind.WORD && (end.end() == cursor || end.open() != 0);
            last = within ? end : new Token(Token.Kind.WORD, "", cursor, cursor, (char) 0, true);
            for (Token token : tokens) {
                if (token == last) {
                    break;
                }
                if (token.kind() == Token.Kind.WORD) {
                    words.add(token.value());
                } else {
                    sign = token.kind();
                    words.clear();
                }
            }
        }

        /** The words of the command at hand, before the one at the cursor. */
        List<String> before() {
            return words;
        }

        /** The last sign before the word at the cursor; null for none. */
        Token.Kind sign() {
            return sign;
        }

        @Override
        public String word() {
            return last.value();
        }

        @Override
        public int wordCursor() {
            return last.value().length();
        }

        @Override
        public int wordIndex() {
            return words.size();
        }

        @Override
        public List<String> words() {
            List<String> all = new ArrayList<>(words);
            all.add(last.value());
            return all;
        }

        @Override
        public String line() {
            return line;
        }

        @Override
        public int cursor() {
            return cursor;
        }

        @Override
        public int rawWordCursor() {
            return cursor - last.start();
        }

        @Override
        public int rawWordLength() {
            return cursor - last.start();
        }

        /** A word as it has to be typed: within the quotes that are open, else with backslashes. */
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            char quote = last.open() == '"' || last.open() == '\'' ? last.open() : 0;
            StringBuilder escaped = new StringBuilder();
            if (quote != 0) {
                escaped.append(quote);
                for (int i = 0; i < candidate.length(); i++) {
                    char c = candidate.charAt(i);
                    boolean closes = c == quote && quote == '\'';
                    escaped.append(closes ? "'\\'" : quote == '"' && (c == quote || c == '\\') ? "\\" : "").append(c);
                }
                return complete ? escaped.append(quote) : escaped;
            }
            for (int i = 0; i < candidate.length(); i++) {
                char c = candidate.charAt(i);
                escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
            return escaped;
        }
    }
}
