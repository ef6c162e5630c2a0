package org.acquis.reading.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.PackageParts;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.acquis.statement.Source;
import org.jspecify.annotations.Nullable;

/** Reads OpenDocument texts (ODT) as LibreOffice and other office programs write them. */
public final class OdtReader {

    private static final String KIND = "mimetype";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final int LONGEST_KIND = 100;
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String MACROS = "Basic/script-lc.xml";

    private final ReadContext context;
    private final PackageParts parts;
    private final OdtStyles styles = new OdtStyles();

    private OdtReader(ReadContext context, PackageParts parts) {
        this.context = context;
        this.parts = parts;
    }

    /**
     * Reads one package.
     *
     * @throws Refused when it is no text, encrypted, damaged or beyond a limit
     */
    public static SourceDocument read(byte[] bytes, Source source, ReadOptions options) {
        ReadContext context = new ReadContext(source.file(), options.revisions(), options.limits());
        return context.parsed(
                "a damaged OpenDocument text; open it in LibreOffice, let it be repaired and save it again", () -> {
                    try (PackageParts parts = PackageParts.open(bytes, context)) {
                        return new OdtReader(context, parts).document(source);
                    }
                });
    }

    private SourceDocument document(Source source) throws XMLStreamException, IOException {
        refuseOtherKinds();
        refuseEncrypted();
        List<String> aside = new ArrayList<>();
        if (parts.has(STYLES)) {
            try {
                styles(aside);
            } catch (XMLStreamException | IOException e) {
                context.findings().brokenPart("styles");
            }
        }
        if (parts.has(MACROS)) {
            context.findings().met(Findings.Kind.MACROS);
        }
        List<Block> blocks = body();
        return new SourceDocument(
                source, title(), blocks, aside, context.findings().warnings(context.revisions()));
    }

    /** Opens a part with the cursor at its root, and does something with it. */
    private interface Part<T> {
        T read(OdtXml xml) throws XMLStreamException;
    }

    private <T> T part(String name, Part<T> work) throws XMLStreamException, IOException {
        try (InputStream in = parts.stream(name)) {
            OdtXml xml = new OdtXml(in, context);
            if (!xml.toRoot()) {
                throw new IOException("nothing in " + name);
            }
            return work.read(xml);
        }
    }

    private void refuseOtherKinds() throws IOException {
        String kind = "";
        if (parts.has(KIND)) {
            try (InputStream in = parts.stream(KIND)) {
                kind = new String(in.readNBytes(LONGEST_KIND), StandardCharsets.ISO_8859_1).strip();
            }
        }
        if (!kind.isEmpty() && !kind.startsWith(TEXT)) {
            throw context.refused(
                    Refused.Code.UNSUPPORTED,
                    "an office file, but not a text document (" + kind.replaceAll("[^\\w.+/-]", "?")
                            + "); save its text as DOCX or ODT");
        }
    }

    private void refuseEncrypted() throws XMLStreamException, IOException {
        boolean encrypted = parts.has(MANIFEST) && part(MANIFEST, OdtReader::isEncrypted);
        if (encrypted) {
            throw context.refused(
                    Refused.Code.ENCRYPTED,
                    "an OpenDocument text with a password; save a copy without one, or as a protected DOCX");
        }
    }

    private static boolean isEncrypted(OdtXml xml) throws XMLStreamException {
        boolean encrypted = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            encrypted |= xml.name().startsWith("manifest:encrypt");
            int entry = xml.depth();
            while (xml.nextChild(entry)) {
                encrypted |= xml.name().equals("manifest:encryption-data");
            }
        }
        return encrypted;
    }

    private void styles(List<String> aside) throws XMLStreamException, IOException {
        part(STYLES, xml -> {
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                if (xml.name().equals("office:styles") || xml.name().equals("office:automatic-styles")) {
                    styles.read(xml);
                } else if (xml.name().equals("office:master-styles")) {
                    furniture(xml, aside);
                }
            }
            return aside;
        });
    }

    private void furniture(OdtXml xml, List<String> aside) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (!xml.name().equals("style:master-page")) {
                continue;
            }
            int page = xml.depth();
            while (xml.nextChild(page)) {
                if (xml.name().startsWith("style:header") || xml.name().startsWith("style:footer")) {
                    OdtStory story = new OdtStory(context, styles, new OdtChanges(context.revisions(), new Findings()));
                    String text = StoryText.of(story.blocks(xml)).strip();
                    if (!text.isEmpty()) {
                        aside.add(text);
                        context.findings().met(Findings.Kind.HEADER);
                    }
                }
            }
        }
    }

    private List<Block> body() throws XMLStreamException, IOException {
        return part(CONTENT, xml -> {
            List<Block> blocks = new ArrayList<>();
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                if (xml.name().equals("office:automatic-styles")) {
                    styles.read(xml);
                } else if (xml.name().equals("office:body")) {
                    OdtChanges changes = new OdtChanges(context.revisions(), context.findings());
                    blocks.addAll(new OdtStory(context, styles, changes).blocks(xml));
                }
            }
            return blocks;
        });
    }

    private @Nullable String title() {
        if (!parts.has(META)) {
            return null;
        }
        try {
            String title = part(META, OdtReader::title);
            return title.isEmpty() ? null : title;
        } catch (XMLStreamException | IOException e) {
            context.findings().brokenPart("meta");
            return null;
        }
    }

    private static String title(OdtXml xml) throws XMLStreamException {
        String title = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int meta = xml.depth();
            while (xml.nextChild(meta)) {
                if (xml.name().equals("dc:title")) {
                    title = xml.text().strip();
                }
            }
        }
        return title;
    }
}
