package org.acquis.reading.rtf;

/** The tokens of a Rich Text file (RTF 1.9.1, "RTF syntax"). Every token takes at least one byte, so that no file is read for ever. */
final class RtfTokens {

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word, with its name and number. */
        WORD,
        /** A control symbol that is no letter. */
        SYMBOL,
        /** One byte of text in the code page that holds there. */
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 10;

    private final byte[] bytes;
    private int at;
    private String name = "";
    private long number;
    private boolean numbered;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
        while (at < bytes.length && bytes[at] != '{') {
            at++; // a mark of UTF-8 or an empty line before the file begins
        }
    }

    /** The name of the word. */
    String name() {
        return name;
    }

    /** The number of the word, the symbol or the byte from 0 to 255; 1 for a word without. */
    int number() {
        return (int) number;
    }

    /** Whether the word has a number or none that turns it off. */
    boolean isOn() {
        return !numbered || number != 0;
    }

    Kind next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{':
                    return Kind.OPEN;
                case '}':
                    return Kind.CLOSE;
                case '\\':
                    return control();
                case '\r', '\n', 0:
                    break;
                default:
                    number = c;
                    return Kind.BYTE;
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at++] & 0xFF;
        if (!isLetter(c)) {
            return symbol(c);
        }
        int from = at - 1;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        name = new String(bytes, from, Math.min(LONGEST_WORD, at - from), java.nio.charset.StandardCharsets.US_ASCII);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at += (int) Math.max(0, Math.min(bytes.length - at, number));
        }
        return Kind.WORD;
    }

    private Kind symbol(int c) {
        number = c;
        if (c != '\'') {
            return Kind.SYMBOL;
        }
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            number = '?';
            return Kind.BYTE;
        }
        at += 2;
        number = high * 16 + low;
        return Kind.BYTE;
    }

    private void readNumber() {
        boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        int first = minus ? at + 1 : at;
        int end = first;
        long value = 0;
        while (end < bytes.length && isDigit(bytes[end]) && end - first < MOST_DIGITS) {
            value = value * 10 + bytes[end++] - '0';
        }
        numbered = end > first;
        number = numbered ? minus ? -value : value : 1;
        at = numbered ? end : at;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
