package org.acquis.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text: byte order marks first, then UTF-16 without a mark, then strict UTF-8, then Windows-1252. */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    /** Whether bytes cannot be text in any of the encodings that are read. */
    static boolean looksBinary(byte[] head) {
        if (charsetByMark(head) != null || utf16WithoutMark(head) != null) {
            return false;
        }
        int control = 0;
        for (int i = 0; i < Math.min(head.length, SAMPLE); i++) {
            int b = head[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x1B) {
                control++;
            }
        }
        return control * 50 > Math.min(head.length, SAMPLE);
    }

    /** The text, without a byte order mark. */
    static String decode(byte[] bytes) {
        Charset marked = charsetByMark(bytes);
        Charset guessed = marked != null ? marked : utf16WithoutMark(bytes);
        if (guessed != null) {
            String text = new String(bytes, guessed);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static @Nullable Charset charsetByMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** Text mostly of Latin script in UTF-16 has a zero in every second byte. */
    private static @Nullable Charset utf16WithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs < 4) {
            return null;
        }
        int evenZero = 0;
        int oddZero = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) {
                evenZero++;
            }
            if (bytes[2 * i + 1] == 0) {
                oddZero++;
            }
        }
        if (oddZero * 10 > pairs * 7 && evenZero == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZero * 10 > pairs * 7 && oddZero == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
