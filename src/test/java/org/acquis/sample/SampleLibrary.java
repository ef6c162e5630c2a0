package org.acquis.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the files of {@code statements/contact-group-on-karessia/} from their sources. */
public final class SampleLibrary {

    static final Path FOLDER = Path.of("statements/contact-group-on-karessia");

    private SampleLibrary() {}

    /** Writes every file anew; run in the project's folder. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
        Files.createDirectories(SampleTemplates.FOLDER);
        for (Map.Entry<String, byte[]> file : SampleTemplates.files().entrySet()) {
            Files.write(SampleTemplates.FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /** The files by their names. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2019-03-lindholm.docx", word("2019-03-lindholm", true));
        files.put("2019-09-port-avel.docx", word("2019-09-port-avel", false));
        files.put(
                "2020-04-quessy.pdf",
                SamplePdf.of(SampleText.read("2020-04-quessy"), "Contact Group on Karessia - Quessy (fictional)"));
        files.put("2020-11-brannoch.docx", word("2020-11-brannoch", false));
        files.put("2021-06-solvane.docx", word("2021-06-solvane", true));
        files.put("2022-02-zero-draft.docx", word("2022-02-zero-draft", false));
        files.put("2022-03-revision-1.docx", word("2022-03-revision-1", true));
        return files;
    }

    private static byte[] word(String name, boolean automatic) {
        SampleText source = SampleText.read(name);
        List<String> labels = source.labels();
        WordKit kit = new WordKit("Contact Group on Karessia (fictional)");
        for (int k = 0; k < source.lines().size(); k++) {
            SampleText.Line line = source.lines().get(k);
            String label = automatic || labels.get(k).isEmpty() ? "" : labels.get(k) + " ";
            switch (line.kind()) {
                case "N" -> kit.paragraph("Notice", line.text(), 0);
                case "T" -> kit.paragraph("Title", line.text(), 0);
                case "D" -> kit.paragraph("Placeanddate", line.text(), 0);
                case "L" -> kit.paragraph("Openingline", line.text(), 0);
                case "H" -> kit.paragraph("Clauseheading", line.text(), 0);
                case "PP" -> kit.paragraph("Preambular", line.text(), opening(line.text()));
                case "SUB" -> kit.paragraph("Subparagraph", label + line.text(), 0);
                case "OP" ->
                    kit.paragraph("Operative", label + line.text(), label.isEmpty() ? opening(line.text()) : 0);
                default -> kit.paragraph("Paragraph", label + line.text(), 0);
            }
        }
        return kit.bytes(automatic);
    }

    private static int opening(String text) {
        int blank = text.indexOf(' ');
        return text.startsWith("[") || blank < 0 ? 0 : blank;
    }
}
