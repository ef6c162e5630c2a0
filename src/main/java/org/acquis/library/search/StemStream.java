package org.acquis.library.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands stems to the index one by one. It is used again for the next text. */
final class StemStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private List<String> stems = List.of();
    private int next;

    StemStream of(List<String> newStems) {
        stems = newStems;
        next = 0;
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (next >= stems.size()) {
            return false;
        }
        clearAttributes();
        term.append(stems.get(next++));
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
