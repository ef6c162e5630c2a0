package org.acquis.shell;

import java.util.List;
import java.util.Locale;
import org.acquis.demand.DemandType;
import org.acquis.demand.DemandTypes;
import org.acquis.demand.Phrasing;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;
import org.acquis.problem.NotFound;

/** The commands that show the codebook in use: demand types, the strength scale, the phrase list. */
final class CodebookCommands {

    private static final String GROUP = "Codebook";

    private CodebookCommands() {}

    static List<AcquisCommand> all() {
        return List.of(new Demands(), new Scales(), new Phrases());
    }

    /** `demands`. */
    private static final class Demands implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return Syntax.of(GROUP, "demands", "the demand types with their definitions, or one with its phrasings")
                    .operand("TYPE", Syntax.Count.OPTIONAL, "a demand type")
                    .example("demands asset-freeze")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            DemandTypes types = DemandTypes.standard();
            if (arguments.optionalOperand(0).isEmpty()) {
                TextTable table = new TextTable("type", "definition");
                types.all().forEach(type -> table.row(type.key(), type.definition()));
                console.print(table.text(console.width()));
                return;
            }
            String key = arguments.operand(0);
            List<String> keys = types.all().stream().map(DemandType::key).toList();
            DemandType type = types.find(key)
                    .orElseThrow(() -> new NotFound(
                            "no demand type '" + key + "'" + Suggestion.of(key, keys, "") + "; `demands` lists them"));
            console.print(type.key() + ": " + type.definition());
            console.print("found where a sentence that directs, promises or decides says one of:");
            for (Phrasing phrasing : type.phrasings()) {
                console.print(Wrapped.text(phrasing.written(), "  ", console.width()));
            }
        }
    }

    /** `scales`. */
    private static final class Scales implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return Syntax.of(GROUP, "scales", "the strength scale: verbs by axis, from weak to strong")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            console.print(
                    "acquis: a composite of published scales; ranks compare inside one axis and never across axes");
            TextTable table = new TextTable("axis", "rank", "act", "opening phrases of operative paragraphs");
            PhraseList.standard().phrases().stream()
                    .filter(phrase -> phrase.form() == Phrase.Form.OP)
                    .collect(java.util.stream.Collectors.groupingBy(
                            phrase ->
                                    String.format(Locale.ROOT, "%s %2d %s", phrase.axis(), phrase.rank(), phrase.act()),
                            java.util.TreeMap::new,
                            java.util.stream.Collectors.mapping(
                                    Phrase::text, java.util.stream.Collectors.joining("; "))))
                    .forEach((key, verbs) ->
                            table.row(key.substring(0, 3), key.substring(4, 6).strip(), key.substring(7), verbs));
            console.print(table.text(console.width()));
        }
    }

    /** `phrases`. */
    private static final class Phrases implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return Syntax.of(GROUP, "phrases", "the operative phrases with axis and rank")
                    .operand("WORDS", Syntax.Count.ANY, "only phrases that hold these words")
                    .example("phrases condemns")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            String wanted = arguments.rest(0).toLowerCase(Locale.ROOT);
            TextTable table = new TextTable("phrase", "form", "axis", "rank", "act");
            for (Phrase phrase : PhraseList.standard().phrases()) {
                if (phrase.text().toLowerCase(Locale.ROOT).contains(wanted)) {
                    table.row(
                            phrase.text(),
                            phrase.form().name().toLowerCase(Locale.ROOT),
                            phrase.axis().name(),
                            String.valueOf(phrase.rank()),
                            phrase.act());
                }
            }
            console.print(table.text(console.width()));
        }
    }
}
