package dossier.split;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes {@code word-break.bin}, the table of {@link WordBreak}, from ICU's properties. To make it anew for another version of Unicode run
 * {@link #main} with the path of the resource; a test holds it against ICU's properties.
 */
final class WordBreakTable {
    private WordBreakTable() {
    }

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), make());
    }

    static byte[] make() {
        List<byte[]> blocks = new ArrayList<>();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        for (int start = 0; start <= Character.MAX_CODE_POINT; start += WordBreak.BLOCK) {
            byte[] block = new byte[WordBreak.BLOCK];
            for (int i = 0; i < block.length; i++) {
                block[i] = entry(start + i);
            }
            int number = 0;
            while (number < blocks.size() && !Arrays.equals(blocks.get(number), block)) {
                number++;
            }
            if (number == blocks.size()) {
                blocks.add(block);
            }
            index.write(number);
        }
        if (blocks.size() > 256) {
            throw new IllegalStateException("more blocks than a byte can name: " + blocks.size());
        }
        blocks.forEach(index::writeBytes);
        return index.toByteArray();
    }

    private static byte entry(int codePoint) {
        int entry = kind(codePoint);
        entry |= UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC) ? WordBreak.PICTOGRAPHIC : 0;
        entry |= UCharacter.isLetterOrDigit(codePoint) ? WordBreak.LETTER_OR_DIGIT : 0;
        return (byte) entry;
    }

    private static int kind(int codePoint) {
        if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
            return WordBreak.HANGUL_SYLLABLE;
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK)) {
            case UCharacter.WordBreak.ALETTER -> WordBreak.ALETTER;
            case UCharacter.WordBreak.HEBREW_LETTER -> WordBreak.HEBREW_LETTER;
            case UCharacter.WordBreak.NUMERIC -> WordBreak.NUMERIC;
            case UCharacter.WordBreak.KATAKANA -> WordBreak.KATAKANA;
            case UCharacter.WordBreak.EXTENDNUMLET -> WordBreak.EXTEND_NUM_LET;
            case UCharacter.WordBreak.MIDLETTER -> WordBreak.MID_LETTER;
            case UCharacter.WordBreak.MIDNUM -> WordBreak.MID_NUM;
            case UCharacter.WordBreak.MIDNUMLET -> WordBreak.MID_NUM_LET;
            case UCharacter.WordBreak.SINGLE_QUOTE -> WordBreak.SINGLE_QUOTE;
            case UCharacter.WordBreak.DOUBLE_QUOTE -> WordBreak.DOUBLE_QUOTE;
            case UCharacter.WordBreak.REGIONAL_INDICATOR -> WordBreak.REGIONAL_INDICATOR;
            case UCharacter.WordBreak.WSEGSPACE -> WordBreak.SPACE;
            case UCharacter.WordBreak.CR -> WordBreak.CR;
            case UCharacter.WordBreak.LF -> WordBreak.LF;
            case UCharacter.WordBreak.NEWLINE -> WordBreak.NEWLINE;
            case UCharacter.WordBreak.EXTEND -> WordBreak.EXTEND;
            case UCharacter.WordBreak.FORMAT -> WordBreak.FORMAT;
            case UCharacter.WordBreak.ZWJ -> WordBreak.ZWJ;
            case UCharacter.WordBreak.OTHER -> WordBreak.OTHER;
            default -> throw new IllegalStateException("a class of Word_Break that Words does not know");
        };
    }
}
