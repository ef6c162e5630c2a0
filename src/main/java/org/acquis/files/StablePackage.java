package org.acquis.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip package whose bytes depend on its parts alone: no clock, no order but that in which parts were put. */
public final class StablePackage {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Puts an XML part; a part of that name is replaced in its place. */
    public StablePackage put(String name, String xml) {
        return put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a part; a part of that name is replaced in its place. */
    public StablePackage put(String name, byte[] content) {
        parts.put(name, content.clone());
        return this;
    }

    /**
     * The same package with every clock taken out.
     *
     * @throws IllegalArgumentException when it is no zip package
     */
    public static byte[] restamped(byte[] zip) {
        StablePackage pack = new StablePackage();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                pack.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a zip package", e);
        }
        return pack.bytes();
    }

    /** The package. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to take a package", e);
        }
        return bytes.toByteArray();
    }
}
