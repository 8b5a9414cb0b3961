package dev.benchmeta.report.render;

/**
 * The terminal a text is for.
 *
 * @param width columns a line may take, at least {@link #MIN_WIDTH}
 * @param colours whether escape sequences are understood
 */
public record TextSettings(int width, boolean colours) {
    /** Below this a table is no table. */
    public static final int MIN_WIDTH = 40;

    public TextSettings {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException(
                    "width is " + width + ", expected at least " + MIN_WIDTH);
        }
    }
}
