package org.acquis.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.acquis.problem.Refused;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * OLE2 containers: an encrypted OOXML package and Word 97 look alike from outside. The directory holds entry names in UTF-16LE,
 * so a look for them is enough to tell which it is, without parsing a hostile container.
 */
final class OldContainer {

    private OldContainer() {}

    static boolean isEncrypted(byte[] bytes) {
        return holds(bytes, "EncryptedPackage");
    }

    static boolean isWord(byte[] bytes) {
        return holds(bytes, "WordDocument");
    }

    /**
     * The package in an encrypted container.
     *
     * @throws Refused when the password is missing or wrong, or the container is damaged
     */
    static byte[] decrypted(String name, byte[] bytes, ReadOptions options) {
        if (options.password().isEmpty()) {
            throw options.passwordNeeded(name);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(options.password())) {
                throw options.passwordNeeded(name);
            }
            try (InputStream plain = decryptor.getDataStream(container)) {
                int limit = (int) options.limits().inputBytes();
                byte[] content = plain.readNBytes(limit + 1);
                if (content.length > limit) {
                    throw new Refused(Refused.Code.LIMIT_SIZE, name, "larger than " + (limit >> 20) + " MB");
                }
                return content;
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new Refused(Refused.Code.CORRUPT, name, "a damaged protected document", e);
        }
    }

    static Refused unknown(String name) {
        return new Refused(
                Refused.Code.UNSUPPORTED, name, "an old Office format is not read; save it as DOCX, ODT, PDF or text");
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
