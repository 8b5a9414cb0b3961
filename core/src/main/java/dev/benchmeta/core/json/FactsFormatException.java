package dev.benchmeta.core.json;

/** A line is no valid facts record. */
public final class FactsFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was wrong, what was expected and what to do
     */
    public FactsFormatException(String message) {
        super(message);
    }
}
