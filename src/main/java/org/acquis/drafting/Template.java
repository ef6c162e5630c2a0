package org.acquis.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.problem.Refused;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A Word file in house style. {@code {{name}}} stands for a field; the paragraph {@code {{clauses}}} is where the draft's
 * paragraphs go; paragraphs of the style "Guidance" are for whoever drafts and disappear.
 */
public final class Template {

    static final String CLAUSES = "clauses";
    static final String GUIDANCE = "Guidance";
    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z][\\w.]{0,40})\\s*}}");
    private static final Pattern BROKEN = Pattern.compile("\\{\\{(?![^{}]{1,50}}})|(?<!\\{\\{[^{}]{1,50})}}");

    private final String name;
    private final byte[] content;
    private final Set<String> fields;

    private Template(String name, byte[] content, Set<String> fields) {
        this.name = name;
        this.content = content;
        this.fields = fields;
    }

    /**
     * Opens and checks a template.
     *
     * @throws Refused when it is no Word file, a placeholder is broken, or there is no place for the clauses
     */
    static Template open(String name, Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, file.toString(), "cannot be read; check its permissions", e);
        }
        Set<String> fields = new LinkedHashSet<>();
        boolean place = false;
        int number = 0;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                number++;
                String text = paragraph.getText();
                if (GUIDANCE.equals(paragraph.getStyle())) {
                    continue;
                }
                if (BROKEN.matcher(text).find()) {
                    throw new Refused(
                            Refused.Code.CORRUPT,
                            file.toString(),
                            "paragraph " + number + " has a broken placeholder: '" + text + "'; write {{name}}");
                }
                Matcher matcher = PLACEHOLDER.matcher(text);
                while (matcher.find()) {
                    if (matcher.group(1).equals(CLAUSES)) {
                        place = true;
                    } else {
                        fields.add(matcher.group(1));
                    }
                }
            }
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new Refused(
                    Refused.Code.CORRUPT,
                    file.toString(),
                    "not a Word file that can be opened; save it again in Word",
                    e);
        }
        if (!place) {
            throw new Refused(
                    Refused.Code.CORRUPT,
                    file.toString(),
                    "no paragraph {{clauses}}; write one where the text of the draft goes");
        }
        return new Template(name, content, fields);
    }

    /** The name by which a draft remembers it. */
    public String name() {
        return name;
    }

    /** The names of its fields in the order of the page. */
    public Set<String> fields() {
        return fields;
    }

    /** A fresh copy of the document; the caller closes it. */
    XWPFDocument document() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException("a template that was opened before", e);
        }
    }
}
