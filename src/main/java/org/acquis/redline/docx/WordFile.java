package org.acquis.redline.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.files.StablePackage;
import org.acquis.problem.Refused;
import org.acquis.reading.Limits;
import org.acquis.reading.Xml;
import org.acquis.statement.Sha256;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A Word document as its parts; parts that nobody touched keep their bytes. */
final class WordFile {

    private static final String TYPES = "[Content_Types].xml";

    private final String name;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final ContentTypes types;

    private WordFile(String name, Map<String, byte[]> contents) throws IOException, SAXException {
        this.name = name;
        this.contents.putAll(contents);
        this.types = ContentTypes.read(Xml.tree(new ByteArrayInputStream(contents.getOrDefault(TYPES, new byte[0]))));
    }

    /**
     * Opens a package.
     *
     * @param name of the file, for messages
     * @throws Refused when it is damaged, too large or no Word document of the usual kind
     */
    static WordFile open(byte[] bytes, String name) {
        try {
            WordFile file = new WordFile(name, contents(bytes, name));
            if (!file.isUsual()) {
                throw new Refused(
                        Refused.Code.UNSUPPORTED,
                        name,
                        "no Word document of the usual kind (strict Open XML?); save it again as a Word document");
            }
            return file;
        } catch (IOException | SAXException | XMLStreamException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
    }

    /** Whether its body is in the usual namespace; strict Open XML has others, which Word itself seldom writes. */
    private boolean isUsual() throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(content(main().name())));
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before the root says nothing
        }
        return Word.W.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("document");
    }

    /** Whether these bytes are a Word document whose XML can be marked. */
    static boolean isUsual(byte[] bytes) {
        try {
            open(bytes, "");
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private static Refused damaged(String name, Exception cause) {
        return new Refused(
                Refused.Code.CORRUPT,
                name,
                "a damaged package; open it in Word, let it be repaired and save it again",
                cause);
    }

    private static Map<String, byte[]> contents(byte[] bytes, String name) throws IOException {
        Limits limits = Limits.standard();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        long inflated = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                int left = (int) Math.min(limits.partBytes(), limits.inflatedBytes() - inflated) + 1;
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = in.readNBytes(left);
                }
                inflated += content.length;
                if (content.length == left || contents.size() >= limits.entries()) {
                    throw new Refused(
                            Refused.Code.LIMIT_SIZE, name, "inflates beyond what any statement needs; do not trust it");
                }
                contents.put(entry.getName(), content);
            }
        }
        return contents;
    }

    String name() {
        return name;
    }

    /** The part that holds the body. */
    Part main() {
        Relationships top = new Part(this, "").relationships();
        return top.all().stream()
                .filter(one -> one.kind().equals("officeDocument") && !one.external())
                .findFirst()
                .flatMap(one -> part(resolved("", one.target())))
                .orElseThrow(() -> new Refused(
                        Refused.Code.NOT_A_DOCUMENT, name, "a package without a document in it; give a DOCX"));
    }

    Optional<Part> part(String part) {
        if (!contents.containsKey(part)) {
            return Optional.empty();
        }
        return Optional.of(parts.computeIfAbsent(part, key -> new Part(this, key)));
    }

    boolean has(String part) {
        return contents.containsKey(part);
    }

    byte[] content(String part) {
        return Objects.requireNonNull(contents.get(part), part);
    }

    /** Whether two parts hold the same bytes. */
    String fingerprint(String part) {
        byte[] content = contents.get(part);
        return content == null ? "" : Sha256.of(content);
    }

    ContentTypes types() {
        return types;
    }

    Document parse(String part) {
        try {
            return Xml.tree(new ByteArrayInputStream(content(part)));
        } catch (IOException | SAXException e) {
            throw damaged(name, e);
        }
    }

    /** Adds a part under a name that is free, near the one wished for. */
    String add(String wished, String type, byte[] content) {
        int dot = wished.lastIndexOf('.');
        String free = wished;
        for (int k = 1; contents.containsKey(free); k++) {
            free = wished.substring(0, dot) + "-" + k + wished.substring(dot);
        }
        contents.put(free, content);
        types.put(free, type);
        return free;
    }

    void replace(String part, byte[] content) {
        contents.put(part, content);
    }

    List<String> names() {
        return List.copyOf(contents.keySet());
    }

    /** The name of the part that a target in another part leads to. */
    static String resolved(String from, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder(from) + target;
        java.util.ArrayDeque<String> steps = new java.util.ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    static String relationshipsOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The package with all that was changed. */
    byte[] bytes() {
        StablePackage pack = new StablePackage();
        for (Part part : parts.values()) {
            part.store();
        }
        contents.put(TYPES, types.xml().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        contents.forEach(pack::put);
        return pack.bytes();
    }

    /** The first part that the body refers to in this way, such as {@code styles}, or null. */
    @Nullable
    Part related(String kind) {
        Part main = main();
        return main.relationships().all().stream()
                .filter(one -> one.kind().equals(kind) && !one.external())
                .findFirst()
                .flatMap(one -> part(resolved(main.name(), one.target())))
                .orElse(null);
    }
}
