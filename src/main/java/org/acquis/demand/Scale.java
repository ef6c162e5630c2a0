package org.acquis.demand;

import java.util.List;
import java.util.Optional;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A named order of verbs by strength.
 *
 * @param name by which verdicts cite it
 * @param about one line
 * @param source who published it
 * @param ranks from weak to strong; empty for the house scale, on which acts stand as they are coded
 */
public record Scale(String name, String about, String source, List<Rank> ranks) {

    /** Strength of an act that the scale does not rank; not comparable with any other. */
    public static final double UNRANKED = 0;

    public Scale {
        ranks = List.copyOf(ranks);
    }

    /**
     * A step of a scale.
     *
     * @param axis of the ladder it stands on, or null where every act stays on its own axis
     * @param rank from 1, the weakest
     * @param words head words
     */
    public record Rank(@Nullable Axis axis, double rank, List<String> words) {
        public Rank {
            words = List.copyOf(words);
        }
    }

    /** The statement with every act at its place on this scale. */
    public Statement on(Statement statement) {
        if (ranks.isEmpty()) {
            return statement;
        }
        return statement.withClauses(statement.clauses().stream()
                .map(clause -> clause.acts().isEmpty() ? clause : on(clause))
                .toList());
    }

    private Clause on(Clause clause) {
        return clause.coded(clause.acts().stream().map(this::on).toList(), clause.demands());
    }

    /** The act at its place on this scale; {@link #UNRANKED} where the scale does not name its words. */
    Act on(Act act) {
        Optional<Rank> rank = rank(act);
        return rank.map(found -> found.axis() == null
                        ? act.withStrength(found.rank())
                        : act.withStrength(found.rank()).withAxis(found.axis()))
                .orElse(act.withStrength(UNRANKED));
    }

    private Optional<Rank> rank(Act act) {
        List<String> stems = Words.words(act.verb()).stream().map(Stems::stem).toList();
        Rank found = null;
        for (Rank rank : ranks) {
            boolean named = rank.words().stream().map(Stems::stem).anyMatch(stems::contains);
            boolean comparable = rank.axis() == null || isOnLadder(act.axis(), rank.axis());
            if (named && comparable) {
                found = rank;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Instructive ladders hold what directs and what decides; emotive ones what blames. */
    private static boolean isOnLadder(Axis axis, Axis ladder) {
        return axis == ladder || ladder == Axis.DIR && axis == Axis.DEC;
    }
}
