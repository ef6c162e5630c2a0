package org.acquis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.acquis.statement.Axis;

/** The list of operative phrases ({@code phrases.tsv} beside this class), looked up by the words a text begins with. */
public final class PhraseList {

    private static final String FILE = "phrases.tsv";
    private static final PhraseList STANDARD = load();

    private final List<Phrase> phrases;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private PhraseList(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        for (Phrase phrase : phrases) {
            byFirstWord
                    .computeIfAbsent(Words.words(phrase.text()).get(0), key -> new ArrayList<>())
                    .add(phrase);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> -phrase.text().length())
                        .thenComparing(Phrase::text)));
    }

    /** The list that ships with the program. */
    public static PhraseList standard() {
        return STANDARD;
    }

    /** Every phrase in the order of the file. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** The longest phrase that a text opens with, ignoring case, quotation marks and opening brackets. */
    public Optional<Phrase> opening(String text) {
        List<String> words = Words.words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(0), List.of())) {
            String head = phrase.text().contains("...")
                    ? phrase.text().substring(0, phrase.text().indexOf("..."))
                    : phrase.text();
            List<String> wanted = Words.words(head);
            if (words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static PhraseList load() {
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(PhraseList.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (line.startsWith("#") || line.startsWith("phrase\t")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                phrases.add(new Phrase(
                        cells[0],
                        Phrase.Form.valueOf(cells[1]),
                        Axis.valueOf(cells[2]),
                        Integer.parseInt(cells[3]),
                        cells[4],
                        cells[5]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PhraseList(phrases);
    }
}
