package org.acquis.reading.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes without knowing what they mean: bits, numbers, lost and doubled stretches, pieces of syntax. */
final class ByteDamage {

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/>",
            "\"",
            "&",
            "&#0;",
            "<w:p>",
            "</w:p>",
            "<w:tbl>",
            "<w:fldChar w:fldCharType=\"end\"/>",
            "obj",
            "endobj",
            "stream",
            "endstream",
            "<<",
            ">>",
            "[",
            "]",
            "/Kids",
            "/Length 99999999",
            "0 R",
            "1e38",
            "-2147483648",
            "\u0000",
            "<table>",
            "<li>",
            "<sup><a href=#x>");

    private static final int[] NUMBERS = {
        0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 1 << 20, 0x7FFFFFFF, 1 << 31
    };

    private static final int MOST = 6;
    private static final int LONGEST_LOSS = 200;
    private static final int LONGEST_COPY = 2000;

    private ByteDamage() {}

    static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int k = random.nextInt(MOST); k >= 0 && bytes.length > 8; k--) {
            int at = random.nextInt(bytes.length - 4);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    bytes = spliced(
                            bytes,
                            at,
                            0,
                            PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                case 3 -> bytes = spliced(bytes, at, random.nextInt(LONGEST_LOSS), new byte[0]);
                case 4 -> number(bytes, at, random);
                default -> {
                    int from = random.nextInt(bytes.length);
                    int to = Math.min(bytes.length, from + random.nextInt(LONGEST_COPY));
                    bytes = spliced(bytes, at, 0, Arrays.copyOfRange(bytes, from, to));
                }
            }
        }
        return bytes;
    }

    /** Writes one of the numbers at which arithmetic goes wrong, in two or four bytes from the low end, as Word 97 does. */
    private static void number(byte[] bytes, int at, Random random) {
        int number = NUMBERS[random.nextInt(NUMBERS.length)];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (random.nextBoolean()) {
            buffer.putInt(at, number);
        } else {
            buffer.putShort(at, (short) number);
        }
    }

    private static byte[] spliced(byte[] bytes, int at, int dropped, byte[] added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(added);
        int rest = Math.min(bytes.length, at + dropped);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
