package org.acquis.reading.recognition;

import java.util.HashMap;
import java.util.Map;

/** The properties that hOCR writes into a title: a name and numbers each, parted by semicolons. */
final class HocrTitle {

    private final Map<String, float[]> properties;

    private HocrTitle(Map<String, float[]> properties) {
        this.properties = properties;
    }

    static HocrTitle of(String title) {
        Map<String, float[]> properties = new HashMap<>();
        for (String property : title.split(";")) {
            String[] parts = property.strip().split("\\s+");
            float[] numbers = new float[parts.length - 1];
            for (int k = 1; k < parts.length; k++) {
                numbers[k - 1] = number(parts[k]);
            }
            properties.put(parts[0], numbers);
        }
        return new HocrTitle(properties);
    }

    private static float number(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    /** The numbers of a property, zeros where it has none. */
    float[] numbers(String name, int count) {
        return java.util.Arrays.copyOf(properties.getOrDefault(name, new float[0]), count);
    }
}
