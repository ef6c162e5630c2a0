package org.acquis.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acquis.drafting.check.Memory;
import org.acquis.library.Library;
import org.acquis.library.search.Found;

/** The library as the memory of a check; the text that is checked does not remember itself. */
final class LibraryMemory implements Memory {

    private static final int NEAREST = 3;
    private static final int MENTIONS = 20;

    private final SearchLibrary search;
    private final String itself;
    private final Map<String, Double> likeness = new HashMap<>();

    LibraryMemory(Library library, String itself) {
        this.search = new SearchLibrary(library);
        this.itself = itself;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public double likenessOfNearest(String text) {
        return likeness.computeIfAbsent(
                text,
                wanted -> search.precedents(wanted, NEAREST).stream()
                        .filter(precedent -> isOther(precedent.found()))
                        .mapToDouble(Precedent::likeness)
                        .max()
                        .orElse(0));
    }

    /** A wording that stands in several places is an earlier text even where one of them is this text. */
    private boolean isOther(Found found) {
        return !found.citation().statement().equals(itself) || found.uses().times() > 1;
    }

    @Override
    public List<Mention> mentionsOf(String words) {
        return search.find(List.of("\"" + words + "\""), MENTIONS).best().stream()
                .filter(hit -> !hit.found().citation().statement().equals(itself))
                .map(hit -> new Mention(
                        hit.found().citation().toString(), hit.found().text()))
                .toList();
    }
}
