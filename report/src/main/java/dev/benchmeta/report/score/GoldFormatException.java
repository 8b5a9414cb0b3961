package dev.benchmeta.report.score;

/** A line of a gold file is no annotation. */
public final class GoldFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was wrong, what was expected and what to do
     */
    public GoldFormatException(String message) {
        super(message);
    }
}
