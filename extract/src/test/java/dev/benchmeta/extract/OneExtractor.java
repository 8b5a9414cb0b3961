package dev.benchmeta.extract;

/** The extractor of all tests: loading its rules and models takes seconds, and it is immutable. */
public final class OneExtractor {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();

    private OneExtractor() {}

    public static FactExtractor get() {
        return EXTRACTOR;
    }
}
