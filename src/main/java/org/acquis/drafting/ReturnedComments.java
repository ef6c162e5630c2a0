package org.acquis.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.problem.Refused;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments in a Word file that came back, by the words of the paragraph that they stand beside. */
public final class ReturnedComments {

    private ReturnedComments() {}

    /**
     * A comment.
     *
     * @param paragraph the words of the paragraph beside which it begins, insertions of tracked changes among them
     */
    public record Commented(String paragraph, String text) {}

    /**
     * The comments in the order of the text, without those that the export itself made. Names of persons are left out: a
     * comment is the delegation's.
     *
     * @throws Refused when it is no Word file
     */
    public static List<Commented> of(Path file) {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (document.getDocComments() != null) {
                for (XWPFComment comment : document.getDocComments().getComments()) {
                    if (!WordComments.DRAFTER.equals(comment.getAuthor())) {
                        texts.put(comment.getId(), comment.getText().strip().replaceAll("\\s+", " "));
                    }
                }
            }
            List<Commented> found = new ArrayList<>();
            for (WordParagraph paragraph : WordParagraph.of(document)) {
                for (String id : ids(paragraph.element())) {
                    String text = texts.remove(id);
                    if (text != null && !text.isEmpty()) {
                        found.add(new Commented(paragraph.words().text(), text));
                    }
                }
            }
            return found;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new Refused(
                    Refused.Code.CORRUPT, file.toString(), "its comments cannot be read; save it again in Word", e);
        }
    }

    private static List<String> ids(Element paragraph) {
        List<String> ids = new ArrayList<>();
        gather(paragraph, ids);
        return ids;
    }

    private static void gather(Node node, List<String> ids) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordText.is(child, "commentRangeStart") || WordText.is(child, "commentReference")) {
                ids.add(((Element) child).getAttributeNS(WordText.W, "id"));
            } else {
                gather(child, ids);
            }
        }
    }
}
