package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mark of a template: what stands between double braces.
 *
 * @param name of the field; empty for {@code end} and {@code clauses}
 * @param start first UTF-16 unit, the braces included
 * @param end one past the last unit
 */
record Mark(Kind kind, String name, int start, int end) {

    /** What a mark does. */
    enum Kind {
        /** {@code {{place}}}: the value goes here. */
        FIELD,
        /** {@code {{if chair}}}: what follows stays only where the field is filled. */
        IF,
        /** {@code {{for each guest}}}: what follows comes once for each value. */
        EACH,
        /** {@code {{end}}}: closes the nearest of the two. */
        END,
        /** {@code {{clauses}}}: the paragraphs of the draft go here. */
        CLAUSES
    }

    /** Braces that make no mark. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message);
        }
    }

    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}|\\{\\{|}}");
    private static final Pattern CONTENT =
            Pattern.compile("(?:(if|for each)\\s+)?([A-Za-z][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*)");
    private static final int LONGEST = 60;

    /**
     * The marks of a paragraph in order.
     *
     * @throws Broken with the words of the mark that cannot be read, and how it is written
     */
    static List<Mark> in(String text) throws Broken {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = BRACES.matcher(text);
        while (matcher.find()) {
            String inside = matcher.group(1);
            if (inside == null) {
                throw new Broken("'" + matcher.group() + "' without its partner; a field is written {{name}}");
            }
            marks.add(of(inside.strip().replace('\u00A0', ' '), matcher.start(), matcher.end()));
        }
        return marks;
    }

    private static Mark of(String inside, int start, int end) throws Broken {
        Matcher content = CONTENT.matcher(inside);
        if (inside.length() > LONGEST || !content.matches()) {
            throw new Broken(
                    "'{{" + inside + "}}' is no mark; write {{name}}, {{if name}}, {{for each name}} or {{end}},"
                            + " a name being one word of letters, figures and dots");
        }
        String name = content.group(2);
        if (content.group(1) != null) {
            return new Mark(content.group(1).equals("if") ? Kind.IF : Kind.EACH, name, start, end);
        }
        return switch (name) {
            case "end" -> new Mark(Kind.END, "", start, end);
            case "clauses" -> new Mark(Kind.CLAUSES, "", start, end);
            default -> new Mark(Kind.FIELD, name, start, end);
        };
    }

    /** Whether this mark is all that the paragraph says. */
    boolean isAlone(String text) {
        return text.substring(0, start).isBlank() && text.substring(end).isBlank();
    }

    boolean opens() {
        return kind == Kind.IF || kind == Kind.EACH;
    }
}
