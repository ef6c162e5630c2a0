package org.acquis.reading.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acquis.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document. Bytes are counted as they are inflated, whatever the package says of them. */
final class WordPackage implements AutoCloseable {

    private static final String WORD = "wordprocessingml";

    private final OPCPackage opc;
    private final PackagePart document;
    private final ReadContext context;
    private long inflated;

    private WordPackage(OPCPackage opc, PackagePart document, ReadContext context) {
        this.opc = opc;
        this.document = document;
        this.context = context;
    }

    /**
     * Opens a package.
     *
     * @throws Refused when it is no Word document, is damaged, or has too many parts
     */
    static WordPackage open(byte[] bytes, ReadContext context) {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            checkEntries(zip, context);
            OPCPackage opc = OPCPackage.open(new ZipFileZipEntrySource(zip));
            PackagePart document = mainPart(opc);
            if (document == null) {
                throw context.refused(
                        Refused.Code.NOT_A_DOCUMENT, "a package without a document in it; give a DOCX, PDF or text");
            }
            if (!document.getContentType().contains(WORD)) {
                throw context.refused(
                        Refused.Code.UNSUPPORTED,
                        "an office file, but not a Word document (" + document.getContentType()
                                + "); save its text as DOCX");
            }
            return new WordPackage(opc, document, context);
        } catch (IOException | InvalidFormatException e) {
            throw context.refused(
                    Refused.Code.CORRUPT,
                    "a damaged package; open it in Word, let it be repaired and save it again",
                    e);
        }
    }

    private static void checkEntries(ZipFile zip, ReadContext context) {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (names.size() > context.limits().entries()) {
                throw context.refused(
                        Refused.Code.LIMIT_SIZE,
                        "more than " + context.limits().entries() + " parts; no statement has so many");
            }
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw context.refused(
                        Refused.Code.CORRUPT,
                        "holds the part " + entry.getName() + " twice, as forged files do; do not trust it");
            }
        }
    }

    private static @Nullable PackagePart mainPart(OPCPackage opc) throws InvalidFormatException {
        for (PackageRelationship relationship : opc.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")
                    && relationship.getTargetMode() == TargetMode.INTERNAL) {
                return opc.getPart(relationship);
            }
        }
        return null;
    }

    /** The title in the document's properties, or null. */
    @Nullable
    String title() {
        try {
            String title =
                    opc.getPackageProperties().getTitleProperty().orElse("").strip();
            return title.isEmpty() ? null : title;
        } catch (InvalidFormatException e) {
            return null;
        }
    }

    PackagePart document() {
        return document;
    }

    /** The parts that the document refers to by a relationship of this kind, such as {@code styles}, in order of their ids. */
    List<PackagePart> related(String kind) {
        return related(document, kind);
    }

    private List<PackagePart> related(PackagePart from, String kind) {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship relationship : from.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.INTERNAL
                        && relationship.getRelationshipType().endsWith("/" + kind)) {
                    PackagePart part = from.getRelatedPart(relationship);
                    if (part != null) {
                        parts.add(part);
                    }
                }
            }
        } catch (InvalidFormatException | IllegalArgumentException e) {
            context.findings().brokenPart(kind);
        }
        return parts;
    }

    /** Reports references to what lies outside the package; none is ever followed. */
    void reportReferences() {
        try {
            for (PackageRelationship relationship : document.getRelationships()) {
                String type = relationship.getRelationshipType();
                String kind = type.substring(type.lastIndexOf('/') + 1);
                if (relationship.getTargetMode() == TargetMode.EXTERNAL && !kind.equals("hyperlink")) {
                    context.findings().external(kind);
                } else if (kind.equals("vbaProject")) {
                    context.findings().met(Findings.Kind.MACROS);
                } else if (kind.equals("package") || kind.equals("oleObject")) {
                    context.findings().met(Findings.Kind.EMBEDDED);
                }
            }
            for (PackagePart settings : related("settings")) {
                for (PackageRelationship relationship : settings.getRelationships()) {
                    if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                        context.findings().external("attached template");
                    }
                }
            }
        } catch (InvalidFormatException e) {
            context.findings().brokenPart("relationships");
        }
    }

    /** The bytes of a part, counted against the limits. */
    InputStream stream(PackagePart part) throws IOException {
        return new Counted(part.getInputStream());
    }

    @Override
    public void close() {
        opc.revert();
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
