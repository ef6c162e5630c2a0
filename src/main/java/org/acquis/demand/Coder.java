package org.acquis.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.acquis.language.PhraseList;
import org.acquis.language.Stems;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** Codes clauses: which acts they perform, and which demands of the codebook they make by them. */
public final class Coder {

    private static final Pattern US = Pattern.compile("\\b(?:[Ww]e|[Nn]ous)\\b");
    private static final Pattern MARKED = Pattern.compile("^(?:[-•–—]|\\((?:[a-z]{1,2}|[ivx]{1,4}|\\d{1,2})\\) )");
    private static final Pattern OPEN_END = Pattern.compile(";(?: and| or)?\\s*$");
    private static final String ENGLISH = "en";
    private static final int WE_STYLE = 5;

    private final Codebook codebook;
    private final ClauseDemands demands;
    private final Map<String, ActFinder> finders = new ConcurrentHashMap<>();

    /** Codes by the codebook that ships with the program. */
    public Coder() {
        this(Codebook.standard());
    }

    /** Codes by this codebook. */
    public Coder(Codebook codebook) {
        this.codebook = codebook;
        demands = new ClauseDemands(codebook.types());
    }

    /** The codebook that this codes by. */
    public Codebook codebook() {
        return codebook;
    }

    /** Whether acts are found in a language. */
    public static boolean findsActs(String language) {
        return PhraseList.knows(language);
    }

    /** Whether demand types are found in a language. */
    public static boolean findsDemands(String language) {
        return language.equals(ENGLISH);
    }

    private ActFinder finder(String language) {
        return finders.computeIfAbsent(
                language, key -> new ActFinder(codebook.phrases(key), ActWords.of(key), word -> stem(word, key)));
    }

    private static String stem(String word, String language) {
        return language.equals(ENGLISH) ? ActPhrases.stem(word, Stems::stem) : word;
    }

    /** The same clauses with acts and demands, as those of a joint statement of no particular kind. */
    public List<Clause> code(List<Clause> clauses) {
        return code(clauses, StatementKind.OTHER, ENGLISH);
    }

    /**
     * The same clauses with acts and demands. Sub-paragraphs without a demanding act of their own take that of their chapeau, and
     * its demands where they make none of their own; a chapeau without content of its own takes the demands that all its
     * sub-paragraphs make.
     *
     * @param kind of the statement; in press reports anyone may speak
     * @param language ISO 639-1; without phrases of the language no acts are found
     */
    public List<Clause> code(List<Clause> clauses, StatementKind kind, String language) {
        if (!findsActs(language)) {
            return List.copyOf(clauses);
        }
        Map<String, Coded> byId = new LinkedHashMap<>();
        Coded before = null;
        Manner running = running(clauses, kind);
        for (Clause clause : clauses) {
            Coded done = clause.isSubstantive()
                    ? code(clause, chapeau(clause, before, byId), running, language)
                    : Coded.uncoded(clause);
            byId.put(clause.id(), done);
            before = clause.isSubstantive() ? done : before;
        }
        List<Clause> coded = withChapeaux(List.copyOf(byId.values()));
        if (!findsDemands(language)) {
            return coded;
        }
        List<Clause> headed = new HeadedMeasures(
                        codebook.types(),
                        heading -> demands.said(ActSentence.of(heading, word -> stem(word, language))))
                .in(coded);
        return new CitedMeasures(codebook.types(), headed).resolved();
    }

    /** How running text of a statement is put: by "we", by the names of its parties, or by a reporter. */
    private static Manner running(List<Clause> clauses, StatementKind kind) {
        if (kind == StatementKind.PRESS_REPORT || kind == StatementKind.READOUT) {
            return Manner.REPORT;
        }
        long paragraphs = clauses.stream()
                .filter(clause -> clause.role() == Role.PARAGRAPH)
                .count();
        long ofUs = clauses.stream()
                .filter(clause -> US.matcher(clause.text()).find())
                .count();
        return ofUs * WE_STYLE >= paragraphs ? Manner.COMMUNIQUE : Manner.THIRD_PERSON;
    }

    private static @Nullable Coded chapeau(Clause clause, @Nullable Coded before, Map<String, Coded> byId) {
        Coded parent = clause.parent() == null ? null : byId.get(clause.parent());
        if (parent != null) {
            return parent.clause().isSubstantive() ? parent : null;
        }
        boolean item = before != null
                && (clause.role() == Role.ITEM
                        || MARKED.matcher(clause.text()).find()
                        || clause.role() == Role.PARAGRAPH && isListed(clause, before));
        if (!item || before == null) {
            return null;
        }
        boolean sameList = before.clause().role() == clause.role() && before.isGoverned();
        return before.opensList() ? before : sameList ? before.chapeau() : null;
    }

    /** Part of a list that nobody numbered: after a chapeau or another part, and put as one. */
    private static boolean isListed(Clause clause, Coded before) {
        boolean begun = before.opensList()
                || before.isGoverned()
                        && OPEN_END.matcher(before.clause().text()).find();
        boolean part = OPEN_END.matcher(clause.text()).find()
                || before.isGoverned()
                || Character.isLowerCase(clause.text().codePointAt(0));
        return begun && part;
    }

    private Coded code(Clause clause, @Nullable Coded chapeau, Manner running, String language) {
        List<ActSentence> sentences = ActSentence.of(clause.text(), word -> stem(word, language));
        List<Act> acts = new ArrayList<>(finder(language).acts(sentences, manner(clause, chapeau, running)));
        boolean asks = acts.stream().anyMatch(act -> ClauseDemands.asks(act.axis()));
        Act governing = chapeau == null || asks ? null : chapeau.governing();
        if (governing != null) {
            acts.add(0, governing.inherited());
        }
        Coded open = new Coded(clause.coded(acts, List.of()), sentences, chapeau, List.of(), List.of());
        return findsDemands(language) ? demands.of(open, governing != null) : open;
    }

    private static Manner manner(Clause clause, @Nullable Coded chapeau, Manner running) {
        boolean ofResolution = chapeau != null && chapeau.clause().role() == Role.OPERATIVE;
        return switch (clause.role()) {
            case PREAMBULAR -> Manner.PREAMBLE;
            case OPERATIVE -> chapeau == null ? Manner.OPERATIVE : Manner.SUBPARAGRAPH;
            case ITEM -> ofResolution ? Manner.SUBPARAGRAPH : running == Manner.COMMUNIQUE ? Manner.ITEM : running;
            default -> running;
        };
    }

    /** Gives a chapeau that makes no demand of its own those that all its sub-paragraphs make alike. */
    private List<Clause> withChapeaux(List<Coded> coded) {
        Map<String, List<Clause>> parts = new HashMap<>();
        for (Coded each : coded) {
            if (each.chapeau() != null) {
                parts.computeIfAbsent(each.chapeau().clause().id(), key -> new ArrayList<>())
                        .add(each.clause());
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (Coded each : coded) {
            Clause clause = each.clause();
            List<Clause> own = parts.getOrDefault(clause.id(), List.of());
            boolean empty = clause.demands().isEmpty() && each.opensList() && each.governing() != null;
            clauses.add(empty && own.size() > 1 ? clause.coded(clause.acts(), common(clause, own)) : clause);
        }
        return clauses;
    }

    private List<Demand> common(Clause chapeau, List<Clause> parts) {
        List<Demand> common = new ArrayList<>();
        int act = chapeau.acts().size() - 1;
        for (Demand demand : parts.get(0).demands()) {
            boolean everywhere = parts.stream()
                    .allMatch(part -> part.demands().stream()
                            .anyMatch(other -> other.type().equals(demand.type())));
            if (everywhere) {
                common.add(new Demand(
                        demand.type(),
                        act,
                        demand.force(),
                        demands.slots(demand.type(), chapeau, act, chapeau.text())));
            }
        }
        return common;
    }
}
