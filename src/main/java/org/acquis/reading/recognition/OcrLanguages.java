package org.acquis.reading.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Finds the names that tesseract gives to languages: three letters, with a script where a language has several. */
final class OcrLanguages {

    private static final String USUAL = "eng";

    /** Names that do not follow from ISO 639-3; tesseract's list of trained data. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("zh", "chi_sim", "zho", "chi_sim", "zh-hant", "chi_tra", "sr", "srp", "ku", "kmr", "no", "nor");

    /** Trained data that are no language: orientation and equations. */
    private static final List<String> NOT_LANGUAGES = List.of("osd", "equ", "snum");

    private OcrLanguages() {}

    /**
     * The argument for tesseract.
     *
     * @param wanted codes parted by plus signs or commas, or empty for English
     * @param installed the program's own list
     * @throws org.acquis.problem.Refused when one is not installed
     */
    static String chosen(String wanted, List<String> installed, String file) {
        List<String> languages =
                installed.stream().filter(name -> !NOT_LANGUAGES.contains(name)).toList();
        List<String> chosen = new ArrayList<>();
        for (String code : (wanted.isBlank() ? USUAL : wanted).split("[+,\\s]+")) {
            String name = name(code, languages);
            if (!languages.contains(name)) {
                throw Tesseract.refused(
                        file,
                        "its pages are pictures, and tesseract has no data for the language '" + code
                                + "'; installed are "
                                + (languages.isEmpty() ? "none" : String.join(", ", languages))
                                + ": install it (package tesseract-ocr-" + name.replace('_', '-')
                                + ") or choose with --ocr-language");
            }
            chosen.add(name);
        }
        return String.join("+", chosen);
    }

    private static String name(String code, List<String> installed) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (installed.contains(code)) {
            return code;
        }
        if (OTHER_NAMES.containsKey(lower)) {
            return OTHER_NAMES.get(lower);
        }
        try {
            return lower.length() == 2 ? new Locale(lower).getISO3Language() : lower;
        } catch (MissingResourceException unknown) {
            return lower;
        }
    }
}
