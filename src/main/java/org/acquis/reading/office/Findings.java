package org.acquis.reading.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.acquis.reading.Revisions;
import org.acquis.statement.Warning;
import org.jspecify.annotations.Nullable;

/** Counts what was met and is not clause text, and says so in warnings of one line each, in a fixed order. */
public final class Findings {

    private static final int NAMES_SHOWN = 5;
    private static final int COMMENTS_SHOWN = 50;
    private static final int LONGEST_COMMENT = 500;

    /** What is counted, in the order of the warnings. */
    public enum Kind {
        INSERTION,
        DELETION,
        MOVE,
        FORMAT_CHANGE,
        HIDDEN_CHARACTERS,
        COMMENT,
        HEADER,
        CONTENTS,
        PICTURE,
        CHART,
        EMBEDDED,
        ALT_CHUNK,
        SUB_DOCUMENT,
        EXTERNAL,
        MACROS,
        UNKNOWN_SYMBOL,
        BROKEN_PART
    }

    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final TreeSet<String> revisionAuthors = new TreeSet<>();
    private final TreeSet<String> revisionDays = new TreeSet<>();
    private final List<String> comments = new ArrayList<>();
    private final TreeSet<String> commentAuthors = new TreeSet<>();
    private final TreeSet<String> externalKinds = new TreeSet<>();
    private final TreeSet<String> brokenParts = new TreeSet<>();

    /** Counts one. */
    public void met(Kind kind) {
        met(kind, 1);
    }

    /** Counts several; none is as if it was not met. */
    public void met(Kind kind, int times) {
        counts.merge(kind, times, Integer::sum);
    }

    /**
     * Counts a tracked change.
     *
     * @param date in ISO form, or null; its first ten characters are the day
     */
    public void revision(Kind kind, @Nullable String author, @Nullable String date) {
        met(kind);
        if (author != null && !author.isBlank()) {
            revisionAuthors.add(author.strip());
        }
        if (date != null && date.length() >= 10) {
            revisionDays.add(date.substring(0, 10));
        }
    }

    /** Keeps a comment; author and date, as for changes, may be missing. */
    public void comment(@Nullable String author, @Nullable String date, String text) {
        met(Kind.COMMENT);
        String by = author == null ? "" : author.strip();
        if (!by.isEmpty()) {
            commentAuthors.add(by);
        }
        if (comments.size() < COMMENTS_SHOWN) {
            String one = text.replaceAll("\\s+", " ").strip();
            String day = date != null && date.length() >= 10 ? ", " + date.substring(0, 10) : "";
            comments.add("comment by " + (by.isEmpty() ? "somebody" : by) + day + ": "
                    + (one.length() > LONGEST_COMMENT ? one.substring(0, LONGEST_COMMENT) + " ..." : one));
        }
    }

    /** Counts a reference to what lies outside the file, by its kind. */
    public void external(String kind) {
        met(Kind.EXTERNAL);
        externalKinds.add(kind);
    }

    /** Tells a part that could not be read to its end. */
    public void brokenPart(String name) {
        met(Kind.BROKEN_PART);
        brokenParts.add(name);
    }

    /** One line for each kind that was met, and one for each comment. */
    public List<Warning> warnings(Revisions state) {
        List<Warning> out = new ArrayList<>();
        addRevisions(state, out);
        add(out, Kind.HIDDEN_CHARACTERS, "HIDDEN_TEXT", "hidden character", "left out of the text");
        add(out, Kind.COMMENT, "COMMENTS", "comment", by(commentAuthors) + "kept apart from the text");
        comments.forEach(comment -> out.add(new Warning("COMMENT", comment)));
        add(out, Kind.HEADER, "HEADERS", "header or footer with text", "kept apart from the text");
        add(out, Kind.CONTENTS, "CONTENTS", "line of a table of contents", "left out of the text");
        add(out, Kind.PICTURE, "PICTURES", "picture", "not read");
        add(out, Kind.CHART, "CHARTS", "chart or diagram", "not read");
        add(out, Kind.EMBEDDED, "EMBEDDED", "embedded object", "not read");
        add(out, Kind.ALT_CHUNK, "ALT_CHUNK", "part in another format", "not read");
        add(out, Kind.SUB_DOCUMENT, "SUB_DOCUMENTS", "sub-document", "not read");
        add(
                out,
                Kind.EXTERNAL,
                "EXTERNAL",
                "reference to another file or address",
                "never followed: " + String.join(", ", externalKinds));
        add(out, Kind.MACROS, "MACROS", "macro project", "never opened");
        add(out, Kind.UNKNOWN_SYMBOL, "SYMBOLS", "symbol of an unknown font", "shown as \uFFFD");
        add(
                out,
                Kind.BROKEN_PART,
                "BROKEN_PARTS",
                "damaged part",
                "read as far as it goes: " + String.join(", ", brokenParts));
        return out;
    }

    private void addRevisions(Revisions state, List<Warning> out) {
        int insertions = count(Kind.INSERTION);
        int deletions = count(Kind.DELETION);
        int moves = count(Kind.MOVE);
        int formats = count(Kind.FORMAT_CHANGE);
        if (insertions + deletions + moves + formats == 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        addCount(parts, insertions, "insertion");
        addCount(parts, deletions, "deletion");
        addCount(parts, moves, "part of a move", "parts of moves");
        addCount(parts, formats, "change of format", "changes of format");
        String days = revisionDays.isEmpty()
                ? ""
                : revisionDays.size() == 1
                        ? "of " + revisionDays.first() + " "
                        : "from " + revisionDays.first() + " to " + revisionDays.last() + " ";
        String how = switch (state) {
            case FINAL -> "read as if all were accepted";
            case ORIGINAL -> "read as if all were rejected";
            case SHOW -> "both states shown";
        };
        int all = insertions + deletions + moves + formats;
        out.add(new Warning(
                "REVISIONS",
                all + (all == 1 ? " tracked change" : " tracked changes") + " (" + String.join(", ", parts) + ") "
                        + by(revisionAuthors) + days + how));
    }

    private static String by(TreeSet<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", names.stream().limit(NAMES_SHOWN).toList());
        int more = names.size() - NAMES_SHOWN;
        return "by " + shown + (more > 0 ? " and " + more + " more" : "") + " ";
    }

    private static void addCount(List<String> parts, int count, String one) {
        addCount(parts, count, one, one + "s");
    }

    private static void addCount(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    private void add(List<Warning> out, Kind kind, String code, String what, String fate) {
        int count = count(kind);
        if (count > 0) {
            out.add(new Warning(code, count + " " + (count == 1 ? what : plural(what)) + " " + fate));
        }
    }

    private static String plural(String what) {
        int space = what.indexOf(' ');
        boolean compound = what.startsWith("embedded")
                || what.startsWith("hidden")
                || what.startsWith("damaged")
                || what.startsWith("macro")
                || what.equals("sub-document")
                || space < 0;
        if (what.equals("chart or diagram")) {
            return "charts or diagrams";
        }
        if (what.startsWith("header")) {
            return "headers or footers with text";
        }
        return compound ? what + "s" : what.substring(0, space) + "s" + what.substring(space);
    }
}
