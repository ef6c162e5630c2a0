package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.acquis.statement.Clause;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Finds which clause became which. The result is a function of the two statements and of what people decided alone. */
public final class Aligner {

    private final Supplier<List<Decision>> decisions;
    private final @Nullable TextMemory memory;

    /** An aligner that goes by the texts alone. */
    public Aligner() {
        this(List::of);
    }

    /** @param decisions people's decisions, asked for at every alignment; those on other statements are passed over */
    public Aligner(Supplier<List<Decision>> decisions) {
        this(decisions, null);
    }

    private Aligner(Supplier<List<Decision>> decisions, @Nullable TextMemory memory) {
        this.decisions = decisions;
        this.memory = memory;
    }

    /** The same for aligning many statements of a series: what is worked out of a text is kept for the next alignment. */
    public Aligner forSeries() {
        return new Aligner(decisions, new TextMemory());
    }

    /** What people decided up to now, on any statements. */
    public List<Decision> decisions() {
        return decisions.get();
    }

    /** Aligns an older statement with a newer one. */
    public Alignment align(Statement left, Statement right) {
        return align(left, right, decisions.get());
    }

    /** Aligns an older statement with a newer one by these decisions alone; for texts put together from several statements. */
    public Alignment align(Statement left, Statement right, List<Decision> decided) {
        List<String> old = texts(left);
        List<String> young = texts(right);
        List<String> all = new ArrayList<>(old);
        all.addAll(young);
        Lexicon lexicon = new Lexicon(all, memory == null ? new TextMemory() : memory);
        Scores scores = new Scores(old, young, lexicon);
        List<Tie> ties = new ArrayList<>(ties(left.clauses(), right.clauses(), scores));
        ties = CitedParagraphs.added(Passages.added(ties, scores), left, right, scores);
        ties = FrontMatter.added(ties, left, right, scores);
        ties = new ArrayList<>(Decided.applied(ties, decided, left, right, scores));
        ties.sort(Comparator.comparingInt(Tie::firstLeft).thenComparingInt(Tie::firstRight));
        return new Links(left, right, scores, lexicon, decided).of(ties);
    }

    /** The ties that wording and matter make. */
    private static List<Tie> ties(List<Clause> left, List<Clause> right, Scores scores) {
        List<Match> chain = WeakMatches.removed(Chain.through(Anchors.of(scores), scores), scores, left, right);
        List<Match> matches = Neighbours.joined(Moves.added(chain, scores, left, right), scores);
        return Restatements.mayHold(scores)
                ? Restatements.ties(matches, scores, left, right)
                : matches.stream().map(Tie::of).toList();
    }

    private static List<String> texts(Statement statement) {
        return statement.clauses().stream().map(Clause::text).toList();
    }
}
