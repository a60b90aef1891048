package dossier.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A drawing in SVG 1.1, built mark by mark. Lengths are in pixels; x grows to the right, y downwards. The same calls give the same
 * bytes everywhere.
 */
public final class Svg {
    /** The size of ordinary letters. */
    public static final int FONT = 12;
    private static final String INK = "#222222";

    private final StringBuilder out = new StringBuilder();

    /**
     * An empty drawing.
     *
     * @param title what it shows, for readers who can't see it and as a tooltip
     */
    public Svg(double width, double height, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width)).append("\" height=\"").append(number(height))
                .append("\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height))
                .append("\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"").append(FONT).append("\" fill=\"").append(INK)
                .append("\">\n<title>")
                .append(escaped(title)).append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    /** Where a text stands in relation to its point. */
    public enum Align {
        START("start"), MIDDLE("middle"), END("end");

        private final String name;

        Align(String name) {
            this.name = name;
        }
    }

    /**
     * A filled rectangle.
     *
     * @param colour as {@code #rrggbb}
     * @param tooltip what it stands for; null for none
     */
    public Svg rectangle(double x, double y, double width, double height, String colour, String tooltip) {
        out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width))
                .append("\" height=\"").append(number(height)).append("\" fill=\"").append(colour).append('"');
        return closed("rect", tooltip);
    }

    /** A filled circle. */
    public Svg circle(double x, double y, double radius, String colour, String tooltip) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"").append(number(radius))
                .append("\" fill=\"").append(colour).append('"');
        return closed("circle", tooltip);
    }

    /** A straight line. */
    public Svg line(double x1, double y1, double x2, double y2, String colour, double thickness) {
        out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1)).append("\" x2=\"").append(number(x2))
                .append("\" y2=\"").append(number(y2)).append("\" stroke=\"").append(colour).append("\" stroke-width=\"")
                .append(number(thickness))
                .append("\"/>\n");
        return this;
    }

    /** A text on one line; its base line runs through y. */
    public Svg text(double x, double y, Align align, String text) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" text-anchor=\"").append(align.name)
                .append("\">").append(escaped(text)).append("</text>\n");
        return this;
    }

    /** A text that is turned around its point, in degrees clockwise. */
    public Svg turned(double x, double y, double degrees, Align align, String text) {
        out.append("<text transform=\"translate(").append(number(x)).append(' ').append(number(y)).append(") rotate(")
                .append(number(degrees))
                .append(")\" text-anchor=\"").append(align.name).append("\">").append(escaped(text)).append("</text>\n");
        return this;
    }

    private Svg closed(String element, String tooltip) {
        if (tooltip == null) {
            out.append("/>\n");
        } else {
            out.append("><title>").append(escaped(tooltip)).append("</title></").append(element).append(">\n");
        }
        return this;
    }

    /** The colour that lies at {@code share} of the way from one colour to another, both as {@code 0xrrggbb}. */
    public static String mixed(int from, int to, double share) {
        StringBuilder colour = new StringBuilder("#");
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            int mixed = (int) Math.round(a + (b - a) * Math.max(0, Math.min(1, share)));
            colour.append(Character.forDigit(mixed >> 4, 16)).append(Character.forDigit(mixed & 0xF, 16));
        }
        return colour.toString();
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    /** Text as XML takes it: markup escaped, and what XML can't hold replaced. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> {
                    boolean allowed = c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n';
                    safe.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        });
        return safe.toString();
    }

    /** The whole drawing as a file holds it. */
    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
