package org.acquis.library.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acquis.language.Span;
import org.acquis.language.Stems;
import org.acquis.language.Token;
import org.acquis.language.Words;

/** Finds the words of a text that a question asked for. */
final class Marks {

    private Marks() {}

    /** Spans of the asked-for words in order, without overlaps. */
    static List<Span> of(String text, Question question) {
        List<Token> tokens = Words.tokens(text).stream().filter(Token::word).toList();
        List<String> stems = tokens.stream()
                .map(token -> Stems.stem(Words.fold(token.text())))
                .toList();
        boolean[] marked = new boolean[tokens.size()];
        for (List<Question.Condition> group : question.groups()) {
            for (Question.Condition condition : group) {
                mark(condition, tokens, stems, marked);
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int k = 0; k < marked.length; k++) {
            if (marked[k]) {
                spans.add(new Span(tokens.get(k).start(), tokens.get(k).end()));
            }
        }
        return spans;
    }

    private static void mark(Question.Condition condition, List<Token> tokens, List<String> stems, boolean[] marked) {
        if (condition instanceof Question.Phrase phrase && phrase.field().equals(Form.TEXT)) {
            int length = phrase.stems().size();
            for (int k = 0; k + length <= stems.size(); k++) {
                if (stems.subList(k, k + length).equals(phrase.stems())) {
                    Arrays.fill(marked, k, k + length, true);
                }
            }
        } else if (condition instanceof Question.Beginning beginning
                && beginning.field().equals(Form.TEXT)) {
            String stem = Stems.stem(beginning.word());
            for (int k = 0; k < stems.size(); k++) {
                marked[k] |= stems.get(k).equals(stem)
                        || Words.fold(tokens.get(k).text()).startsWith(beginning.word());
            }
        }
    }
}
