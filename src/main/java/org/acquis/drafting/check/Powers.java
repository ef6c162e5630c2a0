package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.StatementKind;

/** Language that the body has no power to use. */
final class Powers implements Rule {

    private static final Pattern BINDS = Pattern.compile(
            "\\b(?:[Dd]ecid(?:es|ed|e)|[Dd]emand(?:s|ed)?|[Rr]equir(?:es|ed))\\b(?= (?:that|all|the|to)\\b)");
    private static final Pattern ALL_STATES =
            Pattern.compile("\\b[Dd]ecid(?:es|ed|e) that (?:all )?(?:Member )?States shall\\b");
    private static final Pattern CHAPTER = Pattern.compile("\\b[Aa]cting under (?:Chapter VII|Article 4[0-2])\\b");

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        boolean chairs = text.kind() == StatementKind.CHAIRS_CONCLUSIONS;
        boolean council = text.issuer().contains("Council")
                || text.paragraphs().stream().anyMatch(one -> one.text().startsWith("The Security Council"));
        if (council || !chairs && !text.drafted()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            Matcher binds = BINDS.matcher(paragraph.text());
            Matcher states = ALL_STATES.matcher(paragraph.text());
            Matcher chapter = CHAPTER.matcher(paragraph.text());
            if (chairs && binds.find()) {
                findings.add(paragraph.finding(
                        "powers",
                        "'" + binds.group() + "' in a text on the chair's own responsibility",
                        "say who did so: the participants called for, agreed to, underlined"));
            } else if (states.find() || chapter.find()) {
                findings.add(paragraph.finding(
                        "powers",
                        "only the Security Council decides for all States",
                        "call upon or urge all States, or decide for the members of the body"));
            }
        }
        return findings;
    }
}
