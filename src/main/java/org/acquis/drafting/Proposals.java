package org.acquis.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Edit;
import org.acquis.alignment.WordEdits;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Proposal;

/**
 * What delegations propose on a paragraph, and how it looks in the text: {@code [shall][Pell: should][Avel, Ruhn: may]}, new
 * words as {@code [Pell: ...]}, words to go as {@code [Pell: delete: ...]}. Proposals that meet stand side by side.
 */
final class Proposals {

    static final String DELETE = "delete";

    private Proposals() {}

    /** What a delegation changed, from the words it was given to those it gave back. */
    static List<Proposal> between(String text, String wanted, String by) {
        List<Proposal> proposals = new ArrayList<>();
        int at = 0;
        int start = -1;
        StringBuilder words = new StringBuilder();
        for (Edit edit : WordEdits.between(text, wanted)) {
            if (edit.op() == Edit.Op.EQUAL) {
                if (start >= 0) {
                    proposals.add(new Proposal(by, start, at, words.toString()));
                    start = -1;
                    words.setLength(0);
                }
                at += edit.text().length();
                continue;
            }
            start = start < 0 ? at : start;
            if (edit.op() == Edit.Op.DELETE) {
                at += edit.text().length();
            } else {
                words.append(edit.text());
            }
        }
        if (start >= 0) {
            proposals.add(new Proposal(by, start, at, words.toString()));
        }
        return proposals;
    }

    /** The text of a paragraph with what is proposed in brackets. */
    static String shown(DraftItem item) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (List<Proposal> meeting : meeting(item.proposals())) {
            int start = meeting.get(0).start();
            int end = meeting.stream().mapToInt(Proposal::end).max().orElse(start);
            shown.append(item.text(), at, start)
                    .append(brackets(item.text().substring(start, end), alternatives(item, start, end, meeting)));
            at = end;
        }
        return shown.append(item.text().substring(at)).toString();
    }

    /** The text as one delegation would have it. */
    static String asWantedBy(DraftItem item, String by) {
        List<Proposal> own = item.proposals().stream()
                .filter(proposal -> proposal.by().equals(by))
                .toList();
        return applied(item.text(), 0, item.text().length(), own);
    }

    /** The delegations that propose something, in the order of their proposals. */
    static List<String> delegations(DraftItem item) {
        return item.proposals().stream().map(Proposal::by).distinct().toList();
    }

    /** Proposals whose words overlap, or that add words at one place, together. */
    private static List<List<Proposal>> meeting(List<Proposal> proposals) {
        List<List<Proposal>> all = new ArrayList<>();
        int end = -1;
        for (Proposal proposal : proposals.stream()
                .sorted(Comparator.comparingInt(Proposal::start).thenComparingInt(Proposal::end))
                .toList()) {
            boolean meets = !all.isEmpty()
                    && (proposal.start() < end
                            || proposal.start()
                                    == all.get(all.size() - 1).get(0).start());
            if (!meets) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(proposal);
            end = Math.max(meets ? end : proposal.end(), proposal.end());
        }
        return all;
    }

    /** What each wants there, delegations of one mind together, in the order in which they came. */
    private static Map<String, List<String>> alternatives(DraftItem item, int start, int end, List<Proposal> meeting) {
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        for (String by : delegations(item)) {
            List<Proposal> own =
                    meeting.stream().filter(one -> one.by().equals(by)).toList();
            if (!own.isEmpty()) {
                alternatives
                        .computeIfAbsent(applied(item.text(), start, end, own), words -> new ArrayList<>())
                        .add(by);
            }
        }
        return alternatives;
    }

    private static String applied(String text, int start, int end, List<Proposal> own) {
        StringBuilder words = new StringBuilder();
        int at = start;
        for (Proposal proposal :
                own.stream().sorted(Comparator.comparingInt(Proposal::start)).toList()) {
            words.append(text, at, Math.max(at, proposal.start())).append(proposal.text());
            at = Math.max(at, proposal.end());
        }
        return words.append(text, at, end).toString();
    }

    private static String brackets(String base, Map<String, List<String>> alternatives) {
        StringBuilder brackets = new StringBuilder();
        boolean deletionAlone = alternatives.size() == 1 && alternatives.containsKey("");
        if (!base.isBlank() && !deletionAlone) {
            brackets.append('[').append(base.strip()).append(']');
        }
        alternatives.forEach((words, by) -> {
            brackets.append('[').append(String.join(", ", by)).append(": ");
            if (deletionAlone) {
                brackets.append(DELETE).append(": ").append(base.strip());
            } else {
                brackets.append(words.isBlank() ? DELETE : words.strip());
            }
            brackets.append(']');
        });
        String first = base.isEmpty() ? alternatives.keySet().iterator().next() : base;
        return (first.startsWith(" ") ? " " : "") + brackets + (first.endsWith(" ") ? " " : "");
    }
}
