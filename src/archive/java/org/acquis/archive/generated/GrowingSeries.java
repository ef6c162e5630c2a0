package org.acquis.archive.generated;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.acquis.demand.Coder;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** A series of resolutions, each made of the one before: clauses kept, amended, moved, left out, brought back, borrowed, written. */
final class GrowingSeries {

    private static final double LEFT_OUT = 0.09;
    private static final double AMENDED = 0.24;
    private static final double MOVES = 0.35;
    private static final double REINSTATES = 0.45;
    private static final double BORROWS = 0.6;
    private static final double MOST_CHANGED = 0.4;

    private static final Coder CODER = new Coder();

    private final GeneratedArchive archive;
    private final int number;
    private final Random random;
    private final List<String> subject;
    private final List<Text> gone = new ArrayList<>();
    private final List<GeneratedStatement> statements = new ArrayList<>();
    private int written;

    /** A clause before it has its place. */
    private record Text(String text, boolean preambular, Origin origin) {

        /** A later clause made of this one, whose place (see {@code placed}) is its parent. */
        Text heir(Origin.How how, String newText) {
            return new Text(newText, preambular, new Origin(origin.family(), origin.parent(), how));
        }
    }

    GrowingSeries(GeneratedArchive archive, int number, Random random) {
        this.archive = archive;
        this.number = number;
        this.random = random;
        subject = archive.wordsmith().subject(random);
    }

    List<GeneratedStatement> statements() {
        int meetings = 8 + random.nextInt(25);
        LocalDate date = LocalDate.of(1990 + random.nextInt(20), 1, 1).plusDays(random.nextInt(365));
        List<Text> texts = founding(15 + random.nextInt(35));
        for (int meeting = 1; meeting <= meetings; meeting++) {
            List<Text> now = meeting == 1 ? texts : next(texts, date);
            GeneratedStatement statement = statement(now, meeting, date);
            statements.add(statement);
            texts = placed(now, statement);
            date = date.plusDays(120 + random.nextInt(300));
        }
        return statements;
    }

    private List<Text> founding(int clauses) {
        List<Text> texts = new ArrayList<>();
        for (int k = 0; k < clauses; k++) {
            texts.add(fresh(k < clauses / 3));
        }
        addFormulas(texts);
        return texts;
    }

    private Text fresh(boolean preambular) {
        String family = "S" + number + "-" + ++written;
        return new Text(
                archive.wordsmith().clause(subject, random), preambular, new Origin(family, null, Origin.How.WRITTEN));
    }

    private void addFormulas(List<Text> texts) {
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int formula = archive.formulas().indexOf(Wordsmith.favourite(archive.formulas(), random));
            String family = "F" + formula;
            if (texts.stream().noneMatch(text -> text.origin().family().equals(family))) {
                texts.add(
                        new Text(archive.formulas().get(formula), false, new Origin(family, null, Origin.How.FORMULA)));
            }
        }
    }

    private List<Text> next(List<Text> before, LocalDate date) {
        List<Text> now = new ArrayList<>();
        for (Text text : before) {
            double fate = random.nextDouble();
            if (fate < LEFT_OUT) {
                gone.add(text);
            } else if (fate < LEFT_OUT + AMENDED && !text.origin().family().startsWith("F")) {
                now.add(text.heir(Origin.How.AMENDED, changed(text.text())));
            } else {
                now.add(text.heir(Origin.How.KEPT, text.text()));
            }
        }
        for (int n = random.nextInt(5); n > 0; n--) {
            insert(now, fresh(random.nextInt(3) == 0));
        }
        if (random.nextDouble() < REINSTATES && gone.size() > 3) {
            Text back = gone.remove(random.nextInt(gone.size() - 2));
            boolean same = random.nextBoolean();
            insert(now, back.heir(Origin.How.REINSTATED, same ? back.text() : changed(back.text())));
        }
        if (random.nextDouble() < BORROWS) {
            borrow(now, date);
        }
        if (random.nextDouble() < MOVES && now.size() > 8) {
            move(now);
        }
        return now;
    }

    private String changed(String text) {
        double share = 0.04 + (MOST_CHANGED - 0.04) * random.nextDouble();
        return archive.wordsmith().amended(text, share, subject, random);
    }

    private void insert(List<Text> texts, Text text) {
        texts.add(random.nextInt(texts.size() + 1), text);
    }

    private void move(List<Text> texts) {
        int length = 1 + random.nextInt(3);
        int from = random.nextInt(texts.size() - length);
        List<Text> block = new ArrayList<>(texts.subList(from, from + length));
        texts.subList(from, from + length).clear();
        texts.addAll(random.nextInt(texts.size() + 1), block);
    }

    private void borrow(List<Text> texts, LocalDate date) {
        GeneratedStatement source = latestBefore(archive.donorFor(number, random), date);
        if (source == null) {
            return;
        }
        int place = random.nextInt(source.statement().clauses().size());
        Clause clause = source.statement().clauses().get(place);
        Origin origin = source.origins().get(place);
        if (texts.stream().noneMatch(text -> text.origin().family().equals(origin.family()))) {
            boolean same = random.nextBoolean() || origin.family().startsWith("F");
            insert(
                    texts,
                    new Text(
                            same ? clause.text() : changed(clause.text()),
                            clause.role() == Role.PREAMBULAR,
                            new Origin(
                                    origin.family(),
                                    new Citation(source.statement().id(), clause.id()),
                                    Origin.How.BORROWED)));
        }
    }

    private static @Nullable GeneratedStatement latestBefore(List<GeneratedStatement> donor, LocalDate date) {
        GeneratedStatement latest = null;
        for (GeneratedStatement statement : donor) {
            LocalDate its = statement.statement().date();
            if (its != null && its.isBefore(date)) {
                latest = statement;
            }
        }
        return latest;
    }

    private GeneratedStatement statement(List<Text> texts, int meeting, LocalDate date) {
        List<Clause> clauses = new ArrayList<>();
        int recitals = 0;
        int paragraphs = 0;
        List<Text> ordered = ordered(texts);
        for (Text text : ordered) {
            String id = text.preambular() ? "PP" + ++recitals : "OP" + ++paragraphs;
            String label = text.preambular() ? "" : paragraphs + ".";
            Role role = text.preambular() ? Role.PREAMBULAR : Role.OPERATIVE;
            clauses.add(Clause.of(id, role, label, 1, null, text.text()));
        }
        String id = String.format(Locale.ROOT, "s%06d-%02d", number, meeting);
        Statement statement = new Statement(
                id,
                "Resolution " + meeting + " of series " + number,
                String.format(Locale.ROOT, "s%06d", number),
                String.valueOf(meeting),
                date,
                null,
                "Issuer " + number % 17,
                StatementKind.RESOLUTION,
                "en",
                true,
                new Source(id + ".txt", "txt", Sha256.of(id.getBytes(StandardCharsets.UTF_8)), null),
                clauses,
                List.of());
        return new GeneratedStatement(
                statement, ordered.stream().map(Text::origin).toList());
    }

    /** The statement with its acts and demands. */
    static GeneratedStatement coded(GeneratedStatement generated) {
        Statement statement = generated.statement();
        return new GeneratedStatement(
                statement.withClauses(CODER.code(statement.clauses(), statement.kind(), statement.language())),
                generated.origins());
    }

    private static List<Text> ordered(List<Text> texts) {
        List<Text> ordered = new ArrayList<>(texts);
        Collections.sort(ordered, (one, other) -> Boolean.compare(other.preambular(), one.preambular()));
        return ordered;
    }

    /** The texts as parents of the next statement's: each knows its place in this one. */
    private static List<Text> placed(List<Text> texts, GeneratedStatement generated) {
        List<Text> ordered = ordered(texts);
        List<Text> placed = new ArrayList<>();
        for (int k = 0; k < ordered.size(); k++) {
            Text text = ordered.get(k);
            Clause clause = generated.statement().clauses().get(k);
            Citation place = new Citation(generated.statement().id(), clause.id());
            placed.add(new Text(
                    text.text(),
                    text.preambular(),
                    new Origin(text.origin().family(), place, text.origin().how())));
        }
        return placed;
    }
}
