package org.acquis.reading.recognition;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.Refused;

/** The program {@code tesseract} as it is installed on this machine, set to the languages of a text. */
public final class Tesseract {

    private static final int SECONDS_TO_ANSWER = 20;
    private static final int RESOLUTION = 300;
    private static final int LARGEST_ANSWER = 64 << 20;
    private static final Pattern VERSION = Pattern.compile("tesseract v?([0-9][0-9A-Za-z.-]*)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_/-]{2,40}");

    private final Path program;
    private final String version;
    private final String languages;

    private Tesseract(Path program, String version, String languages) {
        this.program = program;
        this.version = version;
        this.languages = languages;
    }

    /**
     * The installed program.
     *
     * @param wanted languages as the user gave them, or empty
     * @param file which needs it, for the refusal
     * @throws Refused when it is not installed, does not answer, or lacks a language; with the remedy
     */
    public static Tesseract installed(String wanted, String file) {
        return installed(Optional.ofNullable(System.getenv("PATH")).orElse(""), wanted, file);
    }

    static Tesseract installed(String path, String wanted, String file) {
        Path program = onPath(path)
                .orElseThrow(() -> refused(
                        file,
                        "its pages are pictures, and the program tesseract, which --ocr needs, is not on the PATH; install"
                                + " it (package tesseract-ocr, tesseract or UB-Mannheim's installer) and try again"));
        try {
            Matcher version = VERSION.matcher(answer(program, "--version"));
            List<String> installed = new ArrayList<>();
            for (String line : answer(program, "--list-langs").lines().skip(1).toList()) {
                if (LANGUAGE.matcher(line.strip()).matches()) {
                    installed.add(line.strip());
                }
            }
            return new Tesseract(
                    program,
                    version.find() ? version.group(1) : "of an unknown version",
                    OcrLanguages.chosen(wanted, installed, file));
        } catch (IOException e) {
            throw refused(file, "its pages are pictures, and " + program + " does not work; run `tesseract --version`");
        }
    }

    static Refused refused(String file, String reason) {
        return new Refused(Refused.Code.NO_TEXT_LAYER, file, reason);
    }

    /** Only absolute folders are searched: a program that lies beside a document must not be started. */
    private static Optional<Path> onPath(String path) {
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                try {
                    Path program = Path.of(folder).resolve(name);
                    if (!folder.isEmpty()
                            && program.isAbsolute()
                            && Files.isRegularFile(program)
                            && Files.isExecutable(program)) {
                        return Optional.of(program);
                    }
                } catch (InvalidPathException notAFolder) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static String answer(Path program, String question) throws IOException {
        byte[] bytes =
                new Pipe(List.of(program.toString(), question), true).run(new byte[0], SECONDS_TO_ANSWER, 1 << 20);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What recognises, for people: {@code tesseract 5.3.0 (eng)}. */
    public String name() {
        return "tesseract " + version + " (" + languages + ")";
    }

    /**
     * Recognises a page; one that lies on its side or head is turned first where it makes no sense otherwise.
     *
     * @param seconds how long the page may take
     * @throws Refused with LIMIT_TIME when it takes longer
     * @throws IOException when the program fails
     */
    public RecognisedPage read(GreyPicture picture, int seconds, String file, int page) throws IOException {
        try {
            byte[] answer = new Pipe(
                            List.of(
                                    program.toString(),
                                    "stdin",
                                    "stdout",
                                    "-l",
                                    languages,
                                    "--psm",
                                    "3",
                                    "--dpi",
                                    Integer.toString(RESOLUTION),
                                    "-c",
                                    "hocr_char_boxes=1",
                                    "hocr"),
                            false)
                    .run(picture.portable(), seconds, LARGEST_ANSWER);
            return Hocr.page(new String(answer, StandardCharsets.UTF_8), picture);
        } catch (XMLStreamException e) {
            throw new IOException("no description of a page", e);
        } catch (Pipe.TooLate late) {
            throw new Refused(
                    Refused.Code.LIMIT_TIME,
                    file,
                    "page " + page + " not recognised within " + seconds
                            + " seconds; raise the limit, which with --ocr is that of one page, with --limit-time",
                    late);
        }
    }
}
