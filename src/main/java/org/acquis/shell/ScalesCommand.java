package org.acquis.shell;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acquis.demand.Scale;
import org.acquis.demand.Scales;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;

/** `scales`. */
final class ScalesCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(CodebookCommands.GROUP, "scales", "the strength scales, or one from weak to strong")
                .operand("SCALE", Syntax.Count.OPTIONAL, "the name of a scale, or its .tsv file")
                .example("scales")
                .example("scales gruenberg")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.optionalOperand(0).isEmpty()) {
            TextTable table = new TextTable("scale", "what it is");
            Scales.all().forEach(scale -> table.row(scale.name(), scale.about()));
            console.print(table.text(console.width()));
            console.print(
                    "Published scales contradict each other; every verdict names the scale it rests on. `compare` and"
                            + " `evolve` take another with --scale.");
            return;
        }
        Scale scale = Scales.named(arguments.operand(0));
        console.print(Wrapped.text(scale.name() + ": " + scale.about(), "", console.width()));
        console.print(Wrapped.text("source: " + scale.source(), "", console.width()));
        console.print((scale.ranks().isEmpty() ? house() : ranks(scale)).text(console.width()));
    }

    private static TextTable ranks(Scale scale) {
        TextTable table = new TextTable("axis", "rank", "words");
        for (Scale.Rank rank : scale.ranks()) {
            table.row(
                    rank.axis() == null ? "own" : rank.axis().name(),
                    String.valueOf((int) rank.rank()),
                    String.join(", ", rank.words()));
        }
        return table;
    }

    private static TextTable house() {
        TextTable table = new TextTable("axis", "rank", "act", "opening phrases of operative paragraphs");
        PhraseList.standard().phrases().stream()
                .filter(phrase -> phrase.form() == Phrase.Form.OP)
                .collect(Collectors.groupingBy(
                        phrase -> List.of(
                                phrase.axis().name(), String.format(Locale.ROOT, "%2d", phrase.rank()), phrase.act()),
                        () -> new TreeMap<List<String>, String>(ScalesCommand::compare),
                        Collectors.mapping(Phrase::text, Collectors.joining("; "))))
                .forEach((key, verbs) -> table.row(key.get(0), key.get(1).strip(), key.get(2), verbs));
        return table;
    }

    private static int compare(List<String> a, List<String> b) {
        return String.join("\t", a).compareTo(String.join("\t", b));
    }
}
