package org.acquis.demand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.language.Stems;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Reads from press reports and readouts who demands what, in whose words. */
public final class Positions {

    private final ActWords words = ActWords.of("en");
    private final DemandFinder finder;
    private final Compounds compounds;

    /** Knows demands by this codebook. */
    public Positions(DemandTypes types) {
        finder = new DemandFinder(types);
        compounds = types.compounds();
    }

    /** The positions of a coded report, in its order; a demand that one speaker makes twice in a paragraph is one. */
    public List<Position> of(Statement report) {
        Speakers speakers = new Speakers(words);
        List<Position> positions = new ArrayList<>();
        for (Clause clause : report.clauses()) {
            if (clause.isSubstantive()) {
                Map<String, Position> found = new LinkedHashMap<>();
                for (Position position : clause(clause, speakers)) {
                    found.putIfAbsent(position.type() + "|" + position.speaker(), position);
                }
                positions.addAll(found.values());
            }
        }
        return positions;
    }

    private List<Position> clause(Clause clause, Speakers speakers) {
        List<Position> positions = new ArrayList<>();
        List<ActSentence> sentences = ActSentence.of(clause.text(), word -> ActPhrases.stem(word, Stems::stem));
        for (ActSentence sentence : sentences) {
            List<Act> acts = clause.acts().stream()
                    .filter(act -> !act.isInherited() && place(sentence, act) >= 0)
                    .toList();
            @Nullable String subject = null;
            int said = said(sentence);
            @Nullable String sayer = said >= 0 ? sayer(sentence, said, speakers) : null;
            for (Act act : acts) {
                int place = place(sentence, act);
                boolean quoted = isQuoted(clause.text(), act.start());
                @Nullable String own = quoted ? null : speakers.before(sentence, place);
                boolean joined = place > 0 && isJoined(sentence, place);
                subject = quoted ? sayer : joined && subject != null ? subject : own;
                String speaker = subject == null ? speakers.lastPerson() : speakers.known(subject);
                for (Demand demand : clause.demands()) {
                    if (demand.act() >= 0 && clause.acts().get(demand.act()).equals(act)) {
                        positions.add(position(
                                demand.type(), speaker, speakers, quoted, act.axis(), act.verb(), clause, sentence));
                    }
                }
            }
            boolean told = said >= 0
                    && acts.stream().anyMatch(act -> place(sentence, act) <= said && act.end() >= sentence.end(said));
            boolean within = isQuoted(clause.text(), sentence.span().start() + 1);
            if (!told && (sayer != null || within)) {
                String speaker = sayer == null ? speakers.lastPerson() : speakers.known(sayer);
                positions.addAll(spoken(clause, sentence, said, speaker, speakers));
            }
            if (acts.isEmpty() && said < 0 && !within) {
                speakers.note(sentence);
            }
        }
        return positions;
    }

    /** What is said or quoted with a word that asks for it. */
    private List<Position> spoken(Clause clause, ActSentence sentence, int said, String speaker, Speakers speakers) {
        List<Position> positions = new ArrayList<>();
        boolean asks = sentence.words().stream().anyMatch(word -> words.is("cue", word));
        if (!asks) {
            return positions;
        }
        boolean quoted = isMostlyQuoted(clause.text(), sentence);
        int from = quoted || said < 0 ? 0 : said;
        Scope scope =
                Scope.of(Scope.Lead.NONE, sentence, from, quoted ? sentence.size() : aside(sentence, from), compounds);
        String verb = said >= 0 ? sentence.surface(said) : "said";
        for (DemandType type : finder.in(scope, Axis.DIR)) {
            positions.add(position(type.key(), speaker, speakers, quoted, Axis.DIR, verb, clause, sentence));
        }
        return positions;
    }

    private static Position position(
            String type,
            String speaker,
            Speakers speakers,
            boolean quoted,
            Axis axis,
            String verb,
            Clause clause,
            ActSentence sentence) {
        return new Position(type, speaker, speakers.voice(speaker), quoted, axis, verb, clause.id(), sentence.text());
    }

    /** The place of the verb that says who speaks: outside quotation marks, or -1. */
    private int said(ActSentence sentence) {
        String text = sentence.text();
        for (int at = sentence.size() - 1; at >= 0; at--) {
            boolean says = words.is("says", sentence.word(at)) && !sentence.isCapitalised(at);
            if (says && !isQuoted(text, sentence.start(at) - sentence.span().start())) {
                return at;
            }
        }
        return -1;
    }

    /** Who says it: before the verb, or after it as in "said Mr X". */
    private static @Nullable String sayer(ActSentence sentence, int said, Speakers speakers) {
        String gap = sentence.gapBefore(said);
        boolean afterQuote = gap.contains("\u201d") || gap.contains("\"");
        return afterQuote ? speakers.after(sentence, said) : speakers.before(sentence, said);
    }

    /** Where a relative clause begins that tells of someone, or the end of the sentence. */
    private static int aside(ActSentence sentence, int from) {
        for (int at = from + 1; at < sentence.size(); at++) {
            boolean relative =
                    sentence.word(at).equals("who") || sentence.word(at).equals("which");
            if (relative && sentence.isAfterComma(at)) {
                return at;
            }
        }
        return sentence.size();
    }

    private static boolean isMostlyQuoted(String text, ActSentence sentence) {
        int quoted = 0;
        for (int at = 0; at < sentence.size(); at++) {
            quoted += isQuoted(text, sentence.start(at)) ? 1 : 0;
        }
        return 2 * quoted >= sentence.size();
    }

    private static boolean isJoined(ActSentence sentence, int place) {
        return sentence.word(place - 1).equals("and") || sentence.isAfterComma(place);
    }

    /** Whether a place of a text stands between quotation marks. */
    private static boolean isQuoted(String text, int offset) {
        boolean curly = false;
        boolean straight = false;
        for (int at = 0; at < Math.min(offset, text.length()); at++) {
            char c = text.charAt(at);
            if (c == '\u201c') {
                curly = true;
            } else if (c == '\u201d') {
                curly = false;
            } else if (c == '"') {
                straight = !straight;
            }
        }
        return curly || straight;
    }

    private static int place(ActSentence sentence, Act act) {
        boolean here = act.start() >= sentence.span().start()
                && act.start() < sentence.span().end();
        for (int at = 0; here && at < sentence.size(); at++) {
            if (sentence.start(at) >= act.start()) {
                return at;
            }
        }
        return -1;
    }
}
