package org.acquis.segmentation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text file without the marks that are not its text: heading signs, inline tags, emphasis stars.
 *
 * @param text with single spaces; empty where nothing but marks stood on it
 * @param heading heading level from its marks, 1 to 6, or 0
 * @param indent columns of space before it
 * @param rule whether it was a rule of signs without words
 */
record SourceLine(String text, int heading, int indent, boolean rule) {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:span|strong|em|u|b|i|p|br|div|a|sup|sub|font|center)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDERLINED =
            Pattern.compile("^<(?:span style=\"text-decoration|u>|h[1-6]>|strong>|b>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    private static final Pattern BOLD = Pattern.compile("^(\\*\\*|__)(?=\\S)(.{1,200}?)\\1\\s*$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");

    static SourceLine of(String raw) {
        String line = INVISIBLE.matcher(raw).replaceAll("");
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        String text = line.substring(indent);
        boolean rule = text.codePoints().noneMatch(Character::isLetterOrDigit) && text.length() < 200;
        if (rule) {
            return new SourceLine("", 0, indent, true);
        }
        int heading = 0;
        if (text.indexOf('<') >= 0) {
            heading = UNDERLINED.matcher(text).find() && text.length() < 200 ? 2 : 0;
            text = TAG.matcher(text).replaceAll("");
        }
        Matcher hashes = HASHES.matcher(text);
        if (hashes.find()) {
            heading = hashes.group(1).length();
            text = text.substring(hashes.end());
        }
        Matcher bold = BOLD.matcher(text);
        if (bold.matches()) {
            text = bold.group(2);
        }
        return new SourceLine(spaced(text), heading, indent, false);
    }

    /** The same text with single spaces; a round bullet keeps its gap, by which it is known from the letter. */
    static String spaced(String text) {
        String single = SPACE.matcher(text).replaceAll(" ").strip();
        return text.startsWith("o  ") || text.startsWith("o\t") ? "o  " + single.substring(2) : single;
    }
}
