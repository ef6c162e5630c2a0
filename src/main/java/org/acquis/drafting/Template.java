package org.acquis.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.acquis.problem.Refused;
import org.acquis.statement.DraftItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word file in house style, made and changed in Word alone. {@code {{name}}} stands for a field; parts may be optional or come
 * once for each value of a field; the paragraph {@code {{clauses}}} is where the draft's paragraphs go; paragraphs in a style of
 * clauses are wordings that the template suggests; paragraphs of the style "Guidance" are for whoever drafts and disappear.
 *
 * @see Mark
 */
public final class Template {

    static final String GUIDANCE = "Guidance";
    private static final long LARGEST = 20L << 20;

    private final String name;
    private final byte[] content;
    private final TemplateContent parts;

    private Template(String name, byte[] content, TemplateContent parts) {
        this.name = name;
        this.content = content;
        this.parts = parts;
    }

    /**
     * Opens and checks a template.
     *
     * @throws Refused when it is no Word file without macros, or a paragraph breaks a rule of templates: the message names it
     */
    static Template open(String name, Path file) {
        byte[] content;
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refused(
                        Refused.Code.LIMIT_SIZE, file.toString(), "a template of more than 20 MB; remove its pictures");
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, file.toString(), "cannot be read; check its permissions", e);
        }
        return new Template(name, content, TemplateReader.read(file.toString(), content));
    }

    /** The name by which a draft remembers it. */
    public String name() {
        return name;
    }

    /** The names of the fields on its page, in order; what stands in suggested wordings is not among them. */
    public Set<String> fields() {
        return parts.fields();
    }

    /** The fields that stand in an optional part alone: the page is whole without them. */
    public Set<String> optional() {
        return parts.optional();
    }

    /** The wordings that it suggests, their slots in double braces, with the guidance before each as a remark. */
    public List<DraftItem> suggestions() {
        return parts.suggestions();
    }

    /** The styles of clauses to which the template gives numbers. */
    Set<ClauseStyle> numbered() {
        return parts.numbered();
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
