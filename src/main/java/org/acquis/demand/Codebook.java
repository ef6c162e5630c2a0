package org.acquis.demand;

import java.nio.file.Path;
import org.acquis.language.PhraseList;
import org.jspecify.annotations.Nullable;

/**
 * What statements are coded by: demand types and phrases.
 *
 * @param types the demand types
 * @param added a user's phrases, in front of the English list, or null
 */
public record Codebook(DemandTypes types, @Nullable Path added) {

    /** The codebook that ships with the program. */
    public static Codebook standard() {
        return new Codebook(DemandTypes.standard(), null);
    }

    /** The phrases of a language; empty where none are known. */
    public PhraseList phrases(String language) {
        PhraseList list = PhraseList.of(language);
        return added == null || !language.equals("en") ? list : list.with(added);
    }
}
