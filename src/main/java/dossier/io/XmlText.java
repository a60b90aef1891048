package dossier.io;

import dossier.text.Anchors;
import dossier.text.Markup;
import dossier.text.Source;

/** The text that is made of parts of an XML file, and where its characters stand in it. */
final class XmlText {
    private static final int LONGEST_REFERENCE = 10;

    private final String xml;
    private final Source file;
    private final StringBuilder text = new StringBuilder();
    private final Anchors.Builder anchors = new Anchors.Builder();

    /** @param file the file, which tells places; null when these don't matter */
    XmlText(String xml, Source file) {
        this.xml = xml;
        this.file = file;
    }

    /** Adds a stretch of the file, its character references decoded unless it stands as it is. */
    void add(int from, int to, boolean isVerbatim) {
        anchor(from);
        int at = from;
        for (int and = isVerbatim ? to : from; and < to; and++) {
            if (xml.charAt(and) != '&') {
                continue;
            }
            int end = and + 1;
            while (end < to && end - and < LONGEST_REFERENCE && xml.charAt(end) != ';') {
                end++;
            }
            int c = end == to || xml.charAt(end) != ';' ? -1 : character(xml.substring(and + 1, end));
            if (c >= 0) {
                text.append(xml, at, and).appendCodePoint(c);
                at = end + 1;
                anchor(at);
            }
        }
        text.append(xml, at, to);
    }

    private void anchor(int offset) {
        if (file != null) {
            anchors.add(text.length(), file.place(offset), false);
        }
    }

    /** The character that a reference stands for (XML 1.0, section 4.6); -1 for none. */
    private static int character(String name) {
        switch (name) {
            case "lt":
                return '<';
            case "gt":
                return '>';
            case "amp":
                return '&';
            case "quot":
                return '"';
            case "apos":
                return '\'';
            default:
                break;
        }
        boolean isHex = name.startsWith("#x");
        int from = isHex ? 2 : 1;
        if (!name.startsWith("#") || name.length() == from || !Character.isLetterOrDigit(name.charAt(from))) {
            return -1;
        }
        try {
            int c = Integer.parseInt(name, from, name.length(), isHex ? 16 : 10);
            return c > 0 && Character.isValidCodePoint(c) && (c < 0xD800 || c > 0xDFFF) ? c : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Ends the paragraph or line at hand; does nothing where one has ended so. */
    void end(String mark) {
        int from = text.length() - mark.length();
        boolean hasEnded = text.length() == 0 || from >= 0 && text.indexOf(mark, from) >= 0;
        text.append(hasEnded ? "" : mark);
    }

    boolean hasMarkup() {
        return text.indexOf("<") >= 0 || text.indexOf("&") >= 0;
    }

    Source source(Markup markup) {
        return new Source(file.path(), markup, text.toString(), anchors.build());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
