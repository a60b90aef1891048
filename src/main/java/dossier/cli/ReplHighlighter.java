package dossier.cli;

import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours a line while it is typed: commands, options, quoted words, signs; what can't become a command is red. */
final class ReplHighlighter implements Highlighter {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle COMMAND = PLAIN.bold();
    private static final AttributedStyle WRONG = PLAIN.foreground(AttributedStyle.RED);
    private static final AttributedStyle OPTION = PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle QUOTED = PLAIN.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle SIGN = PLAIN.foreground(AttributedStyle.MAGENTA).bold();
    private static final AttributedStyle SHELL = PLAIN.foreground(AttributedStyle.MAGENTA);
    private static final AttributedStyle COMMENT = PLAIN.faint();

    private final Session session;

    ReplHighlighter(Session session) {
        this.session = session;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        if (session.settings().value("color").equals("never")) {
            return new AttributedString(buffer);
        }
        AttributedStringBuilder out = new AttributedStringBuilder();
        int from = 0;
        boolean begins = true;
        List<Token> tokens = Token.of(buffer);
        for (Token token : tokens) {
            out.styled(PLAIN, buffer.substring(from, token.start()));
            out.styled(style(token, begins, token.end() == buffer.length()), buffer.substring(token.start(), token.end()));
            from = token.end();
            begins = token.kind() == Token.Kind.BAR;
        }
        return out.styled(PLAIN, buffer.substring(from)).toAttributedString();
    }

    private static AttributedStyle style(Token token, boolean begins, boolean typed) {
        return switch (token.kind()) {
            case BAR, INTO, APPEND -> SIGN;
            case SHELL -> SHELL;
            case COMMENT -> COMMENT;
            case WORD -> begins ? command(token.value(), typed) : !token.plain() ? QUOTED : token.value().startsWith("-") ? OPTION : PLAIN;
        };
    }

    private static AttributedStyle command(String word, boolean typed) {
        for (String known : ReplCompleter.FIRST) {
            if (known.equals(word)) {
                return COMMAND;
            }
            if (typed && known.startsWith(word)) {
                return PLAIN;
            }
        }
        return word.equals("?") || word.equals("dossier") ? COMMAND : WRONG;
    }
}
