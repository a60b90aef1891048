package dossier.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or sign of a line of the repl, and where it stands: what running, completing and colouring a line all go by. Words are apart by
 * white space; quotes and backslashes are those of a shell.
 *
 * @param kind what it is
 * @param value a word without its quotes, a shell command without its {@code !}
 * @param start where it begins in the line
 * @param end where it ends, exclusive
 * @param open the quote or backslash that the line ends within; 0 for none
 * @param plain whether no character of it was quoted
 */
record Token(Kind kind, String value, int start, int end, char open, boolean plain) {
    /** What a token is. */
    enum Kind { WORD, BAR, INTO, APPEND, SHELL, COMMENT }

    /** The tokens of a line, from left to right. */
    static List<Token> of(String line) {
        return new Reader(line).tokens();
    }

    /** Whether a line is not at its end yet: within quotes, behind a backslash, or behind a bar. */
    static boolean goesOn(String line) {
        Token last = null;
        for (Token token : of(line)) {
            last = token.kind == Kind.COMMENT ? last : token;
        }
        return last != null && (last.open != 0 || last.kind == Kind.BAR);
    }

    /** A line being read, from left to right. */
    private static final class Reader {
        private final String line;
        private final List<Token> tokens = new ArrayList<>();
        private int at;

        Reader(String line) {
            this.line = line;
        }

        List<Token> tokens() {
            boolean begins = true;
            while (true) {
                skipSpace();
                if (at == line.length()) {
                    return tokens;
                }
                int start = at;
                char c = line.charAt(at);
                if (c == '|') {
                    at++;
                    add(Kind.BAR, "|", start);
                } else if (c == '>') {
                    boolean append = line.startsWith(">>", at);
                    at += append ? 2 : 1;
                    add(append ? Kind.APPEND : Kind.INTO, append ? ">>" : ">", start);
                } else if (c == '#') {
                    int end = line.indexOf('\n', at);
                    at = end < 0 ? line.length() : end;
                    add(Kind.COMMENT, line.substring(start, at), start);
                    continue;
                } else if (c == '!' && begins) {
                    // A shell command runs to the end of the line: its bars and arrows are the shell's.
                    at = line.length();
                    add(Kind.SHELL, line.substring(start + 1).strip(), start);
                } else {
                    word();
                }
                begins = c == '|';
            }
        }

        private void add(Kind kind, String value, int start) {
            tokens.add(new Token(kind, value, start, at, (char) 0, true));
        }

        private void skipSpace() {
            while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.startsWith("\\\n", at))) {
                at += line.charAt(at) == '\\' ? 2 : 1;
            }
        }

        private boolean inWord() {
            char c = line.charAt(at);
            return !Character.isWhitespace(c) && c != '|' && c != '>';
        }

        private void word() {
            int start = at;
            StringBuilder word = new StringBuilder();
            boolean plain = true;
            char open = 0;
            while (at < line.length() && open == 0 && inWord()) {
                char c = line.charAt(at++);
                if (c == '\'' || c == '"') {
                    plain = false;
                    open = quoted(c, word);
                } else if (c == '\\') {
                    plain = false;
                    if (at == line.length()) {
                        open = c;
                    } else if (line.charAt(at++) != '\n') {
                        word.append(line.charAt(at - 1));
                    }
                } else {
                    word.append(c);
                }
            }
            tokens.add(new Token(Kind.WORD, word.toString(), start, at, open, plain));
        }

        /** Reads up to the quote that closes; answers the quote when there is none. */
        private char quoted(char quote, StringBuilder word) {
            while (at < line.length()) {
                char c = line.charAt(at++);
                if (c == quote) {
                    return 0;
                }
                boolean escapes = c == '\\' && quote == '"' && at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\\');
                word.append(escapes ? line.charAt(at++) : c);
            }
            return quote;
        }
    }
}
