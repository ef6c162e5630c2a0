package org.acquis.application;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.acquis.problem.Refused;
import org.acquis.problem.Refused.Code;
import org.acquis.statement.Participation;
import org.acquis.statement.Series;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A {@code series.yaml}: what a folder of statements is, and for each file its meeting, date, place and completeness.
 *
 * @param series the series that the files belong to
 * @param entries the files in the order of the list
 */
record SeriesFile(Series series, List<Entry> entries) {

    /** The name that marks a folder as a series. */
    static final String NAME = "series.yaml";

    /** One file of the series. */
    record Entry(Path file, Details details) {}

    /**
     * Reads a series file.
     *
     * @throws Refused when it is not YAML, lacks a needed key, or names a file outside its folder
     */
    static SeriesFile read(Path file) {
        return new Parser(file).parse();
    }

    private record Parser(Path file) {

        SeriesFile parse() {
            Object root;
            try (Reader in = Files.newBufferedReader(file)) {
                root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            } catch (IOException | YAMLException e) {
                throw refused("not valid YAML; compare it with the one in statements/", e);
            }
            if (!(root instanceof Map<?, ?> map)) {
                throw refused("a list of keys such as `series:` and `statements:` is expected", null);
            }
            Series series = new Series(
                    Ids.checked(required(map, "series"), "series"),
                    required(map, "title"),
                    text(map, "issuer"),
                    kind(map, StatementKind.JOINT_STATEMENT));
            List<Entry> entries = new ArrayList<>();
            if (map.get("statements") instanceof List<?> list) {
                for (Object item : list) {
                    if (!(item instanceof Map<?, ?> entry)) {
                        throw refused("each item under `statements:` needs `file:` and what is known of it", null);
                    }
                    entries.add(entry(entry, series));
                }
            }
            return new SeriesFile(series, List.copyOf(entries));
        }

        private Entry entry(Map<?, ?> map, Series series) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path named = folder == null
                    ? Path.of(required(map, "file"))
                    : folder.resolve(required(map, "file")).normalize();
            if (folder != null && !named.startsWith(folder)) {
                throw refused("`file: " + required(map, "file") + "` lies outside the folder; move it in", null);
            }
            Path parent = file.getParent();
            Path shown = parent == null ? Path.of(required(map, "file")) : parent.resolve(required(map, "file"));
            Details details = new Details(
                    text(map, "id"),
                    text(map, "title"),
                    series.id(),
                    text(map, "meeting"),
                    date(map),
                    text(map, "place"),
                    text(map, "issuer") != null ? text(map, "issuer") : series.issuer(),
                    kind(map, series.kind()),
                    map.get("complete") instanceof Boolean complete ? complete : null,
                    participation(map));
            return new Entry(shown, details);
        }

        /** {@code hosts:} is a list of names, {@code participants:} a list of counts, each with who claims it. */
        private static @Nullable Participation participation(Map<?, ?> map) {
            List<String> hosts = new ArrayList<>();
            if (map.get("hosts") instanceof List<?> named) {
                named.forEach(host -> hosts.add(String.valueOf(host)));
            }
            List<Participation.Claim> claims = new ArrayList<>();
            if (map.get("participants") instanceof List<?> counted) {
                for (Object claim : counted) {
                    claims.add(
                            claim instanceof Map<?, ?> one
                                    ? new Participation.Claim(orEmpty(one, "count"), orEmpty(one, "claimedBy"))
                                    : new Participation.Claim(String.valueOf(claim), ""));
                }
            }
            Participation known = new Participation(hosts, claims);
            return known.isUnknown() ? null : known;
        }

        private static String orEmpty(Map<?, ?> map, String key) {
            String value = text(map, key);
            return value == null ? "" : value;
        }

        private StatementKind kind(Map<?, ?> map, StatementKind fallback) {
            String kind = text(map, "kind");
            try {
                return kind == null ? fallback : StatementKind.ofKey(kind);
            } catch (IllegalArgumentException e) {
                throw refused("`kind: " + kind + "` is not a kind of statement", e);
            }
        }

        private @Nullable LocalDate date(Map<?, ?> map) {
            Object date = map.get("date");
            if (date instanceof Date parsed) {
                return parsed.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            }
            try {
                return date == null ? null : LocalDate.parse(date.toString());
            } catch (DateTimeParseException e) {
                throw refused("`date: " + date + "` is no date; write it as 2012-11-30", e);
            }
        }

        private String required(Map<?, ?> map, String key) {
            String value = text(map, key);
            if (value == null) {
                throw refused("`" + key + ":` is missing", null);
            }
            return value;
        }

        private static @Nullable String text(Map<?, ?> map, String key) {
            Object value = map.get(key);
            return value == null ? null : value.toString();
        }

        private Refused refused(String reason, @Nullable Exception cause) {
            return cause == null
                    ? new Refused(Code.CORRUPT, file.toString(), reason)
                    : new Refused(Code.CORRUPT, file.toString(), reason, cause);
        }
    }
}
