package org.acquis.reading;

import java.nio.charset.StandardCharsets;
import org.acquis.problem.Refused;

/**
 * OLE2 containers: an encrypted OOXML package and Word 97 look alike from outside. The directory holds entry names in UTF-16LE,
 * so a look for them is enough to tell which it is, without parsing a hostile container.
 */
final class OldContainer {

    private OldContainer() {}

    static Refused refusal(String name, byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return new Refused(
                    Refused.Code.ENCRYPTED,
                    name,
                    "protected by a password; remove the protection in Word and save it again");
        }
        String kind = holds(bytes, "WordDocument") ? "Word 97-2003 (.doc)" : "an old Office format";
        return new Refused(Refused.Code.UNSUPPORTED, name, kind + " is not read; save it as DOCX, PDF or text");
    }

    private static boolean holds(byte[] bytes, String entry) {
        byte[] wanted = entry.getBytes(StandardCharsets.UTF_16LE);
        outer:
        for (int i = 0; i + wanted.length <= bytes.length; i += 2) {
            for (int j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
