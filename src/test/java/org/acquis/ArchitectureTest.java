package org.acquis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acquis.statement.Statement;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of docs/architecture.md. */
class ArchitectureTest {

    /** From the top of the house down; rooms on one line lie beside each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("shell", "archive"),
            List.of("application"),
            List.of("report", "drafting", "redline"),
            List.of("evolution", "negotiation"),
            List.of("alignment"),
            List.of("demand"),
            List.of("segmentation"),
            List.of("reading"),
            List.of("library"),
            List.of("interchange"),
            List.of("language", "files"),
            List.of("statement"),
            List.of("progress"),
            List.of("problem"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Statement.class.getProtectionDomain().getCodeSource().getLocation());

    static List<String> rooms() {
        return FLOORS.stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsPointDown(String room) {
        noClasses()
                .that()
                .resideInAPackage("org.acquis." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(aboveOrBeside(room))
                .because("a room is understood from what lies below it, and rooms beside each other can change alone")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String[] aboveOrBeside(String room) {
        List<String> forbidden = new ArrayList<>();
        for (List<String> floor : FLOORS) {
            floor.stream()
                    .filter(other -> !other.equals(room))
                    .forEach(other -> forbidden.add("org.acquis." + other + ".."));
            if (floor.contains(room)) {
                break;
            }
        }
        return forbidden.isEmpty() ? new String[] {"org.acquis.nothing.."} : forbidden.toArray(String[]::new);
    }

    @Test
    void everyRoomIsOnTheList() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type ->
                found.add(type.getPackageName().replace("org.acquis.", "").split("\\.")[0]));
        assertThat(rooms()).containsAll(found);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("org.acquis.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void opensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(?:\\w*Socket|\\w*URLConnection)|java\\.nio\\.channels\\.\\w*SocketChannel")
                .because("no text leaves the machine")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.apache.poi..           | reading,redline,drafting,report | documents are read and written in few rooms",
                "org.apache.pdfbox..        | reading                         | only reading knows PDF",
                "java.sql..                 | library                         | only the library knows how it is stored",
                "javax.sql..                | library                         | only the library knows how it is stored",
                "org.sqlite..               | library                         | only the library knows how it is stored",
                "org.apache.lucene.index..  | library                         | the search index belongs to the library",
                "org.apache.lucene.search.. | library                         | the search index belongs to the library",
                "com.github.difflib..       | alignment                       | word edits are made in one place",
                "org.apache.spark..         | archive                         | the desk program needs no cluster",
                "org.apache.hadoop..        | archive                         | the desk program needs no cluster",
                "org.jline..                | shell                           | the other rooms do not print",
                "org.springframework..      | shell,library                   | the core runs without a framework",
                "java.net.http..            | nothing                         | no text leaves the machine",
                "javax.net..                | nothing                         | no text leaves the machine"
            })
    void isUsedOnlyIn(String library, String rooms, String reason) {
        String[] allowed = List.of(rooms.split(",")).stream()
                .map(room -> "org.acquis." + room.strip() + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .check(CLASSES);
    }

    @Test
    void noClassOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(?:URL|URLConnection|HttpURLConnection|Socket|ServerSocket|InetAddress|DatagramSocket)")
                .because("no text leaves the machine")
                .check(CLASSES);
    }

    @Test
    void onlyTheShellPrintsAndEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.acquis.shell..")
                .and()
                .doNotHaveFullyQualifiedName("org.acquis.archive.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("results are printed in one place and scripts rely on it")
                .check(CLASSES);
    }

    @Test
    void statementsNeedTheJdkAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.acquis.statement..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.acquis.statement..", "java..", "org.jspecify..")
                .because("the words of the field outlive every library")
                .check(CLASSES);
    }

    @Test
    void xmlIsReadThroughTheHardenedFactoriesAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.acquis.reading.Xml")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "an XML factory",
                                        owner -> owner.getName()
                                                .matches("javax\\.xml\\..*Factory|org\\.xml\\.sax\\..*Factory")))))
                .because("a factory as it comes follows references to other files")
                .check(CLASSES);
    }

    @Test
    void packagesSayThatNothingIsNull() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages)
                .filteredOn(name -> !CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }
}
