package org.acquis.reading.rtf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Control words of Rich Text that stand for one character (RTF 1.9.1, "Special Characters"). */
final class RtfCharacters {

    private static final Map<String, String> WORDS = Map.ofEntries(
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

    private RtfCharacters() {}

    /** The character of a word, or null. */
    static @Nullable String ofWord(String name) {
        return WORDS.get(name);
    }
}
