package org.acquis.reading.fuzz;

import static org.acquis.reading.WordFile.definition;
import static org.acquis.reading.WordFile.level;
import static org.acquis.reading.WordFile.list;
import static org.acquis.reading.WordFile.number;
import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acquis.reading.WordFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sound documents to damage: the project's own, some rich ones built here, and those of a folder if one is named. */
final class Seeds {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int LARGEST = 600_000;

    private Seeds() {}

    /** @param more a folder of further documents, or an empty text */
    static List<byte[]> all(String more) throws IOException {
        List<byte[]> seeds = new ArrayList<>(
                List.of(word(), pdf(), html(), text(), OfficeSeeds.richText(), OfficeSeeds.openDocument()));
        for (String folder :
                more.isEmpty() ? List.of("statements", "templates") : List.of("statements", "templates", more)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().matches(".*\\.(docx|docm|pdf|doc|html|rtf|odt)")
                            && Files.size(file) < LARGEST) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return seeds;
    }

    private static byte[] word() {
        String lists = definition(
                        1,
                        level(0, "decimal", "%1.", ""),
                        level(1, "lowerLetter", "(%2)", "<w:lvlRestart w:val=\"1\"/>"),
                        level(2, "lowerRoman", "(%3)", "<w:isLgl/>"))
                + definition(2, "<w:numStyleLink w:val=\"Clauses\"/>")
                + number(1, 1)
                + number(2, 2)
                + number(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>");
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"Clause\"><w:basedOn w:val=\"Base\"/><w:pPr>"
                + list(1, 0)
                + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:i/></w:rPr></w:style>"
                + "<w:style w:type=\"numbering\" w:styleId=\"Clauses\"><w:pPr>" + list(1, 0) + "</w:pPr></w:style>";
        String note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("paragraph 3")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String table = "<w:tbl><w:tr><w:tc>" + p("", r("Item")) + "</w:tc><w:tc>" + p("", r("Date"))
                + "</w:tc></w:tr><w:tr><w:tc>" + p(list(3, 0), r("Report")) + "</w:tc><w:tc><w:tbl><w:tr><w:tc>"
                + p("", r("May")) + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>";
        String body = p("<w:pStyle w:val=\"Clause\"/>", r("Urges "), r("all parties to meet;"), note)
                + p(
                        list(1, 1),
                        r("first, "),
                        "<w:ins w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\">" + r("within a week;") + "</w:ins>")
                + p(list(1, 2), "<w:del w:author=\"B\"><w:r><w:delText>never;</w:delText></w:r></w:del>", field)
                + p(list(2, 0), "<w:moveFrom w:id=\"1\">" + r("moved") + "</w:moveFrom>")
                + "<w:sdt><w:sdtPr/><w:sdtContent>"
                + p(list(3, 0), "<w:smartTag>" + r("Decides to remain seized.") + "</w:smartTag>")
                + "</w:sdtContent></w:sdt>" + table
                + p(
                        "",
                        "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>" + p("", r("Box"))
                                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>");
        return new WordFile()
                .part("styles", "styles", styles)
                .part("numbering", "numbering", lists)
                .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("", r("A note.")) + "</w:footnote>")
                .part(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"1\" w:author=\"C\">" + p("", r("Why?")) + "</w:comment>")
                .body(body)
                .bytes();
    }

    /** Two pages with an embedded font that has a character map, a list, a note, a table and a running head. */
    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream bytes = PDDocument.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, bytes);
            for (int p = 1; p <= 2; p++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    line(stream, font, 9, 300, 770, "S/2026/" + p);
                    for (int k = 0; k < 12; k++) {
                        line(
                                stream,
                                font,
                                11,
                                72,
                                720 - 14 * k,
                                (k % 3 == 0 ? k / 3 + 1 + ". Urges" : "all") + " the parties to meet with-");
                        line(
                                stream,
                                font,
                                11,
                                330,
                                720 - 14 * k,
                                k % 3 == 0 ? "(a) סעיף 12" : "out delay, efficient and whole;");
                    }
                    line(stream, font, 7, 250, 565, "1");
                    line(stream, font, 11, 72, 500, "Item");
                    line(stream, font, 11, 300, 500, "Date");
                    line(stream, font, 11, 72, 486, "Report");
                    line(stream, font, 11, 300, 486, "May");
                    line(stream, font, 8, 72, 60, "1 A note.");
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void line(PDPageContentStream stream, PDFont font, float size, float x, float y, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private static byte[] html() {
        return ("<html><head><title>Statement</title></head><body><h1>Statement</h1><p>We, the ministers,</p><ol start=3 type=a><li>"
                        + "<p>Decide<sup><a href=#n1>1</a></sup> to meet;<ol type=i><li>in May;<li>in June.</ol></ol><table><tr><th>Item"
                        + "<td>Date<tr><td colspan=2>Report</table><script>x()</script><div id=n1><sup>1</sup> A note.</div></body></html>")
                .repeat(3)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text() {
        return ("The Security Council,\n\nRecalling its resolution 1 (2026),\n\n1. Urges [all parties] [the parties] to meet:\n\n"
                        + "  (a) in May;\n  (b) [in June][Option 2: in July]; and\n    (i) again.\n\nII. NEXT STEPS\n\n2. Decides to remain seized.\n")
                .repeat(5)
                .getBytes(StandardCharsets.UTF_8);
    }
}
