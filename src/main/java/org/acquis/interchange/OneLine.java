package org.acquis.interchange;

/** Keeps a JSON text on one line for every program that reads line by line. */
public final class OneLine {

    private OneLine() {}

    /** The same JSON with those characters escaped that some programs take for the end of a line: U+0085, U+2028, U+2029. */
    public static String of(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
