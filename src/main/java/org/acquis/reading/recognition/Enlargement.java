package org.acquis.reading.recognition;

/**
 * Enlarges the picture of a page that was scanned at a low resolution. Recognition wants letters of some thirty pixels, and what the
 * enlarged letters look like decides over accents and raised figures: the filter is that of Mitchell and Netravali (Reconstruction
 * filters in computer graphics, 1988), which blurs and rings least for both.
 */
final class Enlargement {

    private static final int REACH = 2;

    private final int length;
    private final int[] from;
    private final float[][] weights;

    private Enlargement(int before, int length) {
        this.length = length;
        this.from = new int[length];
        this.weights = new float[length][2 * REACH];
        double scale = (double) before / length;
        for (int k = 0; k < length; k++) {
            double centre = (k + 0.5) * scale - 0.5;
            from[k] = (int) Math.floor(centre) - REACH + 1;
            for (int tap = 0; tap < 2 * REACH; tap++) {
                weights[k][tap] = (float) mitchell(Math.abs(from[k] + tap - centre));
            }
        }
    }

    static GreyPicture of(GreyPicture picture, int width, int height) {
        Enlargement across = new Enlargement(picture.width(), width);
        Enlargement down = new Enlargement(picture.height(), height);
        float[] wide = new float[width * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int tap = 0; tap < 2 * REACH; tap++) {
                    int at = Math.min(picture.width() - 1, Math.max(0, across.from[x] + tap));
                    sum += across.weights[x][tap] * (picture.pixels()[y * picture.width() + at] & 0xFF);
                }
                wide[y * width + x] = sum;
            }
        }
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < down.length; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int tap = 0; tap < 2 * REACH; tap++) {
                    int at = Math.min(picture.height() - 1, Math.max(0, down.from[y] + tap));
                    sum += down.weights[y][tap] * wide[at * width + x];
                }
                pixels[y * width + x] = (byte) Math.min(255, Math.max(0, Math.round(sum)));
            }
        }
        return new GreyPicture(width, height, pixels);
    }

    /** The filter with B = C = 1/3, as its authors recommend. */
    private static double mitchell(double x) {
        if (x < 1) {
            return (7 * x * x * x - 12 * x * x + 16.0 / 3) / 6;
        }
        return x < 2 ? (-7.0 / 3 * x * x * x + 12 * x * x - 20 * x + 32.0 / 3) / 6 : 0;
    }
}
