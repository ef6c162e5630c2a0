package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launchers for Windows by the rules of its command processor, read from the text; no test here runs it. What these rules keep safe:
 * blanks, {@code & ^ ! ( )} in the folder of the program or of Java, and any argument.
 */
class WindowsLauncherTest {

    private static final Pattern VARIABLE = Pattern.compile("%(?:~[a-z0-9]+|[A-Z_]+(?::[^%]*)?%|\\*)");

    /** Those whose value cannot hold a blank or a sign that the command processor knows, and those that are options to be parted. */
    private static final List<String> PLAIN =
            List.of("%CODE%", "%ERRORLEVEL%", "%PAGE%", "%QUICK%", "%*", "%ACQUIS_JAVA_OPTIONS%", "%MAVEN_OPTS%");

    private static List<String> lines(String launcher) throws IOException {
        String text =
                Files.readString(Path.of(launcher), StandardCharsets.US_ASCII).replace("\r\n", "\n");
        List<String> lines = new ArrayList<>();
        for (String line : text.replace("^\n", " ").split("\n")) {
            if (!line.startsWith("rem ")) {
                lines.add(line);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquis.cmd", "mvnw.cmd"})
    void pathsStandInQuotationMarks(String launcher) throws IOException {
        for (String line : lines(launcher)) {
            Matcher variable = VARIABLE.matcher(line);
            while (variable.find()) {
                String before = line.substring(0, variable.start()).replace(":\"=", "");
                boolean quoted = before.chars().filter(c -> c == '"').count() % 2 == 1;
                assertThat(quoted || PLAIN.contains(variable.group()))
                        .as("%s in %s: %s", variable.group(), launcher, line)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquis.cmd", "mvnw.cmd"})
    void noBlockOfLinesStandsInParentheses(String launcher) throws IOException {
        assertThat(lines(launcher)).noneMatch(line -> line.stripTrailing().endsWith("("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquis.cmd", "mvnw.cmd"})
    void exclamationMarksStayAndTheArgumentsArePassedOnceAsTheyAre(String launcher) throws IOException {
        List<String> lines = lines(launcher);
        assertThat(lines).anyMatch(line -> line.startsWith("setlocal ") && line.contains("DisableDelayedExpansion"));
        assertThat(lines.stream().filter(line -> line.contains("%*")).toList())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("\"%JAVA%\" ").endsWith(" %*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquis.cmd", "mvnw.cmd"})
    void theExitCodeIsThatOfTheProgram(String launcher) throws IOException {
        List<String> lines = lines(launcher);
        assertThat(lines.get(lines.size() - 1)).matches("exit /b %(CODE|ERRORLEVEL)%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquis.cmd", "mvnw.cmd"})
    void everyJumpHasItsLabel(String launcher) throws IOException {
        List<String> lines = lines(launcher);
        for (String line : lines) {
            Matcher jump = Pattern.compile("\\bgoto (\\w+)").matcher(line);
            while (jump.find()) {
                assertThat(lines).contains(":" + jump.group(1));
            }
        }
    }
}
