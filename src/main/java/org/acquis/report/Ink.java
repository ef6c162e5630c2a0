package org.acquis.report;

/**
 * Colours of a terminal, or none. Every mark is readable without them.
 *
 * @param colour whether colours are wanted
 */
record Ink(boolean colour) {

    String bold(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String red(String text) {
        return in("31", text);
    }

    String green(String text) {
        return in("32", text);
    }

    String yellow(String text) {
        return in("33", text);
    }

    /** Colours each word by itself, so that a line break never falls inside a colour. */
    private String in(String code, String text) {
        if (!colour || text.isEmpty()) {
            return text;
        }
        StringBuilder inked = new StringBuilder();
        for (String word : text.split("(?<= )|(?= )|(?<=\n)|(?=\n)")) {
            inked.append(word.isBlank() ? word : "\u001B[" + code + "m" + word + "\u001B[0m");
        }
        return inked.toString();
    }
}
