package org.acquis.reading.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Which part of a field the walk is in: of a field only its result is text, and a table of contents is none. */
public final class Fields {

    private static final int MOST = 200;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** A mark of a field: {@code begin}, {@code separate} or {@code end}. */
    public void mark(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() < MOST) {
                    open.push(new Field());
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().inResult = true;
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    open.pop();
                }
            }
        }
    }

    /** Text of an instruction, as far as it is needed to know the field. */
    public void instruction(String text) {
        if (!open.isEmpty() && !open.peek().inResult && open.peek().instruction.length() < MOST) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether the walk is in what the field does, not in what it shows. */
    public boolean inInstruction() {
        return open.stream().anyMatch(field -> !field.inResult);
    }

    /** Whether the walk is inside a table of contents. */
    public boolean inContents() {
        return open.stream().anyMatch(field -> isContents(field.instruction.toString()));
    }

    /** Whether a field with this instruction makes a table of contents. */
    public static boolean isContents(String instruction) {
        String name = instruction.strip().toUpperCase(Locale.ROOT);
        return name.startsWith("TOC") || name.startsWith("INDEX");
    }
}
