package org.acquis.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.acquis.demand.Codings;
import org.acquis.library.Added;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.problem.WrongUse;
import org.acquis.progress.ReadAhead;
import org.acquis.statement.CodedClauses;
import org.acquis.statement.Coding;
import org.acquis.statement.Series;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** Reads files or folders into the library; a file that is refused does not stop the others. */
public final class ImportStatements {

    private static final Set<String> DOCUMENTS =
            Set.of("docx", "docm", "dotx", "doc", "odt", "rtf", "pdf", "txt", "md", "html", "htm", "json");

    private final StatementFiles files;
    private final Library library;

    /** Imports into this library. */
    public ImportStatements(StatementFiles files, Library library) {
        this.files = files;
        this.library = library;
    }

    /**
     * What the person says of the files; null where the file or a series file decides.
     *
     * @param id only for a single file
     */
    public record Request(
            List<Path> paths,
            @Nullable String series,
            @Nullable String meeting,
            @Nullable LocalDate date,
            @Nullable String id,
            @Nullable StatementKind kind) {
        public Request {
            paths = List.copyOf(paths);
        }
    }

    /** What became of one file. */
    public sealed interface Outcome permits Imported, AlreadyThere, Joined, Merged, Failed {
        /** The file as the user named it, or as its folder names it. */
        Path file();
    }

    /**
     * The file is now a statement of the library.
     *
     * @param codedByPeople how many of its clauses bear what people coded before, in the place of what the program finds
     * @param aside what people coded of clauses whose words are no longer in it; kept, for they may come back
     */
    public record Imported(Path file, Statement statement, int codedByPeople, List<Coding> aside) implements Outcome {
        public Imported {
            aside = List.copyOf(aside);
        }
    }

    /** The same bytes were imported before, as this statement. */
    public record AlreadyThere(Path file, String id) implements Outcome {}

    /** The same bytes were imported before as this statement, which was in no series and now is in this one. */
    public record Joined(Path file, String id, String series) implements Outcome {}

    /**
     * What a file of a series brought besides its statements.
     *
     * @param decisions how many were added
     * @param codings how many were added
     * @param facts of its history, how many were added
     * @param known decisions and codings that were there already
     * @param conflicts a line each: what the file says otherwise, and what was kept
     */
    public record Merged(Path file, int decisions, int codings, int facts, int known, List<String> conflicts)
            implements Outcome {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The file was refused. */
    public record Failed(Path file, Refused reason) implements Outcome {}

    /** A file that was read, or why it was not. */
    private record Loaded(
            Job job,
            StatementFiles.@Nullable Read read,
            @Nullable Failed failure) {}

    private record Job(Path file, @Nullable Series series, Details details) {}

    /**
     * Imports in order; the listener hears of each file as it is done.
     *
     * @return the outcomes in order
     * @throws NotFound when a path does not exist
     * @throws WrongUse when an id is given for several files
     */
    public List<Outcome> run(Request request, Consumer<Outcome> listener) {
        List<Outcome> outcomes = new ArrayList<>();
        Consumer<Outcome> both = outcome -> {
            outcomes.add(outcome);
            listener.accept(outcome);
        };
        List<Job> jobs = new ArrayList<>();
        for (Path path : request.paths()) {
            if (Files.isRegularFile(path) && ExchangeSeries.isSeries(path)) {
                readSeries(path, both);
            } else {
                jobs.addAll(jobs(path, request));
            }
        }
        if (request.id() != null && outcomes.size() + jobs.size() != 1) {
            throw new WrongUse(
                    "--as names one statement, but there are " + jobs.size() + " files; import that file alone");
        }
        ReadAhead.each("reading", jobs, this::load, loaded -> {
            both.accept(loaded.failure() != null ? loaded.failure() : store(loaded));
        });
        return outcomes;
    }

    private void readSeries(Path file, Consumer<Outcome> listener) {
        try {
            new ExchangeSeries(library).read(file, listener);
        } catch (Refused e) {
            listener.accept(new Failed(file, e));
        }
    }

    private List<Job> jobs(Path path, Request request) {
        String seriesId = request.series() == null ? null : Ids.checked(request.series(), "series");
        Details given = new Details(
                request.id() == null ? null : Ids.checked(request.id(), "id"),
                null,
                seriesId,
                request.meeting(),
                request.date(),
                null,
                null,
                request.kind(),
                null,
                null);
        if (!Files.exists(path)) {
            throw new NotFound("no file or folder '" + path + "'; check the name and the folder you are in");
        }
        if (Files.isRegularFile(path) && !path.endsWith(SeriesFile.NAME)) {
            return List.of(new Job(path, seriesOf(seriesId), given));
        }
        Path list = path.endsWith(SeriesFile.NAME) ? path : path.resolve(SeriesFile.NAME);
        if (Files.isRegularFile(list)) {
            return listed(SeriesFile.read(list), given, seriesId);
        }
        return folder(path, seriesId, given);
    }

    private List<Job> listed(SeriesFile listed, Details given, @Nullable String seriesId) {
        Series series = seriesId == null ? listed.series() : seriesOf(seriesId);
        return listed.entries().stream()
                .map(entry -> new Job(entry.file(), series, given.or(entry.details())))
                .toList();
    }

    private List<Job> folder(Path folder, @Nullable String seriesId, Details given) {
        List<Path> entries;
        try (Stream<Path> listing = Files.list(folder)) {
            entries = listing.sorted().toList();
        } catch (IOException e) {
            throw new Refused(
                    Refused.Code.NOT_A_DOCUMENT,
                    folder.toString(),
                    "the folder cannot be listed; check its permissions",
                    e);
        }
        List<Job> jobs = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry) && Files.isRegularFile(entry.resolve(SeriesFile.NAME))) {
                jobs.addAll(listed(SeriesFile.read(entry.resolve(SeriesFile.NAME)), given, seriesId));
            } else if (Files.isRegularFile(entry) && isDocument(entry)) {
                jobs.add(new Job(entry, seriesOf(seriesId), given));
            }
        }
        if (jobs.isEmpty()) {
            throw new NotFound(
                    "no statement in the folder '" + folder + "'; it needs .docx, .pdf, .txt, .md or .json files");
        }
        return jobs;
    }

    private static boolean isDocument(Path file) {
        String name =
                Objects.requireNonNullElse(file.getFileName(), file).toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equals("readme.md")
                && DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private @Nullable Series seriesOf(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return library.series(id).orElse(new Series(id, id, null, StatementKind.JOINT_STATEMENT));
    }

    private Loaded load(Job job) {
        try {
            return new Loaded(job, files.read(job.file(), job.details()), null);
        } catch (Refused e) {
            return new Loaded(job, null, new Failed(job.file(), e));
        }
    }

    private Outcome store(Loaded loaded) {
        Job job = loaded.job();
        StatementFiles.Read read = Objects.requireNonNull(loaded.read());
        Statement statement = read.statement();
        try {
            Optional<String> known = library.idOfFile(statement.source().sha256());
            if (known.isPresent()) {
                return known(job, known.get());
            }
            byte[] original = Files.readAllBytes(job.file());
            if (!Sha256.of(original).equals(statement.source().sha256())) {
                throw new Refused(
                        Refused.Code.CORRUPT, job.file().toString(), "was changed while it was read; import it again");
            }
            Statement named = statement.withSource(fileNameAlone(statement.source()));
            String rules = read.byProgram() ? files.rules().orElse(null) : null;
            Added added = job.details().id() != null
                    ? library.add(named, job.series(), original, rules)
                    : library.addUnderFreeId(named, job.series(), original, rules);
            return added.isNew()
                    ? imported(library, job.file(), named.withId(added.id()), rules)
                    : new AlreadyThere(job.file(), added.id());
        } catch (Refused e) {
            return new Failed(job.file(), e);
        } catch (IOException e) {
            return new Failed(
                    job.file(),
                    new Refused(
                            Refused.Code.NOT_A_DOCUMENT,
                            job.file().toString(),
                            "cannot be read; check its permissions",
                            e));
        }
    }

    private Outcome known(Job job, String id) {
        Series series = job.series();
        return series != null && library.join(id, series)
                ? new Joined(job.file(), id, series.id())
                : new AlreadyThere(job.file(), id);
    }

    /** What people coded of a statement stands from the moment of its import. */
    static Imported imported(Library library, Path file, Statement statement, @Nullable String rules) {
        List<Coding> codings = library.codings().of(statement.id());
        CodedClauses clauses = new CodedClauses(statement);
        List<Coding> standing = clauses.standing(codings);
        List<Coding> aside = clauses.aside(codings);
        if (standing.isEmpty()) {
            return new Imported(file, statement, 0, aside);
        }
        Statement byPeople = Codings.applied(statement, standing);
        library.recode(byPeople, rules);
        long coded = standing.stream().map(Coding::clause).distinct().count();
        return new Imported(file, byPeople, (int) coded, aside);
    }

    /** Reports go to other people: they see the file's name, never the folders of this machine. */
    private static Source fileNameAlone(Source source) {
        Path name = Path.of(source.file()).getFileName();
        return new Source(
                name == null ? source.file() : name.toString(), source.format(), source.sha256(), source.pages());
    }
}
