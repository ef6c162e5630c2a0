package org.acquis.demand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.acquis.language.PhraseList;
import org.acquis.statement.Sha256;
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

    /**
     * The fingerprint of all that decides which acts and demands are found: this codebook and the program's own rules. It is another one
     * whenever any of them changed. Empty where the program cannot read its own files or the user's phrases.
     */
    public Optional<String> rules() {
        try {
            String own = added == null ? "" : Files.readString(added);
            return ProgramRules.fingerprint()
                    .map(program -> Sha256.of(
                            String.join("\n", program, types.written(), own).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The phrases of a language; empty where none are known. */
    public PhraseList phrases(String language) {
        PhraseList list = PhraseList.of(language);
        return added == null || !language.equals("en") ? list : list.with(added);
    }
}
