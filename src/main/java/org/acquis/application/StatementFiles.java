package org.acquis.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.acquis.demand.Codebook;
import org.acquis.demand.Coder;
import org.acquis.interchange.StatementJsonReader;
import org.acquis.language.Languages;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.problem.WrongUse;
import org.acquis.reading.DocumentReader;
import org.acquis.reading.NoText;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.segmentation.Segmentation;
import org.acquis.segmentation.Segmenter;
import org.acquis.statement.Clause;
import org.acquis.statement.Sha256;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.acquis.statement.Warning;

/** Makes statements of files: read, split into clauses, code. Nothing is stored. */
public final class StatementFiles {

    private static final int HEAD_CLAUSES = 6;
    private static final long MAX_JSON_BYTES = 50L << 20;

    private static final int PASSWORDS_TRIED = 3;

    private final Segmenter segmenter;
    private final CodebookInUse codebook;
    private final DocumentReader reader;
    private final ReadOptions options;
    private final Passwords passwords;

    /** @param options how documents are read */
    public StatementFiles(ReadOptions options) {
        this(options, Codebook::standard);
    }

    /**
     * Codes by a codebook.
     *
     * @param options how documents are read
     * @param codebook reads the codebook, once, when something is to be coded
     */
    public StatementFiles(ReadOptions options, Supplier<Codebook> codebook) {
        this(new Segmenter(), new CodebookInUse(codebook), new DocumentReader(), options, Passwords.NONE);
    }

    private StatementFiles(
            Segmenter segmenter,
            CodebookInUse codebook,
            DocumentReader reader,
            ReadOptions options,
            Passwords passwords) {
        this.segmenter = segmenter;
        this.codebook = codebook;
        this.reader = reader;
        this.options = options;
        this.passwords = passwords;
    }

    /** The same, reading documents in another way and asking somebody for passwords. */
    public StatementFiles with(ReadOptions newOptions, Passwords newPasswords) {
        return new StatementFiles(segmenter, codebook, reader, newOptions, newPasswords);
    }

    /**
     * The codebook in use.
     *
     * @throws WrongUse when a file of it is wrong
     */
    public Codebook codebook() {
        return codebook.coder().codebook();
    }

    /** The fingerprint of the rules in use; empty where it cannot be worked out. */
    Optional<String> rules() {
        return codebook.rules();
    }

    /** Codes by another codebook from now on. */
    public void use(Codebook other) {
        codebook.use(other);
    }

    /** The statement coded by the codebook in use. */
    Statement coded(Statement statement) {
        return codedAs(statement, statement.kind());
    }

    /** The statement coded as if it were of another kind. */
    Statement codedAs(Statement statement, StatementKind kind) {
        List<Clause> uncoded = statement.clauses().stream()
                .map(clause -> clause.coded(List.of(), List.of()))
                .toList();
        return statement.withClauses(codebook.coder().code(uncoded, kind, statement.language()));
    }

    /**
     * The statement in a file, its id worked out from the file's name where the file does not say it.
     *
     * @throws Refused when the file cannot be read as a statement
     * @throws NotFound when there is no such file
     */
    public Statement load(Path file) {
        return read(file, Details.NONE, true).statement();
    }

    /**
     * The same of a file that holds any text; a redline may begin with an empty one, but nobody wants to list or keep it.
     *
     * @throws Refused when the file cannot be read as a statement, or holds no text
     * @throws NotFound when there is no such file
     */
    public Statement loadText(Path file) {
        return read(file, Details.NONE).statement();
    }

    /**
     * A statement that was read.
     *
     * @param byProgram whether the program coded it by the rules in use; else its file said how it is coded
     */
    record Read(Statement statement, boolean byProgram) {}

    /** A file that holds any text. */
    Read read(Path file, Details details) {
        return read(file, details, false);
    }

    private Read read(Path file, Details details, boolean mayBeEmpty) {
        codebook.begin();
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        if (isJson(name) && Files.isRegularFile(file)) {
            return fromJson(file, details);
        }
        SourceDocument document = document(file);
        SourceDocument held = mayBeEmpty ? document : NoText.refused(file.toString(), document);
        return new Read(fromDocument(held, details, name), true);
    }

    /**
     * The statement in a file whose bytes were fetched by other means.
     *
     * @param name the file's name without its folders
     * @param details what is known of it
     * @throws Refused when the file cannot be read as a statement
     */
    public Statement load(String name, byte[] bytes, Details details) {
        return isJson(name)
                ? fromJson(name, bytes, details).statement()
                : fromDocument(NoText.refused(name, reader.read(name, bytes, options)), details, name);
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Reads a document, with its password where it is protected and somebody knows it. */
    private SourceDocument document(Path file) {
        ReadOptions tried = options;
        for (int attempt = 0; ; attempt++) {
            try {
                return reader.read(file, tried);
            } catch (Refused refused) {
                Optional<String> password = refused.code() == Refused.Code.ENCRYPTED && attempt < PASSWORDS_TRIED
                        ? ask(file, attempt > 0)
                        : Optional.empty();
                tried = options.withPassword(password.orElseThrow(() -> refused));
            }
        }
    }

    /** Files are read by several threads; the person is asked for one at a time. */
    private Optional<String> ask(Path file, boolean again) {
        synchronized (passwords) {
            return passwords.of(file.toString(), again).filter(password -> !password.isEmpty());
        }
    }

    private Read fromJson(Path file, Details details) {
        try {
            checkSize(file.toString(), Files.size(file));
            return fromJson(file.toString(), Files.readAllBytes(file), details);
        } catch (IOException e) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, file.toString(), "cannot be read; check its permissions", e);
        }
    }

    private static void checkSize(String file, long bytes) {
        if (bytes > MAX_JSON_BYTES) {
            throw new Refused(Refused.Code.LIMIT_SIZE, file, "larger than 50 MB; split it");
        }
    }

    private Read fromJson(String file, byte[] bytes, Details details) {
        checkSize(file, bytes.length);
        StatementJsonReader.Given given =
                StatementJsonReader.read(new String(bytes, StandardCharsets.UTF_8), file, Sha256.of(bytes));
        Statement statement = given.statement();
        List<Clause> clauses = given.worked() ? statement.clauses() : segmenter.complete(statement.clauses());
        StatementKind kind = details.kind() == null ? statement.kind() : details.kind();
        Statement coded = statement.withClauses(
                given.coded() ? clauses : codebook.coder().code(clauses, kind, statement.language()));
        return new Read(described(coded, details), !given.coded());
    }

    private Statement fromDocument(SourceDocument document, Details details, String name) {
        Segmentation segmentation = segmenter.analyse(document);
        List<Clause> split = segmentation.clauses();
        String title = Titles.of(split, document.title(), name);
        StatementKind kind = details.kind() == null ? Genre.of(title, split) : details.kind();
        String language = Languages.of(split.stream().map(Clause::text).collect(Collectors.joining("\n")));
        List<Clause> clauses = codebook.coder().code(split, kind, language);
        String head = name.replace('_', ' ') + "\n" + title + "\n" + String.join("\n", document.masthead()) + "\n"
                + String.join(
                        "\n",
                        clauses.stream().limit(HEAD_CLAUSES).map(Clause::text).toList());
        Statement statement = new Statement(
                Ids.ofFileName(name),
                title,
                null,
                null,
                Dates.first(head).orElse(null),
                null,
                null,
                kind,
                language,
                true,
                document.source(),
                clauses,
                warnings(document, segmentation, clauses, language));
        return described(statement, details);
    }

    private static List<Warning> warnings(
            SourceDocument document, Segmentation segmentation, List<Clause> clauses, String language) {
        List<Warning> warnings = new ArrayList<>(document.warnings());
        warnings.addAll(segmentation.warnings());
        if (!Coder.findsDemands(language) && !clauses.isEmpty()) {
            String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
            String known = Coder.findsActs(language)
                    ? "speech acts were looked for, demand types are known in English alone"
                    : "split into clauses, but no speech acts are known";
            warnings.add(new Warning(Warning.LANGUAGE, "the text is in " + name + ": " + known));
        }
        return warnings;
    }

    private static Statement described(Statement statement, Details details) {
        Details all = details.or(new Details(
                statement.id(),
                statement.title(),
                statement.series(),
                statement.meeting(),
                statement.date(),
                statement.place(),
                statement.issuer(),
                statement.kind(),
                null,
                statement.participation()));
        StatementKind kind = Objects.requireNonNull(all.kind());
        Boolean complete = all.complete();
        return new Statement(
                Objects.requireNonNull(all.id()),
                Objects.requireNonNull(all.title()),
                all.series(),
                all.meeting(),
                all.date(),
                all.place(),
                all.issuer(),
                kind,
                statement.language(),
                complete != null ? complete : statement.complete() && !isSecondary(kind),
                statement.source(),
                statement.clauses(),
                statement.warnings(),
                Objects.requireNonNull(all.participation()));
    }

    private static boolean isSecondary(StatementKind kind) {
        return kind == StatementKind.PRESS_REPORT || kind == StatementKind.READOUT;
    }
}
