package org.acquis.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Mends scans whose JPEG has another number of colours than the PDF says: drawn as the PDF says they are stripes. Scanning programs
 * write such files, and browsers believe the JPEG too.
 */
final class ImageColours {

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final List<Integer> NO_FRAMES = List.of(0xC4, 0xC8, 0xCC);
    private static final int HEAD = 1 << 16;
    private static final int COMPONENTS_AT = 9;

    private ImageColours() {}

    /** Corrects the colour spaces of the pictures that a page paints itself. */
    static void repair(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            try {
                if (!resources.isImageXObject(name)) {
                    continue;
                }
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image) {
                    repair(image);
                    resources.put(name, image);
                }
            } catch (IOException | RuntimeException damaged) {
                // Whoever draws the picture meets the same damage and says so.
                continue;
            }
        }
    }

    private static void repair(PDImageXObject image) throws IOException {
        List<COSName> filters = image.getStream().getFilters();
        if (filters == null
                || filters.size() != 1
                || !JPEG.contains(filters.get(0).getName())) {
            return;
        }
        try (InputStream raw = image.getStream().getCOSObject().createRawInputStream()) {
            int components = components(raw.readNBytes(HEAD));
            PDColorSpace said = image.getColorSpace();
            if (components > 0 && said != null && said.getNumberOfComponents() != components) {
                image.setColorSpace(
                        switch (components) {
                            case 1 -> PDDeviceGray.INSTANCE;
                            case 3 -> PDDeviceRGB.INSTANCE;
                            default -> PDDeviceCMYK.INSTANCE;
                        });
            }
        }
    }

    /** The number of colours that a JPEG's frame header says, or 0 where none is found. */
    static int components(byte[] jpeg) {
        int at = 2;
        while (at + COMPONENTS_AT < jpeg.length && (jpeg[at] & 0xFF) == MARKER) {
            int kind = jpeg[at + 1] & 0xFF;
            if (kind == START_OF_SCAN) {
                return 0;
            }
            if (kind >= FIRST_FRAME && kind <= LAST_FRAME && !NO_FRAMES.contains(kind)) {
                int components = jpeg[at + COMPONENTS_AT] & 0xFF;
                return components == 1 || components == 3 || components == 4 ? components : 0;
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return 0;
    }
}
