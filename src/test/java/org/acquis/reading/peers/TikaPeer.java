package org.acquis.reading.peers;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Apache Tika, called by reflection: it is on the class path in the profile {@code peers} alone. Its recognition of pictures is
 * off, since that is another kind of work.
 */
final class TikaPeer {

    private static final String CONFIGURATION =
            "<properties><parsers><parser class=\"org.apache.tika.parser.DefaultParser\">"
                    + "<parser-exclude class=\"org.apache.tika.parser.ocr.TesseractOCRParser\"/></parser></parsers></properties>";

    private final Object tika;

    private TikaPeer(Object tika) {
        this.tika = tika;
    }

    /** Tika, where it is on the class path. */
    static Optional<TikaPeer> find() throws ReflectiveOperationException {
        Class<?> type;
        try {
            type = Class.forName("org.apache.tika.Tika");
        } catch (ClassNotFoundException notHere) {
            return Optional.empty();
        }
        Class<?> configuration = Class.forName("org.apache.tika.config.TikaConfig");
        Object made = configuration
                .getConstructor(InputStream.class)
                .newInstance(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
        Object tika = type.getConstructor(configuration).newInstance(made);
        type.getMethod("setMaxStringLength", int.class).invoke(tika, -1);
        return Optional.of(new TikaPeer(tika));
    }

    /** The text of a document, or nothing where Tika fails at it. */
    Optional<String> text(byte[] bytes) throws ReflectiveOperationException {
        try {
            return Optional.of((String) tika.getClass()
                    .getMethod("parseToString", InputStream.class)
                    .invoke(tika, new ByteArrayInputStream(bytes)));
        } catch (InvocationTargetException failed) {
            return Optional.empty();
        }
    }
}
