package org.acquis.demand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.acquis.language.PhraseList;
import org.acquis.language.Sentences;
import org.acquis.language.Span;
import org.acquis.language.Stems;
import org.acquis.language.Token;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** Codes clauses: which acts they perform, and which demands of the codebook they make by them. */
public final class Coder {

    private static final Set<Axis> MAKES_DEMANDS = EnumSet.of(Axis.DIR, Axis.COM, Axis.DEC);
    private static final Pattern NEED = Pattern.compile(
            "^[^.;]{0,40}\\b(?:need|importance|necessity|must|should|shall|responsibility|obligation|urgency)\\b");
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:This|These|It|Such|Those|Specifically|In particular|To this end|In addition|Furthermore|They|Both|That)\\b");
    private static final Pattern US = Pattern.compile("\\b[Ww]e\\b");
    private static final Pattern OUGHT = Pattern.compile("\\b(?:must|should|shall|needs? to|has to|have to)\\b");

    private final ActFinder finder = new ActFinder(PhraseList.standard(), ActWords.of("en"), Stems::stem);
    private final List<DemandType> types = DemandTypes.standard().all();

    /**
     * The same clauses with acts and demands. Sub-paragraphs without an act of their own take that of their chapeau, and its
     * demands where they make none of their own.
     */
    public List<Clause> code(List<Clause> clauses, StatementKind kind) {
        List<Clause> coded = new ArrayList<>();
        Map<String, Clause> byId = new LinkedHashMap<>();
        Clause before = null;
        Manner running = running(clauses, kind);
        for (Clause clause : clauses) {
            Clause done = clause.isSubstantive() ? code(clause, chapeau(clause, before, byId), running) : clause;
            coded.add(done);
            byId.put(done.id(), done);
            before = done.isSubstantive() ? done : before;
        }
        return coded;
    }

    private static @Nullable Clause chapeau(Clause clause, @Nullable Clause before, Map<String, Clause> byId) {
        Clause parent = clause.parent() == null ? null : byId.get(clause.parent());
        if (parent != null) {
            return parent;
        }
        boolean item = before != null
                && (clause.role() == Role.ITEM
                        || clause.text().startsWith("-")
                        || clause.text().startsWith("•"));
        if (!item || before == null) {
            return null;
        }
        boolean opensList = before.text().stripTrailing().endsWith(":");
        boolean sameList = before.role() == clause.role()
                && !before.acts().isEmpty()
                && before.acts().get(0).start() == before.acts().get(0).end();
        return opensList || sameList ? before : null;
    }

    private Clause code(Clause clause, @Nullable Clause chapeau, Manner running) {
        List<ActSentence> sentences = ActSentence.of(clause.text(), word -> ActPhrases.stem(word, Stems::stem));
        List<Act> acts = new ArrayList<>(finder.acts(sentences, manner(clause, chapeau, running)));
        boolean inherited = false;
        if (chapeau != null && acts.stream().noneMatch(act -> MAKES_DEMANDS.contains(act.axis()))) {
            Act governing = governing(chapeau.acts());
            if (governing != null) {
                acts.add(0, governing.inherited());
                inherited = true;
            }
        }
        List<Demand> demands = demands(clause, acts, inherited ? chapeau : null);
        if (demands.isEmpty() && inherited && chapeau != null) {
            demands = chapeau.demands().stream()
                    .map(demand -> new Demand(demand.type(), 0, demand.force(), Slots.of(clause.text())))
                    .toList();
        }
        return clause.coded(acts, demands);
    }

    /** How running text of a statement is put: by "we", by the names of its parties, or by a reporter. */
    private static Manner running(List<Clause> clauses, StatementKind kind) {
        if (kind == StatementKind.PRESS_REPORT || kind == StatementKind.READOUT) {
            return Manner.REPORT;
        }
        long paragraphs =
                clauses.stream().filter(clause -> clause.role() == Role.PARAGRAPH).count();
        long ofUs = clauses.stream()
                .filter(clause -> US.matcher(clause.text()).find())
                .count();
        return ofUs * 5 >= paragraphs ? Manner.COMMUNIQUE : Manner.THIRD_PERSON;
    }

    private static Manner manner(Clause clause, @Nullable Clause chapeau, Manner running) {
        boolean ofResolution = chapeau != null && chapeau.role() == Role.OPERATIVE;
        return switch (clause.role()) {
            case PREAMBULAR -> Manner.PREAMBLE;
            case OPERATIVE -> chapeau == null ? Manner.OPERATIVE : Manner.SUBPARAGRAPH;
            case ITEM -> ofResolution ? Manner.SUBPARAGRAPH : running == Manner.COMMUNIQUE ? Manner.ITEM : running;
            default -> running;
        };
    }

    private static @Nullable Act governing(List<Act> acts) {
        Act governing = null;
        for (Act act : acts) {
            if (MAKES_DEMANDS.contains(act.axis()) || governing == null) {
                governing = act;
            }
        }
        return governing;
    }

    private List<Demand> demands(Clause clause, List<Act> acts, @Nullable Clause chapeau) {
        Map<String, Demand> found = new LinkedHashMap<>();
        int carried = -1;
        for (Span span : Sentences.split(clause.text())) {
            String sentence = span.of(clause.text());
            int first = firstAct(acts, span);
            boolean goesOn =
                    first < 0 && carried >= 0 && GOES_ON.matcher(sentence).find();
            int start = first >= 0 ? first : goesOn ? carried : inheritedAct(acts);
            if (start < 0 && OUGHT.matcher(sentence).find() && clause.role() != Role.PREAMBULAR) {
                start = nearest(acts);
            }
            if (start < 0) {
                carried = -1;
                continue;
            }
            carried = lastAct(acts, span, start);
            sentence(clause, span, acts, start, chapeau).forEach(found::putIfAbsent);
        }
        return List.copyOf(found.values());
    }

    private static int nearest(List<Act> acts) {
        return acts.isEmpty() ? -1 : 0;
    }

    private static int inheritedAct(List<Act> acts) {
        return !acts.isEmpty() && acts.get(0).start() == acts.get(0).end() ? 0 : -1;
    }

    private static int firstAct(List<Act> acts, Span span) {
        for (int k = 0; k < acts.size(); k++) {
            if (acts.get(k).end() > acts.get(k).start()
                    && acts.get(k).start() >= span.start()
                    && acts.get(k).start() < span.end()) {
                return inheritedAct(acts) == 0
                                && !MAKES_DEMANDS.contains(acts.get(k).axis())
                        ? 0
                        : k;
            }
        }
        return -1;
    }

    private static int lastAct(List<Act> acts, Span span, int first) {
        int last = first;
        for (int k = 0; k < acts.size(); k++) {
            if (acts.get(k).end() > acts.get(k).start()
                    && acts.get(k).start() >= span.start()
                    && acts.get(k).start() < span.end()) {
                last = k;
            }
        }
        return last;
    }

    /** The demands of one sentence by type; the act that carries one is the last before the words that say it. */
    private Map<String, Demand> sentence(
            Clause clause, Span span, List<Act> acts, int first, @Nullable Clause chapeau) {
        String sentence = span.of(clause.text());
        List<Token> tokens = Words.tokens(sentence).stream().filter(Token::word).toList();
        String lead = chapeau == null ? "" : chapeau.text();
        List<String> words = new ArrayList<>(chapeau == null ? List.of() : Words.words(lead));
        int own = words.size();
        tokens.forEach(token -> words.add(Words.fold(token.text())));
        List<String> stems = words.stream().map(Stems::stem).toList();
        Map<String, Demand> found = new LinkedHashMap<>();
        for (DemandType type : types) {
            for (Phrasing phrasing : type.phrasings()) {
                int place = phrasing.find(words, stems);
                if (place < 0 || own > 0 && !saysSomething(phrasing, words, stems, own)) {
                    continue;
                }
                int at =
                        place < own ? 0 : span.start() + tokens.get(place - own).start();
                int act = carrier(acts, first, at, span);
                if (act >= 0 && makes(clause, type, acts.get(act))) {
                    found.put(
                            type.key(),
                            new Demand(type.key(), act, force(acts.get(act), sentence), Slots.of(sentence)));
                    break;
                }
            }
        }
        for (DemandType type : types) {
            Demand strong = found.get(type.key());
            if (strong != null) {
                found.values()
                        .removeIf(weak ->
                                weak.act() == strong.act() && type.yields().contains(weak.type()));
            }
        }
        return found;
    }

    /** What the chapeau says alone is the chapeau's own demand. */
    private static boolean saysSomething(Phrasing phrasing, List<String> words, List<String> stems, int own) {
        return phrasing.find(words.subList(0, own), stems.subList(0, own)) < 0
                || phrasing.find(words.subList(own, words.size()), stems.subList(own, stems.size())) >= 0;
    }

    private static int carrier(List<Act> acts, int first, int at, Span span) {
        int carrier = first;
        for (int k = 0; k < acts.size(); k++) {
            Act act = acts.get(k);
            if (act.end() > act.start() && act.start() <= at + 1 && act.start() >= span.start()) {
                carrier = MAKES_DEMANDS.contains(act.axis())
                                || !MAKES_DEMANDS.contains(acts.get(carrier).axis())
                        ? k
                        : carrier;
            }
        }
        return carrier;
    }

    private static boolean makes(Clause clause, DemandType type, Act act) {
        if (MAKES_DEMANDS.contains(act.axis())) {
            return true;
        }
        if (type.by().contains(act.axis())) {
            return act.axis() != Axis.COG || act.strength() >= 4;
        }
        boolean emphasis = act.axis() == Axis.COG && act.strength() >= 3 && clause.role() != Role.PREAMBULAR;
        return emphasis
                && NEED.matcher(clause.text()
                                .substring(Math.min(act.end(), clause.text().length())))
                        .find();
    }

    private static Force force(Act act, String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.contains(" unless ") || lower.contains(" if ") || lower.contains("provided that")) {
            return Force.CONDITIONAL;
        }
        return act.axis() == Axis.DEC || act.axis() == Axis.DIR && act.strength() >= 7 || lower.contains(" shall ")
                ? Force.MANDATORY
                : Force.RECOMMENDED;
    }
}
