package org.acquis.reading.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a Word package or an OpenDocument text: its parts as trees and as bytes, its list of parts, and now and then the archive itself. */
final class PackageDamage {

    private record Part(String name, byte[] content) {}

    private PackageDamage() {}

    static byte[] damaged(byte[] whole, Random random) throws IOException {
        List<Part> parts = parts(whole);
        if (parts.isEmpty()) {
            return ByteDamage.damaged(whole, random);
        }
        for (int k = random.nextInt(3); k >= 0; k--) {
            int at = random.nextInt(parts.size());
            Part part = parts.get(at);
            switch (random.nextInt(10)) {
                case 0 -> parts.set(at, new Part(part.name, ByteDamage.damaged(part.content, random)));
                case 1 -> parts.set(at, new Part(part.name, parts.get(random.nextInt(parts.size())).content));
                case 2 -> parts.remove(at);
                case 3 ->
                    parts.set(
                            at,
                            new Part(parts.get(random.nextInt(parts.size())).name + random.nextInt(3), part.content));
                default -> parts.set(at, new Part(part.name, XmlDamage.damaged(part.content, random)));
            }
            if (parts.isEmpty()) {
                return whole;
            }
        }
        byte[] zip = zip(parts);
        return random.nextInt(12) == 0 ? ByteDamage.damaged(zip, random) : zip;
    }

    private static List<Part> parts(byte[] whole) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(new Part(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException broken) {
            return parts; // a seed may be damaged already
        }
        return parts;
    }

    private static byte[] zip(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (Part part : parts) {
                if (!names.contains(part.name)) {
                    names.add(part.name);
                    out.putNextEntry(part.name.equals("mimetype") ? stored(part) : new ZipEntry(part.name));
                    out.write(part.content);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** OpenDocument texts are known by this part alone, and only where it is not packed. */
    private static ZipEntry stored(Part part) {
        ZipEntry entry = new ZipEntry(part.name);
        CRC32 sum = new CRC32();
        sum.update(part.content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
