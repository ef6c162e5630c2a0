package org.acquis.reading.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.Markings;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.acquis.statement.Source;
import org.acquis.statement.Warning;

/** Reads Word documents. */
public final class DocxReader {

    private final ReadContext context;
    private final WordPackage pack;

    private DocxReader(ReadContext context, WordPackage pack) {
        this.context = context;
        this.pack = pack;
    }

    /**
     * Reads one package.
     *
     * @throws Refused when it is not a Word document, is damaged or beyond a limit
     */
    public static SourceDocument read(byte[] bytes, Source source, ReadOptions options) {
        ReadContext context = new ReadContext(source.file(), options.revisions(), options.limits());
        return context.parsed("a damaged Word document; open it in Word, let it be repaired and save it again", () -> {
            try (WordPackage pack = WordPackage.open(bytes, context)) {
                return new DocxReader(context, pack).document(source);
            }
        });
    }

    private SourceDocument document(Source source) throws XMLStreamException, IOException {
        Styles styles = styles();
        Numbering numbering = numbering();
        NoteTexts notes = new NoteTexts();
        Story aside = new Story(context, styles, Numbering.none(), new NoteTexts());
        notes(aside, notes);
        List<Block> blocks = body(new Story(context, styles, numbering, notes));
        List<String> furniture = new ArrayList<>();
        furniture(aside, furniture);
        comments(aside);
        pack.reportReferences();
        List<Warning> warnings = new ArrayList<>(context.findings().warnings(context.revisions()));
        Markings.in(furniture).ifPresent(warnings::add);
        return new SourceDocument(source, pack.title(), blocks, furniture, warnings);
    }

    private List<Block> body(Story story) throws XMLStreamException, IOException {
        WordXml xml = new WordXml(pack.stream(pack.document()), context);
        xml.toRoot();
        int root = xml.depth();
        List<Block> blocks = new ArrayList<>();
        while (xml.nextChild(root)) {
            if (xml.name().equals("body")) {
                blocks.addAll(story.blocks(xml));
            }
        }
        return blocks;
    }

    /** A part that helps to read the body; damage to it is reported and the body read without. */
    private interface PartReader<T> {
        T read(String part) throws XMLStreamException, IOException;
    }

    private <T> T helpingPart(String kind, T without, PartReader<T> reader) {
        for (String part : pack.related(kind)) {
            try {
                return reader.read(part);
            } catch (XMLStreamException | IOException e) {
                context.findings().brokenPart(kind);
            }
        }
        return without;
    }

    private Styles styles() {
        return helpingPart("styles", Styles.none(), part -> Styles.read(part, pack, context));
    }

    private Numbering numbering() {
        return helpingPart("numbering", Numbering.none(), part -> Numbering.read(part, pack, context));
    }

    private void notes(Story story, NoteTexts notes) {
        helpingPart("footnotes", notes, part -> {
            notes(part, "footnote", story, notes);
            return notes;
        });
        helpingPart("endnotes", notes, part -> {
            notes(part, "endnote", story, notes);
            return notes;
        });
    }

    private void notes(String part, String element, Story story, NoteTexts notes)
            throws XMLStreamException, IOException {
        WordXml xml = new WordXml(pack.stream(part), context);
        xml.toRoot();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            String id = xml.attribute("id");
            String type = xml.attribute("type");
            if (xml.name().equals(element) && id != null && (type == null || type.equals("normal"))) {
                String text = StoryText.of(story.blocks(xml)).strip();
                if (element.equals("footnote")) {
                    notes.putFootnote(id, text);
                } else {
                    notes.putEndnote(id, text);
                }
            }
        }
    }

    private void furniture(Story story, List<String> furniture) {
        for (String kind : List.of("header", "footer")) {
            for (String part : pack.related(kind)) {
                try {
                    WordXml xml = new WordXml(pack.stream(part), context);
                    xml.toRoot();
                    String text = StoryText.of(story.blocks(xml)).strip();
                    if (!text.isEmpty()) {
                        furniture.add(text);
                        context.findings().met(Findings.Kind.HEADER);
                    }
                } catch (XMLStreamException | IOException e) {
                    context.findings().brokenPart(kind);
                }
            }
        }
    }

    private void comments(Story aside) {
        helpingPart("comments", 0, part -> {
            WordXml xml = new WordXml(pack.stream(part), context);
            xml.toRoot();
            int root = xml.depth();
            int count = 0;
            while (xml.nextChild(root)) {
                if (xml.name().equals("comment")) {
                    String author = xml.attribute("author");
                    String date = xml.attribute("date");
                    context.findings().comment(author, date, StoryText.of(aside.blocks(xml)));
                    count++;
                }
            }
            return count;
        });
    }
}
