package org.acquis.demand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramRulesTest {

    @TempDir
    private Path home;

    @BeforeEach
    void layOutAProgram() throws IOException {
        for (String room : ProgramRules.ROOMS) {
            Files.createDirectories(home.resolve(room));
            Files.writeString(home.resolve(room).resolve("Rule.class"), "a class of " + room);
        }
        Files.writeString(home.resolve("org/acquis/demand/act-words.tsv"), "shall\tmodal\n");
        Files.createDirectories(home.resolve("org/acquis/shell"));
        Files.writeString(home.resolve("org/acquis/shell/Main.class"), "the shell");
    }

    private Optional<String> fingerprint() {
        return ProgramRules.fingerprint(home);
    }

    @Test
    void theProgramKnowsItsOwn() {
        assertThat(ProgramRules.fingerprint().orElseThrow()).hasSize(64);
        assertThat(Codebook.standard().rules())
                .isEqualTo(Codebook.standard().rules())
                .isPresent();
    }

    @Test
    void aChangedDataFileOrClassMakesItAnother() throws IOException {
        Optional<String> before = fingerprint();
        Files.writeString(home.resolve("org/acquis/demand/act-words.tsv"), "shall\tmodal\nmay\tmodal\n");
        Optional<String> otherData = fingerprint();
        Files.writeString(home.resolve("org/acquis/language/Rule.class"), "a class that goes about it otherwise");

        assertThat(otherData).isPresent().isNotEqualTo(before);
        assertThat(fingerprint()).isPresent().isNotEqualTo(otherData);
    }

    @Test
    void whatHasNoPartInCodingChangesNothing() throws IOException {
        Optional<String> before = fingerprint();
        Files.writeString(home.resolve("org/acquis/shell/Main.class"), "another shell");

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void theSameFilesInAJarAreTheSameRules(@TempDir Path beside) throws IOException {
        Path jar = beside.resolve("acquis.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(home)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(home.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }

        assertThat(ProgramRules.fingerprint(jar)).isEqualTo(fingerprint());
    }

    @Test
    void nothingIsClaimedWhereNoFilesAreFound(@TempDir Path empty) throws IOException {
        Path noJar = Files.write(empty.resolve("no.jar"), "nothing".getBytes(StandardCharsets.UTF_8));

        assertThat(ProgramRules.fingerprint(empty)).isEmpty();
        assertThat(ProgramRules.fingerprint(noJar)).isEmpty();
        assertThat(ProgramRules.fingerprint(null)).isEmpty();
    }

    @Test
    void codingGoesThroughNoOtherRooms() {
        String[] rooms = ProgramRules.ROOMS.stream()
                .map(room -> room.replace('/', '.').replaceAll("\\.$", ".."))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "of another room, problems aside",
                        type -> type.getPackageName().startsWith("org.acquis.")
                                && !type.getPackageName().equals("org.acquis.problem")
                                && ProgramRules.ROOMS.stream()
                                        .noneMatch(room ->
                                                (type.getPackageName().replace('.', '/') + '/').startsWith(room))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.acquis.demand", "org.acquis.language", "org.acquis.statement"));
    }
}
