package org.acquis.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;
import org.acquis.language.Token;
import org.acquis.language.Words;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/**
 * The words that open a paragraph of a resolution and are set in italics: the verb with its adverbs and, where they make one
 * verb, its particle ({@code Calls upon}, {@code Bearing in mind}), without the preposition that follows.
 */
public final class Opening {

    private static final Set<String> ADVERBS =
            Set.of("also", "further", "once", "again", "deeply", "in", "the", "strongest", "terms");
    private static final Set<String> AFTER =
            Set.of("of", "to", "that", "about", "by", "at", "with", "for", "over", "from", "the", "its", "their", "in");

    private Opening() {}

    /** How many UTF-16 units of the item's text are set in italics; 0 where it opens with no phrase of resolutions. */
    static int length(DraftItem item) {
        return item.role() == Role.PREAMBULAR || item.role() == Role.OPERATIVE && item.level() == 1
                ? length(item.text())
                : 0;
    }

    /** The opening words; empty where a text opens with no phrase of resolutions. */
    public static String words(String text) {
        return text.substring(0, length(text));
    }

    static int length(String text) {
        List<Token> tokens =
                Words.tokens(text).stream().filter(Token::word).limit(16).toList();
        for (int skip = 0; skip <= Math.min(3, tokens.size() - 1); skip++) {
            String rest = text.substring(tokens.get(skip).start());
            Optional<Phrase> phrase = PhraseList.standard().opening(rest);
            if (phrase.isPresent() && phrase.get().form() != Phrase.Form.COMMUNIQUE) {
                return end(tokens, skip, phrase.get());
            }
            String word = lower(tokens.get(skip));
            if (!ADVERBS.contains(word) && !word.endsWith("ly")) {
                return 0;
            }
        }
        return 0;
    }

    private static int end(List<Token> tokens, int skip, Phrase phrase) {
        String head = phrase.text().split("\\.\\.\\.", -1)[0];
        int last = Math.min(tokens.size(), skip + Words.words(head).size()) - 1;
        while (last > skip && AFTER.contains(lower(tokens.get(last)))) {
            last--;
        }
        // "Reaffirming its commitment to": the verb stands alone, its object is no part of it.
        for (int k = skip + 1; k <= last; k++) {
            if (Set.of("its", "their", "to", "that", "the").contains(lower(tokens.get(k)))) {
                return withAlso(tokens, k - 1);
            }
        }
        return withAlso(tokens, last);
    }

    /** "Recalling also": the adverb may follow. */
    private static int withAlso(List<Token> tokens, int last) {
        boolean also = last + 1 < tokens.size() && Set.of("also", "further").contains(lower(tokens.get(last + 1)));
        return tokens.get(also ? last + 1 : last).end();
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
