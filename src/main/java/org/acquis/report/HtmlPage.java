package org.acquis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.acquis.statement.Sha256;

/**
 * The frame of every page: one file, no script, no request, nothing from elsewhere. Its content security policy (CSP Level 3) allows
 * the one style sheet by its hash and nothing else, so that markup which slipped in could neither run nor load nor restyle.
 */
final class HtmlPage {

    private static final String STYLE = "\n" + style();

    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'";

    private HtmlPage() {}

    /** A whole page around this body, in UTF-8 and with line feeds alone. */
    static String of(String title, String language, Html body) {
        return "<!DOCTYPE html>\n<html lang=\"" + Html.escaped(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<title>" + Html.escaped(title) + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n"
                + body.written() + "\n</body>\n</html>\n";
    }

    private static String hash(String text) {
        byte[] sha256 = HexFormat.of().parseHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        return Base64.getEncoder().encodeToString(sha256);
    }

    private static String style() {
        try (InputStream css = HtmlPage.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("page.css is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
