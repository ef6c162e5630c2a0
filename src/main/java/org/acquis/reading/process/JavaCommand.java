package org.acquis.reading.process;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that starts the reader process: this Java, these classes, little memory. */
final class JavaCommand {

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Libraries that could log are told not to, which also saves the time of setting their logging up. */
    private static final List<String> QUIET = List.of(
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");

    private JavaCommand() {}

    static List<String> of(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Xlog:disable",
                "-Xlog:all=off",
                "-Djava.awt.headless=true"));
        if (Boolean.getBoolean("acquis.quick")) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        String archive = System.getProperty("acquis.archive", "");
        if (!archive.isEmpty() && Files.isRegularFile(Path.of(archive))) {
            command.add("-Xshare:auto");
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        String fonts = System.getProperty("pdfbox.fontcache", "");
        if (!fonts.isEmpty()) {
            command.add("-Dpdfbox.fontcache=" + Path.of(fonts).toAbsolutePath());
        }
        command.addAll(QUIET);
        command.add("-cp");
        command.add(classPath());
        if (isInsideBootJar()) {
            command.add("-Dloader.main=" + ReaderMain.class.getName());
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(ReaderMain.class.getName());
        }
        return command;
    }

    /**
     * The class path of this process; the reader process runs in another folder. Where the program was loaded into a host that is
     * older than it, such as an executor of a cluster, its own jar goes before what the host was started with.
     */
    private static String classPath() {
        Stream<String> host =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        return Stream.concat(ownJar().stream(), host)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar of these classes where another class loader than that of the class path loaded them; else empty. */
    private static Optional<String> ownJar() {
        CodeSource source = ReaderMain.class.getProtectionDomain().getCodeSource();
        boolean fromClassPath = ReaderMain.class.getClassLoader() == ClassLoader.getSystemClassLoader();
        if (fromClassPath || isInsideBootJar() || source == null) {
            return Optional.empty();
        }
        return Optional.of(
                Path.of(URI.create(String.valueOf(source.getLocation()))).toString());
    }

    /** Whether the program runs from its jar as it was built, whose libraries lie inside it. */
    private static boolean isInsideBootJar() {
        ClassLoader loader = ReaderMain.class.getClassLoader();
        return loader != null && loader.getClass().getName().startsWith("org.springframework.boot.loader");
    }
}
