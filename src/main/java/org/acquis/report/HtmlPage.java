package org.acquis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame of every page: one file, no script, no request, nothing from elsewhere. */
final class HtmlPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private HtmlPage() {}

    /** A whole page around this body, in UTF-8 and with line feeds alone. */
    static String of(String title, String language, Html body) {
        return "<!DOCTYPE html>\n<html lang=\"" + Html.escaped(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<title>" + Html.escaped(title) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n"
                + body.written() + "\n</body>\n</html>\n";
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
