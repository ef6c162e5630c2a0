package org.acquis.demand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;

/**
 * Measures that a clause imposes by naming another paragraph of the same text: "shall be subject to the measures imposed by
 * paragraphs 3 and 6", "the items in subparagraphs (a) (i) and (a) (ii)". The clause makes the demands of what it cites; what it
 * cites is told in the slot of the legal basis. A clause that demands nothing but that paragraphs be carried out demands what they
 * demand; where these are sanctions, it enforces them.
 */
final class CitedMeasures {

    private static final Pattern SUBJECT_TO = Pattern.compile(
            "(?:shall (?:continue to |also )?be|are) subject to [^.;]{0,60}?(?:measure|restriction|prohibition)s? [^.;]{0,60}?(?<cited>paragraphs? "
                    + "(?<list>\\d++(?: ?\\([a-z]\\))*+(?:(?:, and|,| and| or) \\d++(?: ?\\([a-z]\\))*+)*+))(?! of (?:its )?resolution \\d)");
    private static final Pattern ITEMS = Pattern.compile(
            "(?:items?|goods|materials?|equipment|products|articles|technology) [^.;]{0,60}?(?<cited>sub-?paragraphs? "
                    + "(?<list>(?:\\([a-z]+\\) ?)+(?:(?:,| and| or) ?(?:sub-?paragraphs? )?(?:\\([a-z]+\\) ?)+)*))");
    private static final Pattern CARRIED_OUT = Pattern.compile(
            "(?:implement\\w*|implementation of|carry\\w* out|giv\\w+ effect to|action under) (?:the provisions of )?(?<cited>paragraphs? "
                    + "(?<list>\\d++(?: ?\\([a-z]\\))*+(?:(?:, and|,| and| or) \\d++(?: ?\\([a-z]\\))*+)*+))(?! of (?:its )?resolution \\d)");
    private static final Pattern PARAGRAPH = Pattern.compile("^[A-Z]+\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PARTS = Pattern.compile("(?:\\([a-z]+\\) ?)+");
    private static final String RELIEF = "sanctions-relief";
    private static final String FORCE = "military-support";
    private static final String ENFORCEMENT = "sanctions-enforcement";

    private final DemandTypes types;
    private final List<Clause> clauses;
    private final List<String> ids;

    CitedMeasures(DemandTypes types, List<Clause> clauses) {
        this.types = types;
        this.clauses = clauses;
        this.ids = clauses.stream().map(clause -> plain(clause.id())).toList();
    }

    /** The clauses, each with the demands of what it cites. */
    List<Clause> resolved() {
        return clauses.stream().map(this::resolved).toList();
    }

    private Clause resolved(Clause clause) {
        boolean closed =
                clause.demands().stream().anyMatch(demand -> demand.type().equals(RELIEF));
        if (closed || !clause.text().contains("aragraph")) {
            return clause;
        }
        return clause.demands().isEmpty() ? carryingOut(clause) : imposing(clause);
    }

    /** "requests the States concerned to cooperate in the implementation of paragraph 4". */
    private Clause carryingOut(Clause clause) {
        int act = lastAsking(clause.acts());
        Matcher cited = CARRIED_OUT.matcher(clause.text());
        List<Demand> demands = new ArrayList<>();
        while (act >= 0 && cited.find()) {
            if (cited.start() < clause.acts().get(act).start()) {
                continue;
            }
            Map<String, String> slots =
                    Map.of("legalBasis", cited.group("cited").strip());
            Force force = ClauseDemands.force(clause.acts().get(act), clause.text());
            Matcher number = NUMBER.matcher(cited.group("list"));
            while (number.find()) {
                for (String type : carriedOut("OP" + number.group())) {
                    String carried = isMeasure(type) ? ENFORCEMENT : type;
                    if (demands.stream().noneMatch(demand -> demand.type().equals(carried))) {
                        demands.add(new Demand(carried, act, force, slots));
                    }
                }
            }
        }
        return demands.isEmpty() ? clause : clause.coded(clause.acts(), demands);
    }

    /** What is carried out with a paragraph: an authorisation of force before all that it is given for, and never an exemption. */
    private Set<String> carriedOut(String paragraph) {
        Set<String> types = types(paragraph);
        types.remove(RELIEF);
        return types.contains(FORCE) ? Set.of(FORCE) : types;
    }

    private static int lastAsking(List<Act> acts) {
        for (int act = acts.size() - 1; act >= 0; act--) {
            if (ClauseDemands.asks(acts.get(act).axis())) {
                return act;
            }
        }
        return -1;
    }

    private Clause imposing(Clause clause) {
        List<Demand> demands = new ArrayList<>(clause.demands());
        Matcher measures = SUBJECT_TO.matcher(clause.text());
        while (measures.find()) {
            Matcher number = NUMBER.matcher(measures.group("list"));
            while (number.find()) {
                cite(clause, "OP" + number.group(), measures.group("cited"), demands);
            }
        }
        Matcher items = ITEMS.matcher(clause.text());
        while (items.find()) {
            Matcher parts = PARTS.matcher(items.group("list"));
            while (parts.find()) {
                cite(clause, paragraph(clause) + parts.group(), items.group("cited"), demands);
            }
        }
        return demands.size() == clause.demands().size() ? clause : clause.coded(clause.acts(), demands);
    }

    /** The paragraph that a sub-paragraph stands in: OP7 of OP7(b). */
    private static String paragraph(Clause clause) {
        Matcher number = PARAGRAPH.matcher(clause.id());
        return number.find() ? number.group() : clause.id();
    }

    private void cite(Clause clause, String id, String words, List<Demand> demands) {
        Demand carrier = demands.get(0);
        for (String type : measures(plain(id))) {
            if (demands.stream().noneMatch(demand -> demand.type().equals(type))) {
                Map<String, String> slots = new TreeMap<>(carrier.slots());
                slots.put("legalBasis", words.strip());
                demands.add(new Demand(type, carrier.act(), carrier.force(), slots));
            }
        }
    }

    /** The measures that a paragraph and its sub-paragraphs impose. */
    private Set<String> measures(String id) {
        Set<String> measures = types(id);
        measures.removeIf(type -> !isMeasure(type));
        return measures;
    }

    /** The types of the demands that a paragraph and its sub-paragraphs make. */
    private Set<String> types(String id) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < ids.size(); at++) {
            String other = ids.get(at);
            Clause clause = clauses.get(at);
            boolean within = other.equals(id) || other.startsWith(id) && !Character.isDigit(other.charAt(id.length()));
            if (within) {
                clause.demands().stream().map(Demand::type).forEach(found::add);
            }
        }
        return found;
    }

    private boolean isMeasure(String key) {
        return types.find(key).filter(DemandType::isMeasure).isPresent();
    }

    private static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        id.chars().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
