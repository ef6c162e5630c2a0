package org.acquis.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.acquis.problem.WrongUse;

/** Ids of statements and series: lower-case letters, digits and hyphens, so that they need no quotation marks. */
final class Ids {

    private static final Pattern VALID = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{Nd}._-]{0,79}");
    private static final int MAX_LENGTH = 60;

    private Ids() {}

    /** An id made from a file's name without its ending. */
    static String ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String id = Normalizer.normalize(stem, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Ll}\\p{Lo}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
        if (id.isEmpty()) {
            return "statement";
        }
        return id.length() <= MAX_LENGTH ? id : id.substring(0, MAX_LENGTH).replaceAll("-+$", "");
    }

    /**
     * The id as given.
     *
     * @throws WrongUse when it would not be a single safe word
     */
    static String checked(String id, String what) {
        if (!VALID.matcher(id).matches()) {
            throw new WrongUse(what + " '" + id + "' is no id: use lower-case letters, digits, '-', '_' and '.', at most 80");
        }
        return id;
    }
}
