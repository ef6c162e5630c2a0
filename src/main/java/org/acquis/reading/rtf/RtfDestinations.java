package org.acquis.reading.rtf;

import java.util.Locale;
import java.util.Set;
import org.acquis.reading.office.Fields;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.rtf.RtfGroup.Goal;

/** Words that say what a group of a Rich Text file is for (RTF 1.9.1, "Destinations"). */
final class RtfDestinations {

    /** Groups whose contents are no text of the document. */
    private static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "info",
            "nonshppict",
            "sp",
            "shprslt",
            "bkmkstart",
            "bkmkend",
            "xe",
            "tc",
            "pn",
            "atrfstart",
            "atrfend",
            "atnref",
            "atnparent",
            "atnicn",
            "private",
            "objdata",
            "objclass",
            "filetbl",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "falt",
            "panose",
            "fontemb",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "userprops",
            "mmathPr",
            "author",
            "operator",
            "company",
            "manager",
            "keywords");

    /** Fields that would fetch something. */
    private static final Set<String> FOLLOWING = Set.of("INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO");

    private static final int LONGEST_INSTRUCTION = 200;

    private final ReadContext context;
    private final RtfLooks looks;
    private final RtfStyles styles;

    RtfDestinations(ReadContext context, RtfLooks looks, RtfStyles styles) {
        this.context = context;
        this.looks = looks;
        this.styles = styles;
    }

    /** Sets what the group is for; false for words that say nothing about it. */
    boolean word(String name, RtfGroup group) {
        switch (name) {
            case "fonttbl" -> group.goal = Goal.FONT;
            case "stylesheet" -> {
                group.goal = Goal.STYLE;
                styles.begin();
            }
            case "revtbl" -> group.goal = Goal.REVISORS;
            case "title" -> group.goal = Goal.TITLE;
            case "listtext", "pntext" -> {
                group.flow.label.setLength(0);
                group.goal = group.goal == Goal.TEXT ? Goal.LABEL : group.goal;
            }
            case "field" -> group.instruction = new StringBuilder();
            case "fldinst" -> group.goal = Goal.INSTRUCTION;
            case "fldrslt" -> {
                if (group.instruction != null && Fields.isContents(group.instruction.toString())) {
                    group.goal = Goal.CONTENTS;
                }
            }
            case "upr" -> group.twoForms = true;
            case "footnote" -> begin(RtfFlow.Kind.FOOTNOTE, group);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                begin(RtfFlow.Kind.HEAD, group);
            case "annotation" -> begin(RtfFlow.Kind.COMMENT, group);
            case "shptxt", "dptxbxtext" -> begin(RtfFlow.Kind.BOX, group);
            case "atnauthor" -> group.goal = Goal.AUTHOR;
            case "atndate" -> group.goal = Goal.DATE;
            case "shppict", "shpinst", "do" -> {
                // what is drawn may hold text
            }
            case "pict" -> nowhere(Findings.Kind.PICTURE, group);
            case "object" -> nowhere(Findings.Kind.EMBEDDED, group);
            case "template" -> {
                context.findings().external("template");
                group.goal = Goal.NOWHERE;
            }
            default -> {
                if (!NO_TEXT.contains(name)) {
                    return false;
                }
                group.goal = Goal.NOWHERE;
            }
        }
        return true;
    }

    private void nowhere(Findings.Kind kind, RtfGroup group) {
        context.findings().met(kind);
        group.goal = Goal.NOWHERE;
    }

    private void begin(RtfFlow.Kind kind, RtfGroup group) {
        if (group.goal == Goal.TEXT && group.ends == null) {
            group.flow = new RtfFlow(kind, group.flow, context);
            group.ends = group.flow;
            looks.plain(group);
        }
    }

    /** Words of the instruction of a field; one that would fetch something is reported. */
    void instruction(String words, RtfGroup group) {
        StringBuilder instruction = group.instruction;
        if (instruction == null || instruction.length() >= LONGEST_INSTRUCTION) {
            return;
        }
        boolean first = instruction.toString().isBlank();
        instruction.append(words);
        String name = instruction.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (first && FOLLOWING.contains(name)) {
            context.findings().external("field");
        }
    }
}
