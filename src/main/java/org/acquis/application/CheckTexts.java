package org.acquis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.Labels;
import org.acquis.drafting.Template;
import org.acquis.drafting.check.CheckedText;
import org.acquis.drafting.check.Checks;
import org.acquis.drafting.check.Finding;
import org.acquis.drafting.check.Memory;
import org.acquis.library.Library;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** Looks drafts and statements over by the rules, with the library as memory. */
public final class CheckTexts {

    private final Library library;

    /** Compares with what this library holds. */
    public CheckTexts(Library library) {
        this.library = library;
    }

    /**
     * The findings on a draft.
     *
     * @param rules keys of the rules to apply
     */
    public List<Finding> draft(Draft draft, Template template, Set<String> rules) {
        List<Finding> findings = new ArrayList<>();
        for (String field : template.fields()) {
            if (rules.contains("field")
                    && !draft.fields().containsKey(field)
                    && !template.optional().contains(field)) {
                findings.add(new Finding(
                        0,
                        "",
                        "field",
                        "{{" + field + "}} is not filled",
                        "draft fill " + draft.id() + " " + field + "=..."));
            }
        }
        List<String> labels = Labels.of(draft, template);
        List<CheckedText.Paragraph> paragraphs = IntStream.rangeClosed(1, labels.size())
                .mapToObj(place -> {
                    DraftItem item = draft.items().get(place - 1);
                    return new CheckedText.Paragraph(
                            place,
                            "paragraph " + place,
                            item.role(),
                            item.level(),
                            labels.get(place - 1),
                            Drafts.text(draft, place));
                })
                .toList();
        String issuer = draft.fields().getOrDefault("issuer", "");
        findings.addAll(Checks.of(
                new CheckedText(paragraphs, kind(draft.template()), issuer, true), memory(draft.id()), rules));
        return findings;
    }

    private static StatementKind kind(String template) {
        return template.contains("chair") ? StatementKind.CHAIRS_CONCLUSIONS : StatementKind.DRAFT;
    }

    /** The findings on a statement of the library or in a file. */
    public List<Finding> statement(Statement statement, Set<String> rules) {
        List<CheckedText.Paragraph> paragraphs = IntStream.range(
                        0, statement.clauses().size())
                .mapToObj(k -> {
                    var clause = statement.clauses().get(k);
                    return new CheckedText.Paragraph(
                            k + 1, clause.id(), clause.role(), clause.level(), clause.label(), clause.text());
                })
                .toList();
        CheckedText text = new CheckedText(
                paragraphs, statement.kind(), Objects.requireNonNullElse(statement.issuer(), ""), false);
        return Checks.of(text, memory(statement.id()), rules);
    }

    private Memory memory(String itself) {
        boolean empty = library.cards().stream().allMatch(card -> card.id().equals(itself));
        return empty ? Memory.NONE : new LibraryMemory(library, itself);
    }
}
