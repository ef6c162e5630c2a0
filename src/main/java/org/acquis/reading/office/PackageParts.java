package org.acquis.reading.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.acquis.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a package by their names, which do not tell capital letters apart. Bytes are counted as they are inflated,
 * whatever the archive says of them.
 */
public final class PackageParts implements AutoCloseable {

    private final ZipFile zip;
    private final ReadContext context;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long inflated;

    private PackageParts(ZipFile zip, ReadContext context) {
        this.zip = zip;
        this.context = context;
    }

    /**
     * Opens an archive.
     *
     * @throws Refused when it has too many parts, or two of one name
     * @throws IOException when it is damaged
     */
    public static PackageParts open(byte[] bytes, ReadContext context) throws IOException {
        PackageParts parts = new PackageParts(
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get(),
                context);
        for (ZipArchiveEntry entry : Collections.list(parts.zip.getEntries())) {
            if (parts.entries.size() > context.limits().entries()) {
                throw context.refused(
                        Refused.Code.LIMIT_SIZE,
                        "more than " + context.limits().entries() + " parts; no statement has so many");
            }
            if (parts.entries.put(key(entry.getName()), entry) != null) {
                throw context.refused(
                        Refused.Code.CORRUPT,
                        "holds the part " + entry.getName() + " twice, as forged files do; do not trust it");
            }
        }
        return parts;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Whether there is such a part. */
    public boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /**
     * The bytes of a part, counted against the limits.
     *
     * @throws IOException when there is no such part, or it is packed in a way that cannot be read
     */
    public InputStream stream(String part) throws IOException {
        ZipArchiveEntry entry = entries.get(key(part));
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("no part " + part);
        }
        return new Counted(in);
    }

    /** The part of relationships that belongs to a part; to the whole package for an empty name. */
    public static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The name of the part that a target means, seen from another part, or null where it leads out of the package. */
    public static @Nullable String resolved(String from, String target) {
        String path = decoded(target.replace('\\', '/'));
        int end = path.indexOf('#');
        path = end < 0 ? path : path.substring(0, end);
        Deque<String> steps = new ArrayDeque<>();
        String whole = path.startsWith("/") ? path : from.substring(0, from.lastIndexOf('/') + 1) + path;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return steps.isEmpty() ? null : String.join("/", steps);
    }

    private static String decoded(String target) {
        try {
            return target.indexOf('%') < 0
                    ? target
                    : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return target;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of the package. */
    private final class Counted extends FilterInputStream {
        private long ofPart;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) {
            ofPart += more;
            inflated += more;
            if (ofPart > context.limits().partBytes()
                    || inflated > context.limits().inflatedBytes()) {
                throw context.refused(
                        Refused.Code.LIMIT_SIZE,
                        "inflates to more than "
                                + (Math.min(ofPart, context.limits().partBytes()) >> 20)
                                + " MB; no statement needs that, do not trust this file");
            }
            context.deadline().check();
        }
    }
}
