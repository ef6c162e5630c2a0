package org.acquis.reading.recognition;

import java.nio.charset.StandardCharsets;

/**
 * The picture of a page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels from 0, black, to 255, white, row by row from the top; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // a page of pixels is passed on, never compared or kept
public record GreyPicture(int width, int height, byte[] pixels) {

    private static final int INK = 128;
    private static final int LEAST_INK = 40;

    /** Whether there is nothing on it: fewer dark pixels than one small letter has. */
    public boolean isBlank() {
        int dark = 0;
        for (byte pixel : pixels) {
            if ((pixel & 0xFF) < INK && ++dark > LEAST_INK) {
                return false;
            }
        }
        return true;
    }

    /** The picture turned by a quarter to the right. */
    public GreyPicture turned() {
        byte[] other = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                other[x * height + height - 1 - y] = pixels[y * width + x];
            }
        }
        return new GreyPicture(height, width, other);
    }

    /** The picture in another, larger size. */
    public GreyPicture enlarged(int newWidth, int newHeight) {
        return Enlargement.of(this, newWidth, newHeight);
    }

    /** As a portable grey map, the plainest of formats: nothing in it can be made to mislead a decoder. */
    byte[] portable() {
        byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[head.length + pixels.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(pixels, 0, file, head.length, pixels.length);
        return file;
    }
}
