package org.acquis.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the templates that ship; drafters go on from them in Word. */
final class SampleTemplates {

    static final Path FOLDER = Path.of("templates");

    private static final String GUIDANCE = "Guidance";
    private static final String HEADING = "Clauseheading";
    private static final String PP = "Preambular";
    private static final String OP = "Operative";
    private static final String SUB = "Subparagraph";
    private static final String PARAGRAPH = "Paragraph";
    private static final String PLAIN = "Plainparagraph";

    private SampleTemplates() {}

    /** The files by their names. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("contact-group-communique.docx", communique());
        files.put("resolution.docx", resolution());
        files.put("chairs-conclusions.docx", conclusions());
        files.put("council-conclusions.docx", council());
        files.put("leaders-statement.docx", leaders());
        files.put("working-group-on-sanctions.docx", sanctions());
        files.put("press-line.docx", pressLine());
        return files;
    }

    private static byte[] communique() {
        return kit("Joint statement of a contact group. Preambular paragraphs end with a comma, operative ones with a semicolon,"
                        + " the last with a full stop.")
                .paragraph("Title", "{{title}}", 0)
                .paragraph("Placeanddate", "{{meeting.place}}, {{meeting.date}}", 0)
                .paragraph("Openingline", "{{issuer}},", 0)
                .paragraph(GUIDANCE, "Recall the statements that this one builds on, the latest last.", 0)
                .paragraph(PP, "Recalling its statements of {{earlier.dates}},", 0)
                .paragraph(
                        PP,
                        "Reaffirming its commitment to the sovereignty, independence and territorial integrity of {{country}},",
                        0)
                .paragraph(GUIDANCE, "What has happened since the last meeting; facts that all participants accept.", 0)
                .paragraph(PP, "Gravely concerned at {{development}},", 0)
                .paragraph("Plainparagraph", "{{clauses}}", 0)
                .paragraph(OP, "Demands that {{addressee}} {{demand}};", 0)
                .paragraph(
                        OP,
                        "Calls upon all parties to allow and facilitate full, safe and unhindered humanitarian access to {{area}};",
                        0)
                .paragraph(OP, "Urges all States to freeze without delay the funds and other assets of {{target}};", 0)
                .paragraph(GUIDANCE, "Keep this paragraph last; it ends with the full stop.", 0)
                .paragraph(OP, "Decides to meet again in {{next.place}}.", 0)
                .paragraph(PLAIN, "{{if participants}}", 0)
                .paragraph("Openingline", "Participants", 0)
                .paragraph(PLAIN, "{{for each participants}}", 0)
                .paragraph(PLAIN, "{{participants}}", 0)
                .paragraph(PLAIN, "{{end}}", 0)
                .paragraph(PLAIN, "{{end}}", 0)
                .bytes(true);
    }

    private static byte[] resolution() {
        return kit("Resolution of a council: the organ, preambular paragraphs, then numbered operative ones.")
                .paragraph("Title", "{{title}}", 0)
                .paragraph(
                        "Placeanddate",
                        "Adopted{{if meeting.number}} at its {{meeting.number}} meeting{{end}} on {{date}}",
                        0)
                .paragraph("Openingline", "{{issuer}},", 0)
                .paragraph(GUIDANCE, "Earlier resolutions by number, year and date.", 0)
                .paragraph(PP, "Recalling its resolution {{earlier.resolution}},", 0)
                .paragraph(PP, "Noting with appreciation the report of {{reporter}},", 0)
                .paragraph(
                        PP,
                        "Determining that the situation in {{country}} constitutes a threat to peace in the region,",
                        0)
                .paragraph(PLAIN, "{{clauses}}", 0)
                .paragraph(OP, "Decides that all States shall take the measures necessary to prevent:", 0)
                .paragraph(SUB, "the supply, sale or transfer to {{target}} of arms and related materiel;", 0)
                .paragraph(SUB, "the entry into or transit through their territories of {{persons}};", 0)
                .paragraph(
                        OP,
                        "Requests {{reporter}} to report to it on the implementation of the present resolution by {{deadline}};",
                        0)
                .paragraph(OP, "Decides to remain seized of the matter.", 0)
                .bytes(true);
    }

    private static byte[] conclusions() {
        return kit("Conclusions on the chair's own responsibility: numbered paragraphs, \"the participants ...\". They bind nobody,"
                        + " so they neither decide nor demand.")
                .paragraph("Title", "Chair's conclusions: {{title}}", 0)
                .paragraph("Placeanddate", "{{meeting.place}}, {{meeting.date}}", 0)
                .paragraph(
                        PLAIN,
                        "The meeting was chaired by {{chair}}{{if co-chair}} together with {{co-chair}}{{end}}. These conclusions are"
                                + " the chair's own.",
                        0)
                .paragraph(PLAIN, "{{clauses}}", 0)
                .paragraph(HEADING, "Situation", 0)
                .paragraph(PARAGRAPH, "The participants expressed their grave concern at {{development}}.", 0)
                .paragraph(HEADING, "Measures", 0)
                .paragraph(PARAGRAPH, "The participants called on {{addressee}} to {{demand}}.", 0)
                .paragraph(PARAGRAPH, "Many participants underlined the need to {{need}}.", 0)
                .paragraph(HEADING, "Next steps", 0)
                .paragraph(PARAGRAPH, "The participants agreed to meet again in {{next.place}}.", 0)
                .bytes(true);
    }

    private static byte[] council() {
        return kit("Conclusions of a council: numbered paragraphs, each with the council as its subject; the verbs are not set in"
                        + " italics.")
                .paragraph("Title", "Council conclusions on {{subject}}", 0)
                .paragraph("Placeanddate", "{{date}}", 0)
                .paragraph(PLAIN, "The Council adopted the following conclusions:", 0)
                .paragraph(PLAIN, "{{clauses}}", 0)
                .paragraph(
                        PARAGRAPH,
                        "The Council recalls its conclusions of {{earlier.dates}} and reaffirms its support for {{process}}.",
                        0)
                .paragraph(
                        PARAGRAPH,
                        "The Council condemns in the strongest terms {{act}} and urges {{addressee}} to {{demand}}.",
                        0)
                .paragraph(
                        PARAGRAPH, "The Council has decided to impose further restrictive measures on {{target}}.", 0)
                .paragraph(PARAGRAPH, "The Council invites {{invited}} to report on the matter by {{deadline}}.", 0)
                .bytes(true);
    }

    private static byte[] leaders() {
        return kit("Statement of leaders: headings and numbered paragraphs, \"we ...\"; commitments say who does what by when.")
                .paragraph("Title", "{{title}}", 0)
                .paragraph("Placeanddate", "{{meeting.place}}, {{meeting.date}}", 0)
                .paragraph(PLAIN, "{{clauses}}", 0)
                .paragraph(
                        PARAGRAPH,
                        "We, the leaders of {{members}}, met in {{city}} and reaffirm our commitment to {{aim}}.",
                        0)
                .paragraph(HEADING, "Sanctions", 0)
                .paragraph(PARAGRAPH, "We will extend the measures in force against {{target}} until {{condition}}.", 0)
                .paragraph(HEADING, "Humanitarian response", 0)
                .paragraph(PARAGRAPH, "We commit to provide {{quantity}} to {{beneficiary}} by {{deadline}}.", 0)
                .paragraph("Notice", "{{issuer}}", 0)
                .bytes(true);
    }

    private static byte[] sanctions() {
        return kit("Statement of a working group on sanctions: what is in force, what is asked of others, what comes next.")
                .paragraph("Title", "{{title}}", 0)
                .paragraph("Placeanddate", "{{meeting.place}}, {{meeting.date}}", 0)
                .paragraph(
                        PLAIN,
                        "The working group met under the chairmanship of {{chair}}{{if participants}}. Present were:"
                                + " {{for each participants}}{{participants}}, {{end}}{{end}}.",
                        0)
                .paragraph(PLAIN, "{{clauses}}", 0)
                .paragraph(HEADING, "Measures in force", 0)
                .paragraph(
                        PARAGRAPH,
                        "The Group welcomed the measures taken by {{implementers}} since its last meeting.",
                        0)
                .paragraph(HEADING, "Measures to be taken", 0)
                .paragraph(
                        PARAGRAPH, "The Group called upon all States to freeze the funds and assets of {{target}}.", 0)
                .paragraph(
                        PARAGRAPH,
                        "The Group urged all States to cease the purchase, import and carriage of {{commodity}} from {{country}}.",
                        0)
                .paragraph(
                        PARAGRAPH,
                        "The Group called upon {{private.sector}} to exercise vigilance in transactions with {{banks}}.",
                        0)
                .paragraph(HEADING, "Implementation", 0)
                .paragraph(
                        PARAGRAPH, "The Group agreed to share information on {{evasion}} through {{contact.point}}.", 0)
                .paragraph(PLAIN, "{{if next.place}}The next meeting will be held in {{next.place}}.{{end}}", 0)
                .bytes(true);
    }

    private static byte[] pressLine() {
        return kit("A press line: three sentences at most, nothing that is not agreed.")
                .paragraph("Title", "{{title}}", 0)
                .paragraph("Placeanddate", "{{place}}, {{date}}", 0)
                .paragraph(PLAIN, "{{clauses}}", 0)
                .paragraph(PARAGRAPH, "{{issuer}} today called upon {{addressee}} to {{demand}}.", 0)
                .paragraph("Notice", "Contact: {{contact}}", 0)
                .bytes(false);
    }

    private static WordKit kit(String guidance) {
        return new WordKit("")
                .paragraph(
                        GUIDANCE,
                        guidance
                                + " This paragraph disappears when a draft is exported, like every paragraph of the style Guidance.",
                        0);
    }
}
