package org.acquis.reading.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.rtf.RtfGroup.Goal;
import org.acquis.statement.Source;

/**
 * Reads Rich Text files (RTF 1.9.1) with a stack of groups of our own, so that depth, size and time are limited here. Numbers of
 * lists are those that the program which wrote the file put beside each paragraph ({@code listtext}).
 */
public final class RtfReader {

    private static final int LEVELS = 9;

    private final ReadContext context;
    private final RtfTokens tokens;
    private final RtfText text;
    private final RtfLooks looks;
    private final RtfChanges changes;
    private final RtfStyles styles = new RtfStyles();
    private final RtfDestinations destinations;
    private final RtfSideTexts sideTexts;
    private final RtfFlow body;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final StringBuilder title = new StringBuilder();
    private RtfGroup group;
    private boolean optional;
    private int toSkip;

    private RtfReader(byte[] bytes, ReadContext context) {
        RtfCodePages pages = new RtfCodePages();
        this.context = context;
        this.tokens = new RtfTokens(bytes);
        this.text = new RtfText(pages);
        this.looks = new RtfLooks(pages);
        this.changes = new RtfChanges(context);
        this.destinations = new RtfDestinations(context, looks, styles);
        this.sideTexts = new RtfSideTexts(context);
        this.body = new RtfFlow(RtfFlow.Kind.BODY, null, context);
        this.group = new RtfGroup(body);
    }

    /**
     * Reads one file.
     *
     * @throws Refused when it ends before its text or is beyond a limit
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
        List<Block> blocks = end();
        String named = title.toString().strip();
        return new SourceDocument(
                source,
                named.isEmpty() ? null : named,
                blocks,
                sideTexts.aside(),
                context.findings().warnings(context.revisions()));
    }

    private List<Block> end() {
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
        return blocks;
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
            sideTexts.deliver(ended, group.goal == Goal.TEXT && !group.hidden && changes.isWanted(group));
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

    /** Brings the characters that have come in to where the group wants them. */
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
            case INSTRUCTION -> destinations.instruction(words, group);
            case TITLE -> title.append(words);
            case FONT, NOWHERE, CONTENTS -> {
                // names, and what is no text
            }
            case STYLE -> styles.name(words);
            case REVISORS -> changes.author(words);
            case AUTHOR -> sideTexts.commentAuthor(words);
            case DATE -> sideTexts.commentDate(words);
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
        String character = RtfCharacters.ofWord(name);
        if (character != null) {
            text.add(character);
            return;
        }
        flush();
        boolean mayBeUnknown = optional;
        optional = false;
        if (name.equals("ud")) {
            restored();
        } else if ((group.goal != Goal.NOWHERE || name.equals("title")) && !isKnown(name, number) && mayBeUnknown) {
            group.goal = Goal.NOWHERE;
        }
    }

    /** The Unicode one of two forms is read as if it stood alone. */
    private void restored() {
        RtfGroup around = groups.peek();
        if (around != null && around.twoForms) {
            group.goal = around.goal;
        }
    }

    /** Does what a word says; false where it says nothing to us. */
    private boolean isKnown(String name, int number) {
        boolean on = tokens.isOn();
        return destinations.word(name, group)
                || looks.word(name, number, on, group)
                || changes.word(name, number, on, group)
                || styles.word(name, number, group)
                || place(name, number);
    }

    /** Words about paragraphs, tables and where they end. */
    private boolean place(String name, int number) {
        RtfFlow flow = group.flow;
        switch (name) {
            case "par", "sect", "nestcell" -> paragraph();
            case "pard" -> flow.startParagraph();
            case "ilvl" -> flow.level = Math.max(0, Math.min(LEVELS - 1, number));
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
