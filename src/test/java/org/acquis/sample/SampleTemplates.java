package org.acquis.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the templates that ship; drafters go on from them in Word. */
final class SampleTemplates {

    static final Path FOLDER = Path.of("templates");

    private static final String DATE = "{{place}}, {{date}}";

    private SampleTemplates() {}

    /** The files by their names. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "contact-group-communique.docx",
                kit("Communiqué of a contact group: preambular paragraphs end with a comma, operative ones with a semicolon.")
                        .paragraph("Title", "{{title}}", 0)
                        .paragraph("Placeanddate", DATE, 0)
                        .paragraph("Openingline", "{{issuer}},", 0)
                        .paragraph("Plainparagraph", "{{clauses}}", 0)
                        .bytes(true));
        files.put(
                "resolution.docx",
                kit("Resolution of a council: the organ, preambular paragraphs, then numbered operative ones.")
                        .paragraph("Title", "{{title}}", 0)
                        .paragraph("Placeanddate", "Adopted at {{meeting}} on {{date}}", 0)
                        .paragraph("Openingline", "{{issuer}},", 0)
                        .paragraph("Plainparagraph", "{{clauses}}", 0)
                        .bytes(true));
        files.put(
                "chairs-conclusions.docx",
                kit("Conclusions on the chair's own responsibility: numbered paragraphs, \"the participants ...\".")
                        .paragraph("Title", "Chair's conclusions: {{title}}", 0)
                        .paragraph("Placeanddate", DATE, 0)
                        .paragraph(
                                "Plainparagraph",
                                "The meeting was chaired by {{chair}}. These conclusions are the chair's own.",
                                0)
                        .paragraph("Plainparagraph", "{{clauses}}", 0)
                        .bytes(true));
        files.put(
                "leaders-statement.docx",
                kit("Statement of leaders: headings and numbered paragraphs, \"we ...\".")
                        .paragraph("Title", "{{title}}", 0)
                        .paragraph("Placeanddate", DATE, 0)
                        .paragraph("Plainparagraph", "{{clauses}}", 0)
                        .paragraph("Notice", "{{issuer}}", 0)
                        .bytes(true));
        files.put(
                "working-group-on-sanctions.docx",
                kit("Statement of a working group on sanctions: what is in force, what is asked of others, what comes next.")
                        .paragraph("Title", "{{title}}", 0)
                        .paragraph("Placeanddate", DATE, 0)
                        .paragraph("Plainparagraph", "The working group met under the chairmanship of {{chair}}.", 0)
                        .paragraph("Plainparagraph", "{{clauses}}", 0)
                        .paragraph("Plainparagraph", "The next meeting will be held in {{next}}.", 0)
                        .bytes(true));
        files.put(
                "press-line.docx",
                kit("A press line: three sentences at most, nothing that is not agreed.")
                        .paragraph("Title", "{{title}}", 0)
                        .paragraph("Placeanddate", DATE, 0)
                        .paragraph("Plainparagraph", "{{clauses}}", 0)
                        .paragraph("Notice", "Contact: {{contact}}", 0)
                        .bytes(false));
        return files;
    }

    private static WordKit kit(String guidance) {
        return new WordKit("")
                .paragraph(
                        "Guidance",
                        guidance
                                + " This paragraph disappears when a draft is exported, like every paragraph of the style Guidance.",
                        0);
    }
}
