package org.acquis.reading.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.docx.RtfGroup.Goal;
import org.acquis.statement.Note;
import org.acquis.statement.Source;

/**
 * Reads Rich Text files (RTF 1.9.1) with a stack of groups of our own, so that depth, size and time are limited here. Numbers of
 * lists are those that the program which wrote the file put beside each paragraph ({@code listtext}).
 */
public final class RtfReader {

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
            "mmathPr");

    private static final Set<String> INFO_WORDS = Set.of("author", "operator", "company", "manager", "keywords");
    private static final Set<String> FOLLOWING = Set.of("INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201C"),
            Map.entry("rdblquote", "\u201D"),
            Map.entry("bullet", "\u2022"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("ltrmark", "\u200E"),
            Map.entry("rtlmark", "\u200F"));

    private final ReadContext context;
    private final RtfTokens tokens;
    private final RtfCodePages pages = new RtfCodePages();
    private final RtfText text = new RtfText(pages);
    private final RtfChanges changes;
    private final RtfFlow body;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final List<String> aside = new ArrayList<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder commentAuthor = new StringBuilder();
    private final StringBuilder commentDate = new StringBuilder();
    private RtfGroup group;
    private boolean optional;
    private int toSkip;
    private int usualFont = -1;
    private int style;
    private int tableFont;
    private int footnotes;
    private int endnotes;

    private RtfReader(byte[] bytes, ReadContext context) {
        this.context = context;
        this.tokens = new RtfTokens(bytes);
        this.changes = new RtfChanges(context);
        this.body = new RtfFlow(RtfFlow.Kind.BODY, null, context);
        this.group = new RtfGroup(body);
    }

    /**
     * Reads one file.
     *
     * @throws Refused when it is beyond a limit
     */
    public static SourceDocument read(byte[] bytes, Source source, ReadOptions options) {
        ReadContext context = new ReadContext(source.file(), options.revisions(), options.limits());
        return new RtfReader(bytes, context).document(source);
    }

    private SourceDocument document(Source source) {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            context.deadline().check();
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.name(), tokens.number());
                case SYMBOL -> symbol((char) tokens.number());
                default -> character(tokens.number());
            }
        }
        boolean cut = !groups.isEmpty();
        while (!groups.isEmpty()) {
            close();
        }
        flush();
        List<Block> blocks = body.end();
        if (cut && blocks.isEmpty()) {
            throw context.refused(
                    Refused.Code.CORRUPT,
                    "a Rich Text file that ends before its text begins; fetch it again or ask for another copy");
        }
        if (cut) {
            context.findings().brokenPart("end of the file");
        }
        String named = title.toString().strip();
        return new SourceDocument(
                source,
                named.isEmpty() ? null : named,
                blocks,
                aside,
                context.findings().warnings(context.revisions()));
    }

    private void open() {
        flush();
        toSkip = 0;
        optional = false;
        if (groups.size() >= context.limits().depth()) {
            throw context.refused(
                    Refused.Code.LIMIT_DEPTH,
                    "more than " + context.limits().depth() + " groups inside each other; no statement needs that");
        }
        groups.push(group);
        group = group.inner();
    }

    private void close() {
        flush();
        toSkip = 0;
        if (groups.isEmpty()) {
            return;
        }
        RtfFlow ended = group.ends;
        group = groups.pop();
        if (ended != null) {
            deliver(ended, ended.end());
        }
    }

    private void deliver(RtfFlow ended, List<Block> blocks) {
        String words = Story.text(blocks).strip();
        RtfFlow around = ended.around();
        boolean wanted = group.goal == Goal.TEXT && !group.hidden && changes.isWanted(group);
        switch (ended.kind()) {
            case FOOTNOTE, ENDNOTE -> {
                String mark = ended.kind() == RtfFlow.Kind.FOOTNOTE
                        ? String.valueOf(++footnotes)
                        : ListNumbers.write(++endnotes, "lowerRoman");
                if (around != null && wanted && !words.isEmpty()) {
                    around.line().note(new Note(mark, words));
                }
            }
            case HEAD -> {
                if (!words.isEmpty()) {
                    aside.add(words);
                    context.findings().met(Findings.Kind.HEADER);
                }
            }
            case COMMENT -> {
                String moment = commentDate.toString().strip();
                String date = moment.matches("-?\\d{1,10}") ? RtfChanges.day((int) Long.parseLong(moment)) : null;
                context.findings().comment(commentAuthor.toString(), date, words);
                commentAuthor.setLength(0);
                commentDate.setLength(0);
            }
            default -> {
                if (around != null && wanted) {
                    around.box(blocks);
                }
            }
        }
    }

    private void symbol(char c) {
        if (toSkip > 0 && c != '*') {
            toSkip--;
            return;
        }
        switch (c) {
            case '*' -> optional = true;
            case '~' -> text.add("\u00A0");
            case '_' -> text.add("\u2011");
            case '\\', '{', '}' -> character(c);
            case '\r', '\n' -> paragraph();
            default -> {
                // a soft hyphen, marks of an index, formulas
            }
        }
    }

    private void character(int value) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            text.add(value, group.font);
        }
    }

    private void flush() {
        String words = text.take();
        if (words.isEmpty()) {
            return;
        }
        switch (group.goal) {
            case TEXT -> changes.add(words, group);
            case LABEL -> {
                context.countCharacters(words.length());
                group.flow.label.append(words);
            }
            case INSTRUCTION -> instruction(words);
            case TITLE -> title.append(words);
            case FONT, NOWHERE, CONTENTS -> {
                // names, and what is no text
            }
            case STYLE -> style(words);
            case REVISORS -> changes.author(words);
            case AUTHOR -> commentAuthor.append(words);
            case DATE -> commentDate.append(words);
        }
    }

    private void instruction(String words) {
        StringBuilder instruction = group.instruction;
        if (instruction != null && instruction.length() < 200) {
            boolean first = instruction.toString().isBlank();
            instruction.append(words);
            String name = instruction.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
            if (first && FOLLOWING.contains(name)) {
                context.findings().external("field");
            }
        }
    }

    private void style(String words) {
        String name = words.toLowerCase(Locale.ROOT).replace(";", "").strip();
        if (name.equals("title")) {
            headings.put(style, 1);
        } else if (name.matches("heading [1-9]")) {
            headings.put(style, name.charAt(8) - '0');
        }
    }

    private void paragraph() {
        flush();
        if (group.goal == Goal.CONTENTS) {
            context.findings().met(Findings.Kind.CONTENTS);
        }
        if (group.goal == Goal.TEXT || group.goal == Goal.CONTENTS) {
            group.flow.endParagraph(!changes.isWanted(group) && context.revisions() != Revisions.SHOW);
        }
    }

    private void word(String name, int number) {
        if (name.equals("u")) {
            text.add(String.valueOf((char) number));
            toSkip = group.fallback;
            return;
        }
        if (name.equals("bin")) {
            return;
        }
        toSkip = 0;
        String character = CHARACTERS.get(name);
        if (character != null) {
            text.add(character);
            return;
        }
        flush();
        boolean mayBeUnknown = optional;
        optional = false;
        if (name.equals("ud")) {
            restored();
        } else if (group.goal != Goal.NOWHERE || name.equals("title")) {
            if (!destination(name) && !look(name, number) && !place(name) && mayBeUnknown) {
                group.goal = Goal.NOWHERE;
            }
        }
    }

    /** The Unicode one of two forms is read as if it stood alone. */
    private void restored() {
        RtfGroup around = groups.peek();
        if (around != null && around.twoForms) {
            group.goal = around.goal;
        }
    }

    /** Words that say what the group is for. */
    private boolean destination(String name) {
        switch (name) {
            case "fonttbl" -> group.goal = Goal.FONT;
            case "stylesheet" -> {
                group.goal = Goal.STYLE;
                style = 0;
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
            case "footnote" -> begin(RtfFlow.Kind.FOOTNOTE);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                begin(RtfFlow.Kind.HEAD);
            case "annotation" -> begin(RtfFlow.Kind.COMMENT);
            case "shptxt", "dptxbxtext" -> begin(RtfFlow.Kind.BOX);
            case "atnauthor" -> group.goal = Goal.AUTHOR;
            case "atndate" -> group.goal = Goal.DATE;
            case "shppict", "shpinst", "do" -> {
                // what is drawn may hold text
            }
            case "pict" -> nowhere(Findings.Kind.PICTURE);
            case "object" -> nowhere(Findings.Kind.EMBEDDED);
            case "template" -> {
                context.findings().external("template");
                group.goal = Goal.NOWHERE;
            }
            default -> {
                if (!NO_TEXT.contains(name) && !INFO_WORDS.contains(name)) {
                    return false;
                }
                group.goal = Goal.NOWHERE;
            }
        }
        return true;
    }

    private void nowhere(Findings.Kind kind) {
        context.findings().met(kind);
        group.goal = Goal.NOWHERE;
    }

    private void begin(RtfFlow.Kind kind) {
        if (group.goal == Goal.TEXT && group.ends == null) {
            group.flow = new RtfFlow(kind, group.flow, context);
            group.ends = group.flow;
            group.plain(usualFont);
        }
    }

    /** Words about how characters look. */
    private boolean look(String name, int number) {
        boolean on = tokens.isOn();
        switch (name) {
            case "plain" -> group.plain(usualFont);
            case "i" -> group.italic = on;
            case "b" -> group.bold = on;
            case "ul", "uld", "uldb", "ulw" -> group.underlined = on;
            case "ulnone" -> group.underlined = false;
            case "v" -> group.hidden = on;
            case "f" -> {
                group.font = number;
                tableFont = number;
            }
            case "fcharset" -> pages.font(tableFont, number);
            case "deff" -> {
                usualFont = number;
                group.font = number;
            }
            case "ansicpg", "mac", "pc", "pca" -> pages.file(name, number);
            case "uc" -> group.fallback = Math.max(0, Math.min(100, number));
            default -> {
                return changes.word(name, number, on, group);
            }
        }
        return true;
    }

    /** Words about paragraphs, tables and where they end. */
    private boolean place(String name) {
        RtfFlow flow = group.flow;
        int number = tokens.number();
        switch (name) {
            case "par", "sect", "nestcell" -> paragraph();
            case "pard" -> flow.startParagraph();
            case "s" -> {
                style = number;
                flow.heading = group.goal == Goal.STYLE ? 0 : headings.getOrDefault(number, 0);
            }
            case "outlinelevel" -> {
                if (group.goal == Goal.STYLE) {
                    if (number >= 0 && number < 9) {
                        headings.put(style, number + 1);
                    }
                } else {
                    flow.heading = number >= 0 && number < 9 ? number + 1 : 0;
                }
            }
            case "ilvl" -> flow.level = Math.max(0, Math.min(8, number));
            case "qc" -> flow.centred = true;
            case "intbl" -> flow.inTable = true;
            case "ftnalt" -> flow.becomesEndnote();
            case "cell" -> {
                if (group.goal == Goal.TEXT) {
                    flow.endCell();
                }
            }
            case "row" -> {
                if (group.goal == Goal.TEXT) {
                    flow.endRow();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
