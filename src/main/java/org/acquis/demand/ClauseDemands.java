package org.acquis.demand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acquis.language.Stems;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Role;
import org.jspecify.annotations.Nullable;

/** The demands of one clause: what each of its acts governs, read by the codebook. */
final class ClauseDemands {

    /** To recognise somebody as this is done by saying so. */
    private static final Pattern AS_REPRESENTATIVE = Pattern.compile(
            "\\bas (?:an? |the )?(?:sole )?(?:legitimate|lawful|only) (?:representative|government|authorit)");

    private static final Pattern NEED = Pattern.compile(
            "^[^.;]{0,155}\\b(?:agreed that|needs?|importance|important|necessity|necessary|must|should|shall|responsibility|obligation|urgency|urgent"
                    + "|imperative|essential|crucial|vital|had to|has to|have to|ought to|there (?:can|could|would|will) be no|cannot|(?:would|will) (?:be met|meet) with|(?:will|shall|do|does) (?:not|never) (?:recogni[sz]e|accept)|(?:will|shall) (?:remain|continue|not be)|(?:may|could) (?:also )?(?:include|constitute)|no military solution|only (?:viable )?(?:path|way|solution)|(?:reaffirms|reiterates) the (?:designation criteria|provisions|measures))\\b",
            Pattern.CASE_INSENSITIVE);
    /** What has to come first; not an exemption that somebody may grant, nor a word on what is meant. */
    private static final Pattern CONDITIONAL = Pattern.compile(
            " (?:on condition|as long as|provided that(?! (?:nothing|no) )"
                    + "|unless(?![^.;]{0,80}\\b(?:approv|authori[sz]|notif|grant|permit|determin|decid|agree))"
                    + "|if(?!,| (?:so|any|necessary|requested|possible|appropriate|applicable|needed)\\b"
                    + "| (?:it|they) (?:is|are) (?:owned|used|operated|leased|registered|listed|designated|bound|destined|intended))) ");

    private static final Pattern DUTY = Pattern.compile("\\bmust\\b");
    private static final Set<String> GOES_ON = Set.of(
            "this", "these", "it", "such", "those", "specifically", "furthermore", "they", "both", "that", "in", "to");
    private static final Set<String> POINTS_BACK = Set.of("these", "such", "this", "those", "them", "doing");

    /** In one sentence also "encourages efforts to facilitate their return", "and appealed to suppliers to end it". */
    private static final Set<String> POINTS_NEAR = Set.of(
            "these",
            "such",
            "this",
            "those",
            "them",
            "doing",
            "it",
            "they",
            "their",
            "so",
            "its",
            "him",
            "her",
            "follow",
            "likewise");

    /** "encourages States to share that burden". */
    private static final Set<String> SHARED =
            Set.of("share", "bear", "meet", "support", "join", "continue", "take", "keep");

    private static final String ENFORCEMENT = "sanctions-enforcement";
    private static final int BACK_SENTENCES = 2;
    private static final int BACK_REACH = 14;
    private static final int RELATIVE_REACH = 6;
    private static final double EMPHASIS = 5;
    private static final double ACKNOWLEDGES = 3;
    private static final double CONDEMNS = 4.5;
    private static final double SHOCK = 8;
    private static final double DEMANDS = 8.5;

    private final DemandFinder finder;
    private final Compounds compounds;
    private final DemandTypes types;
    private final ObjectFinder objects;

    ClauseDemands(DemandTypes types) {
        this.types = types;
        finder = new DemandFinder(types);
        compounds = types.compounds();
        objects = new ObjectFinder(compounds);
    }

    /** Whether acts of this axis make demands of every type: they direct, promise or decide. */
    static boolean asks(Axis axis) {
        return axis == Axis.DIR || axis == Axis.COM || axis == Axis.DEC;
    }

    /** The types that words put into words by themselves, with no act: those of a heading. */
    List<DemandType> said(List<ActSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence ->
                        finder
                                .in(Scope.of(Scope.Lead.NONE, sentence, 0, sentence.size(), compounds), Axis.DEC)
                                .stream())
                .distinct()
                .toList();
    }

    /** The clause with its demands, and with what it passes on. */
    Coded of(Coded open, boolean inherited) {
        Coded chapeau = inherited ? open.chapeau() : null;
        Clause clause = open.clause();
        Map<String, Demand> found = new LinkedHashMap<>();
        if (chapeau != null && !chapeau.governs().isEmpty()) {
            chapeau.governs().forEach(type -> add(found, type, open, 0, clause.text()));
        } else {
            read(open, chapeau == null ? Scope.Lead.NONE : chapeau.lead(), found);
            if (chapeau != null) {
                chapeau.shares().forEach(type -> add(found, type, open, 0, clause.text()));
                boolean own = !found.isEmpty();
                for (Demand demand : own ? List.<Demand>of() : chapeau.ofGoverning()) {
                    found.put(
                            demand.type(),
                            new Demand(
                                    demand.type(), 0, demand.force(), slots(demand.type(), clause, 0, clause.text())));
                }
            }
        }
        Clause coded = clause.coded(clause.acts(), List.copyOf(found.values()));
        return new Coded(coded, open.sentences(), open.chapeau(), passedOn(open, found, chapeau), shared(open, found));
    }

    private List<DemandType> passedOn(Coded open, Map<String, Demand> found, @Nullable Coded chapeau) {
        if (chapeau != null && !chapeau.governs().isEmpty()) {
            return chapeau.governs();
        }
        return said(open, found, true);
    }

    private List<DemandType> shared(Coded open, Map<String, Demand> found) {
        return said(open, found, false);
    }

    /** Types of the clause that it passes on, by the phrasings that say so. */
    private List<DemandType> said(Coded open, Map<String, Demand> found, boolean alone) {
        List<ActSentence> sentences = open.sentences();
        if (found.isEmpty() || sentences.isEmpty()) {
            return List.of();
        }
        ActSentence last = sentences.get(sentences.size() - 1);
        Scope scope = Scope.of(Scope.Lead.NONE, last, lastAct(open.clause().acts(), last), last.size(), compounds);
        return types.all().stream()
                .filter(type -> found.containsKey(type.key()))
                .filter(type -> DemandFinder.says(alone ? type.governs() : type.shares(), scope))
                .toList();
    }

    private static int lastAct(List<Act> acts, ActSentence sentence) {
        int from = 0;
        for (Act act : acts) {
            from = Math.max(from, place(sentence, act));
        }
        return from;
    }

    /** The place of the first word of an act in a sentence; -1 where it stands in another. */
    private static int place(ActSentence sentence, Act act) {
        boolean here = !act.isInherited()
                && act.start() >= sentence.span().start()
                && act.start() < sentence.span().end();
        for (int at = 0; here && at < sentence.size(); at++) {
            if (sentence.start(at) >= act.start()) {
                return at;
            }
        }
        return -1;
    }

    /** The place of the first word behind the words of an act: "reaffirming its commitment" points to nothing. */
    private static int afterVerb(ActSentence sentence, Act act) {
        int at = place(sentence, act);
        while (at < sentence.size() && sentence.start(at) < act.end()) {
            at++;
        }
        return at;
    }

    private void read(Coded open, Scope.Lead lead, Map<String, Demand> found) {
        List<Act> acts = open.clause().acts();
        int carried = open.isGoverned() ? 0 : -1;
        List<ActSentence> before = new ArrayList<>();
        for (ActSentence sentence : open.sentences()) {
            List<Integer> here = new ArrayList<>();
            for (int act = 0; act < acts.size(); act++) {
                if (place(sentence, acts.get(act)) >= 0) {
                    here.add(act);
                }
            }
            if (here.isEmpty()) {
                boolean goesOn = open.isGoverned() || sentence.size() > 0 && GOES_ON.contains(sentence.word(0));
                if (carried >= 0 && goesOn) {
                    segment(open, carried, sentence, 0, sentence.size(), lead, found);
                } else {
                    carried = -1;
                }
            }
            for (int k = 0; k < here.size(); k++) {
                int act = here.get(k);
                int from = k == 0 ? 0 : place(sentence, acts.get(act));
                int to = k + 1 < here.size() ? place(sentence, acts.get(here.get(k + 1))) : sentence.size();
                boolean byChapeau = open.isGoverned() && !asks(acts.get(act).axis());
                carried = byChapeau ? 0 : act;
                int size = found.size();
                segment(open, carried, sentence, from, to, lead, found);
                int verb = afterVerb(sentence, acts.get(act));
                if (size == found.size() && asks(acts.get(act).axis())) {
                    if (k > 0
                            && (pointsBack(sentence, verb, to, POINTS_NEAR)
                                    || isRelative(sentence, place(sentence, acts.get(act))))) {
                        back(open, carried, sentence, 0, to, List.of(), found);
                    } else if (pointsBack(sentence, verb, to, POINTS_BACK)) {
                        back(open, carried, sentence, from, to, last(before), found);
                    }
                }
            }
            before.add(sentence);
        }
    }

    private static List<ActSentence> last(List<ActSentence> sentences) {
        return sentences.subList(Math.max(0, sentences.size() - BACK_SENTENCES), sentences.size());
    }

    /** "the plan, which the authorities were called upon to carry out". */
    private static boolean isRelative(ActSentence sentence, int verb) {
        for (int at = Math.max(0, verb - RELATIVE_REACH); at < verb; at++) {
            if (sentence.word(at).equals("which") || sentence.word(at).equals("whom")) {
                return true;
            }
        }
        return false;
    }

    /** "to counter these impacts": what is meant stands in the sentence before. */
    private static boolean pointsBack(ActSentence sentence, int from, int to, Set<String> pronouns) {
        for (int at = from; at < Math.min(to, from + BACK_REACH); at++) {
            boolean that = sentence.word(at).equals("that") && SHARED.contains(sentence.word(at - 1));
            if ((that || pronouns.contains(sentence.word(at)))
                    && !sentence.word(at + 1).equals("end")
                    && !sentence.word(at + 1).equals("regard")) {
                return true;
            }
        }
        return false;
    }

    /** What the sentences before say, meant by "these" or "such" of this one. */
    private void back(
            Coded open,
            int act,
            ActSentence sentence,
            int from,
            int to,
            List<ActSentence> before,
            Map<String, Demand> found) {
        Scope scope =
                Scope.of(Scope.Lead.of(before), sentence, from, to, compounds).whole();
        enter(open, act, scope, scope, sentence.text(sentence.start(from), sentence.end(to - 1)), found);
    }

    private void segment(
            Coded open, int act, ActSentence sentence, int from, int to, Scope.Lead lead, Map<String, Demand> found) {
        int end = to == sentence.size() ? sentence.span().end() : to > from ? sentence.end(to - 1) : 0;
        String text = to > from ? sentence.text(sentence.start(from), end) : "";
        Asides.Places aside = types.asides().in(sentence, from, to);
        Scope whole = Scope.of(lead, sentence, from, to, compounds);
        boolean said = !aside.isEmpty()
                && enter(open, act, Scope.of(lead, sentence, from, to, aside, compounds), whole, text, found);
        if (!said) {
            enter(open, act, whole, whole, text, found);
        }
    }

    /**
     * Whether the scope says any demand, new or found before.
     *
     * @param whole the same words with those of an aside, which may tell that a type is only spoken of
     */
    private boolean enter(Coded open, int act, Scope scope, Scope whole, String text, Map<String, Demand> found) {
        Act carrier = open.clause().acts().get(act);
        List<DemandType> said = finder.in(scope, carrier.axis()).stream()
                .filter(type -> makes(open.clause(), type, carrier, text))
                .toList();
        if (said.isEmpty() && carrier.axis() == Axis.COG && carrier.strength() >= ACKNOWLEDGES) {
            said = types.all().stream()
                    .filter(type -> open.clause().role() != Role.PREAMBULAR && DemandFinder.says(type.governs(), scope))
                    .toList();
        }
        List<DemandType> all = imposable(said, carrier);
        for (DemandType type : all) {
            if (all.stream().noneMatch(other -> other.leavesOut(type, whole))) {
                add(found, type, open, act, text);
            }
        }
        return !all.isEmpty();
    }

    /** A body that carries out tasks imposes no measure: what it is asked about one is its enforcement. */
    private List<DemandType> imposable(List<DemandType> said, Act act) {
        boolean measures = said.stream().anyMatch(DemandType::isMeasure);
        if (!measures || act.addressee() == null || !isTasked(act.addressee())) {
            return said;
        }
        return Stream.concat(said.stream().filter(type -> !type.isMeasure()), types.find(ENFORCEMENT).stream())
                .distinct()
                .toList();
    }

    private boolean isTasked(String addressee) {
        return ActSentence.of(addressee, word -> ActPhrases.stem(word, Stems::stem)).stream()
                .map(sentence -> Scope.of(Scope.Lead.NONE, sentence, 0, sentence.size(), compounds))
                .anyMatch(scope -> DemandFinder.says(types.tasked(), scope));
    }

    /** What an act demands stands before what another of its sentence affirms or condemns. */
    private void add(Map<String, Demand> found, DemandType type, Coded open, int act, String text) {
        Clause clause = open.clause();
        Demand known = found.get(type.key());
        List<Act> acts = clause.acts();
        boolean asksFirst = known != null && asksFirst(open, acts.get(known.act()), acts.get(act));
        if (known == null || asksFirst) {
            Force force = force(acts.get(act), text);
            found.put(type.key(), new Demand(type.key(), act, force, slots(type.key(), clause, act, text)));
        }
    }

    /** Whether an act asks where the one before it in the same sentence does not. */
    private static boolean asksFirst(Coded open, Act before, Act act) {
        return !asks(before.axis())
                && asks(act.axis())
                && open.sentences().stream()
                        .anyMatch(sentence -> place(sentence, before) >= 0 && place(sentence, act) >= 0);
    }

    /** The slots of a demand that the words of an act of a clause make. */
    Map<String, String> slots(String type, Clause clause, int act, String words) {
        return types.find(type)
                .map(known ->
                        Slots.of(objects, known, act < 0 ? null : clause.acts().get(act), words))
                .orElseGet(() -> Slots.of(words));
    }

    private static boolean makes(Clause clause, DemandType type, Act act, String text) {
        if (asks(act.axis())) {
            return true;
        }
        if (type.by().contains(act.axis())) {
            double least = type.recognises() ? ACKNOWLEDGES : ACKNOWLEDGES + 1;
            boolean affirms = act.strength() >= least && Math.floor(act.strength()) != EMPHASIS;
            boolean rejects = act.strength() >= CONDEMNS && Math.floor(act.strength()) != SHOCK;
            if (act.axis() == Axis.POS || act.axis() == Axis.COG && affirms || act.axis() == Axis.NEG && rejects) {
                return true;
            }
        }
        boolean recognises = act.verb().toLowerCase(Locale.ROOT).startsWith("recogni");
        if (recognises
                && type.by().contains(act.axis())
                && AS_REPRESENTATIVE.matcher(text).find()) {
            return true;
        }
        boolean emphasis = act.axis() == Axis.COG && act.strength() >= ACKNOWLEDGES;
        if (!emphasis) {
            return false;
        }
        return clause.role() == Role.PREAMBULAR
                ? act.strength() >= EMPHASIS && DUTY.matcher(text).find()
                        || Math.floor(act.strength()) == EMPHASIS && act.addressee() != null
                : NEED.matcher(text).find();
    }

    /** How binding a demand is that these words of an act make. */
    static Force force(Act act, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (CONDITIONAL.matcher(lower).find()) {
            return Force.CONDITIONAL;
        }
        boolean permits = "may".equals(act.wording().modal()) && !lower.contains(" may only ");
        boolean binds = act.axis() == Axis.DEC || act.axis() == Axis.DIR && act.strength() >= DEMANDS;
        return binds && !permits ? Force.MANDATORY : Force.RECOMMENDED;
    }
}
