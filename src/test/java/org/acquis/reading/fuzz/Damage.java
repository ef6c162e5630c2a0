package org.acquis.reading.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Damages a document in the way that its format is read, always in the same way for a seed. */
final class Damage {

    private Damage() {}

    static byte[] of(byte[] whole, Random random) throws IOException {
        if (starts(whole, "PK")) {
            return PackageDamage.damaged(whole, random);
        }
        if (new String(whole, 0, Math.min(1024, whole.length), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PdfDamage.damaged(whole, random);
        }
        if (starts(whole, "\u00D0\u00CF\u0011\u00E0")) {
            return OldWordDamage.damaged(whole, random);
        }
        if (starts(whole, "{\\rtf")) {
            return RtfDamage.damaged(whole, random);
        }
        if (random.nextInt(6) == 0) {
            return ByteDamage.damaged(whole, random);
        }
        String text = new String(whole, StandardCharsets.UTF_8);
        var tokens = text.stripLeading().startsWith("<") ? TokenDamage.MARKUP : TokenDamage.WORDS;
        return TokenDamage.damaged(text, tokens, random).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] bytes, String with) {
        return bytes.length > with.length()
                && new String(bytes, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }
}
