package dev.benchmeta.report.store;

/** A store cannot be used as asked; the message is for the user and names the file and a remedy. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was wrong, what was expected and what to do
     */
    public StoreException(String message) {
        super(message);
    }
}
