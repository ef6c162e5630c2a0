package org.acquis.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.problem.Refused;
import org.acquis.statement.Source;
import org.acquis.statement.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Web pages. Scripts are never run and nothing that a page refers to is fetched. */
final class HtmlReader {

    private static final int DEEPEST = 400;
    private static final String FURNITURE = "header, footer, nav, aside, div[title=header], div[title=footer]";
    private static final String NO_TEXT = "script, style, noscript, template, head, select, button";

    private final Source source;
    private final Limits limits;
    private final HtmlNotes notes = new HtmlNotes();
    private final List<String> aside = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private HtmlReader(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    static SourceDocument read(byte[] bytes, Source source, Limits limits) {
        try {
            return new HtmlReader(source, limits)
                    .document(Jsoup.parse(new ByteArrayInputStream(bytes), null, "", deepest()));
        } catch (IOException e) {
            throw new Refused(Refused.Code.CORRUPT, source.file(), "a damaged web page; save it again", e);
        }
    }

    private static org.jsoup.parser.Parser deepest() {
        return org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private SourceDocument document(Document page) {
        String title = page.title().strip();
        page.select(NO_TEXT).remove();
        count(page, "img, svg, picture, canvas, video, audio, map", "PICTURES", "picture", "pictures");
        count(page, "iframe, object, embed, frame", "EMBEDDED", "embedded object", "embedded objects");
        hidden(page);
        page.select(FURNITURE).forEach(element -> {
            String text = element.text().strip();
            if (!text.isEmpty()) {
                aside.add(text);
            }
            element.remove();
        });
        notes.take(page);
        HtmlBlocks blocks = new HtmlBlocks(notes);
        Deadline deadline = Deadline.of(source.file(), limits);
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private long characters;

                    @Override
                    public void head(Node node, int depth) {
                        deadline.check();
                        if (node instanceof TextNode text) {
                            characters += text.getWholeText().length();
                            check(characters);
                            blocks.text(text.getWholeText());
                        } else if (node instanceof Element element) {
                            blocks.open(element);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            blocks.close(element);
                        }
                    }
                },
                page.body());
        return new SourceDocument(source, title.isEmpty() ? null : title, blocks.all(), aside, warnings);
    }

    private void check(long characters) {
        if (characters > limits.characters()) {
            throw new Refused(
                    Refused.Code.LIMIT_SIZE,
                    source.file(),
                    "more than " + limits.characters() + " characters; split the file");
        }
    }

    private void count(Document page, String what, String code, String one, String many) {
        int count = page.select(what).size();
        page.select(what).remove();
        if (count > 0) {
            warnings.add(new Warning(code, count + " " + (count == 1 ? one : many) + " not read"));
        }
    }

    private void hidden(Document page) {
        int characters = 0;
        for (Element element : page.select("[hidden], [style], [aria-hidden=true]")) {
            String style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            boolean hides = element.hasAttr("hidden")
                    || style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("font-size:0;")
                    || style.endsWith("font-size:0");
            if (hides) {
                characters += element.text().length();
                element.remove();
            }
        }
        if (characters > 0) {
            warnings.add(new Warning("HIDDEN_TEXT", characters + " hidden characters left out of the text"));
        }
    }
}
