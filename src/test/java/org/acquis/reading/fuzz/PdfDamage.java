package org.acquis.reading.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Damages a PDF by its objects: entries lost, swapped and led in circles, content streams and character maps of fonts changed by
 * their operators; then by its outside: cross-reference table, object numbers, lengths.
 */
final class PdfDamage {

    private static final Pattern OUTSIDE =
            Pattern.compile("\\d+ \\d+ obj|\\d{10} \\d{5} [nf]|startxref\\s+\\d+|/Length \\d+|\\d+ 0 R");
    private static final int MOST = 6;
    private static final int LONGEST_STREAM = 1 << 20;
    private static final int MOST_OBJECTS = 20_000;

    private PdfDamage() {}

    static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        if (random.nextInt(5) > 0) {
            try {
                bytes = byObjects(whole, random);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unwritable) {
                bytes = whole; // what the damage leaves cannot always be written
            }
        }
        return switch (random.nextInt(6)) {
            case 0 -> ByteDamage.damaged(bytes, random);
            case 1 -> outside(bytes, random);
            default -> bytes == whole ? outside(bytes, random) : bytes;
        };
    }

    private static byte[] byObjects(byte[] whole, Random random) throws IOException {
        try (PDDocument document = Loader.loadPDF(whole)) {
            document.setAllSecurityToBeRemoved(true);
            List<COSDictionary> dictionaries = new ArrayList<>();
            collect(document.getDocument().getTrailer(), dictionaries);
            for (int k = random.nextInt(MOST); k >= 0; k--) {
                damage(dictionaries, random);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, random.nextBoolean() ? CompressParameters.NO_COMPRESSION : new CompressParameters());
            return out.toByteArray();
        }
    }

    private static void collect(COSBase from, List<COSDictionary> into) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<COSBase> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty() && seen.size() < MOST_OBJECTS) {
            COSBase base = open.remove(open.size() - 1);
            COSBase plain = base instanceof COSObject object ? object.getObject() : base;
            if (plain == null || !seen.add(plain)) {
                continue;
            }
            if (plain instanceof COSDictionary dictionary) {
                into.add(dictionary);
                open.addAll(dictionary.getValues());
            } else if (plain instanceof COSArray array) {
                array.forEach(open::add);
            }
        }
    }

    private static void damage(List<COSDictionary> dictionaries, Random random) throws IOException {
        COSDictionary one = dictionaries.get(random.nextInt(dictionaries.size()));
        COSDictionary other = dictionaries.get(random.nextInt(dictionaries.size()));
        List<COSName> keys = List.copyOf(one.keySet());
        if (keys.isEmpty()) {
            return;
        }
        COSName key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(7)) {
            case 0 -> one.removeItem(key);
            case 1 -> one.setItem(key, odd(random));
            case 2 -> one.setItem(key, other);
            case 3 -> {
                List<COSBase> values = List.copyOf(other.getValues());
                if (!values.isEmpty()) {
                    one.setItem(key, values.get(random.nextInt(values.size())));
                }
            }
            case 4 -> {
                if (one.getDictionaryObject(key) instanceof COSArray array && array.size() > 0) {
                    array.set(random.nextInt(array.size()), random.nextBoolean() ? odd(random) : other);
                }
            }
            default -> stream(dictionaries, random);
        }
    }

    private static COSBase odd(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> COSInteger.get(-1);
            case 1 -> COSInteger.get(Integer.MAX_VALUE);
            case 2 -> COSInteger.ZERO;
            case 3 -> new COSFloat(1e30f);
            case 4 -> COSNull.NULL;
            case 5 -> new COSString("\uFEFFodd\u0000");
            case 6 -> COSName.getPDFName("Odd#00");
            case 7 -> new COSArray();
            default -> new COSDictionary();
        };
    }

    private static void stream(List<COSDictionary> dictionaries, Random random) throws IOException {
        List<COSStream> streams = new ArrayList<>();
        for (COSDictionary dictionary : dictionaries) {
            if (dictionary instanceof COSStream stream) {
                streams.add(stream);
            }
        }
        if (streams.isEmpty()) {
            return;
        }
        COSStream stream = streams.get(random.nextInt(streams.size()));
        byte[] plain;
        try (var in = stream.createInputStream()) {
            plain = in.readNBytes(LONGEST_STREAM);
        }
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        boolean operators = text.contains(" Tf") || text.contains("begincmap") || text.contains("BT");
        byte[] damaged = operators && random.nextInt(5) > 0
                ? TokenDamage.damaged(text, TokenDamage.OPERATORS, random).getBytes(StandardCharsets.ISO_8859_1)
                : ByteDamage.damaged(plain, random);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(damaged);
        }
    }

    /** Changes the figures by which the objects of a file find each other. */
    private static byte[] outside(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<int[]> places = new ArrayList<>();
        Matcher matcher = OUTSIDE.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return ByteDamage.damaged(bytes, random);
        }
        StringBuilder changed = new StringBuilder(text);
        int[] place = places.get(random.nextInt(places.size()));
        String was = text.substring(place[0], place[1]);
        int[] from = places.get(random.nextInt(places.size()));
        String now = switch (random.nextInt(4)) {
            case 0 -> text.substring(from[0], from[1]);
            case 1 -> "";
            case 2 -> was.replaceFirst("\\d+", "99999999");
            default -> was.replaceFirst("\\d+", Integer.toString(random.nextInt(40)));
        };
        changed.replace(place[0], place[1], now);
        return changed.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
