package org.acquis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Axis;

/**
 * A list of phrases that perform acts ({@code phrases.tsv} and its like beside this class), looked up by the words a text begins
 * with.
 */
public final class PhraseList {

    private static final String ENGLISH = "en";
    private static final Map<String, String> FILES =
            Map.of(ENGLISH, "phrases.tsv", "fr", "phrases-fr.tsv", "es", "phrases-es.tsv");
    private static final int COLUMNS = 6;
    private static final Map<String, PhraseList> STANDARD = new ConcurrentHashMap<>();

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

    /** The English list that ships with the program. */
    public static PhraseList standard() {
        return of(ENGLISH);
    }

    /** The list of a language that ships with the program; empty where there is none. */
    public static PhraseList of(String language) {
        return STANDARD.computeIfAbsent(language, PhraseList::load);
    }

    /** Whether phrases of this language are known. */
    public static boolean knows(String language) {
        return FILES.containsKey(language);
    }

    /**
     * This list with the phrases of a user's file, which come before those with the same words.
     *
     * @throws NotFound when there is no such file
     * @throws WrongUse when a row is wrong: one line with the file, the line and what to do
     */
    public PhraseList with(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotFound("no phrase list at " + file + "; name a .tsv file with the columns of `phrases`");
        }
        List<Phrase> all = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            all.addAll(read(String.valueOf(file.getFileName()), reader));
        } catch (IOException e) {
            throw new WrongUse(file + " cannot be read: " + e.getMessage() + "; save it as tab-separated UTF-8", e);
        }
        Set<String> own = new HashSet<>();
        all.forEach(phrase -> own.add(phrase.text().toLowerCase(Locale.ROOT)));
        phrases.stream()
                .filter(phrase -> !own.contains(phrase.text().toLowerCase(Locale.ROOT)))
                .forEach(all::add);
        return new PhraseList(all);
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

    private static PhraseList load(String language) {
        String file = FILES.get(language);
        if (file == null) {
            return new PhraseList(List.of());
        }
        try (InputStream in = Objects.requireNonNull(PhraseList.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PhraseList(read(file, reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Phrase> read(String file, BufferedReader reader) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        int place = 0;
        String line;
        while ((line = reader.readLine()) != null) {
            place++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("phrase\t")) {
                phrases.add(phrase(line.split("\t", -1), file + ", line " + place + ": "));
            }
        }
        return phrases;
    }

    private static Phrase phrase(String[] cells, String where) {
        if (cells.length != COLUMNS) {
            throw new WrongUse(
                    where + COLUMNS + " cells parted by tabs are needed (phrase, form, axis, rank, act, source),"
                            + " found " + cells.length);
        }
        if (Words.words(cells[0]).isEmpty()) {
            throw new WrongUse(where + "the phrase is empty");
        }
        try {
            return new Phrase(
                    cells[0],
                    Phrase.Form.valueOf(cells[1]),
                    Axis.valueOf(cells[2]),
                    Integer.parseInt(cells[3]),
                    cells[4],
                    cells[5]);
        } catch (NumberFormatException e) {
            throw new WrongUse(where + "the rank '" + cells[3] + "' is not a whole number", e);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(
                    where + "form is OP, PP or COMMUNIQUE and axis COG, POS, NEG, DIR, COM or DEC, not '" + cells[1]
                            + "' and '" + cells[2] + "'",
                    e);
        }
    }
}
