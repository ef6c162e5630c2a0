package org.acquis.reading.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sound documents of other office programs: a Rich Text file and an OpenDocument text with all that is read in them. */
final class OfficeSeeds {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
            + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:style=\"" + ODF + "style:1.0\" xmlns:draw=\"" + ODF
            + "drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:manifest=\"" + ODF + "manifest:1.0\"";

    private OfficeSeeds() {}

    static byte[] richText() {
        String head =
                "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}"
                        + "{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset128 Mincho;}}{\\colortbl;\\red0\\green0\\blue0;}"
                        + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Title;}}"
                        + "{\\*\\revtbl{Unknown;}{Delegation A;}}{\\info{\\title Statement}{\\author A}}{\\header Draft 3\\par}\n";
        String body = """
                \\pard\\s1\\qc Statement\\par
                \\pard{\\listtext\\pard\\plain 1.\\tab}\\ilvl0\\ls1 {\\i Urges} restraint{\\super\\chftn{\\footnote\\chftn\\pard\\plain  Of last year.}};\\par
                \\pard{\\listtext (a)\\tab}\\ilvl1\\ls1 at sea, {\\deleted\\revauthdel1\\revdttmdel-1479314816 may}{\\revised\\revauth1 shall};\\par
                \\pard{\\listtext\\f2 \\'b7\\tab}\\ilvl1 on land, {\\f1 \\'cc\\'e8\\'f0} {\\f3 \\'93\\'fa} \\u8364?5 \\uc2\\u8212\\'96-to\\uc1 ;{\\v secret}\\par
                \\pard{\\pntext 2.\\tab}Decides{\\*\\atnid B}{\\*\\atnauthor Delegation B}\\chatn{\\*\\annotation\\pard Why?}.{\\footnote\\ftnalt At the end.}\\par
                3.\\tab Invites {\\deleted .\\par} reports.\\par
                \\trowd\\cellx100\\cellx200\\pard\\intbl Gate\\cell\\pard\\intbl State\\cell\\row
                \\trowd\\pard\\intbl One\\nestcell two\\cell\\pard\\intbl May\\cell\\row
                \\pard See {\\field{\\*\\fldinst REF a}{\\fldrslt paragraph 3}}. {\\upr{caf?}{\\*\\ud{caf\\u233?}}}\\par
                {\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Heading\\tab 1\\par}}{\\pict\\bin4 }}}}{\\object{\\*\\objdata 0105}{\\result shown}}
                {\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv value}}{\\shptxt In the box\\par}}{\\shprslt In the box}}After\\line all\\sect
                """;
        return (head + body.repeat(3) + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] openDocument() throws IOException {
        String styles = """
                <style:style style:name="gone" style:family="text"><style:text-properties text:display="none"/></style:style>
                <style:style style:name="i" style:family="text"><style:text-properties font-style="italic"/></style:style>
                <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
                <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
                <text:list-level-style-number text:level="3" style:num-format="I" text:display-levels="3"/></text:list-style>
                """;
        String body = """
                <text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:deletion><office:change-info>
                <dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>never</text:p></text:deletion>
                </text:changed-region><text:changed-region xml:id="c2" text:id="c2"><text:insertion><office:change-info><dc:creator>B</dc:creator>
                </office:change-info></text:insertion></text:changed-region></text:tracked-changes>
                <text:h text:outline-level="1">Statement</text:h>
                <text:list xml:id="one" text:style-name="L"><text:list-item><text:p><text:span text:style-name="i">Urges</text:span> restraint;
                <text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Of last
                year.</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>at sea;</text:p><text:list><text:list-item>
                <text:p>by night;</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item></text:list>
                <text:list text:continue-list="one" text:style-name="L"><text:list-item text:start-value="9"><text:p>Invites<text:s text:c="3"/>
                <text:change-start text:change-id="c2"/>all<text:change-end text:change-id="c2"/><text:change text:change-id="c1"/> reports;
                <office:annotation><dc:creator>C</dc:creator><text:p>Why?</text:p></office:annotation></text:p></text:list-item></text:list>
                <table:table><table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>Gate</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="2"><text:p>State<text:tab/><text:line-break/></text:p></table:table-cell>
                </table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>
                <text:span text:style-name="gone">secret</text:span></text:p><text:section text:name="s"><text:p>Decides.</text:p></text:section>
                """;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            part(
                    zip,
                    "content.xml",
                    "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                            + "</office:automatic-styles><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
            part(
                    zip,
                    "styles.xml",
                    "<office:document-styles" + NAMES + "><office:styles>" + styles
                            + "</office:styles><office:master-styles><style:master-page><style:header><text:p>Draft</text:p></style:header>"
                            + "</style:master-page></office:master-styles></office:document-styles>");
            part(
                    zip,
                    "meta.xml",
                    "<office:document-meta" + NAMES + "><office:meta><dc:title>T</dc:title></office:meta>"
                            + "</office:document-meta>");
            part(
                    zip,
                    "META-INF/manifest.xml",
                    "<manifest:manifest" + NAMES
                            + "><manifest:file-entry manifest:full-path=\"content.xml\"/></manifest:manifest>");
        }
        return bytes.toByteArray();
    }

    /** Packed as it comes; damage packs a list of parts anew, and stores the first plainly as the format wants. */
    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
