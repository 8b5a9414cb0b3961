package dev.benchmeta.extract;

import java.nio.charset.StandardCharsets;

/** Bytes as text: a seed is a readable file, and half characters can be made too. */
public final class FuzzText {
    private FuzzText() {}

    /** UTF-8, or after the byte 255 UTF-16 of which nothing is checked. */
    public static String of(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != (byte) 0xff) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        return text.toString();
    }
}
