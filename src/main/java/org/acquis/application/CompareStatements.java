package org.acquis.application;

import java.util.List;
import java.util.stream.Stream;
import org.acquis.alignment.Aligner;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.ThreeTexts;
import org.acquis.demand.Scale;
import org.acquis.demand.Scales;
import org.acquis.library.Library;
import org.acquis.statement.Statement;
import org.acquis.statement.Warning;

/** Compares statements clause by clause. */
public final class CompareStatements {

    private final Statements statements;
    private final Aligner aligner;

    /** Finds the statements here; what people decided on their clauses is in the library. */
    public CompareStatements(Library library, Statements statements) {
        this.statements = statements;
        aligner = new Aligner(library.decisions()::all);
    }

    /** Compares an older statement with a newer one; each is an id of the library or a file. */
    public Alignment compare(String old, String newer) {
        List<Statement> both = statements.resolveAll(List.of(old, newer));
        return compare(both.get(0), both.get(1));
    }

    /**
     * Compares an older statement with a newer one, strength being taken from a scale.
     *
     * @param scale name of a scale, or the file of one
     */
    public Alignment compare(String old, String newer, String scale) {
        Scale named = Scales.named(scale);
        List<Statement> both = statements.resolveAll(List.of(old, newer));
        Alignment alignment = compare(named.on(both.get(0)), named.on(both.get(1)));
        return alignment.onScale(named.name());
    }

    /**
     * Compares what two sides made of a text; each is an id of the library or a file.
     *
     * @param scale name of a scale, or the file of one
     */
    public ThreeTexts compareThree(String agreed, String theirs, String ours, String scale) {
        Scale named = Scales.named(scale);
        List<Statement> three = statements.resolveAll(List.of(agreed, theirs, ours)).stream()
                .map(named::on)
                .toList();
        return new ThreeTexts(
                compare(three.get(0), three.get(1)).onScale(named.name()),
                compare(three.get(0), three.get(2)).onScale(named.name()),
                compare(three.get(1), three.get(2)).onScale(named.name()));
    }

    /** Compares two statements. */
    public Alignment compare(Statement old, Statement newer) {
        return aligner.align(old, newer);
    }

    /** What the two files hold that was not compared, as their readers reported it: a line each, naming the statement. */
    public static List<String> notCompared(Alignment alignment) {
        return notCompared(Stream.of(alignment.left(), alignment.right()));
    }

    /** The same of three files. */
    public static List<String> notCompared(ThreeTexts texts) {
        return notCompared(Stream.of(
                texts.theirs().left(), texts.theirs().right(), texts.ours().right()));
    }

    private static List<String> notCompared(Stream<Statement> compared) {
        return compared.flatMap(statement -> statement.warnings().stream()
                        .filter(warning ->
                                !warning.concernsStructure() && !warning.code().equals(Warning.RECOGNISED))
                        .map(warning -> statement.id() + ": " + warning.message()))
                .distinct()
                .toList();
    }
}
